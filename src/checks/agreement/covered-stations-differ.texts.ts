import { sentence, texts } from '../../language/sentence.ts';
import { protocolsByStation } from './kit/protocols/protocols.texts.ts';

const figures = {
  expected: sentence(
    '{shareOthers:%2} for {name}, as at the other stations',
    '{shareOthers:%2} у участника {name}, как на остальных участках',
    '{name} қатысушысында {shareOthers:%2}, қалған учаскелердегідей',
  ),
  seen: sentence('{shareCovered:%2}', '{shareCovered:%2}', '{shareCovered:%2}'),
};

const intervals = [
  sentence(
    'The difference in the share of {name} is {shareDifference:pp2} points (95 % interval: {shareLow:pp2} to {shareHigh:pp2}).',
    'Разница в доле участника {name} — {shareDifference:pp2} п. п. (95 %-ный интервал: от {shareLow:pp2} до {shareHigh:pp2}).',
    '{name} қатысушысының үлесіндегі айырма – {shareDifference:pp2} п. т. (95 % аралық: [{shareLow:pp2}; {shareHigh:pp2}]).',
  ),
  sentence(
    'The difference in turnout is {turnoutDifference:pp2} points (95 % interval: {turnoutLow:pp2} to {turnoutHigh:pp2}).',
    'Разница в явке — {turnoutDifference:pp2} п. п. (95 %-ный интервал: от {turnoutLow:pp2} до {turnoutHigh:pp2}).',
    'Қатысу деңгейіндегі айырма – {turnoutDifference:pp2} п. т. (95 % аралық: [{turnoutLow:pp2}; {turnoutHigh:pp2}]).',
  ),
];

const inCopies = sentence(
  'Some official rows in this comparison differ from the copies. In the copies {name} has {shareInCopies:%2}.',
  'Некоторые официальные строки в этом сравнении расходятся с копиями. В копиях у участника {name} {shareInCopies:%2}.',
  'Бұл салыстырудағы кейбір ресми жолдар көшірмелерден өзгеше. Көшірмелерде {name} қатысушысының үлесі {shareInCopies:%2}.',
);

const alike = {
  ...figures,
  details: [
    ...intervals,
    sentence(
      'Chance alone makes differences of this size. The interval shows how large a difference may have gone unseen. This does not say whether the official figures are right.',
      'Такие различия возникают и случайно. Интервал показывает, какое различие могло остаться незамеченным. О том, верны ли официальные числа, это не говорит.',
      'Мұндай айырмалар кездейсоқ та шығады. Аралық қандай айырма байқалмай қалуы мүмкін екенін көрсетеді. Бұл ресми сандардың дұрыс-бұрыстығын білдірмейді.',
    ),
    inCopies,
  ],
};

const unlike = {
  ...figures,
  details: [
    ...intervals,
    sentence(
      'The shares at the covered stations are therefore no guide to the shares at all stations.',
      'Поэтому по долям на охваченных участках нельзя судить о долях на всех участках.',
      'Сондықтан қамтылған учаскелердегі үлестерге қарап барлық учаскедегі үлестерді бағалауға болмайды.',
    ),
    inCopies,
  ],
};

