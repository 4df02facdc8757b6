import { sentence, texts } from '../language/sentence.ts';

export const T = texts('first-screen', {
  where: sentence('Where', 'Где', 'Қайда'),
  howMuch: sentence('How much', 'Сколько', 'Қанша'),
  howSure: sentence('How sure', 'Насколько надёжно', 'Қаншалықты сенімді'),
  innocent: sentence('Innocent explanation', 'Безобидное объяснение', 'Бейкүнә түсініктеме'),
  ask: sentence('Ask for', 'Что запросить', 'Нені сұрату керек'),
  places: sentence('{places:; }', '{places:; }', '{places:; }'),
  placesAndOthers: sentence(
    '{places:; }; and {others|# other place|# other places}, listed in the findings',
    '{places:; }; и ещё {others|# место, названное|# места, названные|# мест, названных} в находках',
    '{places:; }; тағы {others|# жер} табылған жайттар бөлімінде аталған',
  ),
  areasNoBallots: sentence(
    '{stations:#} of {ofStations|# area|# areas}; it does not say how many ballots.',
    '{stations:#} из {ofStations|# территории|# территорий|# территорий}; сколько бюллетеней, отсюда не следует.',
    '{ofStations|# аумақтан} {stations:#}; бұдан қанша бюллетень екені шықпайды.',
  ),
  stationsNoBallots: sentence(
    '{stations:#} of {ofStations|# station|# stations}; it does not say how many ballots.',
    '{stations:#} из {ofStations|# участка|# участков|# участков}; сколько бюллетеней, отсюда не следует.',
    '{ofStations|# учаскенің} {stations:#}; бұдан қанша бюллетень екені шықпайды.',
  ),
  noBallots: sentence(
    'It does not say how many ballots.',
    'Сколько бюллетеней, отсюда не следует.',
    'Бұдан қанша бюллетень екені шықпайды.',
  ),
  areasBallots: sentence(
    '{most|# ballot|# ballots}, in {stations:#} of {ofStations|# area|# areas}.',
    '{most|# бюллетень|# бюллетеня|# бюллетеней}, {stations:#} из {ofStations|# территории|# территорий|# территорий}.',
    '{most|# бюллетень}, {ofStations|# аумақтан} {stations:#}.',
  ),
  areasBallotsBetween: sentence(
    'Between {fewest:#} and {most|# ballot|# ballots}, in {stations:#} of {ofStations|# area|# areas}.',
    'От {fewest:#} до {most|# бюллетеня|# бюллетеней|# бюллетеней}, {stations:#} из {ofStations|# территории|# территорий|# территорий}.',
    '{fewest:#} мен {most|# бюллетень} аралығында, {ofStations|# аумақтан} {stations:#}.',
  ),
  stationsBallots: sentence(
    '{most|# ballot|# ballots}, in {stations:#} of {ofStations|# station|# stations}.',
    '{most|# бюллетень|# бюллетеня|# бюллетеней}, {stations:#} из {ofStations|# участка|# участков|# участков}.',
    '{most|# бюллетень}, {ofStations|# учаскенің} {stations:#}.',
  ),
  stationsBallotsBetween: sentence(
    'Between {fewest:#} and {most|# ballot|# ballots}, in {stations:#} of {ofStations|# station|# stations}.',
    'От {fewest:#} до {most|# бюллетеня|# бюллетеней|# бюллетеней}, {stations:#} из {ofStations|# участка|# участков|# участков}.',
    '{fewest:#} мен {most|# бюллетень} аралығында, {ofStations|# учаскенің} {stations:#}.',
  ),
  ballots: sentence('{most|# ballot|# ballots}.', '{most|# бюллетень|# бюллетеня|# бюллетеней}.', '{most|# бюллетень}.'),
  ballotsBetween: sentence(
    'Between {fewest:#} and {most|# ballot|# ballots}.',
    'От {fewest:#} до {most|# бюллетеня|# бюллетеней|# бюллетеней}.',
    '{fewest:#} мен {most|# бюллетень} аралығында.',
  ),
  nothing: sentence(
    'No figure contradicts another, and no test warns.',
    'Ни одно число не противоречит другому, и ни одно испытание не предупреждает.',
    'Бірде-бір сан басқасына қайшы келмейді, бірде-бір сынақ ескертпейді.',
  ),
});
