import { describe, expect, test } from 'vitest';
import { audited, type Cell, datasetOf, type Manifest, observe, official } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';
import { cell, nordavia } from '../../support/invented.ts';

const id = 'ballot-chain';
const totals = (counts: Manifest) => datasetOf({ sources: [official(counts)] });
const HEADER: readonly Cell[] = ['area', 'registered', 'issued', 'cast', 'invalid', 'Alpha', 'Beta', 'Gamma'];
const columns = {
  area: 'area',
  registered: 'registered',
  issued: 'issued',
  ballotsCast: 'cast',
  invalid: 'invalid',
  votes: { alpha: 'Alpha', beta: 'Beta', gamma: 'Gamma' },
};
const table = (...rows: Cell[][]) =>
  datasetOf({ sources: [official({}, { tables: [{ file: 't.csv', level: 'station', columns }] })] }, { 't.csv': [HEADER, ...rows] });

describe('honest data', () => {
  test('an invented country: four steps in each of twelve districts and in the whole', () => {
    expect(observe(nordavia(), id)).toEqual([{ kind: 'passed', tests: 52 }]);
  });

  test.each([
    ['every step equal', ['S1', 100, 100, 100, 0, 50, 30, 20], 4],
    ['nobody registered and nobody came', ['S1', 0, 0, 0, 0, 0, 0, 0], 4],
    ['a missing count in the middle is passed over', ['S1', 100, '', 90, 5, 40, 30, 15], 3],
    ['no roll', ['S1', '', '', 90, 5, 40, 30, 15], 2],
    ['votes of one contestant missing: no valid votes', ['S1', 100, 95, 90, 5, 40, '', 15], 3],
  ])('%s', (_, row, tests) => {
    expect(observe(table(row as Cell[]), id)).toEqual([{ kind: 'passed', tests }]);
  });
});

describe('a planted fault', () => {
  test('one ballot more than voters, in one district', () => {
    const dataset = nordavia((it) => Object.assign(it.districts[2], { issued: 11_463 }));
    expect(audited(dataset, id).findings.filter(({ scope }) => scope.area === 'D3')).toMatchObject([
      {
        severity: 'note',
        about: 'result',
        weight: { stations: 1, ofStations: 12, ballots: [1, 1] },
        scope: { source: 'board', area: 'D3', quantity: 'ballots issued exceed registered voters' },
        message: holding('District D3', '11,463', '11,462'),
        expected: holding('11,462'),
        measures: { before: 11_462, after: 11_463, difference: 1 },
        locations: [cell(2, 'issued'), cell(2, 'registered')],
      },
    ]);
  });

  test.each([
    ['cast over issued', ['S1', 100, 80, 81, 1, 40, 30, 10], [['ballots cast exceed ballots issued', '81', '80']]],
    [
      'cast over the roll where issued is missing',
      ['S1', 100, '', 101, 1, 50, 30, 20],
      [['ballots cast exceed registered voters', '101', '100']],
    ],
    ['valid over cast is told once', ['S1', 100, 90, 80, 1, 50, 30, 10], [['valid votes exceed ballots cast', '90', '80']]],
    [
      'valid and invalid do not make up the cast',
      ['S1', 100, 90, 80, 4, 40, 25, 10],
      [['valid votes and invalid ballots do not make up the ballots cast', '79', '80']],
    ],
    ['invalid over cast, the votes missing', ['S1', 100, 90, 80, 81, 40, '', 10], [['invalid ballots exceed ballots cast', '81', '80']]],
    ['votes where nobody is registered', ['S1', 0, '', 1, 0, 1, 0, 0], [['ballots cast exceed registered voters', '1', '0']]],
  ])('%s', (_, row, told) => {
    const { findings } = audited(table(row as Cell[]), id);
    expect(findings.map(({ scope, message }) => [scope.area, scope.quantity, message])).toEqual(
      (told as string[][]).map(([quantity, ...numbers]) => ['S1', quantity, holding('S1', ...numbers)]),
    );
  });

  test('what must be equal is not said to be at most', () => {
    const [finding] = audited(totals({ ballotsCast: 80, valid: 75, invalid: 4 }), id).findings;
    expect(finding).toMatchObject({ expected: '80', seen: holding('79', '−1') });
  });

  test('each rule has reasons of its own: the roll explains nothing about valid and invalid ballots', () => {
    const [fewer] = audited(totals({ registered: 90, ballotsCast: 80, valid: 75, invalid: 4 }), id).findings;
    expect(fewer.explanations[0]).toEqual(holding('1', 'blank'));
    const [more] = audited(totals({ registered: 90, ballotsCast: 80, valid: 75, invalid: 6 }), id).findings;
    for (const { explanations, ask } of [fewer, more]) expect(`${explanations} ${ask}`).not.toMatch(/roll|registered/);
    const [roll] = audited(totals({ registered: 79, ballotsCast: 80 }), id).findings;
    expect(roll).toMatchObject({ explanations: [holding('roll'), holding('roll'), holding('two elections')], ask: holding('roll') });
  });

  test('figures of two publishers are taken together, and told once', () => {
    const dataset = datasetOf({
      sources: [
        { id: 'roll', kind: 'official', totals: { registered: 100 } },
        { id: 'count', kind: 'official', totals: { ballotsCast: 120 } },
        { id: 'clock', kind: 'official', totals: { turnoutAt: { '10:00': '5%' } } },
      ],
    });
    expect(audited(dataset, id).findings).toMatchObject([
      {
        measures: { before: 100, after: 120 },
        locations: [{ field: 'sources.count.totals.ballotsCast' }, { field: 'sources.roll.totals.registered' }],
      },
    ]);
  });

  test('another source is about its document, and is not mixed with the official roll', () => {
    const dataset = datasetOf({
      sources: [official({ registered: 10 }), { id: 'q', name: 'Q', kind: 'quick-count', totals: { ballotsCast: 120, valid: 121 } }],
    });
    expect(audited(dataset, id).findings).toMatchObject([
      { about: 'document', scope: { source: 'q' }, measures: { before: 120, after: 121 } },
    ]);
  });
});

