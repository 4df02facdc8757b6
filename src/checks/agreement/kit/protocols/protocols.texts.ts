import { sentence, texts } from '../../../../language/sentence.ts';

/** What several of the questions about copies of protocols say. */
export const T = texts('protocols', {
  station: sentence('Station', 'Участок', 'Учаске'),
  figure: sentence('Figure', 'Показатель', 'Көрсеткіш'),
  copy: sentence('Copy', 'Копия', 'Көшірме'),
  more: sentence('{count|# other station|# other stations}', 'ещё {count|# участок|# участка|# участков}', 'тағы {count|# учаске}'),
  /** A difference of counts, with its sign. */
  change: {
    up: sentence('+{change:#}', '+{change:#}', '+{change:#}'),
    down: sentence('{change:#}', '{change:#}', '{change:#}'),
  },
  reconciled: {
    one: sentence(
      'Both can be right only if the copy is older than a correction or a recount. Otherwise the copy is not genuine, or the official row was changed after the count.',
      'Обе стороны могут быть верны, только если копия снята до исправления или пересчёта. Иначе копия не подлинная или официальная строка изменена после подсчёта.',
      'Екі жақ та дұрыс болуы үшін көшірме түзетуден немесе қайта санаудан бұрын алынған болуы керек. Әйтпесе көшірме шынайы емес немесе ресми жол санақтан кейін өзгертілген.',
    ),
    several: sentence(
      'Both can be right only if the copies of these {differing:#} stations are older than corrections or recounts. Otherwise copies are not genuine, or official rows were changed after the count.',
      'Обе стороны могут быть верны, только если копии с {differing|этого # участка|этих # участков|этих # участков} сняты до исправлений или пересчёта. Иначе копии не подлинные или официальные строки изменены после подсчёта.',
      'Екі жақ та дұрыс болуы үшін осы {differing:#} учаскенің көшірмелері түзетулерден немесе қайта санаудан бұрын алынған болуы керек. Әйтпесе көшірмелер шынайы емес немесе ресми жолдар санақтан кейін өзгертілген.',
    ),
  },
});

/** What every question about copies of protocols needs: the copies. */
export const protocolsByStation = sentence(
  'a tally or quick count with results by station',
  'подсчёт или быстрый подсчёт с результатами по участкам',
  'учаскелер бойынша нәтижелері бар санақ немесе жедел санақ',
);
/** And the official rows beside them. */
export const officialRows = sentence(
  'official results of the same stations, under the same keys',
  'официальные результаты тех же участков под теми же ключами',
  'сол учаскелердің сол кілттермен берілген ресми нәтижелері',
);
/** What the covered stations say nothing of. */
export const noSample = sentence(
  'Covered stations are no random sample. The differences speak of these stations, not of the others.',
  'Охваченные участки — не случайная выборка. Расхождения говорят об этих участках, а не об остальных.',
  'Қамтылған учаскелер кездейсоқ іріктеме емес. Айырмалар осы учаскелер туралы айтады, қалғандары туралы емес.',
);
export const forged = sentence('A copy may be forged.', 'Копия может быть поддельной.', 'Көшірме қолдан жасалған болуы мүмкін.');
export const everyDifference = sentence(
  'See Tables for every difference.',
  'Все расхождения приведены в разделе «Таблицы».',
  'Барлық айырма «Кестелер» бөлімінде келтірілген.',
);
