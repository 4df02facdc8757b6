import { sentence, texts } from '../../language/sentence.ts';

/** The two shares with their difference, and the same of turnout. */
const SHARE = {
  en: '{shareCovered:%2} against {shareOthers:%2} ({shareDifference:pp2} points; 95 %: {shareLow:pp2} to {shareHigh:pp2})',
  ru: '{shareCovered:%2} против {shareOthers:%2} ({shareDifference:pp2} п. п.; 95 %: от {shareLow:pp2} до {shareHigh:pp2})',
  kk: '{shareCovered:%2}, қалғандарында {shareOthers:%2} ({shareDifference:pp2} п. т.; 95 %: [{shareLow:pp2}; {shareHigh:pp2}])',
} as const;
const TURNOUT = {
  en: '{turnoutCovered:%2} against {turnoutOthers:%2} ({turnoutDifference:pp2} points; 95 %: {turnoutLow:pp2} to {turnoutHigh:pp2})',
  ru: '{turnoutCovered:%2} против {turnoutOthers:%2} ({turnoutDifference:pp2} п. п.; 95 %: от {turnoutLow:pp2} до {turnoutHigh:pp2})',
  kk: '{turnoutCovered:%2}, қалғандарында {turnoutOthers:%2} ({turnoutDifference:pp2} п. т.; 95 %: [{turnoutLow:pp2}; {turnoutHigh:pp2}])',
} as const;

const inCopies = sentence(
  'Official rows that differ from the copies take part in this: in the copies {name} has {shareInCopies:%2}.',
  'В этом сравнении участвуют и официальные строки, расходящиеся с копиями: в копиях у участника {name} {shareInCopies:%2}.',
  'Бұл салыстыруға көшірмелерден өзгеше ресми жолдар да кіреді: көшірмелерде {name} қатысушысының үлесі {shareInCopies:%2}.',
);

const figures = {
  expected: sentence(
    '{name}: {shareOthers:%2}, as in the other stations',
    '{name}: {shareOthers:%2}, как на остальных участках',
    '{name}: {shareOthers:%2}, қалған учаскелердегідей',
  ),
  seen: sentence('{shareCovered:%2}', '{shareCovered:%2}', '{shareCovered:%2}'),
  explanations: [
    sentence(
      'Observers reach towns more easily than villages, and go where they expect trouble.',
      'До городов наблюдателям добраться легче, чем до сёл, и они идут туда, где ждут неприятностей.',
      'Байқаушыларға ауылдардан гөрі қалаларға жету оңайырақ, олар қиындық күтілетін жерге барады.',
    ),
  ],
};

const alike = {
  ...figures,
  details: [
    sentence(
      'No difference beyond what so many stations show by chance; how large a one may have been missed, the interval tells. That says nothing of whether the official figures are right.',
      'Различие не больше того, какое столько участков показывают случайно; насколько большое различие могло остаться незамеченным, показывает интервал. О том, верны ли официальные числа, это ничего не говорит.',
      'Айырма осынша учаскеде кездейсоқ шығатыннан аспайды; қандай айырма байқалмай қалуы мүмкін екенін аралық көрсетеді. Бұл ресми сандардың дұрыс-бұрыстығы туралы ештеңе айтпайды.',
    ),
    inCopies,
  ],
};

const unlike = {
  ...figures,
  details: [
    sentence(
      'Shares of the covered stations cannot stand for those of all stations.',
      'Доли на охваченных участках не могут заменить доли по всем участкам.',
      'Қамтылған учаскелердегі үлестер барлық учаскелердегі үлестердің орнына жүре алмайды.',
    ),
    inCopies,
  ],
};

const COVERED_RU = '{coveredStations|# участок, который охватывает|# участка, которые охватывает|# участков, которые охватывает} {source}';

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
      sentence(
        'a tally or quick count with results by station',
        'подсчёт или быстрый подсчёт с результатами по участкам',
        'учаскелер бойынша нәтижелері бар санақ немесе жедел санақ',
      ),
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
    'fewer than two stations are covered or not covered, or their shares do not vary',
    'охвачено или не охвачено меньше двух участков, или их доли не различаются',
    'қамтылған немесе қамтылмаған учаскелер екеуден аз не олардың үлестері бірдей',
  ),
  contrastNeeded: sentence(
    'votes and valid votes of at least two stations that are covered and two that are not',
    'голоса и действительные голоса не менее двух охваченных и двух неохваченных участков',
    'кемінде екі қамтылған және екі қамтылмаған учаскенің дауыстары мен жарамды дауыстары',
  ),
  alike: {
    share: {
      message: sentence(
        `In the official figures the {coveredStations|# station|# stations} that {source} covers do not differ clearly from the other {otherStations:#}: {name} ${SHARE.en}.`,
        `По официальным данным ${COVERED_RU}, явно не {coveredStations|отличается|отличаются|отличаются} от остальных {otherStations:#}: {name} — ${SHARE.ru}.`,
        `Ресми деректер бойынша {source} қамтыған {coveredStations|# учаске} қалған {otherStations:#} учаскеден айқын ерекшеленбейді: {name} – ${SHARE.kk}.`,
      ),
      ...alike,
    },
    turnout: {
      message: sentence(
        `In the official figures the {coveredStations|# station|# stations} that {source} covers do not differ clearly from the other {otherStations:#}: {name} ${SHARE.en}; turnout ${TURNOUT.en}.`,
        `По официальным данным ${COVERED_RU}, явно не {coveredStations|отличается|отличаются|отличаются} от остальных {otherStations:#}: {name} — ${SHARE.ru}; явка — ${TURNOUT.ru}.`,
        `Ресми деректер бойынша {source} қамтыған {coveredStations|# учаске} қалған {otherStations:#} учаскеден айқын ерекшеленбейді: {name} – ${SHARE.kk}; қатысу деңгейі – ${TURNOUT.kk}.`,
      ),
      ...alike,
    },
  },
  unlike: {
    share: {
      message: sentence(
        `In the official figures the {coveredStations|# station|# stations} that {source} covers differ from the other {otherStations:#}: {name} ${SHARE.en}.`,
        `По официальным данным ${COVERED_RU}, {coveredStations|отличается|отличаются|отличаются} от остальных {otherStations:#}: {name} — ${SHARE.ru}.`,
        `Ресми деректер бойынша {source} қамтыған {coveredStations|# учаске} қалған {otherStations:#} учаскеден ерекшеленеді: {name} – ${SHARE.kk}.`,
      ),
      ...unlike,
    },
    turnout: {
      message: sentence(
        `In the official figures the {coveredStations|# station|# stations} that {source} covers differ from the other {otherStations:#}: {name} ${SHARE.en}; turnout ${TURNOUT.en}.`,
        `По официальным данным ${COVERED_RU}, {coveredStations|отличается|отличаются|отличаются} от остальных {otherStations:#}: {name} — ${SHARE.ru}; явка — ${TURNOUT.ru}.`,
        `Ресми деректер бойынша {source} қамтыған {coveredStations|# учаске} қалған {otherStations:#} учаскеден ерекшеленеді: {name} – ${SHARE.kk}; қатысу деңгейі – ${TURNOUT.kk}.`,
      ),
      ...unlike,
    },
  },
});
