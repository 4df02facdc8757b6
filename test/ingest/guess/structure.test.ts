import { describe, expect, test } from 'vitest';
import { audit, draftManifest, parseDataset } from '../../../src/index.ts';
import { bytes } from '../../support/files.ts';
import { drafted } from './drafted.ts';

/** Rows of a table whose numbers fit together, in any words. */
function stations(rows: number, header: readonly string[], row: (at: number) => readonly (string | number)[], mark = ';'): string {
  const lines = [header, ...Array.from({ length: rows }, (_, at) => row(at))];
  return `${lines.map((cells) => cells.join(mark)).join('\n')}\n`;
}

/** Numbers that seem random, the same each time. */
const part = (at: number, of: number): number => 7 + ((at * 7919 + of * 104729 + at * of * 31) % 211);

describe('roles by arithmetic, in words nobody knows', () => {
  const numbers = (at: number) => {
    const votes = [part(at, 1), part(at, 2), part(at, 3)];
    const valid = votes.reduce((sum, one) => sum + one, 0);
    const [spoilt, away] = [1 + (at % 5), part(at, 4)];
    return { votes, valid, spoilt, cast: valid + spoilt, away, roll: valid + spoilt + away };
  };
  const HEADER = ['lieu', 'ko', 'wa', 'ri', 'mu', 'pa', 'se', 'ti', 'xo'];

  test('votes, valid votes, invalid ballots, ballots cast, the roll and those who stayed away', () => {
    const csv = stations(30, HEADER, (at) => {
      const { votes, valid, spoilt, cast, away, roll } = numbers(at);
      return [`lieu ${at}`, 100 + at, roll, away, cast, spoilt, valid, votes[0], votes[1]];
    });
    // The last contestant is missing on purpose: nothing then adds up, and nothing is certain.
    const short = drafted({ 'a.csv': csv });
    expect(short.files[0].guessed?.votes.votes.confidence).not.toBe('certain');
    expect(Object.keys((short.table.columns.votes ?? {}) as object).filter((id) => !['ti', 'xo'].includes(id))).toEqual([]);
    expect(short.undecided.length).toBeGreaterThan(0);
    const whole = stations(30, [...HEADER, 'zu'], (at) => {
      const { votes, valid, spoilt, cast, away, roll } = numbers(at);
      return [`lieu ${at}`, 100 + at, roll, away, cast, spoilt, valid, ...votes];
    });
    const { table, files, problems } = drafted({ 'a.csv': whole });
    expect(problems).toEqual([]);
    expect(table.columns).toEqual({
      area: 'lieu',
      registered: 'wa',
      ballotsCast: 'mu',
      invalid: 'pa',
      valid: 'se',
      votes: { ti: 'ti', xo: 'xo', zu: 'zu' },
    });
    expect(files[0].guessed?.votes.votes).toMatchObject({ confidence: 'certain', reason: 'they add up to "se" in all 30 rows' });
  });

  test('a row in ten that does not add up makes nothing certain, and drops no contestant', () => {
    const csv = stations(40, ['lieu', 'se', 'ti', 'xo'], (at) => [
      `lieu ${at}`,
      part(at, 1) + part(at, 2) + (at === 7 ? 3 : 0),
      part(at, 1),
      part(at, 2),
    ]);
    const { files, table } = drafted({ 'a.csv': csv });
    expect(table.columns).toMatchObject({ valid: 'se', votes: { ti: 'ti', xo: 'xo' } });
    expect(files[0].guessed?.votes.votes).toMatchObject({
      confidence: 'likely',
      reason: 'they add up to "se" in 97.50 % of the rows',
    });
  });

  test('no column has the valid votes: the votes and invalid ballots make up the ballots', () => {
    const csv = stations(20, ['station', 'cast', 'spoilt', 'Anzahl Rot', 'Anteil Rot', 'Anzahl Blau', 'Anteil Blau'], (at) => {
      const [red, blue] = [part(at, 1), part(at, 2)];
      const share = (votes: number): string => `${((100 * votes) / (red + blue)).toFixed(1)}%`;
      return [at, red + blue + 2, 2, red, share(red), blue, share(blue)];
    });
    const { table, files } = drafted({ 'a.csv': csv });
    expect(table.columns).toMatchObject({
      ballotsCast: 'cast',
      invalid: 'spoilt',
      votes: { rot: 'Anzahl Rot', blau: 'Anzahl Blau' },
      shares: { rot: 'Anteil Rot', blau: 'Anteil Blau' },
    });
    expect(files[0].guessed?.votes.votes.confidence).toBe('certain');
  });

  test('two votes on a ballot: one sum is drafted, the other left to decide', () => {
    const csv = stations(25, ['station', 'B', 'C', 'D', 'D1', 'D2', 'E', 'F', 'F1', 'F2', 'F3'], (at) => {
      const [f1, f2, f3] = [part(at, 1), part(at, 2), part(at, 3)];
      const [spoilt, other] = [2 + (at % 3), 5 + (at % 7)];
      const cast = f1 + f2 + f3 + spoilt;
      const first = cast - other;
      return [at, cast, other, first, first - part(at, 5), part(at, 5), spoilt, cast - spoilt, f1, f2, f3];
    });
    const { table, undecided } = drafted({ 'a.csv': csv });
    expect(table.columns).toMatchObject({ ballotsCast: 'B', invalid: 'E', valid: 'F', votes: { f1: 'F1', f2: 'F2', f3: 'F3' } });
    expect(undecided.join()).toMatch(/"D1", "D2" add up to "D": these may be the votes of another contest/);
  });

  test('lists whose candidates stand behind them: the lists are the contestants', () => {
    const header = ['station', 'D', 'D1', 'D1_1', 'D1_2', 'D1_3', 'D2', 'D2_1', 'D2_2', 'D2_3'];
    const csv = stations(25, header, (at) => {
      const votes = [1, 2, 3, 4, 5, 6].map((one) => part(at, one));
      const [first, second] = [votes[0] + votes[1] + votes[2], votes[3] + votes[4] + votes[5]];
      return [at, first + second, first, ...votes.slice(0, 3), second, ...votes.slice(3)];
    });
    expect(drafted({ 'a.csv': csv }).table.columns).toMatchObject({ valid: 'D', votes: { d1: 'D1', d2: 'D2' } });
  });
});

