import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectProblems, type Notice } from '../../src/data/problem.ts';
import { readCsv } from '../../src/ingest/csv.ts';
import { cellPlace, type RowPlace } from '../../src/ingest/csv-place.ts';
import { english } from '../../src/language/text.ts';
import { told } from '../support/files.ts';

function readAll(text: string, delimiter = ',') {
  const input = { path: 't.csv', text, delimiter };
  const problems = collectProblems();
  const notices: Notice[] = [];
  const rows: string[][] = [];
  const places: RowPlace[] = [];
  let header: readonly string[] = [];
  readCsv(
    input,
    problems,
    notices,
    (names) => {
      header = names;
      return true;
    },
    (cells, place) => {
      rows.push([...cells]);
      places.push(place);
    },
  );
  const place = (row: number, cell: number): string => Object.values(cellPlace(input, places[row], cell)).join(':');
  return { header, rows, lines: places.map(({ line }) => line), place, problems: problems.kept.map(told), kept: problems.kept, notices };
}

test('headings that are repeated, or equal once trimmed, have the letters of their columns', () => {
  const { header, problems } = readAll('a,b,"a", b ,,\n1,2,3,4,5,6\na,b,a,b,,\n');
  expect(header).toEqual(['a (column A)', 'b (column B)', 'a (column C)', 'b (column D)', '', '']);
  expect(problems).toEqual([]);
});

describe('rows and their places', () => {
  test('plain rows, with and without a line end after the last', () => {
    for (const end of ['', '\n']) {
      const { header, rows, lines, problems, notices } = readAll(`a,b\n1,2\n3,4${end}`);
      expect(header).toEqual(['a', 'b']);
      expect(rows).toEqual([
        ['1', '2'],
        ['3', '4'],
      ]);
      expect(lines).toEqual([2, 3]);
      expect(problems).toEqual([]);
      expect(notices).toEqual([]);
    }
  });

  test('a line break inside quotation marks moves the lines that follow', () => {
    const { rows, lines, place } = readAll('a,b,c\n"x\ny",2,"p\n\nq"\nz,3,4\n');
    expect(rows[0]).toEqual(['x\ny', '2', 'p\n\nq']);
    expect(lines).toEqual([2, 6]);
    expect(place(0, 0)).toBe('2:1');
    expect(place(0, 1)).toBe('3:4');
    expect(place(0, 2)).toBe('3:6');
    expect(place(1, 2)).toBe('6:5');
  });

  test('columns count characters: Cyrillic, and what lies beyond the basic plane', () => {
    const { place } = readAll('a,b,c\nҚазақстан,😀😀,7\n');
    expect(place(0, 1)).toBe('2:11');
    expect(place(0, 2)).toBe('2:14');
  });

  test('doubled quotation marks, and delimiters inside them, are part of a cell', () => {
    const { rows, place } = readAll('a,b,c\n"say ""hi"", now",2,""""\n');
    expect(rows).toEqual([['say "hi", now', '2', '"']]);
    expect(place(0, 1)).toBe('2:19');
    expect(place(0, 2)).toBe('2:21');
  });

  test('a quotation mark inside a bare cell is a character as any other', () => {
    const { rows, place, problems } = readAll('a,b,c\n5" pipe,2,x\n');
    expect(problems).toEqual([]);
    expect(rows).toEqual([['5" pipe', '2', 'x']]);
    expect(place(0, 2)).toBe('2:11');
  });

  test.each([';', '\t', '|'])('delimiter %j', (delimiter) => {
    const { rows, place } = readAll(['a', 'b'].join(delimiter).concat('\n', ['"1,2"', '3'].join(delimiter)), delimiter);
    expect(rows).toEqual([['1,2', '3']]);
    expect(place(0, 1)).toBe('2:7');
  });

  test.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('%s line ends', (_, end) => {
    const { rows, lines, place, notices } = readAll(['a,b', '1,2', '"x', 'y",4', '5,6', ''].join(end));
    expect(rows).toEqual([
      ['1', '2'],
      [`x${end}y`, '4'],
      ['5', '6'],
    ]);
    expect(lines).toEqual([2, 3, 5]);
    expect(place(1, 1)).toBe('4:4');
    expect(notices).toEqual([]);
  });

  test('line feeds inside cells of a CRLF file, as spreadsheets write them, are no mixture', () => {
    const { rows, lines, notices } = readAll('a,b\r\n"x\ny",2\r\n3,4\r\n');
    expect(rows).toEqual([
      ['x\ny', '2'],
      ['3', '4'],
    ]);
    expect(lines).toEqual([2, 4]);
    expect(notices).toEqual([]);
  });

  test('mixed line ends are read and told', () => {
    const { header, rows, lines, notices, problems } = readAll('a,b\r\n1,2\n3,"4"\r\n5,\r\n');
    expect(header).toEqual(['a', 'b']);
    expect(rows).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['5', ''],
    ]);
    expect(lines).toEqual([2, 3, 4]);
    expect(problems).toEqual([]);
    expect(notices.map(({ message }) => english(message)).join()).toContain('mixes several kinds of line ends');
  });

  test('blank lines are no rows, keep the count of lines, and are told', () => {
    const { rows, lines, notices } = readAll('a,b\n\n1,2\n\n\n3,4\n');
    expect(rows).toHaveLength(2);
    expect(lines).toEqual([3, 6]);
    expect(notices.map(({ message }) => english(message)).join()).toContain('blank lines');
  });

  test('names of columns are trimmed, cells are not', () => {
    const { header, rows } = readAll(' a , b\n x , y\n');
    expect(header).toEqual(['a', 'b']);
    expect(rows).toEqual([[' x ', ' y']]);
  });
});

