import { sentence, texts } from '../../../../language/sentence.ts';

/** The two shares with their difference, and the same of turnout. */
const SHARE = {
  en: '{shareCovered:%2} against {shareOthers:%2} ({shareDifference:pp2} points; 95 %: {shareLow:pp2} to {shareHigh:pp2})',
  ru: '{shareCovered:%2} против {shareOthers:%2} ({shareDifference:pp2} п. п.; 95 %: от {shareLow:pp2} до {shareHigh:pp2})',
  kk: '{shareCovered:%2}, қалғандарында {shareOthers:%2} ({shareDifference:pp2} п. т.; 95 %: [{shareLow:pp2}; {shareHigh:pp2}])',
} as const;
const TURNOUT = {
  en: '{turnoutCovered:%2} against {turnoutOthers:%2} ({turnoutDifference:pp2} points; 95 %: {turnoutLow:pp2} to {turnoutHigh:pp2})',
  ru: '{turnoutCovered:%2} против {turnoutOthers:%2} ({turnoutDifference:pp2} п. п.; 95 %: от {turnoutLow:pp2} до {turnoutHigh:pp2})',
  kk: '{turnoutCovered:%2}, қалғандарында {turnoutOthers:%2} ({turnoutDifference:pp2} п. т.; 95 %: [{turnoutLow:pp2}; {turnoutHigh:pp2}])',
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

export const T = texts('covered-stations', {
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
