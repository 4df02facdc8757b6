import { sentence, texts } from '../../language/sentence.ts';

const oneFigure = sentence(
  'one official figure, whoever passes it on',
  'одно официальное число, кто бы его ни передавал',
  'кім таратса да, бір ресми сан',
);
const figures = {
  details: [
    sentence('The parts that differ: {unlike:and}.', 'Различаются части: {unlike:and}.', 'Өзгеше бөліктер: {unlike:and}.'),
    sentence(
      'Not among the parts of both: {alone:and}.',
      'Есть только в одном из перечней частей: {alone:and}.',
      'Бөліктердің тек бір тізімінде бар: {alone:and}.',
    ),
    sentence('Not in all of the lists: {disputed:and}.', 'Есть не во всех списках: {disputed:and}.', 'Кейбір тізімде жоқ: {disputed:and}.'),
  ],
  expected: sentence('one value for one quantity', 'одно значение для одной величины', 'бір шамаға бір мән'),
  seen: sentence('{said:; }', '{said:; }', '{said:; }'),
} as const;

export const T = texts('claims-agree', {
  meta: {
    title: sentence('Figures published twice', 'Числа, опубликованные дважды', 'Екі рет жарияланған сандар'),
    question: sentence(
      'Do figures published of one quantity, by several publishers or in several places, agree?',
      'Согласуются ли числа, опубликованные об одной величине несколькими издателями или в нескольких местах?',
      'Бір шама туралы бірнеше жариялаушы немесе бірнеше жерде жариялаған сандар өзара сәйкес пе?',
    ),
    method: sentence(
      'Each claim is turned into an interval (a count is a point) or a set; claims of one quantity agree if one value lies in all of them, and sets if they hold the same members.',
      'Каждое утверждение превращается в интервал (число — в точку) или в множество; утверждения об одной величине согласуются, если какое-то значение лежит во всех интервалах, а множества — если состоят из одних и тех же элементов.',
      'Әрбір мәлімдеме аралыққа (сан – нүктеге) немесе жиынға айналдырылады; бір шама туралы мәлімдемелер барлық аралықта жататын ортақ мән болса, ал жиындар мүшелері бірдей болса, сәйкес келеді.',
    ),
    needs: [
      sentence(
        'two claims of one quantity, a claim of a figure of the dataset, or one official figure in two sources',
        'два утверждения об одной величине, утверждение о числе из набора данных или одно официальное число в двух источниках',
        'бір шама туралы екі мәлімдеме, деректер жинағындағы сан туралы мәлімдеме немесе екі дереккөздегі бір ресми сан',
      ),
    ],
    limits: [
      sentence(
        'Printed shares agree where their intervals meet; a claim marked as approximate may be off by one unit of its last digit.',
        'Указанные доли согласуются, если их интервалы пересекаются; утверждение, помеченное как приблизительное, может отличаться на единицу последнего знака.',
        'Көрсетілген үлестердің аралықтары қиылысса, олар сәйкес келеді; шамамен деп белгіленген мәлімдеме соңғы таңбасының бір бірлігіне ауытқуы мүмкін.',
      ),
      sentence(
        'Parts are added, or united and counted; nothing is known of parts that were left out.',
        'Части складываются либо объединяются и пересчитываются; о пропущенных частях ничего не известно.',
        'Бөліктер қосылады немесе біріктіріліп саналады; көрсетілмеген бөліктер туралы ештеңе белгісіз.',
      ),
      sentence(
        'Hours from and to, and approximate times, are not compared; nor are counts with percentages.',
        'Промежутки времени и приблизительное время не сравниваются; числа не сравниваются с процентами.',
        'Уақыт аралықтары мен шамамен алынған уақыт салыстырылмайды; сандар пайыздармен де салыстырылмайды.',
      ),
    ],
    explanations: [
      sentence(
        'The figures may be of different dates, or of almost the same thing: stations and commissions, accredited and invited.',
        'Числа могут относиться к разным датам или к почти одному и тому же: участкам и комиссиям, аккредитованным и приглашённым.',
        'Сандар әр күнге немесе бір-біріне өте жақын нәрселерге қатысты болуы мүмкін: учаскелер мен комиссиялар, аккредиттелгендер мен шақырылғандар.',
      ),
      sentence(
        'A publisher may have copied an earlier state, or a digit wrongly.',
        'Издатель мог переписать более раннее состояние или ошибиться в цифре.',
        'Жариялаушы ертерек нұсқаны көшірген немесе цифрды қате жазған болуы мүмкін.',
      ),
    ],
  },
  nothingTwice: sentence('nothing is published twice', 'ничего не опубликовано дважды', 'ештеңе екі рет жарияланбаған'),
  claimsNeeded: sentence(
    'claims of one quantity, or an official figure from two publishers',
    'утверждения об одной величине или официальное число от двух издателей',
    'бір шама туралы мәлімдемелер немесе екі жариялаушыдан алынған ресми сан',
  ),
  otherUnits: sentence(
    'it is given in different units: as a count, a percentage or a time',
    'приводится в разных единицах: как число, процент или время',
    'әртүрлі бірлікпен берілген: сан, пайыз немесе уақыт түрінде',
  ),
  unitNeeded: sentence('all statements of it in one unit', 'все сведения о ней в одних единицах', 'ол туралы барлық мәлімет бір бірлікпен'),
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
      '{name}: {distinct:and} cannot all be true.',
      '{name}: {distinct:and} — одновременно верны все эти значения быть не могут.',
      '{name}: {distinct:and} – бәрі бірдей дұрыс бола алмайды.',
    ),
  },
  notBoth: {
    ...figures,
    message: sentence(
      '{name}: {distinct:and} cannot both be true.',
      '{name}: {distinct:and} — эти значения не могут быть верны одновременно.',
      '{name}: {distinct:and} – екеуі бірдей дұрыс бола алмайды.',
    ),
  },
  unlikeLists: {
    ...figures,
    message: sentence(
      '{name}: {distinct:and} do not name the same.',
      '{name}: {distinct:and} — состав не совпадает.',
      '{name}: {distinct:and} – құрамы бірдей емес.',
    ),
  },
  twiceUnlike: {
    ...figures,
    message: sentence(
      '{name}: {distinct:and} is given twice, with other names.',
      '{name}: {distinct:and} — приводится дважды, с разными названиями.',
      '{name}: {distinct:and} – екі рет, әртүрлі атаулармен берілген.',
    ),
  },
  official: {
    message: sentence(
      '{place}, {label}: {firstFigure} ({source}) and {secondFigure} ({otherSource}) cannot both be true.',
      '{place}, {label}: {firstFigure} ({source}) и {secondFigure} ({otherSource}) не могут быть верны одновременно.',
      '{place}, {label}: {firstFigure} ({source}) және {secondFigure} ({otherSource}) екеуі бірдей дұрыс бола алмайды.',
    ),
    expected: oneFigure,
    seen: sentence('{firstFigure}; {secondFigure}', '{firstFigure}; {secondFigure}', '{firstFigure}; {secondFigure}'),
  },
  officialRows: {
    what: sentence(
      '{label} cannot be true together with those of {source}',
      'показатель «{label}» не может быть верен одновременно с данными источника {source}',
      '«{label}» көрсеткіші {source} дерегімен бірге дұрыс бола алмайды',
    ),
    expected: oneFigure,
  },
});
