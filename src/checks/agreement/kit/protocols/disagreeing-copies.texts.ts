import { sentence, texts } from '../../../../language/sentence.ts';

export const T = texts('disagreeing-copies', {
  contradiction: {
    message: sentence(
      '{source}: the copies of {stations|# protocol|# protocols} contradict each other: {names:and}.',
      '{source}: копии {stations|# протокола|# протоколов|# протоколов} противоречат друг другу: {names:and}.',
      '{source}: {stations|# хаттаманың} көшірмелері бір-біріне қайшы: {names:and}.',
    ),
    details: [
      sentence(
        'They are used no further. The cells that differ stand under Tables.',
        'Дальше они не используются. Расходящиеся ячейки приведены в разделе «Таблицы».',
        'Олар әрі қарай пайдаланылмайды. Сәйкес келмейтін ұяшықтар «Кестелер» бөлімінде келтірілген.',
      ),
    ],
    expected: sentence(
      'copies of one protocol that say the same',
      'одинаковые копии одного протокола',
      'бір хаттаманың бірдей көшірмелері',
    ),
    seen: sentence(
      '{stations|# station|# stations} with copies that do not',
      '{stations|# участок|# участка|# участков} с несовпадающими копиями',
      'көшірмелері сәйкес келмейтін {stations|# учаске}',
    ),
    explanations: [
      sentence(
        'Copies of one protocol may have been typed by different people, one of whom slipped.',
        'Копии одного протокола могли набирать разные люди, и один из них ошибся.',
        'Бір хаттаманың көшірмелерін әртүрлі адамдар теріп, олардың бірі жаңылысқан болуы мүмкін.',
      ),
    ],
  },
  title: sentence(
    '{source}: copies of one protocol that contradict each other',
    '{source}: копии одного протокола, противоречащие друг другу',
    '{source}: бір хаттаманың бір-біріне қайшы көшірмелері',
  ),
  value: sentence('Value', 'Значение', 'Мәні'),
});
