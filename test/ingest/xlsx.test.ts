import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { shareAt } from '../../src/data/table.ts';
import { parseDataset } from '../../src/index.ts';
import type { ReadDataset } from '../../src/ingest/dataset.ts';
import { readWorkbook } from '../../src/ingest/xlsx.ts';
import { faultsOf } from '../support/faults.ts';
import { oneTable, readFiles, told, votesOf } from '../support/read-files.ts';
import { STYLES, type StoredCell, workbook } from '../support/workbook.ts';

const HEADER = ['station', 'A', 'B'];
const book = (...rows: StoredCell[][]): Uint8Array => workbook([{ name: 'Sheet1', rows: [HEADER, ...rows] }]);
const read = (bytes: Uint8Array, table: Record<string, unknown> = {}): Promise<ReadDataset> =>
  readFiles(oneTable({ file: 'r.xlsx', ...table }), { 'r.xlsx': bytes });

describe('cells are told as they were entered', () => {
  const cells = (...row: StoredCell[]): readonly string[] => readWorkbook(workbook([{ name: 's', rows: [row] }]))[0].rows[0];

  test('texts, numbers, percentages, dates, truth, errors', () => {
    expect(
      cells(
        '001',
        56.400000000000006,
        { number: 0.5641, style: STYLES.percent1 },
        { number: 43611, style: STYLES.date },
        { number: 12345, style: STYLES.grouped },
        { xml: '<c r="@" t="b"><v>1</v></c>' },
        { xml: '<c r="@" t="e"><v>#DIV/0!</v></c>' },
      ),
    ).toEqual(['001', '56.4', '56.4%', '2019-05-26', '12345', 'TRUE', '#DIV/0!']);
  });

  test('formulas by their stored value, and by their text where there is none', () => {
    expect(
      cells(
        { xml: '<c r="@"><f>B1+C1</f><v>7</v></c>' },
        { xml: '<c r="@" t="str"><f>"a"</f><v>a</v></c>' },
        { xml: '<c r="@"><f>SUM(A1)</f></c>' },
      ),
    ).toEqual(['7', 'a', '=SUM(A1)']);
  });

  test('rich and inline texts, without their phonetic reading, and escaped characters', () => {
    const inline = '<c r="@" t="inlineStr"><is><r><t>No</t></r><r><t>rth</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>';
    expect(cells({ xml: inline }, 'a_x0009_b', '<&">')).toEqual(['North', 'a\tb', '<&">']);
  });

  test('numbers beyond 2^53 in full, so that they are refused', async () => {
    const xml = '<c r="@"><v>9007199254740993</v></c>';
    expect(told(await read(book(['1', { xml }, 1])))).toEqual(['too-large r.xlsx:2:2 A: the number is too large to store exactly']);
    const power = '<c r="@"><v>1E+20</v></c>';
    expect(told(await read(book(['1', { xml: power }, 1])))).toEqual(['too-large r.xlsx:2:2 A: the number is too large to store exactly']);
  });
});

describe('what cannot be a count is in doubt, and noted at its row and column', () => {
  test.each([
    ['a date', { number: 43611, style: STYLES.date }, 'date 2019-05-26'],
    ['an error', { xml: '<c r="@" t="e"><v>#REF!</v></c>' }, 'formula #REF!'],
    ['a formula without a value', { xml: '<c r="@"><f>SUM(B2)</f></c>' }, 'formula =SUM(B2)'],
    ['a fraction', 12.5, 'decimals 12.5'],
    ['a negative number', -4, 'negative -4'],
  ] as const)('%s', async (_, cell, noted) => {
    const result = await read(book(['1', 1, 2], ['2', 3, cell]));
    expect(told(result)).toEqual([]);
    expect(faultsOf(result.dataset)).toEqual([`r.xlsx:3:3 B: ${noted}`]);
  });
});

describe('shares', () => {
  const share = async (cell: StoredCell, table: Record<string, unknown> = {}): Promise<unknown> => {
    const columns = { area: 'station', turnout: 'T' };
    const bytes = workbook([
      {
        name: 's',
        rows: [
          ['station', 'T'],
          ['1', cell],
        ],
      },
    ]);
    const result = await read(bytes, { columns, ...table });
    const column = result.dataset?.sources[0].tables[0].turnout;
    return column ? shareAt(column, 0) : told(result);
  };

  test('a percentage carries the decimals it is shown with', async () => {
    expect(await share({ number: 0.564, style: STYLES.percent1 })).toEqual({ units: 564, decimals: 1, relation: 'is' });
    expect(await share({ number: 0.564, style: STYLES.percent0 })).toEqual({ units: 56, decimals: 0, relation: 'is' });
  });

  test('a bare number is read as `shareUnit` says, and refused without it', async () => {
    expect(await share(56.400000000000006, { shareUnit: 'percent' })).toEqual({ units: 564, decimals: 1, relation: 'is' });
    expect(await share(0.564, { shareUnit: 'fraction' })).toEqual({ units: 564, decimals: 1, relation: 'is' });
    expect(await share(0.564)).toEqual(['unit r.xlsx:2:2 T: the number has no %']);
  });
});

