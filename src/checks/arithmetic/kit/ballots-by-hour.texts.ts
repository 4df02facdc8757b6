import { sentence, texts } from '../../../language/sentence.ts';

const explanations = [
  sentence(
    'A digit may have been mistyped when the figure was passed on or entered.',
    'При передаче или вводе числа могли ошибиться в цифре.',
    'Санды беру немесе енгізу кезінде цифр қате терілген болуы мүмкін.',
  ),
  sentence(
    'The later figure may correct a mistake in the earlier one.',
    'Более позднее число может исправлять ошибку в более раннем.',
    'Кейінгі сан алдыңғысының қатесін түзетуі мүмкін.',
  ),
];
const ask = sentence(
  'Ask for the reports that the station sent at these hours and for its protocol.',
  'Запросите сообщения участка за эти часы и его протокол.',
  'Учаскенің осы сағаттардағы хабарламалары мен хаттамасын сұраңыз.',
);
const seen = sentence('{after:#}', '{after:#}', '{after:#}');
const seenRows = sentence(
  '{failures:#} of {asked:#} rows',
  '{failures:#} из {asked|# строки|# строк|# строк}',
  '{asked|# жол} ішінен {failures:#}',
);

export const T = texts('ballots-by-hour', {
  at: sentence('At {hour}', 'На {hour}', '{hour} кезінде'),
  fall: {
    bound: sentence('Before', 'До этого', 'Бұған дейін'),
    row: {
      message: sentence(
        '{place:^}: the number of ballots falls from {before:#} at {hourBefore} to {after:#} at {hour}.',
        '{place:^}: число бюллетеней снижается с {before:#} на {hourBefore} до {after:#} на {hour}.',
        '{place:^}: бюллетень саны {hourBefore} кезіндегі {before:#} мәнінен {hour} кезінде {after:#} мәніне төмендейді.',
      ),
      expected: sentence('at least {before:#}', 'не менее {before:#}', 'кемінде {before:#}'),
      seen,
      explanations,
      ask,
    },
    rows: {
      message: sentence(
        '{source:^}, by {level}: the number of ballots falls at {hour} in {failures:#} of {asked:#} rows, by up to {most:#} ({place}).',
        '{source:^}, уровень «{level}»: на {hour} число бюллетеней ниже прежнего в {failures:#} из {asked|# строки|# строк|# строк}; наибольшее снижение — {most:#} ({place}).',
        '{source:^}, «{level}» деңгейі: {asked|# жол} ішінен {failures|# жолда} {hour} кезіндегі бюллетень саны бұрынғыдан аз; ең үлкен төмендеу – {most:#} ({place}).',
      ),
      title: sentence(
        '{source:^}, by {level}: ballots that fall at {hour}; the {worst:#} largest of {failures:#} differences',
        '{source:^}, уровень «{level}»: число бюллетеней на {hour} ниже прежнего; {worst|# наибольшее|# наибольших|# наибольших} из {failures|# расхождения|# расхождений|# расхождений}',
        '{source:^}, «{level}» деңгейі: {hour} кезіндегі бюллетень саны бұрынғыдан аз; {failures|# айырма} ішінен ең үлкен {worst:#}',
      ),
      expected: sentence(
        'a number of ballots that does not fall during the day',
        'число бюллетеней, которое в течение дня не снижается',
        'күн ішінде төмендемейтін бюллетень саны',
      ),
      seen: seenRows,
      explanations,
      ask,
    },
  },
  above: {
    bound: sentence('Cast at the end', 'Всего к концу', 'Соңындағы барлығы'),
    row: {
      message: sentence(
        '{place:^}: there were {after|# ballot|# ballots} at {hour}, but only {before:#} at the end of the day.',
        '{place:^}: на {hour} был {after|# бюллетень|# бюллетеня|# бюллетеней}, а к концу дня — лишь {before:#}.',
        '{place:^}: {hour} кезінде {after|# бюллетень} болған, ал күн соңында – небәрі {before:#}.',
      ),
      expected: sentence('at most {before:#}', 'не более {before:#}', 'көп дегенде {before:#}'),
      seen,
      explanations,
      ask,
    },
    rows: {
      message: sentence(
        '{source:^}, by {level}: in {failures:#} of {asked:#} rows there were more ballots at {hour} than at the end of the day, by up to {most:#} ({place}).',
        '{source:^}, уровень «{level}»: в {failures:#} из {asked|# строки|# строк|# строк} на {hour} бюллетеней больше, чем к концу дня; наибольшее превышение — {most:#} ({place}).',
        '{source:^}, «{level}» деңгейі: {asked|# жол} ішінен {failures|# жолда} {hour} кезіндегі бюллетень күн соңындағыдан көп; ең үлкен айырма – {most:#} ({place}).',
      ),
      title: sentence(
        '{source:^}, by {level}: more ballots at {hour} than at the end; the {worst:#} largest of {failures:#} differences',
        '{source:^}, уровень «{level}»: на {hour} бюллетеней больше, чем к концу; {worst|# наибольшее|# наибольших|# наибольших} из {failures|# расхождения|# расхождений|# расхождений}',
        '{source:^}, «{level}» деңгейі: {hour} кезіндегі бюллетень соңындағыдан көп; {failures|# айырма} ішінен ең үлкен {worst:#}',
      ),
      expected: sentence(
        'at every hour at most the ballots cast at the end',
        'в каждый час не больше бюллетеней, чем к концу',
        'әр сағатта соңындағыдан көп емес бюллетень',
      ),
      seen: seenRows,
      explanations,
      ask,
    },
  },
});
