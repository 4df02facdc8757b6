import { sentence, texts } from '../../../language/sentence.ts';

export const T = texts('station-turnouts', {
  basis: sentence(
    'Turnout is {ballots} over registered voters.',
    'Явка: {ballots}, делённые на число избирателей в списке.',
    'Қатысу деңгейі: {ballots}, тізімдегі сайлаушылар санына бөлінген.',
  ),
  leftOut: {
    all: sentence('Left out: {parts:and}.', 'Не учтено: {parts:and}.', 'Есепке алынбаған: {parts:and}.'),
    omitted: sentence(
      '{omitted|# station|# stations} that {omitted|lacks|lack} a count',
      '{omitted|# участок|# участка|# участков} без какого-либо из чисел',
      'қандай да бір саны жоқ {omitted|# учаске}',
    ),
    withoutRoll: sentence(
      '{withoutRoll:#} without registered voters',
      '{withoutRoll:#} без избирателей в списке',
      'тізімінде сайлаушысы жоқ {withoutRoll:#}',
    ),
    withoutBallots: sentence('{withoutBallots:#} without ballots', '{withoutBallots:#} без бюллетеней', 'бюллетені жоқ {withoutBallots:#}'),
  },
  capped: sentence(
    '{capped|# turnout|# turnouts} above 100 % {capped|counts|count} as 100 %.',
    '{capped|# значение явки выше 100 % считается|# значения явки выше 100 % считаются|# значений явки выше 100 % считаются} за 100 %.',
    '100 %-дан жоғары {capped|# қатысу деңгейі} 100 % деп есептеледі.',
  ),
  histogram: {
    title: sentence(
      'Stations and registered voters by turnout of the station',
      'Участки и избиратели в списке по явке на участке',
      'Учаскенің қатысу деңгейі бойынша учаскелер мен тізімдегі сайлаушылар',
    ),
    note: sentence(
      'Turnout is {ballots} over registered voters, in steps of one percentage point around whole percentages. Above 100 % counts as 100 %.',
      'Явка: {ballots}, делённые на число избирателей в списке, с шагом в один процентный пункт вокруг целых процентов; выше 100 % считается за 100 %.',
      'Қатысу деңгейі: {ballots}, тізімдегі сайлаушылар санына бөлінген, бүтін пайыздар айналасында бір пайыздық тармақ қадаммен; 100 %-дан жоғары 100 % деп есептеледі.',
    ),
    part: sentence('Part of all', 'Часть от всех', 'Барлығынан үлесі'),
    voters: sentence('Registered voters', 'Избиратели в списке', 'Тізімдегі сайлаушылар'),
  },
});
