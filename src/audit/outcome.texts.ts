import { sentence, texts } from '../language/sentence.ts';

export const T = texts('outcome', {
  nothing: sentence(
    'Nothing was found that puts ballots in doubt; {turns}.',
    'Не найдено ничего, что ставило бы бюллетени под сомнение; {turns}.',
    'Бюллетеньдерге күмән келтіретін ештеңе табылмады; {turns}.',
  ),
  noneCounted: sentence(
    'Nothing found can be counted in ballots; {turns}.',
    'Ничто из найденного нельзя выразить в бюллетенях; {turns}.',
    'Табылғанның ештеңесін бюллетеньмен өлшеу мүмкін емес; {turns}.',
  ),
  concerns: sentence(
    'Everything found that can be counted in ballots concerns at most {ballots:#} of {of:#}; {turns}.',
    'Всё найденное, что можно выразить в бюллетенях, касается не более чем {ballots|# бюллетеня|# бюллетеней|# бюллетеней} из {of:#}; {turns}.',
    'Барлығы {of:#} бюллетень бар; табылған жайттардың бюллетеньмен өлшенетіндері соның ең көбі {ballots:#} бюллетеніне қатысты; {turns}.',
  ),
  couldNotHave: sentence(
    'It could not have changed the outcome, if what was found is all there is.',
    'Изменить исход это не могло, если найдено всё, что есть.',
    'Егер табылғаны бар болғанының бәрі болса, бұл нәтижені өзгерте алмас еді.',
  ),
  couldHave: sentence(
    'It could have changed the outcome: the ballots of {places} would have to be other than published.',
    'Это могло изменить исход: для этого бюллетени {places} должны быть не такими, как опубликовано.',
    'Бұл нәтижені өзгерте алар еді: ол үшін {places} бюллетеньдері жарияланғаннан өзгеше болуы керек.',
  ),
  couldHaveOther: sentence(
    'It could have changed the outcome ({what}): the ballots of {places} would have to be other than published.',
    'Это могло изменить исход ({what}): для этого бюллетени {places} должны быть не такими, как опубликовано.',
    'Бұл нәтижені ({what}) өзгерте алар еді: ол үшін {places} бюллетеньдері жарияланғаннан өзгеше болуы керек.',
  ),
  couldHaveBallots: sentence(
    'It could have changed the outcome: {ballots|# of these ballots|# of these ballots} would have to be other than published.',
    'Это могло изменить исход, если из них {ballots|# бюллетень на деле был не таким, как опубликовано|# бюллетеня на деле были не такими, как опубликовано|# бюллетеней на деле были не такими, как опубликовано}.',
    'Бұл нәтижені өзгерте алар еді: ол үшін осы бюллетеньдердің {ballots|# данасы} жарияланғаннан өзгеше болуы керек.',
  ),
  couldHaveOtherBallots: sentence(
    'It could have changed the outcome ({what}): {ballots|# of these ballots|# of these ballots} would have to be other than published.',
    'Это могло изменить исход ({what}), если из них {ballots|# бюллетень на деле был не таким, как опубликовано|# бюллетеня на деле были не такими, как опубликовано|# бюллетеней на деле были не такими, как опубликовано}.',
    'Бұл нәтижені ({what}) өзгерте алар еді: ол үшін осы бюллетеньдердің {ballots|# данасы} жарияланғаннан өзгеше болуы керек.',
  ),
  eitherWay: sentence('A tie can go either way.', 'При ничьей исход может быть любым.', 'Тең түскенде нәтиже кез келген болуы мүмкін.'),
  ofStations: sentence('{n|# station|# stations}', '{n|# участка|# участков|# участков}', '{n|# учаскенің}'),
  ofAreas: sentence('{n|# area|# areas}', '{n|# территории|# территорий|# территорий}', '{n|# аумақтың}'),
  notCounted: sentence(
    'Not counted in ballots: {checks:; }.',
    'Нельзя выразить в бюллетенях находки таких проверок: {checks:; }.',
    'Бюллетеньмен өлшенбейді: {checks:; }.',
  ),
  notCountedAndOthers: sentence(
    'Not counted in ballots: {checks:; }; and {others|# other check|# other checks} listed in the findings.',
    'Нельзя выразить в бюллетенях находки таких проверок: {checks:; }; и ещё {others|# проверка|# проверки|# проверок} из списка находок.',
    'Бюллетеньмен өлшенбейді: {checks:; }; және байқаулар тізіміндегі тағы {others|# тексеру}.',
  ),
});
