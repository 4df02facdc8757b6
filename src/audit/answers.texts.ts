import { sentence, texts } from '../language/sentence.ts';

export const T = texts('answers', {
  documents: sentence(
    '{documents|# error|# errors} in documents about the election {documents|is|are} listed separately.',
    'Отдельно {documents|перечислена # ошибка|перечислены # ошибки|перечислено # ошибок} в документах о выборах.',
    'Сайлау туралы құжаттардағы {documents|# қате} бөлек көрсетілген.',
  ),
  held: sentence(
    '{others|# other comparison|# other comparisons} gave no error and no warning.',
    '{others|Ещё # сравнение не дало|Ещё # сравнения не дали|Ещё # сравнений не дали} ни ошибок, ни предупреждений.',
    '{others|Басқа # салыстыру} қате де, ескерту де бермеді.',
  ),
  alike: sentence(
    '{alike|# comparison|# comparisons} of other sources with the official result {alike|shows|show} agreement.',
    '{alike|# сравнение|# сравнения|# сравнений} других источников с официальным результатом {alike|показывает|показывают|показывают} согласие.',
    'Басқа дереккөздерді ресми нәтижемен {alike|# салыстыру} сәйкестік көрсетеді.',
  ),
  noCheckChosen: sentence(
    'No check of this question was selected.',
    'Для этого вопроса не выбрано ни одной проверки.',
    'Бұл сұрақ бойынша бірде-бір тексеру таңдалмады.',
  ),
  noCheckRan: sentence(
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
  others: sentence(
    '{others|# other finding of this weight is|# other findings of this weight are} listed below.',
    '{others|Ещё # находка того же веса приведена|Ещё # находки того же веса приведены|Ещё # находок того же веса приведены} ниже.',
    'Салмағы осындай тағы {others|# табылған жайт} төменде келтірілген.',
  ),
  unusual: sentence(
    'No test warns of it, but elections regarded as clean do not look like this.',
    'Ни одно испытание об этом не предупреждает, но выборы, считающиеся чистыми, так не выглядят.',
    'Бұл туралы ешбір сынақ ескертпейді, бірақ таза деп саналатын сайлаулар мұндай болмайды.',
  ),
  unfit: sentence(
    'Many rows break a rule between columns, and no other column mends it.',
    'Многие строки нарушают правило между столбцами, и никакой другой столбец этого не исправляет.',
    'Көп жол бағандар арасындағы ережені бұзады, оны басқа ешбір баған түзетпейді.',
  ),
  slips: sentence(
    '{errors|# figure does|# figures do} not fit the others, by {ballots|# ballot|# ballots} in all: slips, too small to matter here.',
    '{errors|# число не сходится|# числа не сходятся|# чисел не сходятся} с остальными, всего на {ballots|# бюллетень|# бюллетеня|# бюллетеней}: это описки, слишком малые, чтобы здесь что-то значить.',
    '{errors|# сан} қалғандарымен сәйкес келмейді, айырмасы барлығы {ballots|# бюллетень}: бұл – мұнда мәні болмайтындай шағын жаңылыстар.',
  ),
  slipsUncounted: sentence(
    '{errors|# figure does|# figures do} not fit the others, in what is not counted in ballots: too few to matter here.',
    '{errors|# число не сходится|# числа не сходятся|# чисел не сходятся} с остальными; бюллетенями это не измеряется, и их слишком мало, чтобы здесь что-то значить.',
    '{errors|# сан} қалғандарымен сәйкес келмейді, бұл бюллетеньмен өлшенбейді: мұнда мәні болмайтындай аз.',
  ),
  consistent: sentence(
    '{tests|# comparison|# comparisons} in {ran|# check|# checks} found nothing that contradicts the result.',
    '{tests|# сравнение|# сравнения|# сравнений} в {ran|# проверке|# проверках|# проверках}: ничего, что противоречит результату, не найдено.',
    '{ran|# тексерудегі} {tests|# салыстыру} нәтижеге қайшы келетін ештеңе таппады.',
  ),
  couldSee: sentence(
    'At this size they would have noticed: {doses:; }.',
    'При таком размере они заметили бы: {doses:; }.',
    'Мұндай көлемде олар мыналарды байқар еді: {doses:; }.',
  ),
  dose: sentence('{title} ({unit}: {share:%1})', '{title} ({unit}: {share:%1})', '{title} ({unit}: {share:%1})'),
  weak: sentence(
    'They are weak here: they would have missed a change at one station in ten.',
    'Здесь они слабы: изменений на каждом десятом участке они бы не заметили.',
    'Мұнда олар әлсіз: әр оныншы учаскедегі өзгерісті байқамас еді.',
  ),
});