export const T = texts('covered-stations-differ', {
  meta: {
    title: sentence('Covered stations beside the others', 'Охваченные участки рядом с остальными', 'Қамтылған учаскелер мен қалғандары'),
    question: sentence(
      'By the official figures, are the stations whose protocols others hold like the other stations?',
      'Похожи ли, по официальным данным, участки, протоколы которых хранятся у других, на остальные участки?',
      'Ресми деректер бойынша хаттамалары басқаларда бар учаскелер қалған учаскелерге ұқсай ма?',
    ),
    method: sentence(
      'The official share of the leader and the official turnout of the covered stations, less those of the others. The 95 % interval is that of a difference of two linearised ratios (Student’s t).',
      'Официальная доля лидера и официальная явка на охваченных участках минус то же на остальных. 95 %-ный интервал — для разности двух линеаризованных отношений (распределение Стьюдента).',
      'Қамтылған учаскелердегі көшбасшының ресми үлесі мен ресми қатысу деңгейінен қалғандарындағысын шегергенде. 95 % аралық – екі сызықтандырылған қатынастың айырмасы үшін (Стьюдент үлестірімі).',
    ),
    needs: [
      protocolsByStation,
      sentence('official results of all stations', 'официальные результаты всех участков', 'барлық учаскенің ресми нәтижелері'),
    ],
    limits: [
      sentence(
        'Only official figures are compared. Whether they are right is another question.',
        'Сравниваются только официальные числа. Верны ли они — другой вопрос.',
        'Тек ресми сандар салыстырылады. Олардың дұрыстығы – басқа сұрақ.',
      ),
      sentence(
        'The interval treats stations as independent.',
        'Интервал построен так, как если бы участки были независимы.',
        'Аралық учаскелер тәуелсіз деп құрылған.',
      ),
    ],
    explanations: [
      sentence(
        'Observers get to towns more easily than to villages, and go where they expect trouble.',
        'До городов наблюдателям добраться легче, чем до сёл, и они идут туда, где ждут неприятностей.',
        'Байқаушыларға ауылдардан гөрі қалаларға жету оңайырақ, олар қиындық күтілетін жерге барады.',
      ),
    ],
    ask: sentence(
      'Ask those who collected the copies how they chose the stations.',
      'Спросите у тех, кто собрал копии, как выбирали участки.',
      'Көшірмелерді жинағандардан учаскелерді қалай таңдағанын сұраңыз.',
    ),
  },
  noContrast: sentence(
    'fewer than two stations are covered, or fewer than two are not, or all shares are equal',
    'охвачено меньше двух участков, или не охвачено меньше двух, или все доли равны',
    'қамтылған учаскелер екеуден аз, немесе қамтылмағандары екеуден аз, немесе барлық үлес тең',
  ),
  contrastNeeded: sentence(
    'votes and valid votes of at least two stations that are covered and two that are not',
    'голоса и действительные голоса не менее двух охваченных и двух неохваченных участков',
    'кемінде екі қамтылған және екі қамтылмаған учаскенің дауыстары мен жарамды дауыстары',
  ),
  alike: {
    share: {
      message: sentence(
        'Officially, the {coveredStations|# station|# stations} covered by {source} {coveredStations|is|are} like the other {otherStations:#}: {name} has {shareCovered:%2}, against {shareOthers:%2}.',
        'По официальным данным {coveredStations|# участок, охваченный|# участка, охваченные|# участков, охваченные} источником {source}, {coveredStations|похож|похожи|похожи} на остальные {otherStations:#}: {name} — {shareCovered:%2} против {shareOthers:%2}.',
        'Ресми деректер бойынша {source} қамтыған {coveredStations|# учаске} қалған {otherStations:#} учаскеге ұқсас: {name} – {shareCovered:%2}, қалғандарында {shareOthers:%2}.',
      ),
      ...alike,
    },
    turnout: {
      message: sentence(
        'Officially, the {coveredStations|# station|# stations} covered by {source} {coveredStations|is|are} like the other {otherStations:#}: {name} has {shareCovered:%2}, against {shareOthers:%2}; turnout is {turnoutCovered:%2}, against {turnoutOthers:%2}.',
        'По официальным данным {coveredStations|# участок, охваченный|# участка, охваченные|# участков, охваченные} источником {source}, {coveredStations|похож|похожи|похожи} на остальные {otherStations:#}: {name} — {shareCovered:%2} против {shareOthers:%2}; явка — {turnoutCovered:%2} против {turnoutOthers:%2}.',
        'Ресми деректер бойынша {source} қамтыған {coveredStations|# учаске} қалған {otherStations:#} учаскеге ұқсас: {name} – {shareCovered:%2}, қалғандарында {shareOthers:%2}; қатысу деңгейі – {turnoutCovered:%2}, қалғандарында {turnoutOthers:%2}.',
      ),
      ...alike,
    },
  },
  unlike: {
    share: {
      message: sentence(
        'Officially, the {coveredStations|# station|# stations} covered by {source} {coveredStations|differs|differ} from the other {otherStations:#}: {name} has {shareCovered:%2}, against {shareOthers:%2}.',
        'По официальным данным {coveredStations|# участок, охваченный|# участка, охваченные|# участков, охваченные} источником {source}, {coveredStations|отличается|отличаются|отличаются} от остальных {otherStations:#}: {name} — {shareCovered:%2} против {shareOthers:%2}.',
        'Ресми деректер бойынша {source} қамтыған {coveredStations|# учаске} қалған {otherStations:#} учаскеден өзгеше: {name} – {shareCovered:%2}, қалғандарында {shareOthers:%2}.',
      ),
      ...unlike,
    },
    turnout: {
      message: sentence(
        'Officially, the {coveredStations|# station|# stations} covered by {source} {coveredStations|differs|differ} from the other {otherStations:#}: {name} has {shareCovered:%2}, against {shareOthers:%2}; turnout is {turnoutCovered:%2}, against {turnoutOthers:%2}.',
        'По официальным данным {coveredStations|# участок, охваченный|# участка, охваченные|# участков, охваченные} источником {source}, {coveredStations|отличается|отличаются|отличаются} от остальных {otherStations:#}: {name} — {shareCovered:%2} против {shareOthers:%2}; явка — {turnoutCovered:%2} против {turnoutOthers:%2}.',
        'Ресми деректер бойынша {source} қамтыған {coveredStations|# учаске} қалған {otherStations:#} учаскеден өзгеше: {name} – {shareCovered:%2}, қалғандарында {shareOthers:%2}; қатысу деңгейі – {turnoutCovered:%2}, қалғандарында {turnoutOthers:%2}.',
      ),
      ...unlike,
    },
  },
});
