import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('share-matches-votes', {
  meta: {
    title: sentence('Percentages and votes', 'Проценты и голоса', 'Пайыздар мен дауыстар'),
    question: sentence(
      'Is every printed percentage of a contestant the one its votes give?',
      'Равен ли каждый указанный процент участника тому, который дают его голоса?',
      'Қатысушының әрбір көрсетілген пайызы оның дауыстарынан шығатын пайызға тең бе?',
    ),
    method: sentence(
      'A percentage printed with d decimals stands for an interval of one unit of its last digit, both ends included, so that rounding half up and half to even both pass.',
      'Процент, указанный с d знаками после запятой, означает интервал шириной в одну единицу последнего знака, включая оба конца, так что допустимо и округление половины вверх, и округление до чётного.',
      'Үтірден кейін d таңбамен көрсетілген пайыз соңғы таңбасының бір бірлігіне тең, екі шеті де кіретін аралықты білдіреді, сондықтан жартыны жоғары қарай да, жұп санға қарай да дөңгелектеуге жол беріледі.',
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
        'The base is the one that most percentages of the table fit: valid votes, ballots cast, valid and invalid together, or registered voters; where no base fits half of them the check is skipped.',
        'Базой считается та, которой соответствует больше всего процентов таблицы: действительные голоса, опущенные бюллетени, действительные и недействительные вместе или избиратели в списке; если ни одна база не подходит хотя бы половине процентов, проверка пропускается.',
        'База ретінде кестедегі пайыздардың ең көбіне сәйкес келетіні алынады: жарамды дауыстар, салынған бюллетеньдер, жарамды және жарамсыз дауыстар бірге немесе тізімдегі сайлаушылар; ешбір база пайыздардың жартысына да сәйкес келмесе, тексеру жүргізілмейді.',
      ),
      sentence(
        'A row whose percentages all fit one other number is left out: it was divided by something that is not published. So is a cell whose base is not known.',
        'Строка, все проценты которой соответствуют одному другому числу, не рассматривается: делили на то, что не опубликовано. Не рассматривается и ячейка, для которой база неизвестна.',
        'Барлық пайызы басқа бір санға сәйкес келетін жол қаралмайды: ол жарияланбаған санға бөлінген. Базасы белгісіз ұяшық та қаралмайды.',
      ),
      sentence(
        'Percentages that are all cut off instead of rounded are told as a note.',
        'О процентах, которые все не округлены, а обрезаны, сообщается заметкой.',
        'Барлығы дөңгелектелмей, кесіліп тасталған пайыздар туралы ескертпе беріледі.',
      ),
    ],
    explanations: [
      sentence(
        'A percentage copied from the row above or below is the commonest slip in tables typed by hand.',
        'Процент, списанный из строки выше или ниже, — самая частая описка в таблицах, набранных вручную.',
        'Жоғарғы немесе төменгі жолдан көшірілген пайыз – қолмен терілген кестелердегі ең жиі кездесетін жаңылыс.',
      ),
      sentence(
        'The percentage may be right and the votes wrong: the votes of the row should be compared with the protocol.',
        'Верным может быть процент, а неверными — голоса: голоса этой строки следует сверить с протоколом.',
        'Пайыз дұрыс, ал дауыстар қате болуы мүмкін: жолдағы дауыстарды хаттамамен салыстыру керек.',
      ),
      sentence(
        'One cell may have been rounded twice or taken from an earlier state of the count.',
        'Одну ячейку могли округлить дважды или взять из более раннего состояния подсчёта.',
        'Бір ұяшық екі рет дөңгелектелген немесе санақтың ертерек кезеңінен алынған болуы мүмкін.',
      ),
    ],
  },
  validAndInvalid: sentence(
    'valid and invalid votes together',
    'действительные и недействительные голоса вместе',
    'жарамды және жарамсыз дауыстар бірге',
  ),
  votesUnit: sentence('votes', 'голоса', 'дауыстар'),
  validAndInvalidUnit: sentence('valid and invalid votes', 'действительные и недействительные голоса', 'жарамды және жарамсыз дауыстар'),
  noVotes: sentence(
    'no percentage stands beside the votes it was computed from',
    'нигде рядом с процентом нет голосов, из которых он вычислен',
    'ешбір пайыздың жанында ол есептелген дауыстар жоқ',
  ),
  votesNeeded: sentence(
    'votes and percentages of contestants for the same area',
    'голоса и проценты участников по одной и той же территории',
    'бір аумақ бойынша қатысушылардың дауыстары мен пайыздары',
  ),
  noBase: sentence(
    'no base gives even half of the {cells:=} percentages of {source} ({file})',
    'ни одна база не даёт и половины указанных источником {source} процентов (всего {cells:=}; {file})',
    '{source} көрсеткен {cells:=} пайыздың жартысына да ешбір база сәйкес келмейді ({file})',
  ),
  percentagesIn: sentence(
    'Percentages in {file}, {level}',
    'Проценты в {file}, уровень «{level}»',
    '{file} ішіндегі пайыздар, «{level}» деңгейі',
  ),
  baseColumnNeeded: sentence(
    'the number the percentages are shares of, as a column',
    'число, от которого взяты проценты, отдельным столбцом',
    'пайыздар алынған сан, жеке баған түрінде',
  ),
  rowsOfOtherBase: sentence(
    'in {rows:#} of {of:#} rows the percentages are shares of a number that is not published, not of the {bases}',
    'в {rows:#} из {of|# строки|# строк|# строк} проценты взяты от числа, которое не опубликовано, а не от базы таблицы ({bases})',
    '{of|# жол} ішінен {rows|# жолда} пайыздар кестенің базасынан ({bases}) емес, жарияланбаған саннан алынған',
  ),
  rowOfOtherBase: sentence(
    'its percentages are shares of about {otherBase:#}, a number that is not published, not of the {bases}',
    'её проценты взяты примерно от {otherBase:#} — числа, которое не опубликовано, — а не от базы таблицы ({bases})',
    'оның пайыздары кестенің базасынан ({bases}) емес, шамамен {otherBase:#} деген жарияланбаған саннан алынған',
  ),
  baseNeeded: sentence('the number the percentages are shares of', 'число, от которого взяты проценты', 'пайыздар алынған сан'),
  sourceAndPlace: sentence('{source}, {place}', '{source}, {place}', '{source}, {place}'),
  cutOff: {
    message: sentence(
      '{source}: all {percentages:=} percentages by {level} in {file} are cut off after their last decimal, not rounded.',
      '{source}: все проценты уровня «{level}» в {file} (всего {percentages:=}) обрезаны после последнего знака, а не округлены.',
      '{source}: {file} ішіндегі «{level}» деңгейінің барлық {percentages:=} пайызы дөңгелектелмеген, соңғы таңбасынан кейін кесілген.',
    ),
    expected: sentence('shares of {bases}, rounded', 'округлённые доли (база — {bases})', 'дөңгелектелген үлестер (база – {bases})'),
    seen: sentence('shares of {bases}, cut off', 'обрезанные доли (база — {bases})', 'кесілген үлестер (база – {bases})'),
  },
  wrong: {
    share: {
      message: sentence(
        '{name} in {place}: {published} is printed; {votes:#} of {base:#} {units} are {rounded}.',
        '{name}, {place}: указано {published}; {votes:#} из {base:#} ({units}) — это {rounded}.',
        '{name}, {place}: {published} деп көрсетілген; {base:#} ({units}) ішінен {votes:#} – бұл {rounded}.',
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
        '{agreeing|# other percentage|# other percentages} of the table agrees.',
        'Сходится {agreeing|# другой процент|# других процента|# других процентов} таблицы.',
        'Кестедегі {agreeing|басқа # пайыз} сәйкес келеді.',
      ),
      many: sentence(
        '{agreeing|# other percentage|# other percentages} of the table agree.',
        'Сходятся {agreeing|# другой процент|# других процента|# других процентов} таблицы.',
        'Кестедегі {agreeing|басқа # пайыз} сәйкес келеді.',
      ),
    },
    cells: {
      message: sentence(
        '{source}, by {level}: {failures:#} of {asked:#} percentages are not those that the votes give, as shares of {bases}, at most by {mostPp:.2} points ({place}).',
        '{source}, уровень «{level}»: {failures:#} из {asked|# процента|# процентов|# процентов} не равны тем, которые дают голоса (база — {bases}); наибольшее расхождение — {mostPp:.2} п. п. ({place}).',
        '{source}, «{level}» деңгейі: {asked|# пайыздың} ішінен {failures:#} дауыстардан шығатын пайыздарға тең емес (база – {bases}); ең үлкен айырма – {mostPp:.2} п. т. ({place}).',
      ),
      title: sentence(
        '{source}, by {level}: percentages that are not those that the votes give, as shares of {bases}; the {worst:#} largest of {failures:#} differences',
        '{source}, уровень «{level}»: проценты не равны тем, которые дают голоса (база — {bases}); {worst|# наибольшее|# наибольших|# наибольших} из {failures|# расхождения|# расхождений|# расхождений}',
        '{source}, «{level}» деңгейі: пайыздар дауыстардан шығатын пайыздарға тең емес (база – {bases}); {failures|# айырма} ішінен ең үлкен {worst:#}',
      ),
      expected: sentence(
        'votes over {bases}, rounded to the decimals printed',
        'голоса, делённые на базу ({bases}) и округлённые до указанного числа знаков',
        'базаға ({bases}) бөлініп, көрсетілген таңба санына дейін дөңгелектелген дауыстар',
      ),
      seen: sentence(
        '{failures:#} of {asked:#} percentages',
        '{failures:#} из {asked|# процента|# процентов|# процентов}',
        '{asked|# пайыздың} ішінен {failures:#}',
      ),
    },
  },
  neighbour: {
    sameRow: sentence('{contestant} in the same row', 'участника {contestant} в той же строке', 'сол жолдағы ({contestant})'),
    nextRow: sentence('the next row, {name}', 'в следующей строке ({name})', 'келесі жолдағы ({name})'),
    rowBefore: sentence('the row before, {name}', 'в предыдущей строке ({name})', 'алдыңғы жолдағы ({name})'),
  },
});
