import { sentence, texts } from '../../../../language/sentence.ts';

export const T = texts('leader-favoured', {
  favour: {
    message: sentence(
      '{source}: the official rows of {differing:#} of {stations|# station|# stations} differ from the copies of their protocols; {favourLeader:#} raise the share of {name} and {favourOthers:#} lower it. Over all {pairs:#} compared in votes it is {shareCopies:%2} in the copies and {shareOfficial:%2} in the official rows ({difference:pp2} points, {signed} votes).',
      '{source}: {differing|официальная строка # из|официальные строки # из|официальные строки # из} {stations|# участка|# участков|# участков} {differing|отличается от копии протокола|отличаются от копий протоколов|отличаются от копий протоколов}; {favourLeader:#} из них повышают долю участника {name}, {favourOthers:#} — понижают. В сумме по участкам, сопоставленным по голосам (всего {pairs:#}), она составляет {shareCopies:%2} в копиях и {shareOfficial:%2} в официальных строках ({difference:pp2} п. п., голосов: {signed}).',
      '{source}: {stations|# учаскенің} {differing:#} учаскесінде ресми жолдар хаттама көшірмелерінен өзгеше; олардың {favourLeader:#} жолы {name} қатысушысының үлесін көтереді, {favourOthers:#} жолы төмендетеді. Дауыстары салыстырылған учаскелер бойынша (барлығы {pairs:#}) ол көшірмелерде {shareCopies:%2}, ресми жолдарда {shareOfficial:%2} ({difference:pp2} п. т., дауыспен {signed}).',
    ),
    expected: sentence(
      'equal figures; where they differ, differences that favour the leader as often as the others',
      'равные числа; где они расходятся, расхождения в пользу лидера так же часты, как в пользу остальных',
      'тең сандар; сәйкес келмеген жерде көшбасшының пайдасына айырмалар қалғандарының пайдасына айырмалардай жиі',
    ),
    seen: sentence(
      '{favourLeader:#} in favour of {name}, {favourOthers:#} against, {equal:#} without a difference',
      '{favourLeader:#} в пользу участника {name}, {favourOthers:#} не в его пользу, {equal:#} без расхождений',
      '{name} қатысушысының пайдасына {favourLeader:#}, оған қарсы {favourOthers:#}, айырмасыз {equal:#}',
    ),
  },
  distance: sentence(
    'Total variation distance over these stations {distancePoints:.2} points, {votesMoved|# vote|# votes}; shares are of the {base}.',
    'Расстояние полной вариации по этим участкам {distancePoints:.2} п. п., то есть {votesMoved|# голос|# голоса|# голосов}; база долей: {base}.',
    'Осы учаскелер бойынша толық вариация қашықтығы {distancePoints:.2} п. т., яғни {votesMoved|# дауыс}; үлестердің базасы: {base}.',
  ),
  turnout: sentence(
    'Turnout {turnoutCopies:%2} in the copies, {turnoutOfficial:%2} in the official rows ({turnoutStations|# station|# stations}).',
    'Явка {turnoutCopies:%2} в копиях, {turnoutOfficial:%2} в официальных строках ({turnoutStations|# участок|# участка|# участков}).',
    'Қатысу деңгейі көшірмелерде {turnoutCopies:%2}, ресми жолдарда {turnoutOfficial:%2} ({turnoutStations|# учаске}).',
  ),
  test: sentence(
    'exact sign test of the stations where the leader’s share differs',
    'точный критерий знаков по участкам, где доля лидера различается',
    'көшбасшының үлесі өзгеше учаскелер бойынша дәл таңбалар критерийі',
  ),
  effect: sentence(
    '{name}: official share less share in the copies',
    '{name}: официальная доля за вычетом доли в копиях',
    '{name}: ресми үлестен көшірмелердегі үлесті шегергенде',
  ),
});
