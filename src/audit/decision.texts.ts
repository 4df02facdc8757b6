import { sentence, texts } from '../language/sentence.ts';

export const T = texts('decision', {
  winner: sentence('who is first', 'кто первый', 'кім бірінші'),
  majority: sentence('whether {name} has a majority', 'есть ли большинство у «{name}»', '«{name}» көпшілік алды ма'),
  threshold: sentence('whether {name} passes the threshold', 'проходит ли порог «{name}»', '«{name}» шектен өтті ме'),
  seat: sentence('who gets the last seat', 'кому достаётся последний мандат', 'соңғы мандат кімге тиеді'),
  quorum: sentence('whether enough voters took part', 'достаточна ли явка', 'қатысу жеткілікті ме'),
  turnsOn: sentence(
    'the closest decision ({what}) turns on {votes|# vote|# votes} {way}',
    'самое близкое решение ({what}) зависит от {votes|# голоса|# голосов|# голосов}: {way}',
    'ең жақын шешім ({what}) {votes|# дауысқа} байланысты: {way}',
  ),
  turnsOnBallots: sentence(
    'the closest decision ({what}) turns on {votes|# ballot|# ballots} {way}',
    'самое близкое решение ({what}) зависит от {votes|# бюллетеня|# бюллетеней|# бюллетеней}: {way}',
    'ең жақын шешім ({what}) {votes|# бюллетеньге} байланысты: {way}',
  ),
  tie: sentence(
    'the closest decision ({what}) is a tie: {loses} and {gains} are level, so {votes|# vote|# votes} would decide it',
    'самое близкое решение ({what}) — ничья: у «{loses}» и «{gains}» поровну, и решить могли бы {votes|# голос|# голоса|# голосов}',
    'ең жақын шешім ({what}) – тең түсу: «{loses}» пен «{gains}» тең, оны {votes|# дауыс} шешер еді',
  ),
  never: sentence(
    'no number of votes would change the closest decision ({what})',
    'никакое число голосов не изменило бы самого близкого решения ({what})',
    'дауыстардың ешбір саны ең жақын шешімді ({what}) өзгертпес еді',
  ),
  transfer: sentence(
    'counted for {gains} instead of {loses}',
    'достаточно засчитать столько за «{gains}» вместо «{loses}»',
    '«{loses}» орнына «{gains}» үшін сонша дауысты санау жеткілікті',
  ),
  transferToOthers: sentence(
    'counted for others instead of {loses}',
    'достаточно засчитать столько за других вместо «{loses}»',
    '«{loses}» орнына басқалар үшін сонша дауысты санау жеткілікті',
  ),
  transferFromOthers: sentence(
    'counted for {gains} instead of others',
    'достаточно засчитать столько за «{gains}» вместо других',
    'басқалардың орнына «{gains}» үшін сонша дауысты санау жеткілікті',
  ),
  add: sentence('added for {gains}', 'достаточно добавить столько за «{gains}»', '«{gains}» үшін сонша дауыс қосу жеткілікті'),
  addOthers: sentence('added for others', 'достаточно добавить столько за других', 'басқалар үшін сонша дауыс қосу жеткілікті'),
  remove: sentence('taken from {loses}', 'достаточно снять столько у «{loses}»', '«{loses}» дауыстарынан соншасын алып тастау жеткілікті'),
  removeOthers: sentence(
    'taken from others',
    'достаточно снять столько у других',
    'басқалардың дауыстарынан соншасын алып тастау жеткілікті',
  ),
  moreBallots: sentence('cast in addition', 'достаточно, чтобы их было на столько больше', 'олардың саны соншаға көп болса жеткілікті'),
  fewerBallots: sentence('fewer', 'достаточно, чтобы их было на столько меньше', 'олардың саны соншаға аз болса жеткілікті'),
});
