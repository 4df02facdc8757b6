import { sentence, texts } from '../language/sentence.ts';

export const T = texts('what-if', {
  withoutStations: sentence(
    'without {n|this station|these # stations} ({ballots|# ballot|# ballots})',
    'без {n|# участка|# участков|# участков} из списка ({ballots|# бюллетень|# бюллетеня|# бюллетеней})',
    'тізімдегі {n|# учаскесіз} ({ballots|# бюллетень})',
  ),
  withoutAreas: sentence(
    'without {n|this area|these # areas} ({ballots|# ballot|# ballots})',
    'без {n|# территории|# территорий|# территорий} из списка ({ballots|# бюллетень|# бюллетеня|# бюллетеней})',
    'тізімдегі {n|# аумақсыз} ({ballots|# бюллетень})',
  ),
  withStations: sentence(
    'with the counts of {source} at {n|# station|# stations}',
    'с подсчётом «{source}» на {n|# участке|# участках|# участках}',
    '{n|# учаскеде} «{source}» санағымен',
  ),
  withAreas: sentence(
    'with the counts of {source} for {n|# area|# areas}',
    'с подсчётом «{source}» по {n|# территории|# территориям|# территориям}',
    '{n|# аумақ} бойынша «{source}» санағымен',
  ),
  withSetAside: sentence(
    'with {ballots|# ballot|# ballots} of {n|# finding|# findings} set aside',
    'если не учитывать {ballots|# бюллетень|# бюллетеня|# бюллетеней} из {n|# находки|# находок|# находок}',
    '{n|# байқаудағы} {ballots|# бюллетень} есепке алынбаса',
  ),
  stillWon: sentence(
    '{change:^} {name} would still have won, by {after|# vote|# votes} instead of {before:#}.',
    '{change:^} впереди остаётся {name}: перевес {after|# голос|# голоса|# голосов} вместо {before:#}.',
    '{change:^} бәрібір {name} жеңер еді: басымдығы {before:#} орнына {after|# дауыс}.',
  ),
  stillWonSame: sentence(
    '{change:^} {name} would still have won, by the same {after|# vote|# votes}.',
    '{change:^} впереди остаётся {name} с тем же перевесом: {after|# голос|# голоса|# голосов}.',
    '{change:^} бәрібір {name} жеңер еді, басымдығы сол {after|# дауыс}.',
  ),
  wonInstead: sentence(
    '{change:^} {name} would have won by {after|# vote|# votes} instead of losing by {before:#}.',
    '{change:^} впереди оказывается {name}: перевес {after|# голос|# голоса|# голосов} вместо отставания на {before:#}.',
    '{change:^} {name} жеңер еді: {before:#} дауысқа қалудың орнына {after|# дауысқа} озады.',
  ),
  wonTie: sentence(
    '{change:^} {name} would have won by {after|# vote|# votes} instead of a tie with {others:and}.',
    '{change:^} впереди оказывается {name}: перевес {after|# голос|# голоса|# голосов} вместо ничьей ({others:, }).',
    '{change:^} {name} жеңер еді: тең түсудің ({others:, }) орнына {after|# дауысқа} озады.',
  ),
  wonByRule: sentence(
    '{change:^} {names:and} would be level with {votes|# vote|# votes} each, and the rules put {name} first.',
    '{change:^} получается поровну, по {votes|# голосу|# голоса|# голосов}: {names:, }; по правилам первым считается {name}.',
    '{change:^} {votes|# дауыстан} тең болады: {names:, }; ереже бойынша {name} бірінші.',
  ),
  tied: sentence(
    '{change:^} the first place would be a tie: {names:and} would have {votes|# vote|# votes} each.',
    '{change:^} за первое место была бы ничья, по {votes|# голосу|# голоса|# голосов}: {names:, }.',
    '{change:^} бірінші орын үшін тең түсу болар еді, {votes|# дауыстан}: {names:, }.',
  ),
  majorityLost: sentence(
    '{change:^} nobody would have the majority that is needed: {name} would have {after:%2} instead of {before:%2}.',
    '{change:^} нужного большинства не было бы ни у кого: {name} — {after:%2} вместо {before:%2}.',
    '{change:^} қажетті көпшілік ешкімде болмас еді: {name} – {before:%2} орнына {after:%2}.',
  ),
  majorityWon: sentence(
    '{change:^} {name} would have the majority that is needed: {after:%2} instead of {before:%2}.',
    '{change:^} нужное большинство получает {name}: {after:%2} вместо {before:%2}.',
    '{change:^} қажетті көпшілікті {name} алар еді: {before:%2} орнына {after:%2}.',
  ),
  noMajority: sentence(
    '{change:^} there would still be no majority: {name} would have {after:%2} instead of {before:%2}.',
    '{change:^} большинства по-прежнему нет ни у кого: {name} — {after:%2} вместо {before:%2}.',
    '{change:^} көпшілік бәрібір ешкімде болмас еді: {name} – {before:%2} орнына {after:%2}.',
  ),
  nobody: sentence(
    '{change:^} there would be no votes to decide by.',
    '{change:^} не осталось бы голосов, по которым можно что-то решить.',
    '{change:^} шешім шығаратын дауыс қалмас еді.',
  ),
  seatsSame: sentence(
    '{change:^} every contestant would have as many seats as before.',
    '{change:^} у всех было бы столько же мандатов, сколько сейчас.',
    '{change:^} бәрінің мандат саны сол күйінде қалар еді.',
  ),
  seatsChange: sentence(
    '{change:^} the seats would be divided otherwise: {seats:; }.',
    '{change:^} мандаты разделились бы иначе: {seats:; }.',
    '{change:^} мандаттар басқаша бөлінер еді: {seats:; }.',
  ),
  seatsOf: sentence('{name} {after:#} instead of {before:#}', '{name} {after:#} вместо {before:#}', '{name} {before:#} орнына {after:#}'),
  seatsTied: sentence(
    '{seats|# seat|# seats} would be tied between {names:and}.',
    'За {seats|# мандат|# мандата|# мандатов} была бы ничья: {names:, }.',
    '{seats|# мандат} үшін тең түсу болар еді: {names:, }.',
  ),
  votesOnly: sentence(
    '{change:^} the votes would be those of the table; the manifest names no rule that decides the contest.',
    '{change:^} голоса были бы такими, как в таблице; правила, по которому решается исход, в описании данных нет.',
    '{change:^} дауыстар кестедегідей болар еді; деректер сипаттамасында нәтижені шешетін ереже жоқ.',
  ),
  sameDecisions: sentence(
    '{change:^} the outcome would be the same.',
    '{change:^} исход был бы тем же.',
    '{change:^} нәтиже сол күйінде қалар еді.',
  ),
  otherDecisions: sentence(
    '{change:^} the outcome would be another.',
    '{change:^} исход был бы другим.',
    '{change:^} нәтиже басқаша болар еді.',
  ),
  passes: sentence('Would pass the threshold: {names:, }.', 'Порог проходили бы: {names:, }.', 'Шектен өтер еді: {names:, }.'),
  fails: sentence(
    'Would no longer pass the threshold: {names:, }.',
    'Порога больше не проходили бы: {names:, }.',
    'Шектен енді өтпес еді: {names:, }.',
  ),
  quorumLost: sentence(
    'Turnout would no longer be enough for the contest to be valid.',
    'Явки больше не хватало бы, чтобы выборы состоялись.',
    'Сайлаудың жарамды болуына қатысу енді жетпес еді.',
  ),
  quorumWon: sentence(
    'Turnout would be enough for the contest to be valid.',
    'Явки хватало бы, чтобы выборы состоялись.',
    'Сайлаудың жарамды болуына қатысу жетер еді.',
  ),
  unmatched: sentence(
    '{source:^} has {n|# area|# areas} without an official row, or without votes; {n|it is|they are} left out.',
    'В источнике «{source:^}» у {n|# территории|# территорий|# территорий} нет официальной строки или голосов; они не учтены.',
    '«{source:^}» дереккөзіндегі {n|# аумақтың} ресми жолы немесе дауыстары жоқ; олар есепке алынбады.',
  ),
  partial: sentence(
    '{source:^} does not count every contestant; the others keep their official votes.',
    'Источник «{source:^}» учитывает не всех; у остальных взяты официальные голоса.',
    '«{source:^}» бәрін санамайды; қалғандарының ресми дауыстары алынды.',
  ),
  knownVotes: sentence(
    'Where protocols say what the votes were, those votes are counted.',
    'Там, где протоколы говорят, какими были голоса, взяты эти голоса.',
    'Хаттамалар дауыстарды көрсеткен жерде сол дауыстар алынды.',
  ),
  anybodys: sentence(
    'Nothing says whose the other ballots are, so they are taken where they change the closest decision most.',
    'Неизвестно, за кого остальные бюллетени; они сняты там, где это сильнее всего меняет самое близкое решение.',
    'Қалған бюллетеньдердің кімге берілгені белгісіз; олар ең жақын шешімді ең көп өзгертетін жерден алынды.',
  ),
  published: sentence('As published: {turns}.', 'По опубликованным итогам: {turns}.', 'Жарияланған қорытынды бойынша: {turns}.'),
  publishedStations: sentence(
    'As published: {turns}. The annulment of {places} would change it.',
    'По опубликованным итогам: {turns}. Его изменила бы отмена итогов {places}.',
    'Жарияланған қорытынды бойынша: {turns}. Оны {places} қорытындысын жою өзгертер еді.',
  ),
  changedTurns: sentence('After the change: {turns}.', 'После изменения: {turns}.', 'Өзгерістен кейін: {turns}.'),
});
