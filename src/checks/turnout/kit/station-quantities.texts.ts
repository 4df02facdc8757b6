import { sentence, texts } from '../../../language/sentence.ts';

export const T = texts('station-quantities', {
  logit: {
    name: sentence('logit of turnout', 'логит явки', 'қатысу деңгейінің логиті'),
    title: sentence('Logit of turnout', 'Логит явки', 'Қатысу деңгейінің логиті'),
    note: sentence(
      'The logarithm of turnout over its complement, for stations strictly between 0 and 100 %.',
      'Логарифм отношения явки к её дополнению, для участков с явкой строго между 0 и 100 %.',
      'Қатысу деңгейінің оның толықтауышына қатынасының логарифмі, қатысу деңгейі 0 мен 100 % арасындағы учаскелер үшін.',
    ),
  },
  voteRate: {
    name: sentence(
      'logarithmic vote rate of {name}',
      'логарифмический показатель голосов за участника {name}',
      '{name} дауыстарының логарифмдік көрсеткіші',
    ),
    title: sentence(
      'Logarithmic vote rate of {name}',
      'Логарифмический показатель голосов за участника {name}',
      '{name} дауыстарының логарифмдік көрсеткіші',
    ),
    note: sentence(
      'The logarithm of registered voters who did not vote for {name} over those who did, for stations with {minRegistered|# registered voter|# registered voters} or more.',
      'Логарифм отношения числа избирателей в списке, не голосовавших за участника {name}, к числу голосовавших за него, для участков, где не менее {minRegistered|# избирателя|# избирателей|# избирателей} в списке.',
      '{name} үшін дауыс бермеген тізімдегі сайлаушылар санының оған дауыс бергендер санына қатынасының логарифмі, тізімінде кемінде {minRegistered|# сайлаушы} бар учаскелер үшін.',
    ),
  },
  ofValidVotes: sentence(
    'Of valid votes; stations without any are left out.',
    'От действительных голосов; участки, где их нет, опущены.',
    'Жарамды дауыстардан; олар жоқ учаскелер есепке алынбаған.',
  ),
  ofBallots: sentence(
    'Of ballots, because valid votes are not known; stations without any are left out.',
    'От бюллетеней, поскольку число действительных голосов неизвестно; участки, где их нет, опущены.',
    'Жарамды дауыстар белгісіз болғандықтан, бюллетеньдерден; олар жоқ учаскелер есепке алынбаған.',
  ),
});
