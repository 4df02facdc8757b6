import { sentence, texts } from '../../../../language/sentence.ts';

/** What several of the questions about copies of protocols say. */
export const T = texts('protocols', {
  station: sentence('Station', 'Участок', 'Учаске'),
  figure: sentence('Figure', 'Показатель', 'Көрсеткіш'),
  copy: sentence('Copy', 'Копия', 'Көшірме'),
  more: sentence('{count:#} more', 'ещё {count:#}', 'тағы {count:#}'),
  everyDifference: sentence(
    'Every difference stands under Tables.',
    'Все расхождения приведены в разделе «Таблицы».',
    'Барлық айырма «Кестелер» бөлімінде келтірілген.',
  ),
  /** A difference of counts, with its sign. */
  change: {
    up: sentence('+{change:#}', '+{change:#}', '+{change:#}'),
    down: sentence('{change:#}', '{change:#}', '{change:#}'),
  },
  reconciled: {
    one: sentence(
      'The copy would have to be false, of an earlier state or overtaken by a recount; or the official row to have been changed after the count.',
      'Копия должна быть недостоверной, снятой с более раннего состояния или устаревшей после пересчёта; либо официальная строка должна быть изменена после подсчёта.',
      'Көшірме шынайы емес, ертерек күйден алынған немесе қайта санаудан кейін ескірген болуы керек; әйтпесе ресми жол санақтан кейін өзгертілген болуы керек.',
    ),
    several: sentence(
      'The copies of these {differing:#} stations would have to be false, of an earlier state or overtaken by a recount; or their official rows to have been changed after the count; or some of each.',
      'Копии {differing|этого # участка|этих # участков|этих # участков} должны быть недостоверными, снятыми с более раннего состояния или устаревшими после пересчёта; либо их официальные строки должны быть изменены после подсчёта; либо отчасти и то и другое.',
      'Осы {differing:#} учаскенің көшірмелері шынайы емес, ертерек күйден алынған немесе қайта санаудан кейін ескірген болуы керек; әйтпесе олардың ресми жолдары санақтан кейін өзгертілген болуы керек; немесе екеуі де ішінара.',
    ),
  },
});
