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
      'Hours from 0 to 24, minutes from 0 to 59, and no minute after 24:00.',
      'Часы от 0 до 24, минуты от 0 до 59, после 24:00 — ни минуты.',
      'Сағат 0-ден 24-ке дейін, минут 0-ден 59-ға дейін, 24:00-ден кейін бірде-бір минут жоқ.',
    ),
    needs: [sentence('claims that are times of day', 'утверждения о времени суток', 'тәулік уақыты туралы мәлімдемелер')],
    limits: [
      sentence(
        'A day runs from 0:00 to 24:00; local time zones are not asked.',
        'Сутки длятся от 0:00 до 24:00; часовые пояса не рассматриваются.',
        'Тәулік 0:00-ден 24:00-ге дейін созылады; сағат белдеулері қаралмайды.',
      ),
    ],
    explanations: [
      sentence(
        'A deadline of one minute before midnight is sometimes typed an hour off: 24:59 for 23:59.',
        'Срок «без одной минуты полночь» иногда набирают с ошибкой на час: 24:59 вместо 23:59.',
        'Түн ортасына бір минут қалғанға белгіленген мерзім кейде бір сағатқа қате теріледі: 23:59 орнына 24:59.',
      ),
    ],
  },
  noTime: sentence('no claim is a time of day', 'ни одно утверждение не называет времени суток', 'ешбір мәлімдемеде тәулік уақыты жоқ'),
  timesNeeded: sentence(
    'claims such as the hours of voting',
    'утверждения, например о часах голосования',
    'мысалы, дауыс беру сағаттары туралы мәлімдемелер',
  ),
  impossible: {
    message: sentence(
      '{quantity}: {published} is no time of day.',
      '{quantity}: времени {published} не бывает.',
      '{quantity}: {published} деген уақыт болмайды.',
    ),
    expected: sentence('a time from 0:00 to 24:00', 'время от 0:00 до 24:00', '0:00 мен 24:00 аралығындағы уақыт'),
    seen: sentence('{published}', '{published}', '{published}'),
  },
});