describe('what is never a contestant', () => {
  test('codes, constants, abstentions and blanks', () => {
    const csv =
      'DEP,Inscrits,Abstentions,Votants,Blancs,Nuls,Exprimés,REG\n01,1300,650,650,9,6,635,84\n02,1000,390,610,6,3,601,32\n03,1600,850,750,7,4,739,84\n2B,800,350,450,3,2,445,93\n';
    const { table, manifest, problems } = drafted({ 'departements.csv': csv });
    expect(problems).toEqual([]);
    expect(table.columns).toEqual({
      area: 'DEP',
      registered: 'Inscrits',
      ballotsCast: 'Votants',
      invalid: ['Blancs', 'Nuls'],
      valid: 'Exprimés',
    });
    expect(manifest).toContain('# not used: "Abstentions", "REG"');
  });

  test('the roll and sums of a table with letters behind its headings', () => {
    const csv =
      'Gemeinde;Gebietsname;Bezirksnummer;Wahlberechtigte gesamt (A);Waehler gesamt (B);Stimmen ungueltige (C);Stimmen gueltige (D);D1;D2\n1;Dorf;;3700;1920;33;1887;940;947\n1;Bezirk 1;0001;1210;611;14;597;305;292\n1;Bezirk 2;0002;990;599;8;591;300;291\n1;Bezirk 3;0003;1500;710;11;699;335;364\n';
    const { table, undecided, dataset } = drafted({ 'gemeinden.csv': csv });
    expect(table.columns).toMatchObject({
      registered: 'Wahlberechtigte gesamt (A)',
      ballotsCast: 'Waehler gesamt (B)',
      invalid: 'Stimmen ungueltige (C)',
      valid: 'Stimmen gueltige (D)',
      votes: { d1: 'D1', d2: 'D2' },
    });
    expect(undecided.join()).not.toContain('line 2');
    expect(dataset.sources[0].tables.map(({ rows }) => rows)).toEqual([3, 1]);
  });

  test('a base, a code and a margin beside percentages', () => {
    const csv = stations(
      12,
      ['state', 'red', 'blue', 'red_count', 'blue_count', 'total_count', 'ev', 'diff'],
      (at) => {
        const [red, blue] = [900 + part(at, 1), 800 + part(at, 2)];
        const all = red + blue + 40 + at;
        return [
          `S${at}`,
          ((100 * red) / all).toFixed(2),
          ((100 * blue) / all).toFixed(2),
          red,
          blue,
          all,
          3 + (at % 4),
          Math.abs(red - blue),
        ];
      },
      ',',
    );
    const { table } = drafted({ 'a.csv': csv });
    expect(table.columns).toMatchObject({
      valid: 'total_count',
      votes: { 'red-count': 'red_count', 'blue-count': 'blue_count' },
      shares: { 'red-count': 'red', 'blue-count': 'blue' },
    });
    expect(Object.keys(table.columns.votes as object)).toHaveLength(2);
  });
});

