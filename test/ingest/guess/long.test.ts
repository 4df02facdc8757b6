import { describe, expect, test } from 'vitest';
import { PRESENT } from '../../../src/data/table.ts';
import { drafted } from './drafted.ts';

/** Numbers that seem random, the same each time. */
const part = (at: number, of: number): number => 7 + ((at * 7919 + of * 104729 + at * of * 31) % 211);

const csv = (header: readonly string[], rows: readonly (readonly (string | number)[])[], mark = ','): string =>
  `${[header, ...rows].map((cells) => cells.join(mark)).join('\n')}\n`;

/** Places of a district each, with numbers of their own. */
const places = (districts: readonly string[], each: number): { district: string; number: number; at: number }[] =>
  districts.flatMap((district, d) => Array.from({ length: each }, (_, i) => ({ district, number: i + 1, at: d * each + i })));

/** What was read by the draft: counts and votes of each place by its names. */
function read({ dataset }: ReturnType<typeof drafted>): Record<string, Record<string, number | null>> {
  const [table] = dataset.sources[0].tables;
  const at = (row: number, column?: { values: ArrayLike<number>; state: ArrayLike<number> }): number | null =>
    column && column.state[row] === PRESENT ? column.values[row] : null;
  return Object.fromEntries(
    Array.from({ length: table.rows }, (_, row) => [
      dataset.areas.id(table.area[row]),
      {
        ...Object.fromEntries(Object.entries(table.counts).map(([name, column]) => [name, at(row, column)])),
        ...Object.fromEntries(table.votes.map((column, contestant) => [dataset.contestants[contestant].name, at(row, column)])),
      },
    ]),
  );
}

