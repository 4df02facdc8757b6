import { sentence, texts } from '../../language/sentence.ts';

const askForSource = sentence(
  'Ask each publisher where its figure comes from and which day it is for.',
  'Спросите у каждого издателя, откуда взято его число и к какому дню оно относится.',
  'Әр жариялаушыдан санының қайдан алынғанын және қай күнге қатысты екенін сұраңыз.',
);
const otherDay = sentence(
  'The figures may be for different days, or for things that are almost the same, such as stations and commissions.',
  'Числа могут относиться к разным дням или к почти одному и тому же, например к участкам и комиссиям.',
  'Сандар әр күнге немесе бір-біріне өте жақын нәрселерге, мысалы, учаскелер мен комиссияларға қатысты болуы мүмкін.',
);
const copiedWrongly = sentence(
  'A publisher may have mistyped a digit, or copied a figure that was corrected later.',
  'Издатель мог ошибиться в цифре или переписать число, которое позже исправили.',
  'Жариялаушы цифрды қате жазған немесе кейін түзетілген санды көшірген болуы мүмкін.',
);
const otherSpelling = sentence(
  'A name may be spelled in two ways, or have changed.',
  'Название могли написать по-разному или изменить.',
  'Атау екі түрлі жазылған немесе өзгерген болуы мүмкін.',
);
const changedList = sentence(
  'The list may have changed between the two publications.',
  'Список мог измениться между двумя публикациями.',
  'Тізім екі жарияланым арасында өзгерген болуы мүмкін.',
);
const laterCount = sentence(
  'One of the two may be an earlier state of the count.',
  'Один из двух источников может отражать более раннее состояние подсчёта.',
  'Екеуінің бірі санақтың ертерек күйін көрсетуі мүмкін.',
);
const mistyped = sentence(
  'A digit may have been mistyped when the figure was copied.',
  'При переписывании могли ошибиться в цифре.',
  'Санды көшіргенде цифр қате терілген болуы мүмкін.',
);
const otherColumn = sentence(
  'A column of one source may hold another figure than the manifest says.',
  'В столбце одного из источников может быть не то число, которое указано в манифесте.',
  'Бір дереккөздің бағанында манифестте көрсетілгеннен басқа сан болуы мүмкін.',
);
const askForProtocols = sentence(
  'Ask the commission which of the two figures is in its signed protocol.',
  'Спросите у комиссии, какое из двух чисел стоит в подписанном протоколе.',
  'Комиссиядан екі санның қайсысы қол қойылған хаттамада тұрғанын сұраңыз.',
);

const figures = {
  details: [
    sentence('These parts differ: {unlike:and}.', 'Различаются части: {unlike:and}.', 'Өзгеше бөліктер: {unlike:and}.'),
    sentence(
      'These parts are in only one of the sums: {alone:and}.',
      'Эти части есть только в одной из сумм: {alone:and}.',
      'Бұл бөліктер қосындылардың біреуінде ғана бар: {alone:and}.',
    ),
    sentence(
      'These are missing from at least one list: {disputed:and}.',
      'Хотя бы в одном из списков нет: {disputed:and}.',
      'Кемінде бір тізімде жоқ: {disputed:and}.',
    ),
  ],
  expected: sentence('the same value from everybody', 'одно и то же значение у всех', 'бәрінде бірдей мән'),
  seen: sentence('{said:; }', '{said:; }', '{said:; }'),
  explanations: [otherDay, copiedWrongly],
  ask: askForSource,
} as const;
const oneFigure = sentence(
  'the same official figure in both sources',
  'одно и то же официальное число в обоих источниках',
  'екі дереккөзде де бірдей ресми сан',
);
const officialRows = {
  title: sentence(
    '{label:^}, by {level}: {source} against {otherSource}; the {worst:#} largest of {failures:#} differences',
    '{label:^}, уровень «{level}»: {source} против {otherSource}; {worst|# наибольшее|# наибольших|# наибольших} из {failures|# расхождения|# расхождений|# расхождений}',
    '{label:^}, «{level}» деңгейі: {source} және {otherSource}; {failures|# айырма} ішінен ең үлкен {worst:#}',
  ),
  expected: oneFigure,
  explanations: [laterCount, otherColumn, mistyped],
  ask: askForProtocols,
} as const;