test('blank and spoilt ballots belong to the invalid ones where both make up the ballots', () => {
  const csv =
    'Bureau;Inscrits;Votants;Blancs;Nuls;Exprimés;ROUX;GRIS\n1;900;405;18;5;382;212;170\n2;800;362;15;3;344;180;164\n3;950;460;12;4;444;255;189\n4;720;520;7;5;508;260;248\n';
  const { table, dataset, undecided, problems } = drafted({ 'a.csv': csv });
  expect([undecided, problems]).toEqual([[], []]);
  expect(table.columns).toMatchObject({ invalid: ['Blancs', 'Nuls'], votes: { roux: 'ROUX', gris: 'GRIS' } });
  expect(audit(dataset, { checks: ['protocol-balances'] }).summary.errors).toBe(0);
});

describe('an odd cell', () => {
  const table = (cell: string): string =>
    `area,registered,cast,invalid,valid,red,blue\nN,1210,611,14,597,305,${cell}\nS,990,599,8,591,300,291\nE,1500,710,11,699,335,364\n`;
  test.each(['-1', 'about 292'])('%s drops no column, and is left to decide with its place', (cell) => {
    const { table: draft, undecided, problems } = drafted({ 'a.csv': table(cell) });
    expect(draft.columns.votes).toEqual({ red: 'red', blue: 'blue' });
    expect(problems).toEqual([]);
    expect(undecided.join()).toMatch(/a\.csv:2:23: \[blue\]/);
    expect(undecided.join()).toMatch(JSON.stringify(cell));
  });

  test.each(['292[a]', '292*'])('%s drops no column, and is a problem until the manifest says what to do with notes', (cell) => {
    const { table: draft, problems } = drafted({ 'a.csv': table(cell) });
    expect(draft.columns.votes).toEqual({ red: 'red', blue: 'blue' });
    expect(problems.map(({ location: { line, field }, found }) => [line, field, found])).toEqual([[2, 'blue', cell]]);
  });

  test('a header that is repeated among the rows hides nothing', () => {
    const csv = `${table('292')}area,registered,cast,invalid,valid,red,blue\nW,800,400,10,390,200,190\n`;
    expect(drafted({ 'a.csv': csv }).table.columns).toMatchObject({ valid: 'valid', votes: { red: 'red', blue: 'blue' } });
  });
});

