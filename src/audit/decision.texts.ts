import { sentence, texts } from '../language/sentence.ts';

export const T = texts('decision', {
  winner: sentence('who is first', 'кто первый', 'кім бірінші'),
  majority: sentence('whether {name} has a majority', 'есть ли большинство у участника {name}', '{name} көпшілік алды ма'),
  threshold: sentence('whether {name} passes the threshold', 'проходит ли порог {name}', '{name} шектен өтті ме'),
  seat: sentence('who gets the last seat', 'кому достаётся последний мандат', 'соңғы мандат кімге тиеді'),
  quorum: sentence('whether enough voters took part', 'достаточна ли явка', 'қатысу жеткілікті ме'),
  turnsOn: sentence(
    'the closest decision ({what}) turns on {votes|# vote|# votes}: it would change {way}',
    'самое близкое решение ({what}) зависит от {votes|# голоса|# голосов|# голосов}: {way}',
    'ең жақын шешім ({what}) {votes|# дауысқа} байланысты: {way}',
  ),
  turnsOnBallots: sentence(
    'the closest decision ({what}) turns on {votes|# ballot|# ballots}: it would change {way}',
    'самое близкое решение ({what}) зависит от {votes|# бюллетеня|# бюллетеней|# бюллетеней}: {way}',
    'ең жақын шешім ({what}) {votes|# бюллетеньге} байланысты: {way}',
  ),
  tie: sentence(
    'the closest decision ({what}) is a tie: {loses} and {gains} are level, so {votes|# vote|# votes} would decide it',
    'самое близкое решение ({what}) — ничья: {loses} и {gains} набрали поровну, и решить могли бы {votes|# голос|# голоса|# голосов}',
    'ең жақын шешім ({what}) – тең түсу: {loses} мен {gains} тең, оны {votes|# дауыс} шешер еді',
  ),
  never: sentence(
    'no number of votes would change the closest decision ({what})',
    'никакое число голосов не изменило бы самого близкого решения ({what})',
    'дауыстардың ешбір саны ең жақын шешімді ({what}) өзгертпес еді',
  ),
  transfer: sentence(
    'if they were counted for {gains} instead of {loses}',
    'достаточно засчитать столько за {gains} вместо {loses}',
    '{loses} есебіне емес, {gains} есебіне сонша дауыс жазылса жеткілікті',
  ),
  transferToOthers: sentence(
    'if they were counted for others instead of {loses}',
    'достаточно засчитать столько за других вместо {loses}',
    '{loses} есебіне емес, басқалардың есебіне сонша дауыс жазылса жеткілікті',
  ),
  transferFromOthers: sentence(
    'if they were counted for {gains} instead of others',
    'достаточно засчитать столько за {gains} вместо других',
    'басқалардың есебіне емес, {gains} есебіне сонша дауыс жазылса жеткілікті',
  ),
  add: sentence('if {gains} had so many more', 'достаточно добавить столько за {gains}', '{gains} үшін сонша дауыс қосу жеткілікті'),
  addOthers: sentence('if others had so many more', 'достаточно добавить столько за других', 'басқалар үшін сонша дауыс қосу жеткілікті'),
  remove: sentence(
    'if {loses} had so many fewer',
    'достаточно снять столько у участника {loses}',
    '{loses} дауыстарынан соншасын алып тастау жеткілікті',
  ),
  removeOthers: sentence(
    'if others had so many fewer',
    'достаточно снять столько у других',
    'басқалардың дауыстарынан соншасын алып тастау жеткілікті',
  ),
  moreBallots: sentence(
    'if so many more were cast',
    'достаточно, чтобы их было на столько больше',
    'олардың саны соншаға көп болса жеткілікті',
  ),
  fewerBallots: sentence(
    'if so many fewer were cast',
    'достаточно, чтобы их было на столько меньше',
    'олардың саны соншаға аз болса жеткілікті',
  ),
});
