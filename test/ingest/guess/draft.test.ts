import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { audit, draftManifest, parseDataset } from '../../../src/index.ts';
import { utf16, windows1251 } from '../../support/encoded.ts';
import { bytes, filesOf } from '../../support/files.ts';
import { drafted, holds, type Written } from './drafted.ts';

const FIXTURES = path.join(import.meta.dirname, '..', '..', '..', 'fixtures');
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(FIXTURES, name)));

const ENGLISH = `Region,District,Polling station,Registered voters,Ballots issued,Ballots cast,Invalid votes,Valid votes,Alpha votes,Alpha %,Beta votes,Beta %,Turnout
North,N1,001,"1,200",900,890,10,880,500,56.82%,380,43.18%,74.17%
North,N1,002,800,600,600,0,600,200,33.33%,400,66.67%,75.00%
South,S1,001,"1,000",500,499,9,490,245,50.00%,245,50.00%,49.90%
South,S1,002,700,350,350,n/a,340,240,70.59%,100,29.41%,50.00%
Total,,,"3,700","2,350","2,339",19,"2,310","1,185",51.30%,"1,125",48.70%,63.22%
`;

const RUSSIAN = `Субъект РФ;ТИК;№ УИК;1. Число избирателей, внесённых в список избирателей;Число избирательных бюллетеней, выданных в помещении для голосования;Число избирательных бюллетеней, выданных вне помещения для голосования;Число бюллетеней в переносных ящиках для голосования;Число бюллетеней в стационарных ящиках для голосования;Число недействительных бюллетеней;Число действительных бюллетеней;Партия «Север»;Партия «Юг»;Явка, %
Северная область;Первая;1;1 500;900;50;50;900;10;940;500;440;63,33
Северная область;Первая;2;1 000;500;20;20;500;5;515;300;215;52,00
Южный край;Вторая;1;2 100;1 000;100;100;1 000;20;1 080;600;480;52,38
Южный край;Вторая;2;900;400;10;10;399;9;400;150;250;45,44
Итого;;;5 500;2 800;180;180;2 799;44;2 935;1 550;1 385;54,16
`;

const SPANISH = `Provincia;Municipio;Distrito;Sección;Mesa;Censo;Votantes;Votos nulos;Votos en blanco;Votos válidos;Partido Azul;Partido Rojo
León;Astorga;01;001;A;1.050;800;10;15;790;400;375
León;Astorga;01;001;B;900;700;5;10;695;300;385
León;Bembibre;01;001;U;500;400;4;6;396;200;190
Soria;Almazán;01;001;U;1.500;1.200;20;30;1.180;600;550
`;

