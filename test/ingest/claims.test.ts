import { describe, expect, test } from 'vitest';
import { HEAD, read, told } from '../support/files.ts';

/** The claim stands in line 9; its first character is in column 5. */
const claim = (yaml: string) =>
  read({ 'audit.yaml': `${HEAD}sources: [{ id: cec, kind: official, totals: { registered: 5 } }]\n\nclaims:\n  - ${yaml}\n` });
const claimed = (yaml: string) => {
  const { dataset, problems } = claim(yaml);
  expect(problems).toEqual([]);
  return dataset?.claims[0];
};

describe('what a claim may say', () => {
  test.each([
    ['312', { kind: 'count', value: 312, text: '312' }],
    ['-12', { kind: 'count', value: -12, text: '-12' }],
    ['12.10%', { kind: 'share', share: { units: 1210, decimals: 2, relation: 'is' }, text: '12.10%' }],
    ['"<=3%"', { kind: 'share', share: { units: 3, decimals: 0, relation: 'at-most' }, text: '<=3%' }],
    ['"24:59"', { kind: 'time', text: '24:59' }],
    ['7:00', { kind: 'time', text: '7:00' }],
  ])('value %s', (value, figure) => {
    const one = claimed(`{ quantity: q, value: ${value} }`);
    expect(one).toMatchObject({ value: figure, approx: false, location: { line: 9, field: 'claims.0.value' } });
    expect(one?.quantityLocation).toMatchObject({ line: 9, column: 17, field: 'claims.0.quantity' });
  });

  test('decimals that were dropped', () => {
    expect(claimed('{ quantity: q, value: 12%, decimals: 1 }')?.value).toMatchObject({ share: { units: 120, decimals: 1 } });
  });

  test('a range, a set, parts, and who says so', () => {
    expect(claimed('{ quantity: q, range: [69.5%, 74%], approx: true, publisher: P, place: here }')).toMatchObject({
      range: [{ share: { units: 695 } }, { share: { units: 74 } }],
      approx: true,
      publisher: 'P',
      place: 'here',
      location: { field: 'claims.0.range' },
    });
    expect(claimed('{ quantity: q, range: ["22:00", "6:00"] }')?.range).toHaveLength(2);
    expect(claimed('{ quantity: q, set: [x, y] }')).toMatchObject({ set: ['x', 'y'], location: { field: 'claims.0.set' } });
    expect(claimed('{ quantity: q, parts: { in: 125, out: -11, named: [x, y] } }')?.parts).toEqual([
      { name: 'in', value: 125 },
      { name: 'out', value: -11 },
      { name: 'named', value: ['x', 'y'] },
    ]);
  });
});

describe('what is refused, at its place', () => {
  test.each([
    ['{ quantity: q, value: 7241.5 }', 'claim audit.yaml:9:27'],
    ['{ quantity: q, value: "7,241,562" }', 'claim audit.yaml:9:27'],
    ['{ quantity: q, value: many }', 'claim audit.yaml:9:27'],
    ['{ quantity: q, range: [1, many] }', 'claim audit.yaml:9:31'],
    ['{ quantity: q, range: [126, 77] }', 'claim audit.yaml:9:27'],
    ['{ quantity: q, range: [75, 77%] }', 'claim audit.yaml:9:27'],
    ['{ quantity: q, parts: { a: 1.5 } }', 'claim audit.yaml:9:32'],
    ['{ quantity: q, parts: {} }', 'claim audit.yaml:9:27'],
    ['{ quantity: q, value: 5, of: 0 }', 'claim audit.yaml:9:34'],
  ])('%s', (yaml, place) => {
    const { dataset, problems } = claim(yaml);
    expect(dataset).toBeUndefined();
    expect(problems.map(told)).toEqual([place]);
    expect(problems[0].expected).toMatch(/\S/);
  });

  test('two statements in one claim, or none', () => {
    expect(claim('{ quantity: q, value: 5, set: [x] }').problems).toMatchObject([{ message: 'a claim has exactly one kind of value' }]);
    expect(claim('{ quantity: q }').problems).toMatchObject([{ expected: 'one of `value`, `range`, `set` or `parts`' }]);
  });
});

describe('a path that leads nowhere', () => {
  test.each([
    ['sources.cec.totals.shares.nobody', 'source "cec" has no figure at "totals.shares.nobody"'],
    ['sources.cec.totals.turnout', 'source "cec" has no figure at "totals.turnout"'],
    ['sources.cek.totals.registered', 'there is no source "cek"; did you mean "cec"?'],
    ['sources.wholly.other.sample.size', 'there is no source "wholly.other"'],
    ['areas.region', 'no table has areas of the level "region"'],
    ['contest.threshold', 'there is no figure at "contest.threshold"'],
  ])('%s', (quantity, message) => {
    const { dataset, problems } = claim(`{ quantity: ${quantity}, value: 5 }`);
    expect(dataset).toBeUndefined();
    expect(problems).toMatchObject([
      { code: 'unknown-quantity', found: quantity, message, location: { line: 9, column: 17, field: 'claims.0.quantity' } },
    ]);
  });

  test('a path to a figure, and a name that only resembles one, are no problem', () => {
    expect(claim('{ quantity: sources.cec.totals.registered, value: 5 }').problems).toEqual([]);
    expect(claim('{ quantity: sources-of-news, value: 5 }').problems).toEqual([]);
  });
});