test('too little data', () => {
  expect(observe(totals({ registered: 100 }), id)).toMatchObject([
    { kind: 'skipped', reason: expect.stringContaining('two figures'), dataNeeded: expect.stringContaining('registered') },
  ]);
});

test('ballots at stations with a roll of 0 are one note, not contradictions; in a small table a roll of 0 is one', () => {
  const stations = (rows: number) =>
    datasetOf(
      {
        sources: [
          official({}, { tables: [{ file: 's.csv', level: 'station', columns: { area: 'area', registered: 'R', ballotsCast: 'C' } }] }),
        ],
      },
      { 's.csv': [['area', 'R', 'C'], ...Array.from({ length: rows }, (_, at) => [`Station ${at}`, at % 30 === 7 ? 0 : 500, 300 + at])] },
    );
  const [note, held] = observe(stations(120), 'ballot-chain');
  expect(note).toMatchObject({
    kind: 'noted',
    message: holding('4', '120', '0', '1,408', 'Station 97', '397'),
    rows: { file: 's.csv', count: 4, lines: '9,39,69,99' },
  });
  expect(held).toEqual({ kind: 'passed', tests: 116 });
  expect(observe(stations(60), 'ballot-chain').filter(({ kind }) => kind === 'noted')).toHaveLength(2);
});

describe('ballots beyond the roll', () => {
  /** So many stations of 1,000 voters and 600 ballots, at some of them so many ballots beyond the roll. */
  const stations = (size: number, some: number, beyond: number, over: Manifest = {}) =>
    datasetOf(
      {
        sources: [
          official(
            {},
            { tables: [{ file: 's.csv', level: 'station', columns: { area: 'area', registered: 'R', ballotsCast: 'C' }, ...over }] },
          ),
        ],
      },
      {
        's.csv': [
          ['area', 'R', 'C'],
          ...Array.from({ length: size }, (_, at) => [`Station ${at}`, 1000, at % Math.floor(size / some) === 0 ? 1000 + beyond : 600]),
        ],
      },
    );
  const severities = (...given: Parameters<typeof stations>): string[] =>
    audited(stations(...given), id).findings.map(({ severity }) => severity);

  test.each([
    ['are a note where nothing is said of the roll', {}, 'note'],
    ['are a note where voters can be added', { roll: 'open' }, 'note'],
    ['are an error where nobody could be', { roll: 'final' }, 'error'],
  ])('%s', (_, over, severity) => {
    expect(severities(200, 1, 5, over)).toEqual([severity]);
  });

  test('at 1 % of the stations, with 0.1 % of the ballots, are one warning, with its explanations and its ballots', () => {
    const { findings } = audited(stations(1000, 10, 80), id);
    expect(findings).toMatchObject([
      {
        severity: 'warning',
        about: 'result',
        weight: { stations: 10, ofStations: 1000, ballots: [800, 800] },
        explanations: [holding('added on election day'), holding('another place'), expect.anything(), expect.anything()],
        rows: { count: 10 },
      },
    ]);
  });

  test.each([
    ['nine stations', 900, 9, 500, {}],
    ['less than 1 % of them', 1100, 10, 500, {}],
    ['less than 0.1 % of the ballots', 1000, 10, 60, {}],
    ['a roll that was open', 1000, 10, 500, { roll: 'open' }],
  ])('are notes at %s', (_, size, some, beyond, over) => {
    expect(new Set(severities(size, some, beyond, over))).toEqual(new Set(['note']));
  });
});

