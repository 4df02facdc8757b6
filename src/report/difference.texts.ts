import { sentence, texts } from '../language/sentence.ts';

export const T = texts('difference', {
  data: sentence('Data', 'Данные', 'Деректер'),
  howAuditWasMade: sentence('How the audit was made', 'Как проводилась проверка', 'Тексеру қалай жүргізілді'),
  answers: sentence('Answers', 'Ответы', 'Жауаптар'),
  findingsGone: sentence('Findings that are gone', 'Исчезнувшие находки', 'Жойылған табылған жайттар'),
  findingsNew: sentence('New findings', 'Новые находки', 'Жаңа табылған жайттар'),
  findingsChanged: sentence('Changed findings', 'Изменившиеся находки', 'Өзгерген табылған жайттар'),
  goneNewChangedSame: sentence(
    '{gone|# finding|# findings} gone, {new:#} new, {changed:#} changed, {same:#} unchanged',
    'Находки: исчезло {gone|#|#|#}, новых {new:#}, изменилось {changed:#}, без изменений {same:#}',
    'Табылған жайттар: жойылды {gone|#}, жаңа {new:#}, өзгерді {changed:#}, өзгеріссіз {same:#}',
  ),
  notListed: sentence(
    'The reports only count some findings of {checks}; those are not compared one by one.',
    'Часть находок проверок {checks} в отчётах только посчитана; по одной они не сравниваются.',
    'Есептерде {checks} тексерістерінің кейбір табылған жайттары тек саналған; олар бір-бірлеп салыстырылмайды.',
  ),
  figures: sentence('{counts}.', '{counts}.', '{counts}.'),
  newText: sentence('new', 'новый', 'жаңа'),
  gone: sentence('gone', 'больше нет', 'енді жоқ'),
  correctedOtherBytes: sentence('corrected (content differs)', 'исправлен (содержимое другое)', 'түзетілген (мазмұны басқа)'),
  severity: sentence('severity', 'важность', 'маңыздылығы'),
  grade: sentence('grade', 'оценка', 'баға'),
  nowAccepted: sentence('now accepted', 'теперь принято', 'енді қабылданған'),
  noLongerAccepted: sentence('no longer accepted', 'больше не принято', 'енді қабылданбаған'),
  before: sentence('before: {earlier}', 'раньше: {earlier}', 'бұрын: {earlier}'),
});
