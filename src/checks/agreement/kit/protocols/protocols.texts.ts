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
