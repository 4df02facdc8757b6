import { expect, test } from 'vitest';
import { audited, observe } from '../../support/dataset.ts';
import { type Counts, copiesOf, counted, dataset } from './protocol-copies.ts';

const id = 'unmatched-stations';

test('every station known to both sides', () => {
  const official = counted(6, 15);
  expect(observe(dataset(official, copiesOf(official, 10)), id)).toEqual([{ kind: 'passed', tests: 10 }]);
});

test('a key without an official row is listed', () => {
  const official = counted(6, 15);
  const data = dataset(official, [...copiesOf(official, 10), { station: 'X7', counts: official[0] }]);
  const [finding] = audited(data, id).findings;
  expect(finding.scope.quantity).toBe('keys of stations');
  expect(finding).toMatchObject({ severity: 'note', about: 'document', measures: { keys: 1 }, rows: { lines: '12' } });
  expect(finding.message).toContain('D0/X7');
});

test('official rows of nothing but 0 are told apart, as annulled or not counted', () => {
  const official = counted(11, 40);
  const annulled = official.map((counts, at) => (at < 2 ? ([counts[0], 0, 0, 0, 0, 0] as Counts) : counts));
  const { findings } = audited(dataset(annulled, copiesOf(official), { verified: true }), id);
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  expect(findings).toContainEqual(
    expect.objectContaining({ scope: { source: 'tally', quantity: 'annulled' }, measures: expect.objectContaining({ stations: 2 }) }),
  );
  const votes = official.slice(0, 2).flatMap(([, , , ...of]) => of.map(Number));
  expect(findings.find(({ scope }) => scope.quantity === 'annulled')?.weight).toEqual({
    stations: 2,
    ofStations: official.length,
    ballots: [0, votes.reduce((all, one) => all + one, 0)],
  });
});
