import { describe, expect, test } from 'vitest';
import { protocolRow } from '../../src/ingest/cik.ts';
import { english } from '../../src/language/text.ts';
import { oneTable, readFiles, told, votesOf } from '../support/read-files.ts';
import { workbook } from '../support/workbook.ts';

test.each([
  ['Число избирателей, внесенных в список избирателей на момент окончания голосования', 1, 'registered'],
  ['1. Число участников голосования, включённых в список', 1, 'registered'],
  ['Число избирательных бюллетеней, полученных участковой избирательной комиссией', 2, 'received'],
  ['Число избирательных бюллетеней, выданных избирателям, проголосовавшим досрочно', 3, 'issued'],
  ['Число бюллетеней, выданных в помещении для голосования в день голосования', 4, 'issued'],
  ['Число бюллетеней, выданных вне помещения для голосования', 5, 'issued'],
  ['Число погашенных избирательных бюллетеней', 6, 'cancelled'],
  ['7 Число бюллетеней в переносных ящиках', 7, 'ballotsCast'],
  ['Число бюллетеней в стационарных ящиках', 8, 'ballotsCast'],
  ['Число недействительных избирательных бюллетеней', 9, 'invalid'],
  ['Число действительных избирательных бюллетеней', 10, 'valid'],
  ['Число утраченных избирательных бюллетеней', 11, 'lost'],
  ['Число избирательных бюллетеней, не учтённых при получении', 12, 'unaccounted'],
  ['9', 9, 'invalid'],
] as const)('%s', (heading, number, name) => {
  expect(protocolRow(heading)).toMatchObject({ number, name });
});

test.each([
  'Число утраченных открепительных удостоверений',
  'в том числе в помещении территориальной избирательной комиссии',
  'Речкин Иван Петрович',
  '13',
  '',
])('"%s" is no row of the protocol', (heading) => {
  expect(protocolRow(heading)).toBeUndefined();
});

const numbers = Array.from({ length: 12 }, (_, at) => String(at + 1));
const protocol = '100,90,1,50,2,37,3,50,4,49,0,0';
const read = (text: string, table: Record<string, unknown> = {}) =>
  readFiles(oneTable({ file: 'r.csv', format: 'cik', columns: { votes: { a: 'А', b: 'Б' } }, ...table }), { 'r.csv': text });

describe('a table of protocols', () => {
  test('with numbers for headings', async () => {
    const { dataset, problems } = await read(`УИК,${numbers.join(',')},А,Б\n7,${protocol},20,29\n`);
    expect(problems).toEqual([]);
    const [table] = dataset?.sources[0].tables ?? [];
    expect(Object.fromEntries(Object.entries(table.counts).map(([name, column]) => [name, column.values[0]]))).toEqual({
      registered: 100,
      received: 90,
      issued: 53,
      cancelled: 37,
      ballotsCast: 53,
      invalid: 4,
      valid: 49,
      lost: 0,
      unaccounted: 0,
    });
    expect(dataset?.areas.id(table.area[0])).toBe('7');
  });

  test('what the manifest names holds, and a row that is missing is told', async () => {
    const text = `УИК,${numbers.slice(0, 10).join(',')},roll,А,Б\n7,${protocol.split(',').slice(0, 10).join(',')},120,20,29\n`;
    const { dataset } = await read(text, { columns: { registered: 'roll', votes: { a: 'А', b: 'Б' } } });
    expect(dataset?.sources[0].tables[0].counts.registered?.values[0]).toBe(120);
    expect(english(dataset?.notices[0].message ?? '')).toBe('r.csv has no column for row 11, 12 of the protocol (unaccounted, lost)');
  });

  test('two headings of one row, and a table of something else, are refused', async () => {
    const twice = await read(`УИК,${numbers.join(',')},Число погашенных бюллетеней,А,Б\n7,${protocol},1,20,29\n`);
    expect(twice.problems).toMatchObject([
      { code: 'ambiguous-row', message: '"6" and "Число погашенных бюллетеней" are both read as row 6 of the protocol' },
    ]);
    expect((await read('x,А,Б\n1,2,3\n')).problems).toMatchObject([{ code: 'layout' }]);
  });
});

test('a turned table as a text, with percentages under the votes in the same cells', async () => {
  const labels = [
    'Число избирателей, внесенных в список',
    'Число бюллетеней, полученных участковой комиссией',
    'Число бюллетеней, выданных досрочно',
    'Число бюллетеней, выданных в помещении',
    'Число бюллетеней, выданных вне помещения',
    'Число погашенных бюллетеней',
    'Число бюллетеней в переносных ящиках',
    'Число бюллетеней в стационарных ящиках',
    'Число недействительных бюллетеней',
    'Число действительных бюллетеней',
  ];
  const values = protocol.split(',');
  const rows = labels.map((label, at) => [at + 1, label, Number(values[at]), Number(values[at])]);
  const bytes = workbook([
    { name: 's', rows: [['', 'Строка', 'Всего', 'УИК №7'], ...rows, [13, 'А', '20 40,00%', '20\n40.00%'], [14, 'Б', '29', '29 58%']] },
  ]);
  const result = await readFiles(oneTable({ file: 'r.xlsx', format: 'cik', columns: { votes: { a: 'А', b: 'Б' } } }), { 'r.xlsx': bytes });
  expect(told(result)).toEqual([]);
  expect(votesOf(result)).toEqual({ 'УИК №7': [20, 29], '': [20, 29] });
});
