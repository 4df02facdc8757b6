import { sentence, texts } from '../../../../language/sentence.ts';

/** What the questions about copies of protocols need. */
export const T = texts('each-comparison', {
  tallyNeeded: sentence(
    'a source of kind observer-tally, voter-tally or quick-count with results by station',
    'источник вида observer-tally, voter-tally или quick-count с результатами по участкам',
    'учаскелер бойынша нәтижелері бар observer-tally, voter-tally немесе quick-count түріндегі дереккөз',
  ),
  ballotsOnly: sentence(
    'voters report ballots, not the protocol of a station',
    'избиратели сообщают о бюллетенях, а не о протоколе участка',
    'сайлаушылар учаске хаттамасын емес, бюллетеньдерді хабарлайды',
  ),
  namedCopies: sentence(
    'copies of protocols, with a column that names them (`copy`)',
    'копии протоколов, со столбцом, в котором они названы (`copy`)',
    'хаттама көшірмелері, олар аталған бағанмен (`copy`)',
  ),
  noStations: sentence('it holds no results by station', 'в нём нет результатов по участкам', 'онда учаскелер бойынша нәтижелер жоқ'),
  protocolsNeeded: sentence(
    'the protocols by station, under the keys of the official table',
    'протоколы по участкам под ключами официальной таблицы',
    'ресми кестенің кілттерімен берілген учаскелер хаттамалары',
  ),
  noOfficialRow: sentence(
    'no official table has any of its stations',
    'ни в одной официальной таблице нет его участков',
    'ешбір ресми кестеде оның учаскелері жоқ',
  ),
  officialRowsNeeded: sentence(
    'official results by station, under the same keys',
    'официальные результаты по участкам под теми же ключами',
    'сол кілттермен берілген учаскелер бойынша ресми нәтижелер',
  ),
  partOfBallots: sentence(
    'nearly all its figures are below the official ones and hardly any are equal, so they seem to be some of the ballots, not copies of protocols',
    'почти все его числа меньше официальных и почти ни одно им не равно, поэтому это похоже на часть бюллетеней, а не на копии протоколов',
    'оның сандарының барлығы дерлік ресми сандардан аз және ешқайсысы дерлік оларға тең емес, сондықтан бұл хаттама көшірмелеріне емес, бюллетеньдердің бір бөлігіне ұқсайды',
  ),
  wholeProtocols: sentence('copies of whole protocols', 'копии целых протоколов', 'толық хаттамалардың көшірмелері'),
  noCommonFigure: sentence(
    'both sides report no figure of the same station',
    'нет показателя, о котором по одному участку сообщали бы обе стороны',
    'бір учаске бойынша екі жақ та хабарлаған көрсеткіш жоқ',
  ),
  figuresNeeded: sentence(
    'votes or ballots by station on both sides',
    'голоса или бюллетени по участкам с обеих сторон',
    'екі жақтың да учаскелер бойынша дауыстары немесе бюллетеньдері',
  ),
});