describe('numbers as programs and other scripts write them', () => {
  test.each([
    ['decimals that are zero', 'N,1210.0,611.0,14.0,597.0,305.0,292.0\nS,990.0,599.0,8.0,591.0,300.0,291.0\nE,,,,,,\n'],
    ['noise of sums', 'N,1210.0000000000002,611,14,596.9999999999999,305,292\nS,990,599,8,591,300,291\n'],
    ['Devanagari', 'N,१२१०,६११,१४,५९७,३०५,२९२\nS,990,599,8,591,300,291\n'],
    ['a guard of text', 'N,"=""1210""",611,14,597,305,292\nS,990,599,8,591,300,291\n'],
  ])('%s: the columns are recognised', (_, rows) => {
    expect(drafted({ 'a.csv': `area,registered,cast,invalid,valid,red,blue\n${rows}` }).table.columns).toEqual({
      area: 'area',
      registered: 'registered',
      ballotsCast: 'cast',
      invalid: 'invalid',
      valid: 'valid',
      votes: { red: 'red', blue: 'blue' },
    });
  });

  test('groups as in India are not called certain groups of three', () => {
    const { files, table } = drafted({ 'a.csv': 'area;cast;red;blue\nN;6,00,000;3,00,000;3,00,000\nS;5,900;3,000;2,900\n' });
    expect(table.thousands).toBe(',');
    expect(files[0].guessed?.convention.thousands).toMatchObject({
      confidence: 'likely',
      reason: 'numbers such as 6,00,000, grouped as in India',
    });
  });
});

describe('layouts that map their own columns', () => {
  test('a table of OpenElections: the contest with most rows, and its candidates', () => {
    const csv = `county,precinct,office,district,party,candidate,votes
Elm,P1,Registered Voters,,,,1200
Elm,P1,Ballots Cast,,,,601
Elm,P1,Governor,,DEM,Una Vale,301
Elm,P1,Governor,,REP,Ivo Marsh,287
Elm,P1,Governor,,,Over Votes,1
Elm,P1,State House,7,DEM,Ola Fenn,301
Elm,P2,Governor,,DEM,Una Vale,300
Elm,P2,Governor,,REP,Ivo Marsh,290
`;
    const { table, written, undecided, problems, dataset } = drafted({ '20261103__vy__general__precinct.csv': csv });
    expect(problems).toEqual([]);
    expect(table).toMatchObject({ format: 'openelections', contest: 'Governor', level: 'precinct' });
    expect(table.columns).toEqual({ votes: { 'una-vale': 'Una Vale', 'ivo-marsh': 'Ivo Marsh' } });
    expect(written?.contestants.map(({ name }) => name)).toEqual(['Una Vale', 'Ivo Marsh']);
    expect(undecided).toEqual([
      'the table holds 2 contests; "Governor" has most rows and was chosen: `contest` may also be "State House, district 7"',
    ]);
    expect(dataset.sources[0].tables[0].rows).toBe(2);
  });

  test('precinct returns of MEDSL', () => {
    const csv =
      'precinct,office,party_detailed,mode,votes,county_name,county_fips,candidate,district,stage,special\nP1,GOVERNOR,DEMOCRAT,TOTAL,30,ELM,1,UNA VALE,,GEN,FALSE\nP1,GOVERNOR,REPUBLICAN,TOTAL,20,ELM,1,IVO MARSH,,GEN,FALSE\n';
    const { table, problems } = drafted({ 'a.csv': csv });
    expect(problems).toEqual([]);
    expect(table).toMatchObject({ format: 'medsl', columns: { votes: { 'una-vale': 'UNA VALE', 'ivo-marsh': 'IVO MARSH' } } });
  });

  test('rows of JSON', () => {
    const rows = [
      { region: 'N', station: '001', registered: 1210, cast: 611, invalid: 14, red: 305, blue: 292 },
      { region: 'N', station: '002', registered: 990, cast: 599, invalid: 8, red: 300, blue: 291 },
    ];
    const { table, problems, undecided } = drafted({ 'results.json': JSON.stringify(rows, undefined, 1) });
    expect([problems, undecided]).toEqual([[], []]);
    expect(table).toMatchObject({
      format: 'json',
      columns: {
        area: ['region', 'station'],
        registered: 'registered',
        ballotsCast: 'cast',
        invalid: 'invalid',
        votes: { red: 'red', blue: 'blue' },
      },
    });
  });

  test('values inside a cell are told, with what to do', () => {
    const rows = [{ PROVINCIA: 'N', votos_validos: 597, votos_nulos: 7, resultados: { RED: { votos: 305 } } }];
    const { undecided, table, problems } = drafted({ 'a.json': JSON.stringify(rows) });
    expect(undecided[0]).toMatch(/^"resultados": several values inside one cell, which are not read; write each as a key of its own/);
    expect(table.columns).toMatchObject({ valid: 'votos_validos' });
    expect(problems.map(({ code }) => code)).toEqual(['nested']);
  });

  test.each([
    ['<?xml version="1.0"?><ElectionReport xmlns="x"/>', 'an election report by NIST SP 1500-100 in XML'],
    ['<!DOCTYPE html><html><body/></html>', 'a web page (HTML)'],
    ['<?xml version="1.0"?><rows/>', 'an XML document'],
  ])('%s is refused by its name, with what is read', (text, name) => {
    const { manifest, problems } = drafted({ 'detail.xml': text });
    expect(manifest).toBeUndefined();
    expect(problems).toMatchObject([
      { message: `this is ${name}, which is not read`, expected: expect.stringMatching(/^a table as CSV, XLSX/) },
    ]);
  });
});

