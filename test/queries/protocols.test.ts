import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchedProtocols, protocolTables } from '../../src/queries/matched-protocols.ts';
import { countColumns, protocolsOf } from '../../src/queries/protocols.ts';
import { type Cell, datasetOf, type Manifest, voteColumns } from '../support/dataset.ts';

const HEADER = ['station', 'copy', 'Cast', 'Alpha', 'Beta', 'Gamma'];
const columns = { area: 'station', copy: 'copy', ballotsCast: 'Cast', ...voteColumns };
const table = (level = 'station') => ({ file: 'copies.csv', level, columns });

function tally(rows: readonly (readonly Cell[])[], over: Manifest = {}, level = 'station') {
  const dataset = datasetOf(
    {
      sources: [
        {
          id: 'commission',
          kind: 'official',
          tables: [{ file: 'official.csv', level: 'station', columns: { area: 'station', ...voteColumns } }],
        },
        { id: 'tally', kind: 'observer-tally', tables: [table(level)], ...over },
      ],
    },
    {
      'official.csv': [
        ['station', 'Alpha', 'Beta', 'Gamma'],
        ['S1', 10, 6, 4],
        ['S2', 20, 12, 8],
      ],
      'copies.csv': [HEADER, ...rows],
    },
  );
  return { dataset, source: dataset.sources[1], table: dataset.sources[1].tables[0] };
}

describe('copies of one protocol', () => {
  test('no copies: every row is a station', () => {
    const { table } = tally([
      ['S1', '1', 20, 10, 6, 4],
      ['S2', '1', 40, 20, 12, 8],
    ]);
    expect(protocolsOf(table)).toEqual({ rows: [0, 1], disagreeing: [], repeated: 0 });
    expect(protocolsOf(table)).toBe(protocolsOf(table));
  });

  test('equal copies count once, the fullest of them', () => {
    const { table } = tally([
      ['S1', '1', '', 10, 6, 4],
      ['S2', '1', 40, 20, 12, 8],
      ['S1', '2', 20, 10, 6, 4],
    ]);
    expect(protocolsOf(table)).toEqual({ rows: [1, 2], disagreeing: [], repeated: 1 });
  });

  test('one figure that differs sets all copies of the station aside', () => {
    const { table } = tally([
      ['S1', '1', 20, 10, 6, 4],
      ['S2', '1', 40, 20, 12, 8],
      ['S1', '2', 20, 10, 7, 4],
      ['S1', '3', 20, 10, 6, 4],
    ]);
    expect(protocolsOf(table)).toEqual({ rows: [1], disagreeing: [[0, 2, 3]], repeated: 0 });
  });

  test('a figure that only one copy has is no contradiction', () => {
    const { table } = tally([
      ['S1', '1', '', 10, 6, ''],
      ['S1', '2', 20, 10, '', 4],
    ]);
    expect(protocolsOf(table)).toMatchObject({ rows: [1], disagreeing: [] });
  });

  test('every row is a protocol used, a repeated one or part of a contradiction', () => {
    const row = fc.tuple(fc.constantFrom('S1', 'S2', 'S3'), fc.nat(1), fc.nat(1));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (drawn) => {
        const { table } = tally(drawn.map(([station, a, b], at) => [station, at, '', a, b, 0]));
        const { rows, disagreeing, repeated } = protocolsOf(table);
        expect(rows.length + repeated + disagreeing.flat().length).toBe(drawn.length);
        expect(new Set([...rows, ...disagreeing.map(([first]) => first)].map((at) => drawn[at][0])).size).toBe(
          rows.length + disagreeing.length,
        );
        expect([...rows]).toEqual([...rows].sort((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });

  test('the counts of a table, contestants last', () => {
    const { table } = tally([['S1', '1', 20, 10, 6, 4]]);
    expect(countColumns(table).map(({ fields }) => fields.join())).toEqual(['Cast', 'Alpha', 'Beta', 'Gamma']);
  });
});

describe('protocols beside official rows', () => {
  test('a key without an official row is kept apart, and so are copies that contradict each other', () => {
    const { dataset, source, table } = tally([
      ['S2', '1', '', 20, 12, 8],
      ['S9', '1', '', 1, 1, 1],
      ['S1', '1', '', 10, 6, 4],
      ['S1', '2', '', 11, 6, 4],
      ['S8', '1', '', 1, 1, 1],
      ['S8', '2', '', 2, 1, 1],
    ]);
    const matched = matchedProtocols(dataset, source, table);
    expect([...(matched?.rows ?? [])]).toEqual([0]);
    expect([...(matched?.theirs ?? [])]).toEqual([1]);
    expect(matched?.unmatched).toEqual([1, 4]);
    expect(matched?.official.source.id).toBe('commission');
  });

  test('no station in common', () => {
    const { dataset, source, table } = tally([['S9', '1', '', 1, 1, 1]]);
    expect(matchedProtocols(dataset, source, table)).toBeUndefined();
  });

  test.each(['country', 'region', 'district'])('rows by %s are sums, no protocols', (level) => {
    const { dataset, source } = tally([['S1', '1', '', 10, 6, 4]], {}, level);
    expect(protocolTables(dataset, source)).toEqual([]);
  });

  test('what voters report is no protocol, unless the copies are named', () => {
    const rows = [['S1', '1', '', 10, 6, 4]];
    const voters = tally(rows, { kind: 'voter-tally' });
    expect(protocolTables(voters.dataset, voters.source)).toEqual([voters.table]);
    const { copy: _, ...unnamed } = columns;
    const ballots = tally(rows, { kind: 'voter-tally', tables: [{ ...table(), columns: unnamed }] });
    expect(protocolTables(ballots.dataset, ballots.source)).toEqual([]);
  });
});
