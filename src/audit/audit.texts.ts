import { sentence, texts } from '../language/sentence.ts';

export const T = texts('audit', {
  documentsAboutElectionListed: sentence(
    '{documents|# error|# errors} in documents about the election {documents|is|are} listed separately.',
    'Отдельно {documents|перечислена # ошибка|перечислены # ошибки|перечислено # ошибок} в документах о выборах.',
    'Сайлау туралы құжаттардағы {documents|# қате} бөлек көрсетілген.',
  ),
  raisedNoErrorNo: sentence(
    '{others|# other comparison|# other comparisons} gave no error and no warning.',
    '{others|Ещё # сравнение не дало|Ещё # сравнения не дали|Ещё # сравнений не дали} ни ошибок, ни предупреждений.',
    '{others|Басқа # салыстыру} қате де, ескерту де бермеді.',
  ),
  moreErrors: sentence(
    '{message:bare}. {more|# more error|# more errors} in the result {more|follows|follow}.',
    '{message:bare}. Далее — ещё {more|# ошибка|# ошибки|# ошибок} в результате.',
    '{message:bare}. Төменде нәтижедегі тағы {more|# қате} келтірілген.',
  ),
  moreWarnings: sentence(
    '{message:bare}. {more|# more warning|# more warnings} {more|follows|follow}.',
    '{message:bare}. Далее — ещё {more|# предупреждение|# предупреждения|# предупреждений}.',
    '{message:bare}. Төменде тағы {more|# ескерту} келтірілген.',
  ),
  otherSourcesOfficialResult: sentence(
    '{alike|# comparison|# comparisons} of other sources with the official result {alike|shows|show} agreement.',
    '{alike|# сравнение|# сравнения|# сравнений} других источников с официальным результатом {alike|показывает|показывают|показывают} согласие.',
    'Басқа дереккөздерді ресми нәтижемен {alike|# салыстыру} сәйкестік көрсетеді.',
  ),
  foundNoContradictionNo: sentence(
    '{tests|# comparison|# comparisons} by {ran|# check|# checks} found no contradiction and no anomaly in the result',
    '{tests|# сравнение|# сравнения|# сравнений} в {ran|# проверке|# проверках|# проверках} не выявили в результате ни противоречий, ни аномалий',
    '{ran|# тексеру} бойынша {tests|# салыстыру} нәтижеден қайшылық та, ауытқу да таппады',
  ),
  figures: sentence(
    '{ranText}; {notes|# note|# notes}.',
    '{ranText}; {notes|# заметка|# заметки|# заметок}.',
    '{ranText}; {notes|# ескертпе}.',
  ),
  figures2: sentence('{ranText}.', '{ranText}.', '{ranText}.'),
  noCheckQuestionWas: sentence(
    'No check of this question was selected.',
    'Для этого вопроса не выбрано ни одной проверки.',
    'Бұл сұрақ бойынша бірде-бір тексеру таңдалмады.',
  ),
  noCheckQuestionRan: sentence(
    'No check of this question could run.',
    'Ни одну проверку этого вопроса выполнить не удалось.',
    'Бұл сұрақ бойынша бірде-бір тексеруді орындау мүмкін болмады.',
  ),
  noneCouldRun: {
    arithmetic: sentence(
      'No arithmetic check could run: they need data such as {needed}.',
      'Ни одну проверку арифметики выполнить не удалось: нужны данные, например: {needed}.',
      'Арифметика тексерулерінің ешқайсысын орындау мүмкін болмады: оларға деректер қажет, мысалы: {needed}.',
    ),
    agreement: sentence(
      'No check against independent counts could run: they need data such as {needed}.',
      'Ни одну сверку с независимыми подсчётами выполнить не удалось: нужны данные, например: {needed}.',
      'Тәуелсіз санақтармен салыстырудың ешқайсысын орындау мүмкін болмады: оларға деректер қажет, мысалы: {needed}.',
    ),
    turnout: sentence(
      'No turnout check could run: they need data such as {needed}.',
      'Ни одну проверку явки выполнить не удалось: нужны данные, например: {needed}.',
      'Қатысу деңгейі тексерулерінің ешқайсысын орындау мүмкін болмады: оларға деректер қажет, мысалы: {needed}.',
    ),
    digits: sentence(
      'No digit check could run: they need data such as {needed}.',
      'Ни одну проверку цифр выполнить не удалось: нужны данные, например: {needed}.',
      'Цифр тексерулерінің ешқайсысын орындау мүмкін болмады: оларға деректер қажет, мысалы: {needed}.',
    ),
  },
  n: sentence('n = {text}', 'n = {text}', 'n = {text}'),
  base: sentence('shares of {base}', 'основа: {base}', 'негізі: {base}'),
  to: sentence('{fieldwork} to {fieldwork2}', 'от {fieldwork} до {fieldwork2}', '{fieldwork} – {fieldwork2}'),
  weighted: sentence('weighted by {weighting}', 'взвешивание: {weighting}', 'салмақтау: {weighting}'),
  designEffect: sentence('design effect {text}', 'дизайн-эффект {text}', 'дизайн-эффект {text}'),
  marginError: sentence('margin of error {marginOfError}', 'предел погрешности {marginOfError}', 'қателік шегі {marginOfError}'),
  response: sentence('response {response}', 'доля ответивших {response}', 'жауап бергендер үлесі {response}'),
  drawnFrom: sentence(
    'drawn from {stations|# station|# stations}',
    'отобрано из {stations|# участка|# участков|# участков}',
    '{stations|# учаскеден} іріктелген',
  ),
  covers: sentence('covers {stations}', 'охват: {stations}', 'қамтуы: {stations}'),
  protocolsCheckedOneOne: sentence('each protocol checked', 'каждый протокол проверен', 'әр хаттама тексерілген'),
  protocolsNotChecked: sentence('protocols not checked', 'протоколы не проверены', 'хаттамалар тексерілмеген'),
  paid: sentence('paid for by {paidBy}', 'заказчик: {paidBy}', 'тапсырыс беруші: {paidBy}'),
  cluster: sentence('{clusters|# cluster|# clusters}', '{clusters|# кластер|# кластера|# кластеров}', '{clusters|# кластер}'),
  validVote: sentence(
    '{validVotes|# valid vote|# valid votes}',
    '{validVotes|# действительный голос|# действительных голоса|# действительных голосов}',
    '{validVotes|# жарамды дауыс}',
  ),
});