describe('tables that cannot be used', () => {
  test.each([
    ['nothing', '', ['empty-table t.csv:1:1']],
    ['blank lines', ' \n\r\n', ['empty-table t.csv:1:1']],
    ['a header only', 'a,b\n', ['empty-table t.csv:1:1']],
    ['ragged rows, each', 'a,b\n1\n1,2\n1,2,3\n', ['ragged-row t.csv:2:1', 'ragged-row t.csv:4:1']],
    ['text after a closed quotation mark', 'a,b\n"x"y,2\n', ['quote t.csv:2:1']],
    ['an unterminated quotation mark, at the row where it opens', 'a,b\n1,2\n"x,3\n4,5\n6,7\n', ['quote t.csv:3:1']],
  ])('%s', (_, text, expected) => expect(readAll(text).problems).toEqual(expected));

  test('columns without a name may repeat', () => expect(readAll('a,,\n1,2,3\n').problems).toEqual([]));

  test('a field of 1 MiB is read, one of more is refused at its cell', () => {
    const most = 'x'.repeat(1 << 20);
    expect(readAll(`a,b\n1,${most}\n`).rows[0][1]).toHaveLength(1 << 20);
    expect(readAll(`a,b\n1,2\n1,${most}x\n`).problems).toEqual(['too-large t.csv:3:3']);
  });

  test('20,000 columns are read, 100,000 are refused without a word on each', () => {
    const wide = (columns: number): string => {
      const cells = Array.from({ length: columns }, (_, index) => `c${index}`).join(',');
      return `${cells}\n${cells.replaceAll('c', '')}\n`;
    };
    expect(readAll(wide(20_000)).rows[0]).toHaveLength(20_000);
    expect(readAll(wide(100_000)).problems).toEqual(['too-large t.csv:1:1']);
  });
});

test('any table written as RFC 4180 says is read back, every cell with its line and column', () => {
  const letter = fc.constantFrom('a', '7', ' ', '"', ',', ';', '\t', '\n', '\r', 'Қ', '😀', "'");
  const cell = fc.array(letter, { maxLength: 6 }).map((letters) => letters.join(''));
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) =>
      fc.array(fc.array(fc.tuple(cell, fc.boolean()), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    );
  const delimiters = fc.constantFrom(',', ';', '\t');
  const ends = fc.constantFrom('\n', '\r\n', '\r');
  fc.assert(
    fc.property(table, delimiters, ends, fc.boolean(), (cells, delimiter, end, closed) => {
      const places: string[][] = [];
      let text = cells[0].map((_, index) => `c${index}`).join(delimiter);
      for (const row of cells) {
        text += end;
        places.push([]);
        for (const [index, [value, quoted]] of row.entries()) {
          if (index > 0) text += delimiter;
          const before = text.split(/\r\n|\r|\n/);
          places[places.length - 1].push(`${before.length}:${Array.from(before[before.length - 1]).length + 1}`);
          text += quoted || /["\r\n,;\t]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
        }
      }
      const { rows, problems, notices, place } = readAll(closed ? text + end : text, delimiter);
      expect(problems).toEqual([]);
      expect(notices).toEqual([]);
      expect(rows).toEqual(cells.map((row) => row.map(([value]) => value)));
      expect(rows.map((row, index) => row.map((_, column) => place(index, column)))).toEqual(places);
    }),
    { numRuns: 2000 },
  );
});
