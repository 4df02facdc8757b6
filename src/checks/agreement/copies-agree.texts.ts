import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('copies-agree', {
  meta: {
    title: sentence('Copies of one protocol', 'Копии одного протокола', 'Бір хаттаманың көшірмелері'),
    question: sentence(
      'Do several copies of one protocol say the same?',
      'Говорят ли разные копии одного протокола одно и то же?',
      'Бір хаттаманың бірнеше көшірмесі бірдей ме?',
    ),
    method: sentence(
      'Every figure that two copies of a protocol report is compared.',
      'Сравнивается каждый показатель, указанный в двух копиях протокола.',
      'Хаттаманың екі көшірмесінде де бар әр көрсеткіш салыстырылады.',
    ),
    needs: [
      sentence(
        'a tally or quick count with several copies of a protocol, named in a column (`copy`)',
        'подсчёт или быстрый подсчёт с несколькими копиями протокола, названными в отдельном столбце (`copy`)',
        'хаттаманың бірнеше көшірмесі бар санақ немесе жедел санақ, көшірмелер жеке бағанда аталған (`copy`)',
      ),
    ],
    limits: [
      sentence(
        'Copies that contradict each other are left out of every other comparison.',
        'Копии, которые противоречат друг другу, не участвуют в других сравнениях.',
        'Бір-біріне қайшы көшірмелер басқа салыстыруларға алынбайды.',
      ),
      sentence(
        'Copies that agree may still share a mistake: one may have been copied from the other.',
        'Совпадающие копии могут содержать общую ошибку: одну могли переписать с другой.',
        'Бірдей көшірмелерде ортақ қате болуы мүмкін: бірі екіншісінен көшірілген болуы мүмкін.',
      ),
    ],
    explanations: [
      sentence(
        'Different people may have typed the copies, and one of them slipped.',
        'Копии могли набирать разные люди, и один из них ошибся.',
        'Көшірмелерді әртүрлі адамдар теріп, олардың бірі жаңылысқан болуы мүмкін.',
      ),
      sentence(
        'One copy may be of a draft, or of a protocol that was corrected later.',
        'Одна из копий может быть снята с черновика или с протокола, который потом исправили.',
        'Көшірмелердің бірі жоба нұсқадан немесе кейін түзетілген хаттамадан алынған болуы мүмкін.',
      ),
    ],
    ask: sentence(
      'Ask those who collected the copies for photographs of all copies of these protocols.',
      'Запросите у тех, кто собрал копии, фотографии всех копий этих протоколов.',
      'Көшірмелерді жинағандардан осы хаттамалардың барлық көшірмесінің фотосуретін сұраңыз.',
    ),
  },
  oneCopyEach: sentence(
    'it has only one copy of each protocol',
    'в нём только по одной копии каждого протокола',
    'онда әр хаттаманың бір ғана көшірмесі бар',
  ),
  severalCopies: sentence(
    'several copies of a protocol, with a column that names them (`copy`)',
    'несколько копий протокола, со столбцом, в котором они названы (`copy`)',
    'хаттаманың бірнеше көшірмесі, олар аталған бағанмен (`copy`)',
  ),
  contradiction: {
    message: sentence(
      '{source:^}: the copies of {stations|# protocol|# protocols} contradict each other: {names:and}.',
      '{source:^}: копии {stations|# протокола|# протоколов|# протоколов} противоречат друг другу: {names:and}.',
      '{source:^}: {stations|# хаттаманың} көшірмелері бір-біріне қайшы: {names:and}.',
    ),
    details: [
      sentence(
        'These copies are left out of every other comparison. See Tables for the cells that differ.',
        'Эти копии не участвуют в других сравнениях. Расходящиеся ячейки приведены в разделе «Таблицы».',
        'Бұл көшірмелер басқа салыстыруларға алынбайды. Сәйкес келмейтін ұяшықтар «Кестелер» бөлімінде келтірілген.',
      ),
    ],
    expected: sentence(
      'copies of one protocol that are the same',
      'одинаковые копии одного протокола',
      'бір хаттаманың бірдей көшірмелері',
    ),
    seen: sentence(
      '{stations|# station|# stations} with copies that differ',
      '{stations|# участок|# участка|# участков} с несовпадающими копиями',
      'көшірмелері сәйкес келмейтін {stations|# учаске}',
    ),
  },
  title: sentence(
    '{source}: copies of one protocol that contradict each other',
    '{source}: копии одного протокола, противоречащие друг другу',
    '{source}: бір хаттаманың бір-біріне қайшы көшірмелері',
  ),
  value: sentence('Value', 'Значение', 'Мәні'),
});