describe('a rule that most rows break', () => {
  const rows = (wrong: number): Cell[][] =>
    Array.from({ length: 30 }, (_, at) => [`S${at}`, 900, 800, 700, at < wrong ? 50 + at : 10, 300, 200, 190]);

  test('in more than a third of them speaks of the columns, and no row is judged', () => {
    expect(observe(table(...rows(11)), id).filter(({ kind }) => kind !== 'passed')).toMatchObject([
      { kind: 'unfit', failures: 11, asked: 30, sought: true, rule: holding('“invalid”', '“cast”', 'Alpha + Beta + Gamma') },
    ]);
    expect(audited(table(...rows(11)), id).result).toMatchObject({ status: 'passed', skipped: [{ reason: holding('11', '30') }] });
  });

  test('in a third of them is still the rows', () => {
    expect(observe(table(...rows(10)), id).filter(({ kind }) => kind === 'broken')).toHaveLength(10);
  });

  test('that one count is not above another names no column: many would fit', () => {
    const swapped = rows(0).map(([area, registered, issued, cast, ...others], at) =>
      at < 15 ? [area, registered, cast, issued, ...others] : [area, registered, issued, cast, ...others],
    );
    expect(observe(table(...swapped), id)).toContainEqual(
      expect.objectContaining({ kind: 'unfit', sought: false, rule: holding('“issued”', '“cast”') }),
    );
  });
});

describe('columns that the manifest leaves out or exchanges', () => {
  const three = (header: Cell[], names: Record<string, unknown>, rows: Cell[][]) =>
    datasetOf(
      { sources: [official({}, { tables: [{ file: 't.csv', level: 'station', columns: { area: header[0], ...names } }] })] },
      { 't.csv': [header, ...rows] },
    );
  // Ballots, blank, spoilt, valid.
  const count = (at: number): Cell[] => [`B${at}`, 384 + 11 * at, 9 + (at % 4), 4 + (at % 3), 371 + 11 * at - (at % 4) - (at % 3)];

  test.each([
    ['Bureau', 'Votants', 'Blancs', 'Nuls', 'Exprimés'],
    ['Mesa', 'Votantes', 'En blanco', 'Nulos', 'Válidos'],
    ['участок', 'опущено', 'пустые', 'испорченные', 'действительные'],
  ])('%s: the blank votes close the gap of four rows', (...header) => {
    const names = { ballotsCast: header[1], invalid: header[3], valid: header[4] };
    expect(observe(three(header, names, [0, 1, 2, 3].map(count)), id)).toMatchObject(
      [
        { kind: 'passed', tests: 4 },
        { kind: 'unfit', failures: 4, asked: 4, column: header[2], how: 'added', other: header[3] },
      ].toReversed(),
    );
  });

  test('a column that closes all gaps but one is a matter of ten rows and more', () => {
    const header = ['B', 'cast', 'blank', 'spoilt', 'valid'];
    const names = { ballotsCast: 'cast', invalid: 'spoilt', valid: 'valid' };
    const slip = (at: number): Cell[] => count(at).map((cell, column) => (at === 3 && column === 2 ? 1 : cell));
    const few = observe(three(header, names, [0, 1, 2, 3].map(slip)), id);
    expect(few.filter(({ kind }) => kind === 'broken')).toHaveLength(4);
    const many = observe(
      three(
        header,
        names,
        Array.from({ length: 30 }, (_, at) => slip(at)),
      ),
      id,
    );
    expect(many).toContainEqual(expect.objectContaining({ kind: 'unfit', column: 'blank', how: 'added' }));
  });

  test('ballots cast and valid votes exchanged', () => {
    const header = ['B', 'cast', 'blank', 'spoilt', 'valid'];
    const rows = Array.from({ length: 12 }, (_, at) => count(at));
    expect(observe(three(header, { ballotsCast: 'valid', valid: 'cast' }, rows), id)).toMatchObject([
      { kind: 'unfit', failures: 12, asked: 12, column: 'valid', how: 'exchanged', other: 'cast' },
    ]);
  });

  test('more ballots than voters in every row exchange no columns: the roll is another matter', () => {
    const header = ['B', 'cast', 'blank', 'spoilt', 'roll'];
    const rows = Array.from({ length: 12 }, (_, at) => count(at));
    const [unfit] = observe(three(header, { ballotsCast: 'cast', registered: 'roll' }, rows), id);
    expect(unfit).toMatchObject({ kind: 'unfit', sought: false });
    expect(unfit).not.toHaveProperty('column');
  });
});
