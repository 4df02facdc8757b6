import { sentence, texts } from '../../language/sentence.ts';

const votesWrong = sentence(
  'The percentage may be right and the votes wrong.',
  'Верным может быть процент, а неверными — голоса.',
  'Пайыз дұрыс, ал дауыстар қате болуы мүмкін.',
);
const mistyped = sentence('A digit may be mistyped.', 'Возможна опечатка в цифре.', 'Цифр қате терілген болуы мүмкін.');
const earlier = sentence(
  'Votes and percentage may come from different stages of the count.',
  'Голоса и процент могут относиться к разным стадиям подсчёта.',
  'Дауыстар мен пайыз санақтың әр кезеңіне қатысты болуы мүмкін.',
);

export const T = texts('share-matches-votes', {
  meta: {
    title: sentence('Percentages and votes', 'Проценты и голоса', 'Пайыздар мен дауыстар'),
    question: sentence(
      'Is every printed percentage of a contestant the one its votes give?',
      'Равен ли каждый указанный процент участника тому, который дают его голоса?',
      'Қатысушының әрбір көрсетілген пайызы оның дауыстарынан шығатын пайызға тең бе?',
    ),
    method: sentence(
      'The check divides votes by their total and compares the result with the printed percentage. A gap of up to half a unit of the last printed digit is rounding, whichever way a half is rounded.',
      'Проверка делит голоса на их базу и сравнивает результат с указанным процентом. Разница до половины единицы последнего знака — округление, в какую бы сторону ни округляли половину.',
      'Тексеру дауыстарды олардың базасына бөліп, нәтижені көрсетілген пайызбен салыстырады. Соңғы таңба бірлігінің жартысына дейінгі айырма – жарты қай жаққа дөңгелектелсе де, дөңгелектеу.',
    ),
    needs: [
      sentence(
        'votes and percentages of contestants for the same area',
        'голоса и проценты участников по одной и той же территории',
        'бір аумақ бойынша қатысушылардың дауыстары мен пайыздары',
      ),
    ],
    limits: [
      sentence(
        'A percentage may be of valid votes, of ballots cast, of valid and invalid votes together, or of registered voters. The check takes the base that fits most percentages of the table. It skips a table in which no base fits half of them.',
        'Процент может быть взят от действительных голосов, от опущенных бюллетеней, от действительных и недействительных вместе или от избирателей в списке. Проверка берёт базу, подходящую большинству процентов таблицы. Если ни одна база не подходит и половине процентов, таблица пропускается.',
        'Пайыз жарамды дауыстардан, салынған бюллетеньдерден, жарамды және жарамсыз дауыстардан бірге немесе тізімдегі сайлаушылардан алынуы мүмкін. Тексеру кестедегі пайыздардың көбіне сәйкес келетін базаны алады. Ешбір база пайыздардың жартысына да сәйкес келмесе, кесте өткізіліп жіберіледі.',
      ),
      sentence(
        'The check leaves out a row whose percentages all fit one unpublished number. It also leaves out a cell whose base is unknown.',
        'Строка, все проценты которой взяты от одного неопубликованного числа, не рассматривается. Не рассматривается и ячейка с неизвестной базой.',
        'Барлық пайызы жарияланбаған бір саннан алынған жол қаралмайды. Базасы белгісіз ұяшық та қаралмайды.',
      ),
      sentence(
        'If all percentages of a table are cut off instead of rounded, that is a note.',
        'Если все проценты таблицы не округлены, а обрезаны, это заметка.',
        'Кестенің барлық пайызы дөңгелектелмей, кесілген болса, бұл – ескертпе.',
      ),
    ],
    explanations: [mistyped, votesWrong, earlier],
    ask: sentence(
      'Ask the publisher of the table for the protocols behind it.',
      'Запросите у издателя таблицы протоколы, по которым она составлена.',
      'Кестені жариялаушыдан ол негізделген хаттамаларды сұратыңыз.',
    ),
  },
  validAndInvalid: sentence(
    'valid and invalid votes together',
    'действительные и недействительные голоса вместе',
    'жарамды және жарамсыз дауыстар бірге',
  ),
  votesUnit: sentence('votes', 'голоса', 'дауыстар'),
  validAndInvalidUnit: sentence('valid and invalid votes', 'действительные и недействительные голоса', 'жарамды және жарамсыз дауыстар'),
  noVotes: sentence(
    'no area has both percentages and the votes behind them',
    'ни у одной территории нет и процентов, и голосов, из которых они вычислены',
    'бірде-бір аумақта пайыздар мен олар есептелген дауыстар қатар жоқ',
  ),
  votesNeeded: sentence(
    'votes and percentages of contestants for the same area',
    'голоса и проценты участников по одной и той же территории',
    'бір аумақ бойынша қатысушылардың дауыстары мен пайыздары',
  ),
  noBase: sentence(
    'no base fits even half of the {cells:=} percentages of {source} ({file})',
    'ни одна база не даёт и половины указанных источником {source} процентов (всего {cells:=}; {file})',
    '{source} көрсеткен {cells:=} пайыздың жартысына да ешбір база сәйкес келмейді ({file})',
  ),
  percentagesIn: sentence(
    'Percentages in {file}, {level}',
    'Проценты в {file}, уровень «{level}»',
    '{file} ішіндегі пайыздар, «{level}» деңгейі',
  ),
  baseColumnNeeded: sentence(
    'a column with the number that the percentages are shares of',
    'число, от которого взяты проценты, отдельным столбцом',
    'пайыздар алынған сан, жеке баған түрінде',
  ),
  rowsOfOtherBase: sentence(
    'in {rows:#} of {of:#} rows the percentages are shares of an unpublished number, not of {bases}',
    'в {rows:#} из {of|# строки|# строк|# строк} проценты взяты от числа, которое не опубликовано, а не от базы таблицы ({bases})',
    '{of|# жол} ішінен {rows|# жолда} пайыздар кестенің базасынан ({bases}) емес, жарияланбаған саннан алынған',
  ),
  rowOfOtherBase: sentence(
    'its percentages are shares of about {otherBase:#}, an unpublished number, not of {bases}',
    'её проценты взяты примерно от {otherBase:#} — числа, которое не опубликовано, — а не от базы таблицы ({bases})',
    'оның пайыздары кестенің базасынан ({bases}) емес, шамамен {otherBase:#} деген жарияланбаған саннан алынған',
  ),
  baseNeeded: sentence('the number that the percentages are shares of', 'число, от которого взяты проценты', 'пайыздар алынған сан'),
  sourceAndPlace: sentence('{source}, {place}', '{source}, {place}', '{source}, {place}'),
  cutOff: {
    message: sentence(
      '{source:^}: all {percentages:=} percentages by {level} in {file} are cut off after their last decimal, not rounded.',
      '{source:^}: все проценты уровня «{level}» в {file} (всего {percentages:=}) не округлены, а обрезаны после последнего знака.',
      '{source:^}: {file} ішіндегі «{level}» деңгейінің барлық {percentages:=} пайызы дөңгелектелмеген, соңғы таңбасынан кейін кесілген.',
    ),
    explanations: [
      sentence(
        'The software that made the table may drop further decimals.',
        'Программа, составившая таблицу, могла отбросить дальнейшие знаки.',
        'Кестені жасаған бағдарлама келесі таңбаларды тастап кеткен болуы мүмкін.',
      ),
    ],
    ask: sentence(
      'Ask the publisher how the table rounds its percentages.',
      'Спросите у издателя, как в таблице округляются проценты.',
      'Жариялаушыдан кестеде пайыздар қалай дөңгелектелетінін сұраңыз.',
    ),
    expected: sentence('shares of {bases}, rounded', 'округлённые доли (база — {bases})', 'дөңгелектелген үлестер (база – {bases})'),
    seen: sentence('shares of {bases}, cut off', 'обрезанные доли (база — {bases})', 'кесілген үлестер (база – {bases})'),
  },
  wrong: {
    share: {
      message: sentence(
        '{name} in {place}: the printed share is {published}, but {votes:#} of {base:#} {units} make {rounded}.',
        '{name}, {place}: указано {published}, а по числам ({units}: {votes:#} из {base:#}) выходит {rounded}.',
        '{name}, {place}: {published} деп көрсетілген, ал {base:#} ({units}) ішінен {votes:#} – бұл {rounded}.',
      ),
      expected: sentence(
        '{rounded} ({computed:%6} before rounding), as a share of {bases}',
        '{rounded} ({computed:%6} до округления), база — {bases}',
        '{rounded} (дөңгелектелгенге дейін {computed:%6}), база – {bases}',
      ),
      seen: sentence(
        '{published}, a difference of {difference:pp2} points',
        '{published}, разница {difference:pp2} п. п.',
        '{published}, айырма {difference:pp2} п. т.',
      ),
    },
    copied: sentence(
      'The printed figure equals that of {twin}.',
      'Указанное число совпадает с числом {twin}.',
      'Көрсетілген сан {twin} санмен бірдей.',
    ),
    otherBase: sentence(
      'It would be right as a share of {other}.',
      'Процент был бы верен при другой базе: {other}.',
      'Пайыз басқа базада дұрыс болар еді: {other}.',
    ),
    othersAgree: {
      one: sentence(
        '{agreeing|# other percentage|# other percentages} of the table agrees with its votes.',
        'С голосами согласуется {agreeing|# другой процент|# других процента|# других процентов} таблицы.',
        'Кестедегі {agreeing|басқа # пайыз} дауыстарға сәйкес келеді.',
      ),
      many: sentence(
        '{agreeing|# other percentage|# other percentages} of the table agree with their votes.',
        'С голосами {agreeing|согласуется # другой процент|согласуются # других процента|согласуются # других процентов} таблицы.',
        'Кестедегі {agreeing|басқа # пайыз} дауыстарға сәйкес келеді.',
      ),
    },
    explanations: [
      sentence(
        'Whoever typed the table may have copied the figure of {twin} by mistake.',
        'При наборе таблицы могли по ошибке списать число {twin}.',
        'Кестені тергенде {twin} санды қате көшірген болуы мүмкін.',
      ),
      sentence(
        'This percentage alone may be a share of {other}.',
        'Только этот процент мог быть взят от другой базы: {other}.',
        'Тек осы пайыз басқа базадан алынған болуы мүмкін: {other}.',
      ),
      votesWrong,
      mistyped,
      earlier,
    ],
    ask: sentence(
      'Ask the publisher for the protocol of {place}: it shows whether the percentage or the votes are wrong.',
      'Запросите у издателя протокол ({place}): по нему видно, что неверно — процент или голоса.',
      'Жариялаушыдан хаттаманы сұратыңыз ({place}): пайыз қате ме, әлде дауыстар ма – содан көрінеді.',
    ),
    cells: {
      message: sentence(
        '{source:^}: {failures:#} of {asked:#} percentages by {level} do not match the votes, as shares of {bases}; the largest gap is {mostPp:.2} points ({place}).',
        '{source:^}, уровень «{level}»: {failures:#} из {asked|# процента|# процентов|# процентов} не соответствуют голосам (база — {bases}); наибольшее расхождение — {mostPp:.2} п. п. ({place}).',
        '{source:^}, «{level}» деңгейі: {asked|# пайыздың} ішінен {failures:#} дауыстарға сәйкес емес (база – {bases}); ең үлкен айырма – {mostPp:.2} п. т. ({place}).',
      ),
      title: sentence(
        '{source}, by {level}: percentages that do not match the votes, as shares of {bases}; the {worst:#} largest of {failures:#} gaps',
        '{source}, уровень «{level}»: проценты, которые не соответствуют голосам (база — {bases}); {worst|# наибольшее|# наибольших|# наибольших} из {failures|# расхождения|# расхождений|# расхождений}',
        '{source}, «{level}» деңгейі: дауыстарға сәйкес емес пайыздар (база – {bases}); {failures|# айырма} ішінен ең үлкен {worst:#}',
      ),
      expected: sentence(
        'votes as a percentage of {bases}, rounded to the printed decimals',
        'голоса в процентах от базы ({bases}), с округлением до указанного числа знаков',
        'дауыстардың базаға ({bases}) пайыздық үлесі, көрсетілген таңба санына дейін дөңгелектелген',
      ),
      seen: sentence(
        '{failures:#} of {asked:#} percentages',
        '{failures:#} из {asked|# процента|# процентов|# процентов}',
        '{asked|# пайыздың} ішінен {failures:#}',
      ),
      explanations: [
        sentence(
          'These percentages may be shares of another number than {bases}.',
          'Эти проценты могли взять от другой базы, не той, что у остальных ({bases}).',
          'Бұл пайыздар қалғандарының базасынан ({bases}) емес, басқасынан алынған болуы мүмкін.',
        ),
        earlier,
        votesWrong,
      ],
      ask: sentence(
        'Ask the publisher for the protocols of these rows, that of {place} first.',
        'Запросите у издателя протоколы этих строк, прежде всего: {place}.',
        'Жариялаушыдан осы жолдардың хаттамаларын сұратыңыз, ең алдымен: {place}.',
      ),
    },
  },
  rule: sentence(
    'the percentages ({shares:and}) are shares of the {bases}',
    'проценты ({shares:and}) — это доли от следующего числа: {bases}',
    'пайыздар ({shares:and}) мына санның үлестері болады: {bases}',
  ),
  column: sentence('“{field}”', '«{field}»', '«{field}»'),
  neighbour: {
    sameRow: sentence('{contestant} in the same row', 'участника {contestant} в той же строке', 'сол жолдағы ({contestant})'),
    nextRow: sentence('the next row, {name}', 'в следующей строке ({name})', 'келесі жолдағы ({name})'),
    rowBefore: sentence('the row before, {name}', 'в предыдущей строке ({name})', 'алдыңғы жолдағы ({name})'),
  },
});
