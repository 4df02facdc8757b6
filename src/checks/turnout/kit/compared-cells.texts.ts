import { sentence, texts } from '../../../language/sentence.ts';

export const T = texts('compared-cells', {
  needed: sentence(
    'registered voters, ballots, valid votes and votes of at least {least|# polling station|# polling stations} with 100 registered voters each, in areas of 30 stations or more',
    'избиратели в списке, бюллетени, действительные голоса и голоса участников не менее чем по {least|# участку|# участкам|# участкам} со 100 избирателями и более, на территориях из 30 участков и более',
    'әрқайсысында кемінде 100 сайлаушы тіркелген, кемінде {least|# учаскенің} тізімдегі сайлаушылары, бюллетеньдері, жарамды дауыстары және қатысушы дауыстары, 30 және одан көп учаскесі бар аумақтарда',
  ),
  onlyAreas: sentence(
    'the finest table has {stations|# area|# areas} of the level {level}, which are no polling stations',
    'самая подробная таблица содержит {stations|# территорию|# территории|# территорий} уровня «{level}», а не участки',
    'ең егжей-тегжейлі кестеде «{level}» деңгейіндегі {stations|# аумақ} бар, олар учаске емес',
  ),
  tooFew: sentence(
    '{compared|# station|# stations} can be compared with neighbours and {least:#} are needed; {unusable:#} have no usable counts, {small:#} have too few neighbours, and {nearEdge:#} are in areas where nearly all voted or voted alike',
    'с соседними можно сравнить {compared|# участок|# участка|# участков}, а нужно {least:#}; у {unusable:#} нет пригодных чисел, у {small:#} слишком мало соседних, {nearEdge:#} — на территориях, где проголосовали почти все или почти все одинаково',
    'көршілерімен {compared|# учаскені} ғана салыстыруға болады, ал {least:#} қажет; {unusable:#} учаскенің жарамды саны жоқ, {small:#} учаскенің көршісі тым аз, {nearEdge:#} учаске барлығы дерлік дауыс берген немесе бірдей дауыс берген аумақтарда',
  ),
  smallOf: sentence('small areas of {name}', 'малые территории: {name}', '{name}: шағын аумақтар'),
});