describe('a row for each contestant of a place is drafted as a long table', () => {
  test('counts that repeat are read once, and nothing is left to decide', () => {
    const rows = places(['N', 'S'], 3).flatMap(({ district, number, at }) =>
      ['Una Vale', 'Ivo Marsh'].map((name, of) => [district, number, 400 + at, 2, name, part(at, of)]),
    );
    const draft = drafted({
      'a.csv': csv(['District', 'Polling Station Number', 'Electors for Polling Station', 'Rejected Ballots', 'Candidate', 'Votes'], rows),
    });
    expect(draft.problems).toEqual([]);
    expect(draft.undecided).toEqual([]);
    expect(draft.table).toMatchObject({
      layout: 'long',
      level: 'station',
      columns: {
        area: ['District', 'Polling Station Number'],
        registered: 'Electors for Polling Station',
        invalid: 'Rejected Ballots',
        contestant: 'Candidate',
        votes: 'Votes',
      },
    });
    expect(draft.written?.contestants.map(({ name }) => name)).toEqual(['Una Vale', 'Ivo Marsh']);
    expect(read(draft)['S/2']).toEqual({ registered: 404, invalid: 2, 'Una Vale': part(4, 0), 'Ivo Marsh': part(4, 1) });
  });

  test('counts that have rows of their own, in German, with a district that occurs once for each station number', () => {
    const rows = places(['Seekreis', 'Waldkreis'], 6).flatMap(({ district, number, at }) => {
      const votes = [part(at, 1), part(at, 2), part(at, 3)];
      const valid = votes[0] + votes[1] + votes[2];
      const all = {
        Wahlberechtigte: valid + 300,
        Wähler: valid + 4,
        Ungültige: 4,
        Gültige: valid,
        Wiese: votes[0],
        Rose: votes[1],
        See: votes[2],
      };
      return Object.entries(all).map(([name, count]) => [district, `Wahlbezirk ${number}`, name, count]);
    });
    const draft = drafted({ 'a.csv': csv(['Kreis', 'Wahlbezirk', 'Merkmal', 'Anzahl'], rows, ';') });
    expect(draft.table).toMatchObject({
      layout: 'long',
      countRows: { registered: 'Wahlberechtigte', ballotsCast: 'Wähler', invalid: 'Ungültige', valid: 'Gültige' },
      columns: { area: ['Kreis', 'Wahlbezirk'], contestant: 'Merkmal', votes: 'Anzahl' },
    });
    expect(draft.written?.contestants.map(({ name }) => name)).toEqual(['Wiese', 'Rose', 'See']);
    expect(draft.problems).toEqual([]);
  });

  test('ways of voting in Russian', () => {
    const rows = places(['Север', 'Юг'], 4).flatMap(({ district, number, at }) =>
      ['Речкин И. П.', 'Пескова А. Л.', 'Лесной О. Т.'].flatMap((name, of) =>
        ['в помещении', 'на дому'].map((mode, how) => [district, 100 + number, name, mode, part(at, 2 * of + how)]),
      ),
    );
    const draft = drafted({ 'a.csv': csv(['Район', 'УИК', 'Кандидат', 'Способ голосования', 'Голоса'], rows, '\t') });
    expect(draft.table.columns).toEqual({
      area: ['Район', 'УИК'],
      contestant: 'Кандидат',
      mode: 'Способ голосования',
      votes: 'Голоса',
    });
    expect(read(draft)['Юг/102']['Пескова А. Л.']).toBe(part(5, 2) + part(5, 3));
  });

  test('names rather than numbers of lists, stations that have numbers only, blank and null votes', () => {
    const rows = places(['ALFA', 'BETA'], 8).flatMap(({ district, number, at }) => {
      const votes = [part(at, 1), part(at, 2), part(at, 3), at % 7, (at * 3) % 5];
      const cast = votes.reduce((sum, one) => sum + one, 0);
      return ['ANA JUNCO', 'BETO AREIA', 'CIDA MATA', 'VOTO BRANCO', 'VOTO NULO'].map((name, of) => [
        'VY',
        district,
        number,
        [13, 45, 22, 95, 96][of],
        name,
        votes[of],
        cast + 50,
        cast,
        50,
      ]);
    });
    const header = [
      'SG_UF',
      'NM_MUNICIPIO',
      'NR_SECAO',
      'NR_VOTAVEL',
      'NM_VOTAVEL',
      'QT_VOTOS',
      'QT_APTOS',
      'QT_COMPARECIMENTO',
      'QT_ABSTENCOES',
    ];
    const draft = drafted({ 'a.csv': csv(header, rows, ';') });
    expect(draft.written?.contestants.map(({ name }) => name)).toEqual(['ANA JUNCO', 'BETO AREIA', 'CIDA MATA']);
    expect(draft.table).toMatchObject({
      layout: 'long',
      countRows: { invalid: ['VOTO NULO', 'VOTO BRANCO'] },
      columns: { area: ['NM_MUNICIPIO', 'NR_SECAO'], contestant: 'NM_VOTAVEL', votes: 'QT_VOTOS' },
    });
    expect(draft.problems).toEqual([]);
  });

  test('one of several contests, and a party beside the candidate', () => {
    const rows = places(['A', 'B', 'C'], 2).flatMap(({ district, number, at }) =>
      [
        ['Mayor', 'Reed', 'Meadow'],
        ['Mayor', 'Sand', 'Shore'],
        ['Mayor', 'Ivy', 'Hill'],
        ['Clerk', 'Oak', 'Meadow'],
        ['Clerk', 'Elm', 'Shore'],
      ].map((names, of) => [`${district}${number}`, ...names, part(at, of)]),
    );
    const draft = drafted({ 'a.csv': csv(['Precinct', 'Contest', 'Choice', 'Party', 'Total Votes'], rows) });
    expect(draft.table).toMatchObject({
      where: { Contest: 'Mayor' },
      columns: { area: 'Precinct', contestant: 'Choice', votes: 'Total Votes' },
    });
    expect(draft.undecided.join()).toMatch(/several contests; "Mayor" has most rows and was chosen: `where` may also name "Clerk"/);
    expect(read(draft).B2).toEqual({ Reed: part(3, 0), Sand: part(3, 1), Ivy: part(3, 2) });
  });

  test('contestants that have numbers only are left to be named', () => {
    const rows = places(['A', 'B'], 5).flatMap(({ district, number, at }) =>
      [11, 12, 90].map((lista, of) => [`${district}${number}`, lista, part(at, of), part(at, 0) + part(at, 1) + part(at, 2)]),
    );
    const draft = drafted({ 'a.csv': csv(['Mesa', 'Lista', 'Votos', 'Votantes'], rows) });
    expect(draft.table).toMatchObject({
      layout: 'long',
      columns: { area: 'Mesa', ballotsCast: 'Votantes', contestant: 'Lista', votes: 'Votos' },
    });
    expect(draft.undecided.join()).toMatch(/^"Lista" names contestants by numbers: give them their names/);
  });

  test('votes under a heading of any numbers, and counts in rows of their own', () => {
    const rows = places(['A', 'B'], 6).flatMap(({ district, number, at }) => {
      const votes = [part(at, 0), part(at, 1)];
      const cast = votes[0] + votes[1] + 3;
      return [
        ['Reed', votes[0]],
        ['Sand', votes[1]],
        ['Invalid', 3],
        ['Ballots cast', cast],
      ].map(([what, n]) => [`${district}${number}`, what, n]);
    });
    const { table } = drafted({ 'a.csv': csv(['Town', 'What', 'Number'], rows) });
    expect(table).toMatchObject({
      layout: 'long',
      countRows: { invalid: 'Invalid', ballotsCast: 'Ballots cast' },
      columns: { area: 'Town', contestant: 'What', votes: 'Number' },
    });
  });

  test('headings of OpenElections of which one occurs twice: which is meant is said by its letters', () => {
    const rows = places(['A', 'B'], 6).flatMap(({ district, number, at }) =>
      ['Reed', 'Sand'].map((name, of) => [district, number, 'Mayor', '', 'X', name, part(at, of)]),
    );
    const { table, problems, dataset } = drafted({
      'a.csv': csv(['county', 'district', 'office', 'district', 'party', 'candidate', 'votes'], rows),
    });
    expect(problems).toEqual([]);
    expect(table).toMatchObject({
      layout: 'long',
      columns: { area: ['county', 'district (column B)'], contestant: 'candidate', votes: 'votes' },
    });
    expect(dataset.sources[0].tables[0].rows).toBe(12);
  });

  test('contestants without a row in some places', () => {
    const rows = places(['Ward'], 14).flatMap(({ number, at }) =>
      ['Reed', 'Sand', 'Alder', 'Fern'].flatMap((name, of) => (part(at, of) % 5 === 0 ? [] : [[`Ward ${number}`, name, part(at, of)]])),
    );
    const draft = drafted({ 'a.csv': csv(['Ward', 'Option', 'n'], rows) });
    expect(draft.table.columns).toEqual({ area: 'Ward', contestant: 'Option', votes: 'n' });
    expect(draft.notices.map(({ code }) => code)).toContain('absent-rows');
  });
});

test('a table with a row for each station is none', () => {
  const rows = places(['N', 'S'], 6).map(({ district, number, at }) => [
    district,
    `${district} ${number}`,
    `Hall ${at}`,
    part(at, 1),
    part(at, 2),
  ]);
  const draft = drafted({ 'a.csv': csv(['District', 'Station', 'Place', 'Votes Reed', 'Votes Sand'], rows) });
  expect(draft.table.columns.votes).toEqual({ reed: 'Votes Reed', sand: 'Votes Sand' });
});