describe('sheets and headers', () => {
  const two = workbook([
    { name: 'Hidden', hidden: true, rows: [HEADER, ['h', 9, 9]] },
    { name: 'First', rows: [HEADER, ['1', 1, 2]] },
    { name: 'Second', rows: [['Results'], [], HEADER, ['2', 3, 4], [], ['3', 5, 6]] },
  ]);

  test('the first that is shown is read, and the others are told', async () => {
    const result = await read(two);
    expect(votesOf(result)).toEqual({ '1': [1, 2] });
    expect(result.notices.map(({ message }) => message)).toEqual([
      'r.xlsx has 3 sheets; "First" was read. To read another, name it with `sheet`: "Hidden", "First", "Second".',
    ]);
  });

  test('one is read by its name, a hidden one too', async () => {
    expect(votesOf(await read(two, { sheet: 'Hidden' }))).toEqual({ h: [9, 9] });
    expect(votesOf(await read(two, { sheet: 'Second', headerRow: 3 }))).toEqual({ '2': [3, 4], '3': [5, 6] });
  });

  test('a name that is none, and a header that is not there, are problems with what to do', async () => {
    const { problems } = await read(two, { sheet: 'Secnd' });
    expect(problems[0]).toMatchObject({ code: 'unknown-sheet', message: 'r.xlsx has no sheet "Secnd"; did you mean "Second"?' });
    const blank = await read(two, { sheet: 'Second', headerRow: 2 });
    expect(blank.problems[0]).toMatchObject({ code: 'header-row', expected: '`headerRow: 3`, or another' });
  });

  test('blank cells of merged areas are a problem, unless they are filled down', async () => {
    const rows = [
      ['region', 'station', 'A', 'B'],
      ['N', '1', 1, 2],
      [null, '2', 3, 4],
      ['S', '1', 5, 6],
    ];
    const bytes = workbook([{ name: 's', merged: ['A2:A3'], rows }]);
    const columns = { area: ['region', 'station'], votes: { a: 'A', b: 'B' } };
    const refused = await read(bytes, { columns });
    expect(told(refused)).toEqual([
      'merged-cells r.xlsx:3:1 region: the cell is blank: it is part of the merged cells A2:A3, and only the first of them has the value',
    ]);
    expect(refused.problems[0].expected).toContain('fillDown: ["region"]');
    expect(votesOf(await read(bytes, { columns, fillDown: 'region' }))).toEqual({ 'N/1': [1, 2], 'N/2': [3, 4], 'S/1': [5, 6] });
  });
});

describe('files that are no workbook', () => {
  const problem = async (bytes: Uint8Array): Promise<string> => told(await read(bytes)).join('\n');

  test('another archive, a workbook of an older kind, a text, and a damaged one', async () => {
    expect(await problem(zipSync({ mimetype: strToU8('application/vnd.oasis') }))).toBe(
      'workbook r.xlsx:1:1 : the archive has no workbook',
    );
    expect(await problem(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))).toMatch(
      /^workbook .*\(\.xls\) or has a password$/,
    );
    expect(await problem(strToU8('station,A,B\n1,2,3\n'))).toMatch(
      /^workbook audit\.json.* is neither an XLSX workbook nor a Parquet file$/,
    );
    expect(await problem(book(['1', 1, 2]).subarray(0, 900))).toBe('archive r.xlsx:1:1 : the archive is damaged: it has no directory');
  });

  test('a workbook that was not unpacked says so', () => {
    const bytes = book(['1', 1, 2]);
    const { problems } = parseDataset([
      { path: 'audit.json', bytes: strToU8(oneTable({ file: 'r.xlsx' })) },
      { path: 'r.xlsx', bytes },
    ]);
    expect(problems).toMatchObject([{ code: 'packed', message: 'r.xlsx was not unpacked' }]);
  });

  test('a text that is named .xlsx is read where the manifest says that it is one', async () => {
    expect(votesOf(await read(strToU8('station,A,B\n1,2,3\n'), { format: 'csv' }))).toEqual({ '1': [2, 3] });
  });
});

test('a list of areas may be a workbook', async () => {
  const manifest = { ...JSON.parse(oneTable({ file: 'r.csv' })), areas: { file: 'areas.xlsx', id: 'id', name: 'name' } };
  const areas = workbook([
    {
      name: 's',
      rows: [
        ['id', 'name'],
        ['N', 'North'],
        ['S', 'South'],
      ],
    },
  ]);
  const { dataset, problems } = await readFiles(JSON.stringify(manifest), { 'r.csv': 'station,A,B\nN,1,2\nS,3,4\n', 'areas.xlsx': areas });
  expect(problems).toEqual([]);
  expect(dataset?.areas.name(dataset.sources[0].tables[0].area[0])).toBe('North');
});
