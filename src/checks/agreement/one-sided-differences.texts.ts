import { sentence, texts } from '../../language/sentence.ts';
import { everyDifference, noSample, officialRows, protocolsByStation } from './kit/protocols/protocols.texts.ts';

export const T = texts('one-sided-differences', {
  meta: {
    title: sentence('Differences that favour one side', 'Расхождения в одну сторону', 'Бір жаққа ауған айырмалар'),
    question: sentence(
      'Where copies of protocols and official rows differ, do the differences help the leader as often as they hurt?',
      'Если копии протоколов и официальные строки расходятся, помогают ли расхождения лидеру так же часто, как вредят?',
      'Хаттама көшірмелері мен ресми жолдар өзгеше болса, айырмалар көшбасшыға қаншалықты жиі көмектессе, соншалықты жиі зиян келтіре ме?',
    ),
    method: sentence(
      'Exact two-sided sign test over the stations where the leader’s share differs. As further measures, Wilcoxon’s signed-rank test and the paired t test of the leader’s votes. The effect is the leader’s share of all votes of the stations compared, official less copies. Its interval is linearised and clustered by the area above the station. The evidence is graded by the bound of Sellke, Bayarri and Berger on the Bayes factor, 1/(−e·p·ln p).',
      'Точный двусторонний критерий знаков по участкам, где доля лидера различается. Дополнительно — критерий знаковых рангов Уилкоксона и парный t-критерий для голосов лидера. Эффект — доля лидера во всех голосах сопоставленных участков: официальная минус по копиям. Интервал линеаризован, кластеры — территории над участками. Свидетельство оценивается по границе Селлке, Баярри и Бергера для фактора Байеса, 1/(−e·p·ln p).',
      'Көшбасшының үлесі өзгеше учаскелер бойынша дәл екіжақты таңбалар критерийі. Қосымша – көшбасшы дауыстарына Уилкоксонның таңбалы рангтер критерийі мен жұптық t-критерийі. Әсер – салыстырылған учаскелердің барлық дауыстарындағы көшбасшы үлесі: ресми үлестен көшірмелердегісін шегергенде. Аралық сызықтандырылған, кластерлер – учаскеден жоғары аумақтар. Айғақ Байес факторына арналған Селлке, Баярри және Бергер шегі 1/(−e·p·ln p) бойынша бағаланады.',
    ),
    needs: [protocolsByStation, officialRows],
    limits: [
      sentence(
        'Each source is asked this one question, chosen beforehand.',
        'Каждому источнику задаётся только этот вопрос, выбранный заранее.',
        'Әр дереккөзге алдын ала таңдалған осы бір сұрақ қана қойылады.',
      ),
      sentence(
        'The sign test assumes that stations are independent and that slips of the pen go either way equally often. Only the interval allows for clusters.',
        'Критерий знаков предполагает, что участки независимы, а описки одинаково часты в обе стороны. Кластеры учтены только в интервале.',
        'Таңбалар критерийі учаскелер тәуелсіз, ал жаңылыстар екі жаққа бірдей жиі деп болжайды. Кластерлер тек аралықта ескеріледі.',
      ),
      noSample,
    ],
    explanations: [
      sentence(
        'A mistake that always goes one way may have been made in copying: a lost digit makes a copy smaller.',
        'При переписывании могла повторяться ошибка в одну сторону: потерянная цифра делает число в копии меньше.',
        'Көшіру кезінде бір жаққа қателік қайталанған болуы мүмкін: түсіп қалған цифр көшірмедегі санды кішірейтеді.',
      ),
      sentence(
        'Protocols may have been corrected or recounted after the copies were made.',
        'Протоколы могли исправить или пересчитать после снятия копий.',
        'Көшірмелер алынғаннан кейін хаттамалар түзетілген немесе қайта саналған болуы мүмкін.',
      ),
      sentence('Copies may be forged.', 'Копии могут быть поддельными.', 'Көшірмелер қолдан жасалған болуы мүмкін.'),
    ],
    ask: sentence(
      'Ask the commission for the signed protocols of the stations that differ, and the source for photographs of its copies.',
      'Запросите у комиссии подписанные протоколы расходящихся участков, а у источника — фотографии копий.',
      'Комиссиядан айырмасы бар учаскелердің қол қойылған хаттамаларын, ал дереккөзден көшірмелерінің фотосуреттерін сұраңыз.',
    ),
  },
  noShares: sentence(
    'its copies and the official rows report too few contestants to compute shares',
    'копии и официальные строки указывают слишком мало участников, чтобы вычислить доли',
    'көшірмелер мен ресми жолдарда үлестерді есептеуге жеткілікті қатысушы көрсетілмеген',
  ),
  sharesNeeded: sentence(
    'votes of the contestants by station on both sides',
    'голоса участников по участкам с обеих сторон',
    'екі жақтың да учаскелер бойынша қатысушылар дауыстары',
  ),
  favour: {
    message: sentence(
      'The share of {name} is larger in {favourLeader|# official row|# official rows} than in the protocols that {source} holds, and smaller in {favourOthers:#} ({pairs|# station|# stations} compared, {signed} votes in all).',
      'Доля участника {name} в {favourLeader|# официальной строке|# официальных строках|# официальных строках} больше, чем в протоколах источника {source}, а в {favourOthers:#} меньше (сопоставлено {pairs|# участок|# участка|# участков}, голосов в сумме: {signed}).',
      '{name} қатысушысының үлесі {favourLeader|# ресми жолда} {source} хаттамаларындағыдан көп, {favourOthers|# жолда} аз (салыстырылғаны – {pairs|# учаске}, барлығы {signed} дауыс).',
    ),
    details: [
      sentence(
        'Over the stations compared in votes, {name} has {shareCopies:%2} in the copies and {shareOfficial:%2} in the official rows ({difference:pp2} points).',
        'На участках, сопоставленных по голосам, у участника {name} {shareCopies:%2} в копиях и {shareOfficial:%2} в официальных строках ({difference:pp2} п. п.).',
        'Дауыстары салыстырылған учаскелерде {name} қатысушысында көшірмелер бойынша {shareCopies:%2}, ресми жолдар бойынша {shareOfficial:%2} ({difference:pp2} п. т.).',
      ),
      sentence(
        'If slips went either way equally often, a split as uneven as this would occur {chance} (p = {probability}, one test for this source).',
        'Если бы описки в обе стороны были одинаково часты, такой неравный счёт встречался бы {chance} (p = {probability}, один критерий на этот источник).',
        'Жаңылыстар екі жаққа бірдей жиі болса, мұндай тең емес бөлініс {chance} кездесер еді (p = {probability}, осы дереккөзге бір критерий).',
      ),
      sentence(
        'All shares together differ by {distancePoints:.2} points (total variation distance), that is {votesMoved|# vote|# votes}. Base of the shares: {base}.',
        'Все доли вместе расходятся на {distancePoints:.2} п. п. (расстояние полной вариации), то есть на {votesMoved|# голос|# голоса|# голосов}. База долей: {base}.',
        'Барлық үлестің жиынтық айырмасы {distancePoints:.2} п. т. (толық вариация қашықтығы), яғни {votesMoved|# дауыс}. Үлестердің базасы: {base}.',
      ),
      sentence(
        'Turnout is {turnoutCopies:%2} in the copies and {turnoutOfficial:%2} in the official rows ({turnoutStations|# station|# stations}).',
        'Явка — {turnoutCopies:%2} в копиях и {turnoutOfficial:%2} в официальных строках ({turnoutStations|# участок|# участка|# участков}).',
        'Қатысу деңгейі көшірмелерде {turnoutCopies:%2}, ресми жолдарда {turnoutOfficial:%2} ({turnoutStations|# учаске}).',
      ),
      everyDifference,
    ],
    expected: sentence(
      'as many rows in which the share of {name} is larger as rows in which it is smaller',
      'столько же строк, где доля участника {name} больше, сколько строк, где она меньше',
      '{name} қатысушысының үлесі көп жолдар мен аз жолдар саны тең',
    ),
    seen: sentence(
      'larger in {favourLeader:#}, smaller in {favourOthers:#}; {equal|# row|# rows} without any difference',
      'больше в {favourLeader:#}, меньше в {favourOthers:#}; без расхождений {equal|# строка|# строки|# строк}',
      '{favourLeader:#} жолда көп, {favourOthers:#} жолда аз; айырмасыз {equal|# жол}',
    ),
    ask: sentence(
      'Ask the commission for the signed protocols of the {differing|# station|# stations} that {differing|differs|differ}, and {source} for photographs of its copies.',
      'Запросите у комиссии подписанные протоколы {differing|# расходящегося участка|# расходящихся участков|# расходящихся участков}, а у источника {source} — фотографии копий.',
      'Комиссиядан айырмасы бар {differing|# учаскенің} қол қойылған хаттамаларын, ал {source} дереккөзінен көшірмелерінің фотосуреттерін сұраңыз.',
    ),
  },
  test: sentence(
    'Exact sign test of the stations where the leader’s share differs',
    'Точный критерий знаков по участкам, где доля лидера различается',
    'Көшбасшының үлесі өзгеше учаскелер бойынша дәл таңбалар критерийі',
  ),
  effect: sentence(
    '{name}: official share less share in the copies',
    '{name}: официальная доля за вычетом доли в копиях',
    '{name}: ресми үлестен көшірмелердегі үлесті шегергенде',
  ),
});
