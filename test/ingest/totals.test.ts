import { describe, expect, test } from 'vitest';
import type { Table } from '../../src/data/table.ts';
import { countAt, shareAt } from '../../src/data/table.ts';
import { HEAD, read, told } from '../support/files.ts';

function totals(keys: string, source = ''): Table {
  const { dataset, problems } = read({ 'audit.yaml': `${HEAD}sources:\n  - { id: s, kind: official, ${source}totals: { ${keys} } }\n` });
  expect(problems.map(told)).toEqual([]);
  return (dataset as NonNullable<typeof dataset>).sources[0].tables[0];
}

test('every figure of the totals has its column, and what is not stated has none', () => {
  const table = totals(
    'registered: 100, issued: 90, ballotsCast: 80, invalid: 5, valid: 75, turnout: 80.0%, votes: { a: 50 }, shares: { b: "<=40%" }, seats: { a: 7 }, lead: 33.3%, turnoutAt: { "10:00": 11.6% }, otherShares: { JSDP: 1.6% }',
  );
  expect(table).toMatchObject({ origin: 'totals', rows: 1, level: 'country', file: 'audit.yaml' });
  const { registered, issued, ballotsCast, invalid, valid } = table.counts;
  expect([registered, issued, ballotsCast, invalid, valid].map((column) => countAt(column, 0))).toEqual([100, 90, 80, 5, 75]);
  expect(shareAt(table.turnout, 0)).toEqual({ units: 800, decimals: 1, relation: 'is' });
  expect(shareAt(table.lead, 0)).toEqual({ units: 333, decimals: 1, relation: 'is' });
  expect(countAt(table.votes[0], 0)).toBe(50);
  expect(table.votes[1]).toBeUndefined();
  expect(table.shares[0]).toBeUndefined();
  expect(shareAt(table.shares[1], 0)).toEqual({ units: 40, decimals: 0, relation: 'at-most' });
  expect(countAt(table.seats[0], 0)).toBe(7);
  expect(table.turnoutAt.map(({ hour, column }) => [hour, shareAt(column, 0)?.units])).toEqual([['10:00', 116]]);
  expect(table.otherShares.map(({ name, column }) => [name, shareAt(column, 0)?.units])).toEqual([['JSDP', 16]]);
  expect(totals('registered: 1').turnout).toBeUndefined();
});

test('zero is a count, not an absent one', () => expect(countAt(totals('votes: { a: 0 }').votes[0], 0)).toBe(0));

describe('decimals', () => {
  test.each([
    ['as printed', '', '', 564, 1],
    ['stated at the source', 'decimals: 2, ', '', 5640, 2],
    ['stated at the totals', '', 'decimals: 3, ', 56400, 3],
    ['at both: the nearest holds', 'decimals: 2, ', 'decimals: 3, ', 56400, 3],
    ['fewer than printed: what is printed is kept', 'decimals: 0, ', '', 564, 1],
  ])('%s', (_, source, keys, units, decimals) => {
    expect(shareAt(totals(`${keys}shares: { a: 56.4% }`, source).shares[0], 0)).toEqual({ units, decimals, relation: 'is' });
  });
});

test('publisher, date, address and place: the nearest statement holds, the others are inherited', () => {
  const table = totals(
    'place: "Table 2", published: 2021-01-12, registered: 1',
    'publisher: CEC, published: 2021-01-11, place: "Table 1", ',
  );
  expect(table).toMatchObject({ publisher: 'CEC', published: '2021-01-12', place: 'Table 2' });
  expect(table).not.toHaveProperty('decimals');
});

test('a figure is found at its character in the manifest', () => {
  const table = totals('"registered": 100, votes: { a: 50, b: 30 }');
  // `  - { id: s, kind: official, totals: { "registered": 100, votes: { a: 50, b: 30 } } }`
  const at = (column = table.votes[1]) => column && table.locate(0, column)[0];
  expect(at()).toEqual({ file: 'audit.yaml', line: 7, column: 78, field: 'sources.s.totals.votes.b' });
  expect(at(table.counts.registered)).toMatchObject({ line: 7, column: 54, field: 'sources.s.totals.registered' });
});

test('a source about one area has its totals there', () => {
  const text = `${HEAD}areas: { file: areas.csv, id: id, parent: in }\nsources:\n  - { id: s, kind: poll, area: N, totals: { shares: { a: 50% } } }\n`;
  const { dataset, problems } = read({ 'audit.yaml': text, 'areas.csv': 'id,in\nC,\nN,C\n' });
  expect(problems).toEqual([]);
  expect(dataset?.areas.id(dataset.sources[0].tables[0].area[0])).toBe('N');
  expect(read({ 'audit.yaml': text.replace('area: N', 'area: n'), 'areas.csv': 'id,in\nC,\nNo,C\n' }).problems.map(told)).toEqual([
    'unknown-area audit.yaml:8:32',
  ]);
});

test('sample, coverage and change keep their places', () => {
  const text = `${HEAD}sources:
  - { id: before, kind: previous, totals: { shares: { a: 60% } } }
  - id: now
    kind: survey
    sample: { size: 3426, marginOfError: 2.5%, fieldwork: [2021-01-11, 2021-01-12], designEffect: 1.5, clusters: 30 }
    coverage: { stations: 5, validVotes: 1000, share: 10.0% }
    totals: { change: { against: before, shares: { a: -11.1pp }, seats: { b: -8 } } }
`;
  const { dataset, problems } = read({ 'audit.yaml': text });
  expect(problems).toEqual([]);
  const source = dataset?.sources[1];
  expect(source?.sample).toMatchObject({
    size: { value: 3426, location: { line: 10, column: 21 } },
    base: 'unknown',
    designEffect: 1.5,
    clusters: 30,
  });
  expect(source?.sample?.marginOfError).toMatchObject({ value: { units: 25, decimals: 1 }, location: { line: 10, column: 42 } });
  expect(source?.sample?.fieldwork).toEqual(['2021-01-11', '2021-01-12']);
  expect(source?.coverage).toEqual({ stations: 5, validVotes: 1000, share: { units: 100, decimals: 1, relation: 'is' } });
  expect(source?.change?.shares).toMatchObject([
    { contestant: 0, change: { value: { units: -111, decimals: 1 }, location: { line: 12 } } },
  ]);
  expect(source?.change?.seats).toMatchObject([{ contestant: 1, change: { value: -8 } }]);
});