describe('draftManifest', () => {
  test('English, with shares, turnout, groups of digits and a totals row', () => {
    const { table, written, dataset, undecided, problems, files } = drafted({ 'results.csv': ENGLISH });
    expect([undecided, problems]).toEqual([[], []]);
    expect(table).toMatchObject({ level: 'station', encoding: 'utf-8', delimiter: ',', decimal: '.', thousands: ',', shareUnit: 'sign' });
    expect(table.missing).toEqual(['', 'n/a']);
    expect(table.columns).toEqual({
      area: ['Region', 'District', 'Polling station'],
      registered: 'Registered voters',
      issued: 'Ballots issued',
      ballotsCast: 'Ballots cast',
      invalid: 'Invalid votes',
      valid: 'Valid votes',
      turnout: 'Turnout',
      votes: { alpha: 'Alpha votes', beta: 'Beta votes' },
      shares: { alpha: 'Alpha %', beta: 'Beta %' },
    });
    expect(written?.contestants).toEqual([
      { id: 'alpha', name: 'Alpha' },
      { id: 'beta', name: 'Beta' },
    ]);
    expect(dataset.sources[0].tables.map(({ level, rows }) => [level, rows])).toEqual([
      ['station', 4],
      ['country', 1],
    ]);
    expect(files[0].guessed?.votes.votes.confidence).toBe('certain');
    expect(files[0].guessed?.areas.totals.map((row) => files[0].guessed?.sheet.lines[row])).toEqual([6]);
  });

  test.each([
    ['windows-1251', windows1251(RUSSIAN)],
    ['utf-8', bytes(`\ufeff${RUSSIAN.replaceAll('\n', '\r\n')}`)],
    ['utf-16le', utf16(RUSSIAN, false, true)],
  ])('Russian protocols in %s: the parts of a count are added up', (encoding, data) => {
    const { table, written, dataset, undecided, problems } = drafted({ 'итоги.csv': data });
    expect([undecided, problems]).toEqual([[], []]);
    expect(table).toMatchObject({ level: 'station', encoding, delimiter: ';', decimal: ',', thousands: ' ', shareUnit: 'percent' });
    expect(table.columns.area).toEqual(['Субъект РФ', 'ТИК', '№ УИК']);
    expect(table.columns.issued).toHaveLength(2);
    expect(table.columns.ballotsCast).toHaveLength(2);
    expect(table.columns.votes).toEqual({ 'партия-север': 'Партия «Север»', 'партия-юг': 'Партия «Юг»' });
    expect(written?.contestants[0].name).toBe('Партия «Север»');
    const [stations] = dataset.sources[0].tables;
    expect([...(stations.counts.ballotsCast?.values ?? [])]).toEqual([950, 520, 1100, 409]);
  });

  test('Spanish: blank votes that count as valid are a contestant, since only then the votes add up', () => {
    const { table, dataset, undecided, problems } = drafted({ 'mesas.csv': SPANISH });
    expect([undecided, problems]).toEqual([[], []]);
    expect(table).toMatchObject({ level: 'station', delimiter: ';', decimal: ',', thousands: '.' });
    expect(table.columns).toMatchObject({
      registered: 'Censo',
      ballotsCast: 'Votantes',
      invalid: 'Votos nulos',
      valid: 'Votos válidos',
      votes: { 'partido-azul': 'Partido Azul', 'partido-rojo': 'Partido Rojo', 'en-blanco': 'Votos en blanco' },
    });
    expect(table.columns.area).toEqual(['Provincia', 'Municipio', 'Distrito', 'Sección', 'Mesa']);
    expect(dataset.sources[0].tables[0].rows).toBe(4);
  });

  test('blank votes that add up with invalid ones belong to them', () => {
    const csv =
      'Mesa,Inscritos,Total votos,Nulos,Blancos,Válidos,A,B\n1,100,90,5,5,80,50,30\n2,100,70,2,3,65,40,25\n3,90,60,1,1,58,30,28\n';
    const { table, undecided } = drafted({ 'a.csv': csv });
    expect(undecided).toEqual([]);
    expect(table.columns).toMatchObject({
      ballotsCast: 'Total votos',
      invalid: ['Nulos', 'Blancos'],
      valid: 'Válidos',
      votes: { a: 'A', b: 'B' },
    });
  });

  test('a header on the third line is found, and what stands above it passed over', () => {
    const csv = 'Results of the election,,\nprinted,,\nStation,Alpha votes,Beta votes\n1,20,30\n2,40,50\n';
    const { manifest, problems, files, dataset } = drafted({ 'results.csv': csv });
    expect(files[0].guessed?.sheet.header).toEqual(['Station', 'Alpha votes', 'Beta votes']);
    expect(manifest).toMatch(/headerRow: 3 # likely: /);
    expect(problems).toEqual([]);
    expect(dataset.sources[0].tables[0].rows).toBe(2);
  });

  test('regions that are named in the first of their rows only are filled down', () => {
    const csv = 'Region,Station,Cast,A,B\nNorth,1,60,40,20\n,2,50,20,30\nSouth,1,40,15,25\n,2,30,15,15\n';
    const { table, undecided, problems, dataset } = drafted({ 'results.csv': csv });
    expect([undecided, problems]).toEqual([[], []]);
    expect(table).toMatchObject({ fillDown: ['Region'], columns: { area: ['Region', 'Station'] } });
    expect(dataset.areas.id(dataset.sources[0].tables[0].area[1])).toBe('North/2');
  });

  test('a workbook that was unpacked: the first sheet with results, its header and its rows', () => {
    const sheet = (name: string, rows: string[][], hidden = false) => ({
      name,
      hidden,
      rows,
      lines: rows.map((_, row) => row + 1),
      merged: [],
    });
    const votes = sheet('Votes', [
      ['Results'],
      ['Region', 'Cast', 'A', 'B'],
      ['North', '60', '40', '20'],
      ['South', '40', '15', '25'],
      ['Total', '100', '55', '45'],
    ]);
    const files = [
      {
        path: 'book.xlsx',
        bytes: Uint8Array.of(0x50, 0x4b, 3, 4),
        sheets: [
          sheet('Notes', [
            ['a', 'b'],
            ['c', 'd'],
          ]),
          votes,
          sheet('Old', [['x', 'y']], true),
        ],
      },
    ];
    const { manifest, undecided, problems } = draftManifest(files);
    expect(undecided).toEqual(['the sheet "Votes" was read; there are others: "Notes", "Old"']);
    expect(problems).toEqual([]);
    const [table] = (parse(manifest ?? '') as Written).sources[0].tables;
    expect(table).toMatchObject({
      sheet: 'Votes',
      headerRow: 2,
      level: 'region',
      columns: { area: 'Region', ballotsCast: 'Cast', votes: { a: 'A', b: 'B' } },
    });
    expect(table.encoding).toBeUndefined();
    const { dataset } = parseDataset([{ path: 'audit.yaml', bytes: bytes(manifest ?? '') }, ...files]);
    expect(dataset?.sources[0].tables.map(({ level, rows }) => [level, rows])).toEqual([
      ['region', 2],
      ['country', 1],
    ]);
  });

  test('a workbook of another kind, and one with nothing in it', () => {
    const refused = { code: 'workbook', location: { file: 'a.xls', line: 1, column: 1, field: '' }, message: 'old', expected: 'new' };
    expect(draftManifest([{ path: 'a.xls', bytes: bytes(''), refused }]).problems).toEqual([refused]);
    expect(draftManifest([{ path: 'a.xlsx', bytes: bytes(''), sheets: [] }]).problems.map(({ code }) => code)).toEqual(['empty-table']);
  });

  test('a text with the ending of another kind is read as text', () => {
    const { problems, manifest } = drafted({ 'results.json': 'Station,Cast,A,B\n1,60,40,20\n2,50,20,30\n' });
    expect(manifest).toMatch(/format: csv/);
    expect(problems).toEqual([]);
  });

  test.each([
    ['one column', 'words\na\nb\n'],
    ['nothing', ''],
    ['a header alone', 'Station,Valid votes\n'],
    ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)],
  ])('a table with nothing to guess (%s) gives no manifest and says why', (_, data) => {
    const { manifest, undecided, problems } = drafted({ 'a.csv': data });
    expect(manifest).toBeUndefined();
    expect(undecided.length + problems.length).toBeGreaterThan(0);
  });

  test('a table of something else gives a skeleton that says so', () => {
    const { manifest, undecided, table, problems } = drafted({ 'a.csv': 'name,age,height\nAda,30,170\nBob,41,180\n' });
    expect(problems).toEqual([]);
    expect(undecided[0]).toMatch(/^no heading or sum says what was counted/);
    expect(table.columns).toEqual({ area: 'name' });
    expect(manifest).toContain('# not used: "age", "height"');
  });

  test('turnout alone makes a manifest with a contestant to be named', () => {
    const { manifest, undecided, problems, table } = drafted({
      'turnout.csv': 'Region;Registered;Turnout\nNorth;100;50,5\nSouth;200;60,1\n',
    });
    expect(problems).toEqual([]);
    expect(undecided).toEqual(['no column of votes was recognised; add the contestants, and their columns under `votes`']);
    expect(manifest).toContain('name: TODO');
    expect(table).toMatchObject({ level: 'region', decimal: ',', shareUnit: 'percent', columns: { turnout: 'Turnout' } });
  });

  test('shares without votes', () => {
    const { table, problems } = drafted({ 'shares.csv': 'Region,Registered voters,Alpha,Beta\nN,100,60.5%,39.5%\nS,200,55.0%,45.0%\n' });
    expect(problems).toEqual([]);
    expect(table.columns).toMatchObject({ shares: { alpha: 'Alpha', beta: 'Beta' } });
    expect(table.columns.votes).toBeUndefined();
  });

  test('"voters" are those who came where a roll is there, and the roll where only those who came are', () => {
    const came = drafted({ 'a.csv': 'station,registered,voters,A,B\n1,100,60,40,20\n2,90,50,20,30\n' });
    expect(came.table.columns).toMatchObject({ registered: 'registered', ballotsCast: 'voters' });
    const roll = drafted({ 'a.csv': 'station,voters,cast,A,B\n1,100,60,40,20\n2,90,50,20,30\n' });
    expect(roll.table.columns).toMatchObject({ registered: 'voters', ballotsCast: 'cast' });
  });

  test('columns that seem exchanged are taken by their headings, and told', () => {
    const { undecided, files } = drafted({ 'a.csv': 'station,registered,cast,A,B\n1,60,100,40,20\n2,50,90,20,30\n' });
    expect(files[0].guessed?.counts.get('registered')?.confidence).toBe('unsure');
    expect(undecided.join()).toMatch(/"registered" was chosen by its heading, but it is no less than "ballotsCast" in 0\.00 % of the rows/);
  });

  test('a column that is no part of the sum is no contestant', () => {
    const { table, undecided } = drafted({ 'a.csv': 'station,valid,A,B,Chairs\n1,60,40,20,9\n2,50,20,30,8\n3,40,15,25,3\n' });
    expect(table.columns.votes).toEqual({ a: 'A', b: 'B' });
    expect(undecided).toEqual([]);
  });

  test('numbers without a heading of theirs are told', () => {
    const { undecided } = drafted({ 'a.csv': 'station,registered,cast,A,B,Floor space\n1,100,60,40,19,99002\n2,90,50,20,30,99001\n' });
    expect(undecided.join()).toMatch(/"Floor space": whole numbers with an unknown heading; above "ballotsCast"/);
  });

  test('a last row that adds up the others without a known word is a total', () => {
    const { undecided, manifest } = drafted({ 'a.csv': 'station,cast,A,B\n1,60,40,20\n2,50,20,30\n3,40,15,25\nAll of it,150,75,75\n' });
    expect(undecided).toEqual([]);
    expect(manifest).toContain('# Line 5: a total, by its numbers or its name; compared with the other rows, never counted twice.');
  });

  test("rows that repeat their area are told with the reader's places", () => {
    const { undecided, problems, manifest } = drafted({ 'a.csv': 'station,cast,A,B\n1,60,40,20\n1,50,20,30\n3,40,15,25\n' });
    expect(manifest).toBeDefined();
    expect(undecided.join()).toMatch(/1 of 3 rows share their area/);
    expect(problems).toEqual([]);
  });

  test('rows that repeat their area with a column that tells them apart', () => {
    const { undecided } = drafted({ 'a.csv': 'station,kind,cast,A,B\n1,urn,60,40,20\n1,post,50,20,30\n2,urn,40,15,25\n2,post,31,15,16\n' });
    expect(undecided.join()).toMatch(/"kind" distinguishes them: add it to `area`, or keep only some of its values with `where`/);
  });

  test('two tables share their contestants', () => {
    const { written, problems } = drafted({
      'stations.csv': 'Region,Station,Cast,Alpha,Beta\nN,1,60,40,20\nN,2,50,20,30\nS,1,40,15,25\n',
      'regions.csv': 'Region,Cast,Alpha votes,Beta votes,Gamma votes\nN,110,60,50,0\nS,40,15,25,0\n',
    });
    expect(problems).toEqual([]);
    expect(written?.contestants.map(({ id }) => id)).toEqual(['alpha', 'beta', 'gamma']);
    expect(written?.sources[0].tables.map(({ level }) => level)).toEqual(['station', 'region']);
  });

  test('the same bytes give the same text', () => {
    const files = filesOf({ 'results.csv': ENGLISH });
    expect(draftManifest(files).manifest).toBe(draftManifest(files).manifest);
  });

  test('every guess says in a comment how sure it is', () => {
    const lines = (draftManifest(filesOf({ 'results.csv': ENGLISH })).manifest ?? '').split('\n');
    expect(lines[0]).toBe('# yaml-language-server: $schema=./node_modules/sanaq/schemas/manifest.schema.json');
    for (const key of ['level', 'encoding', 'delimiter', 'decimal', 'thousands', 'shareUnit', 'area', 'registered', 'votes', 'shares'])
      expect(lines.find((line) => line.trim().startsWith(`${key}:`))).toMatch(/# (certain|likely|unsure): /);
  });
});

