import { sentence, texts } from '../language/sentence.ts';

export const T = texts('outcome', {
  others: sentence('all others', 'все остальные', 'қалғандарының бәрі'),
  winner: sentence(
    'the first place, {loses} before {gains}',
    'первое место: {loses} впереди, {gains} следом',
    'бірінші орын: алда {loses}, одан кейін {gains}',
  ),
  majority: sentence('the majority of {loses}', 'большинство: {loses}', 'көпшілік: {loses}'),
  threshold: sentence('the threshold, between {gains} and {loses}', 'порог: {gains} и {loses}', 'шек: {gains} және {loses}'),
  seat: sentence(
    'the last seat, {loses} before {gains}',
    'последний мандат: {loses} впереди, {gains} следом',
    'соңғы мандат: алда {loses}, одан кейін {gains}',
  ),
  quorum: sentence('the quorum of turnout', 'порог явки', 'қатысу шегі'),
  transfer: sentence(
    'counted for {gains} instead of {loses}',
    'засчитанных за «{gains}» вместо «{loses}»',
    '«{loses}» орнына «{gains}» үшін саналған',
  ),
  add: sentence('added for {gains}', 'добавленных за «{gains}»', '«{gains}» үшін қосылған'),
  remove: sentence('struck from {loses}', 'снятых у «{loses}»', '«{loses}» дауыстарынан алынған'),
  turnsOn: sentence(
    'the closest decision ({what}) turns on {votes|# vote|# votes} {way}',
    'самое близкое решение ({what}) зависит от {votes|# голоса|# голосов|# голосов}, {way}',
    'ең жақын шешім ({what}) {way} {votes|# дауысқа} байланысты',
  ),
  never: sentence(
    'no number of votes would change the closest decision ({what})',
    'никакое число голосов не изменило бы самого близкого решения ({what})',
    'дауыстардың ешбір саны ең жақын шешімді ({what}) өзгертпес еді',
  ),
  turns: sentence(
    'Nothing found can be counted in ballots; {turns}.',
    'Ничто из найденного нельзя пересчитать в бюллетени; {turns}.',
    'Табылғанның ештеңесін бюллетеньге шағу мүмкін емес; {turns}.',
  ),
  concerns: sentence(
    'Everything found that can be counted in ballots concerns at most {ballots:#} of {of:#}; {turns}.',
    'Всё найденное, что можно пересчитать в бюллетени, касается не более {ballots:#} из {of:#}; {turns}.',
    'Табылғанның бюллетеньге шағуға болатынының бәрі {of:#} бюллетеньнің ең көбі {ballots:#} бюллетеніне қатысты; {turns}.',
  ),
  couldHave: sentence('It could have changed the outcome.', 'Это могло изменить исход.', 'Бұл нәтижені өзгерте алар еді.'),
  couldNotHave: sentence(
    'It could not have changed the outcome, if what was found is all there is.',
    'Изменить исход это не могло, если найдено всё, что есть.',
    'Егер табылғаны бар болғанының бәрі болса, бұл нәтижені өзгерте алмас еді.',
  ),
  notCounted: sentence(
    '{findings|# finding says|# findings say} nothing of how many ballots.',
    '{findings|# находка не говорит|# находки не говорят|# находок не говорят} о числе бюллетеней.',
    '{findings|# байқау} бюллетень саны туралы ештеңе айтпайды.',
  ),
});