export const T = texts('claims-agree', {
  meta: {
    title: sentence('Figures published twice', 'Числа, опубликованные дважды', 'Екі рет жарияланған сандар'),
    question: sentence(
      'If a figure is published more than once, is it the same each time?',
      'Если число опубликовано несколько раз, одинаково ли оно везде?',
      'Бір сан бірнеше рет жарияланса, ол барлық жерде бірдей ме?',
    ),
    method: sentence(
      'Each claim becomes an interval or a set; a count is a single point. Claims of one quantity agree if some value fits all their intervals. Sets agree if they have the same members.',
      'Каждое утверждение превращается в интервал или множество; отдельное число — это точка. Утверждения об одной величине согласуются, если какое-то значение подходит ко всем интервалам. Множества согласуются, если состоят из одних и тех же элементов.',
      'Әрбір мәлімдеме аралыққа немесе жиынға айналдырылады; жеке сан – бір нүкте. Бір шама туралы мәлімдемелер барлық аралыққа сай келетін мән болса, сәйкес келеді. Жиындар мүшелері бірдей болса, сәйкес келеді.',
    ),
    needs: [
      sentence(
        'two claims of one quantity, a claim about a figure of the dataset, or an official figure in two sources',
        'два утверждения об одной величине, утверждение о числе из набора данных или одно официальное число в двух источниках',
        'бір шама туралы екі мәлімдеме, деректер жинағындағы сан туралы мәлімдеме немесе екі дереккөздегі бір ресми сан',
      ),
    ],
    limits: [
      sentence(
        'Printed shares agree where their intervals meet. A claim marked as approximate may be off by one unit of its last digit.',
        'Указанные доли согласуются, если их интервалы пересекаются. Утверждение, помеченное как приблизительное, может отличаться на единицу последнего знака.',
        'Көрсетілген үлестердің аралықтары қиылысса, олар сәйкес келеді. Шамамен деп белгіленген мәлімдеме соңғы таңбасының бір бірлігіне ауытқуы мүмкін.',
      ),
      sentence(
        'Parts that are numbers are added; parts that are lists are united and counted. Parts that were left out are not known.',
        'Части-числа складываются, части-списки объединяются и пересчитываются. О пропущенных частях ничего не известно.',
        'Сан түріндегі бөліктер қосылады, тізім түріндегілері біріктіріліп саналады. Көрсетілмеген бөліктер туралы ештеңе белгісіз.',
      ),
      sentence(
        'Periods of the day and approximate times are not compared. Counts are not compared with percentages.',
        'Промежутки времени и приблизительное время не сравниваются. Числа не сравниваются с процентами.',
        'Уақыт аралықтары мен шамамен алынған уақыт салыстырылмайды. Сандар пайыздармен салыстырылмайды.',
      ),
    ],
    explanations: [otherDay, copiedWrongly],
    ask: askForSource,
  },
  nothingTwice: sentence('nothing is published twice', 'ничего не опубликовано дважды', 'ештеңе екі рет жарияланбаған'),
  claimsNeeded: sentence(
    'two claims of one quantity, or an official figure from two publishers',
    'два утверждения об одной величине или официальное число от двух издателей',
    'бір шама туралы екі мәлімдеме немесе екі жариялаушыдан алынған ресми сан',
  ),
  acrossSources: sentence(
    'official tables of different sources',
    'официальные таблицы разных источников',
    'әр дереккөздің ресми кестелері',
  ),
  notEachWithEach: sentence(
    'there are more than {most|# table|# tables}, so each was compared only with the first that has the same figure',
    'таблиц больше {most:#}, поэтому каждую сравнили только с первой, где есть то же число',
    'кесте {most:#} санынан көп, сондықтан әрқайсысы сол сан бар алғашқы кестемен ғана салыстырылды',
  ),
  fewerTables: sentence(
    'at most {most|# official table|# official tables}, to compare each with each',
    'не больше {most|# официальной таблицы|# официальных таблиц|# официальных таблиц}, чтобы сравнить каждую с каждой',
    'әрқайсысын әрқайсысымен салыстыру үшін ең көбі {most:#} ресми кесте',
  ),
  otherUnits: sentence(
    'its figures have different units: a count, a percentage or a time',
    'её значения даны в разных единицах: число, процент или время',
    'мәндері әртүрлі бірлікпен берілген: сан, пайыз немесе уақыт',
  ),
  unitNeeded: sentence('all its figures in the same unit', 'все её значения в одних единицах', 'оның барлық мәні бір бірлікпен'),
  dataset: sentence('the dataset', 'набор данных', 'деректер жинағы'),
  manifest: sentence('the manifest', 'манифест', 'манифест'),
  list: sentence('a list of {members:=}', 'список из {members:=}', '{members:=} атаудан тұратын тізім'),
  part: sentence('{name} {value}', '{name} {value}', '{name} {value}'),
  sum: sentence(
    '{total} as the sum of {parts|# part|# parts}',
    '{total} как сумма {parts|# части|# частей|# частей}',
    '{parts|# бөліктің} қосындысы {total}',
  ),
  placed: sentence('{place}: {parts:, }', '{place}: {parts:, }', '{place}: {parts:, }'),
  between: sentence('about {low} to {high}', 'примерно от {low} до {high}', 'шамамен {low} – {high}'),
  statement: sentence('{value} ({who})', '{value} ({who})', '{value} ({who})'),
  against: sentence('{part}, {value} against {theirs}', '{part} — {value} против {theirs}', '{part} – {value} және {theirs}'),
  notAll: {
    ...figures,
    message: sentence(
      '{name:^}: {distinct:and} cannot all be true.',
      '{name:^}: {distinct:and} — одновременно верны все эти значения быть не могут.',
      '{name:^}: {distinct:and} – бәрі бірдей дұрыс бола алмайды.',
    ),
  },
  notBoth: {
    ...figures,
    message: sentence(
      '{name:^}: {distinct:and} cannot both be true.',
      '{name:^}: {distinct:and} — эти значения не могут быть верны одновременно.',
      '{name:^}: {distinct:and} – екеуі бірдей дұрыс бола алмайды.',
    ),
  },
  unlikeLists: {
    ...figures,
    explanations: [changedList, otherSpelling, copiedWrongly],
    message: sentence(
      '{name:^}: {distinct:and} do not have the same members.',
      '{name:^}: {distinct:and} — состав не совпадает.',
      '{name:^}: {distinct:and} – құрамы бірдей емес.',
    ),
  },
  twiceUnlike: {
    ...figures,
    explanations: [changedList, otherSpelling, copiedWrongly],
    message: sentence(
      '{name:^}: {distinct:and} is published twice, with different members.',
      '{name:^}: {distinct:and} — опубликован дважды, с разным составом.',
      '{name:^}: {distinct:and} – екі рет, әртүрлі құраммен жарияланған.',
    ),
  },
  official: {
    message: sentence(
      '{place:^}, {label}: {firstFigure} ({source}) and {secondFigure} ({otherSource}) cannot both be true.',
      '{place:^}, {label}: {firstFigure} ({source}) и {secondFigure} ({otherSource}) не могут быть верны одновременно.',
      '{place:^}, {label}: {firstFigure} ({source}) және {secondFigure} ({otherSource}) екеуі бірдей дұрыс бола алмайды.',
    ),
    expected: oneFigure,
    seen: sentence('{firstFigure}; {secondFigure}', '{firstFigure}; {secondFigure}', '{firstFigure}; {secondFigure}'),
    explanations: [laterCount, mistyped],
    ask: askForProtocols,
  },
  officialRows: {
    counts: {
      ...officialRows,
      message: sentence(
        '{source:^} and {otherSource} differ on {label} in {failures:#} of {asked:#} rows by {level}, by up to {most:#} ({place}).',
        '{source:^} и {otherSource}: показатель «{label}» не совпадает в {failures:#} из {asked|# строки|# строк|# строк} уровня «{level}»; наибольшее расхождение — {most:#} ({place}).',
        '{source:^} және {otherSource}: «{level}» деңгейінің {asked|# жолы} ішінен {failures|# жолда} «{label}» көрсеткіші сәйкес келмейді; ең үлкен айырма – {most:#} ({place}).',
      ),
      seen: sentence(
        '{failures:#} of {asked:#} rows, {sizes:#} in all',
        '{failures:#} из {asked|# строки|# строк|# строк}, всего {sizes:#}',
        '{asked|# жол} ішінен {failures:#}, барлығы {sizes:#}',
      ),
    },
    shares: {
      ...officialRows,
      message: sentence(
        '{source:^} and {otherSource} differ on {label} in {failures:#} of {asked:#} rows by {level}, by up to {mostPp:.2} points ({place}).',
        '{source:^} и {otherSource}: показатель «{label}» не совпадает в {failures:#} из {asked|# строки|# строк|# строк} уровня «{level}»; наибольшее расхождение — {mostPp:.2} п. п. ({place}).',
        '{source:^} және {otherSource}: «{level}» деңгейінің {asked|# жолы} ішінен {failures|# жолда} «{label}» көрсеткіші сәйкес келмейді; ең үлкен айырма – {mostPp:.2} п. т. ({place}).',
      ),
      seen: sentence(
        '{failures:#} of {asked:#} rows',
        '{failures:#} из {asked|# строки|# строк|# строк}',
        '{asked|# жол} ішінен {failures:#}',
      ),
    },
  },
});