describe('the fixtures', () => {
  test('stations of the synthetic election: as their own manifest has them', () => {
    const { table, dataset, undecided, problems } = drafted({ 'stations.csv': fixture('synthetic-stations/clean/stations.csv') });
    expect([undecided, problems]).toEqual([[], []]);
    expect(table.columns).toEqual({
      area: ['region', 'district', 'station'],
      registered: 'registered',
      issued: 'issued',
      ballotsCast: 'cast',
      invalid: 'invalid',
      valid: 'valid',
      votes: { alder: 'alder', birch: 'birch', cedar: 'cedar', dogwood: 'dogwood', elder: 'elder' },
    });
    expect(dataset.sources[0].tables[0].rows).toBe(2785);
    expect(audit(dataset, { checks: ['protocol-balances'] }).summary.errors).toBe(0);
  });

  test('the regions of 2021: two levels in one table, told apart by a column', () => {
    const { written, dataset, undecided, problems } = drafted({ 'official.csv': fixture('kz-2021/official-by-region.csv') });
    expect([undecided, problems]).toEqual([[], []]);
    const [regions, ...others] = (written as Written).sources[0].tables;
    expect(others).toEqual([]);
    expect(regions).toMatchObject({
      level: { column: 'level', values: { region: 'region', country: 'country' } },
      thousands: ',',
      decimal: '.',
    });
    expect(Object.values(regions.columns.votes as object)).toEqual([
      'Nur Otan votes',
      'Aq Jol votes',
      "People's Party votes",
      'Auyl votes',
      'Adal votes',
    ]);
    expect(regions.columns.area).toBe('area');
    expect(dataset.sources[0].tables.map(({ rows }) => rows)).toEqual([17, 1]);
  });

  test('turnout by hour', () => {
    const { table, undecided } = drafted({ 'turnout.csv': fixture('kz-2021/turnout-by-region.csv') });
    expect(table).toMatchObject({ shareUnit: 'percent', columns: { turnoutAt: { '12:00': '12:00', '22:00': '22:00' } } });
    expect(undecided.join()).toMatch(/"10:00 BaigeNews"/);
  });
});

describe('whatever is in a file', () => {
  test('any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (data) => holds('a.csv', data)),
      { numRuns: 1000, seed: 3 },
    );
  });

  test('any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(',', ';', '"', '\n', '\r', '\r\n', '1', 'a', 'Votes', 'Region', ' ', '%', '.', 'я'), { maxLength: 120 }),
        (parts) => holds('a.csv', bytes(parts.join(''))),
      ),
      { numRuns: 1500, seed: 4 },
    );
  });

  test('a file with a hostile name', () => {
    holds('a # b: "c"\u001b[0m \u202e.csv', bytes(ENGLISH));
  });
});
