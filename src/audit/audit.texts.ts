import { sentence, texts } from '../language/sentence.ts';

export const T = texts('audit', {
  documentsAboutElectionListed: sentence(
    '{documents|# error|# errors} in documents about the election {documents|is|are} listed apart.',
    'Отдельно {documents|перечислена # ошибка|перечислены # ошибки|перечислено # ошибок} в документах о выборах.',
    'Сайлау туралы құжаттардағы {documents|# қате} бөлек көрсетілген.',
  ),
  raisedNoErrorNo: sentence(
    '{others|# other comparison|# other comparisons} raised no error and no warning.',
    '{others|Ещё # сравнение не дало|Ещё # сравнения не дали|Ещё # сравнений не дали} ни ошибок, ни предупреждений.',
    '{others|Басқа # салыстыру} қате де, ескерту де бермеді.',
  ),
  more: sentence('{message:bare} (and {more:#} more).', '{message:bare} (и ещё {more:#}).', '{message:bare} (және тағы {more:#}).'),
  otherSourcesOfficialResult: sentence(
    '{alike|# comparison|# comparisons} of other sources with the official result {alike|finds|find} it consistent.',
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
    'No check of this question was chosen.',
    'Для этого вопроса не выбрано ни одной проверки.',
    'Бұл сұрақ бойынша бірде-бір тексеру таңдалмады.',
  ),
  noneCouldRunNeeded: sentence(
    'None of {own|# check|# checks} could run; needed: {needed}.',
    'Ни одна из {own|# проверки|# проверок|# проверок} не могла быть выполнена; нужно: {needed}.',
    '{own|# тексерудің} ешқайсысын орындау мүмкін болмады; қажет: {needed}.',
  ),
  n: sentence('n = {text}', 'n = {text}', 'n = {text}'),
  base: sentence('base {base}', 'основа: {base}', 'негізі: {base}'),
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
  protocolsCheckedOneOne: sentence('protocols checked one by one', 'протоколы проверены по одному', 'хаттамалар бір-бірден тексерілген'),
  protocolsNotChecked: sentence('protocols not checked', 'протоколы не проверены', 'хаттамалар тексерілмеген'),
  paid: sentence('paid for by {paidBy}', 'заказчик: {paidBy}', 'тапсырыс беруші: {paidBy}'),
  cluster: sentence('{clusters|# cluster|# clusters}', '{clusters|# кластер|# кластера|# кластеров}', '{clusters|# кластер}'),
  validVote: sentence(
    '{validVotes|# valid vote|# valid votes}',
    '{validVotes|# действительный голос|# действительных голоса|# действительных голосов}',
    '{validVotes|# жарамды дауыс}',
  ),
});
