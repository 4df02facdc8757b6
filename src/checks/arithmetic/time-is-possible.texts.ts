import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('time-is-possible', {
  meta: {
    title: sentence('Times of day', 'Время суток', 'Тәулік уақыты'),
    question: sentence(
      'Does every published time of day exist on a clock?',
      'Бывает ли на часах каждое опубликованное время?',
      'Жарияланған әрбір уақыт сағатта бола ма?',
    ),
    method: sentence(
      'The hour must be 0 to 24 and the minute 0 to 59. The last time of a day is 24:00.',
      'Час должен быть от 0 до 24, минута — от 0 до 59. Последнее время суток — 24:00.',
      'Сағат 0-ден 24-ке дейін, минут 0-ден 59-ға дейін болуы керек. Тәуліктің соңғы уақыты – 24:00.',
    ),
    needs: [sentence('claims that are times of day', 'утверждения о времени суток', 'тәулік уақыты туралы мәлімдемелер')],
    limits: [sentence('The check ignores time zones.', 'Часовые пояса проверка не учитывает.', 'Тексеру сағат белдеулерін ескермейді.')],
    explanations: [
      sentence(
        'The hour may be a typing slip: 24:59 for 23:59, a minute before midnight.',
        'Возможна опечатка в часах: 24:59 вместо 23:59, то есть без минуты полночь.',
        'Сағатты теруде қате кеткен болуы мүмкін: түн ортасына бір минут қалғанды білдіретін 23:59 орнына 24:59.',
      ),
    ],
    ask: sentence(
      'Ask the publisher of the document which time is meant.',
      'Спросите у издателя документа, какое время имеется в виду.',
      'Құжатты жариялаушыдан қай уақыт айтылғанын сұраңыз.',
    ),
  },
  noTime: sentence('no claim is a time of day', 'ни одно утверждение не называет времени суток', 'ешбір мәлімдемеде тәулік уақыты жоқ'),
  timesNeeded: sentence(
    'claims such as the hours of voting',
    'утверждения, например о часах голосования',
    'мысалы, дауыс беру сағаттары туралы мәлімдемелер',
  ),
  impossible: {
    message: sentence(
      '{quantity}: {published} is not a time of day.',
      '{quantity}: времени {published} не бывает.',
      '{quantity}: {published} деген уақыт болмайды.',
    ),
    expected: sentence('a time from 0:00 to 24:00', 'время от 0:00 до 24:00', '0:00 мен 24:00 аралығындағы уақыт'),
    seen: sentence('{published}', '{published}', '{published}'),
  },
});