describe('layouts of rows and columns', () => {
  const groups = (names: readonly string[]): string =>
    `Code commune;Code BV;Inscrits;Votants;Exprimés;Blancs;Nuls;Numéro de panneau 1;Nom candidat 1;Voix 1;Numéro de panneau 2;Nom candidat 2;Voix 2\n29011;1;1000;797;786;8;3;1;${names[0]};410;2;${names[1]};376\n29011;2;900;711;700;6;5;1;${names[0]};360;2;${names[1]};340\n29040;1;710;510;500;6;4;1;${names[2]};260;2;${names[3]};240\n`;

  test.each([[['VALE', 'MARSH', 'MARSH', 'VALE']], [['VALE', 'MARSH', 'VALE', 'MARSH']]])('contestants named in cells: %j', (names) => {
    const { written, table } = drafted({ 'a.csv': groups(names) });
    expect(table).toMatchObject({ layout: 'grouped', groups: { contestant: 'Nom candidat ?', votes: 'Voix ?' } });
    expect(table.columns.votes).toBeUndefined();
    expect(table.columns).toMatchObject({ valid: 'Exprimés', invalid: ['Blancs', 'Nuls'] });
    expect(written?.contestants.map(({ name }) => name)).toEqual(['VALE', 'MARSH']);
  });

  test('rows that go on beyond the header repeat its last columns', () => {
    const csv =
      'Commune;Bureau;Inscrits;Votants;Blancs;Nuls;Exprimés;Nom;Voix\nA;1;1000;797;8;3;786;VALE;410;MARSH;376\nA;2;900;711;6;5;700;VALE;360;MARSH;340\nB;1;710;510;6;4;500;VALE;260;MARSH;240\n';
    const { table, written, problems, dataset } = drafted({ 'a.csv': csv });
    expect(problems).toEqual([]);
    expect(table).toMatchObject({ repeat: 2, groups: { contestant: 'Nom ?', votes: 'Voix ?' }, columns: { valid: 'Exprimés' } });
    expect(written?.contestants.map(({ name }) => name)).toEqual(['VALE', 'MARSH']);
    expect(dataset.sources[0].tables[0].rows).toBe(3);
  });

  test('rows of any width beyond the header: no contestant is mapped', () => {
    const csv = 'Commune;Bureau;Inscrits;Votants;Exprimés;Nom;Voix\nA;1;1000;797;786;VALE;410;MARSH\nA;2;900;711;700;VALE;360;MARSH\n';
    const { table, undecided } = drafted({ 'a.csv': csv });
    expect(table.columns.votes).toBeUndefined();
    expect(undecided.join()).toMatch(/the header has 7 cells and the rows have up to 8/);
  });

  test('levels told apart by a column, so that parts are compared with their totals', () => {
    const csv = `Gemeinde;Gebietsart;Gebietsname;Wahlberechtigte;Waehler;Ungueltige;Gueltige;F1;F2
;WAHLKREIS;Musterkreis;3400;1799;26;1773;950;823
Oberdorf;GEMEINDE;Oberdorf;2200;1209;21;1188;606;582
Oberdorf;STIMMBEZIRK;Schule;1210;605;13;592;303;289
Oberdorf;BRIEFWAHLBEZIRK;Brief;990;604;8;596;303;293
Unterdorf;GEMEINDE;Unterdorf;1200;590;5;585;344;241
Unterdorf;STIMMBEZIRK;Halle;700;335;3;332;203;129
Unterdorf;STIMMBEZIRK;Turm;500;255;2;253;141;112
`;
    const { written, undecided, problems, dataset } = drafted({ 'a.csv': csv });
    expect([undecided, problems]).toEqual([[], []]);
    expect(written?.sources[0].tables.map(({ level, columns }) => [level, columns.area])).toEqual([
      [
        {
          column: 'Gebietsart',
          values: { WAHLKREIS: 'constituency', GEMEINDE: 'municipality', STIMMBEZIRK: 'station', BRIEFWAHLBEZIRK: 'station' },
        },
        ['Gemeinde', 'Gebietsname'],
      ],
    ]);
    expect(dataset.sources[0].tables.map(({ level, rows }) => [level, rows])).toEqual([
      ['station', 4],
      ['municipality', 2],
      ['constituency', 1],
    ]);
    expect(audit(dataset, { checks: ['parts-sum-to-total'] }).summary.errors).toBe(0);
  });

  test.each(['County Total', 'Koko jumla', 'कुल योग'])('a row named %s that adds up its neighbours is a total', (name) => {
    const csv = `county,precinct,registered,cast,invalid,valid,red,blue\nA,P1,1210,611,14,597,305,292\nA,P2,990,599,8,591,300,291\nA,${name},2200,1210,22,1188,605,583\nB,P1,510,255,5,250,104,146\nB,P2,710,335,4,331,204,127\nB,${name},1220,590,9,581,308,273\n`;
    const { undecided, dataset } = drafted({ 'a.csv': csv });
    expect(undecided).toEqual([]);
    expect(dataset.sources[0].tables.map(({ level, rows }) => [level, rows])).toEqual([
      ['station', 4],
      ['county', 2],
    ]);
  });

  describe('headers of several rows', () => {
    const HEAD = ['District', 'Station', 'Registered', 'Cast', 'Invalid'];
    const rows = Array.from({ length: 6 }, (_, at) => {
      const votes = [part(at, 1), part(at, 2), part(at, 3)];
      const valid = votes.reduce((sum, one) => sum + one, 0);
      return { place: [at < 3 ? 'North' : 'South', `S${at}`, valid + 300, valid + 4, 4], votes, valid };
    });
    const withShares = rows.map(({ place, votes, valid }) => [
      ...place,
      ...votes.flatMap((one) => [one, `${((100 * one) / valid).toFixed(1)}%`]),
    ]);
    const pairs = ['Votes', '%', 'Votes', '%', 'Votes', '%'];
    const blank = ['', '', '', '', ''];
    const shares = { red: 'Red %', blue: 'Blue %', green: 'Green %' };
    const votes = { red: 'Red Votes', blue: 'Blue Votes', green: 'Green Votes' };

    test.each([
      [
        'names over the first of their columns',
        [
          [...HEAD, 'Red', '', 'Blue', '', 'Green', ''],
          [...blank, ...pairs],
        ],
        withShares,
        votes,
        shares,
      ],
      [
        'names over each of their columns',
        [
          [...HEAD, 'Red', 'Red', 'Blue', 'Blue', 'Green', 'Green'],
          [...blank, ...pairs],
        ],
        withShares,
        votes,
        shares,
      ],
      [
        'the other headings in the lower row',
        [
          [...blank, 'Red', '', 'Blue', '', 'Green', ''],
          [...HEAD, ...pairs],
        ],
        withShares,
        votes,
        shares,
      ],
      [
        'what is counted over the names',
        [
          [...HEAD, 'Votes', '', ''],
          [...blank, 'Red', 'Blue', 'Green'],
        ],
        rows.map(({ place, votes: own }) => [...place, ...own]),
        { red: 'Votes Red', blue: 'Votes Blue', green: 'Votes Green' },
        undefined,
      ],
    ])('%s', (_, header, body, expected, percentages) => {
      const width = body[0].length;
      const lines = [['Results of 2024'], ...header, ...body, [], ['Source: the commission']];
      const csv = lines.map((cells) => [...cells, ...Array(width - cells.length).fill('')].join(',')).join('\n');
      const { table, problems, undecided, dataset } = drafted({ 'r.csv': `${csv}\n` });
      expect([problems, undecided]).toEqual([[], []]);
      expect(table).toMatchObject({ headerRow: [2, 3], columns: { area: ['District', 'Station'], votes: expected } });
      expect(table.columns.shares).toEqual(percentages);
      expect(dataset.sources[0].tables[0].rows).toBe(6);
    });
  });

  test.each([
    [
      2,
      'ward,electorate,ballots,rejected,r1,r2,b1,b2\nA,1210,611,13,315,298,284,265\nB,990,599,8,309,302,289,271\nC,1510,710,10,365,342,335,325\n',
    ],
    [3, 'Kommune,Wahlberechtigte,Waehler,Ungueltige,A,B,C\nX,900,400,10,389,371,330\nY,800,300,4,290,250,240\nZ,700,350,6,341,301,264\n'],
  ])('a ballot of %i votes by arithmetic', (votes, csv) => {
    const { manifest, undecided, problems } = drafted({ 'a.csv': csv });
    expect(problems).toEqual([]);
    expect(manifest).toContain(`contest: { votesPerBallot: ${votes} } # unsure`);
    expect(undecided.join()).toContain(`check how many votes a ballot carries: \`votesPerBallot: ${votes}\``);
  });

  test.each([
    ['pollster,start_date,end_date,sample_size,red,blue', 'A,2026-04-01,2026-04-03,1000,48,45', 'B,2026-04-10,2026-04-12,800,47,46'],
    ['Institut;Ende;Befragte;Rot;Blau;Sonstige', 'A;3.4.2026;1000;48,5;41,5;10', 'B;12.4.2026;800;47;43;10'],
    ['Polling firm,Fieldwork date,Sample size,Red,Blue,Lead', 'A,2026-04-03,1000,48%,45%,3', 'B,2026-04-12,800,47%,46%,1'],
  ])('opinion polls are sources, not results: %s', (...rows) => {
    const { manifest, problems, undecided } = draftManifest([{ path: 'polls.csv', bytes: bytes(`${rows.join('\n')}\n`) }]);
    expect([problems, undecided]).toEqual([[], []]);
    const { dataset } = parseDataset([
      { path: 'audit.yaml', bytes: bytes(manifest as string) },
      { path: 'polls.csv', bytes: bytes(`${rows.join('\n')}\n`) },
    ]);
    expect(dataset?.contestants).toHaveLength(2);
    expect(dataset?.sources.map(({ kind, sample }) => [kind, sample?.fieldwork?.[1], sample?.size?.value])).toEqual([
      ['poll', '2026-04-03', 1000],
      ['poll', '2026-04-12', 800],
    ]);
  });

  test('a header of two rows is joined', () => {
    const csv =
      'District,Station,Cast,Invalid,Red Party,,Blue Party,\n,,,,Votes,%,Votes,%\nN,1,611,14,305,51.09%,292,48.91%\nN,2,599,8,300,50.76%,291,49.24%\nS,1,710,11,335,47.93%,364,52.07%\n';
    const { undecided, problems, table, written } = drafted({ 'a.csv': csv });
    expect([undecided, problems]).toEqual([[], []]);
    expect(table).toMatchObject({
      headerRow: [1, 2],
      columns: { votes: { 'red-party': 'Red Party Votes', 'blue-party': 'Blue Party Votes' } },
    });
    expect(written?.contestants.map(({ name }) => name)).toEqual(['Red Party', 'Blue Party']);
  });
});
