import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('arithmetic', {
  most: sentence('at most {before:#}', 'не более {before:#}', 'ең көбі {before:#}'),
  difference: sentence('{after:#}, a difference of {after2:#}', '{after:#}, разница {after2:#}', '{after:#}, айырма {after2:#}'),
  to: sentence('{amount} to {amount2}', 'от {amount} до {amount2}', '{amount} – {amount2}'),
  points: sentence('{value} points', '{value} п. п.', '{value} п. т.'),
  about: sentence('about {total}', 'около {total}', 'шамамен {total}'),
  ofText: sentence('{told} of {of:#}', '{told} из {of:#}', '{of:#} ішінен {told}'),
  and: sentence('{all} and {one}', '{all} и {one}', '{all} және {one}'),
  by: sentence('{source}, by {level}', '{source}, уровень «{level}»', '{source}, «{level}» деңгейі'),
  least: sentence('at least {share}', 'не менее {share}', 'кемінде {share}'),
  more: sentence('{first} and {more:#} more', '{first} и ещё {more:#}', '{first} және тағы {more:#}'),
  ballotsIssued: sentence(
    '{value:n} ballots issued',
    '{value:n|# выданный бюллетень|# выданных бюллетеня|# выданных бюллетеней}',
    'берілген {value:n|# бюллетень}',
  ),
  ballotsCast: sentence(
    '{value:n} ballots cast',
    '{value:n|# опущенный бюллетень|# опущенных бюллетеня|# опущенных бюллетеней}',
    'салынған {value:n|# бюллетень}',
  ),
  printed: sentence('Printed', 'Указано', 'Көрсетілген'),
  computed: sentence('Computed', 'Вычислено', 'Есептелген'),
  part: sentence('{parts|# part|# parts}', '{parts|# часть|# части|# частей}', '{parts|# бөлік}'),
});
