import { expect, test } from 'vitest';
import { audited, observe } from '../../support/dataset.ts';
import { added, copiesOf, counted, dataset } from './protocol-copies.ts';

const id = 'copies-agree';
const official = counted(6, 15);

test('copies that contradict each other are listed, and others pass', () => {
  const copies = copiesOf(official, 10);
  const data = dataset(official, [...copies, { station: 'S1', copy: 'b', counts: added(official[0], 9) }, { ...copies[1], copy: 'b' }]);
  const { findings, tables } = audited(data, id);
  expect(findings).toMatchObject([
    {
      severity: 'note',
      about: 'document',
      scope: { source: 'tally', quantity: 'copies of a protocol' },
      measures: { stations: 1, copies: 2 },
      rows: { lines: '2,12' },
    },
  ]);
  expect(observe(data, id)).toContainEqual({ kind: 'passed', tests: 1 });
  // Ballots cast and votes for Alpha, in each of both copies.
  expect(tables.find((one) => one.id === 'copies-agree-tally')?.rows).toHaveLength(4);
});

test('one copy of each protocol cannot be compared with another', () => {
  expect(observe(dataset(official, copiesOf(official, 10)), id)).toMatchObject([{ kind: 'skipped', subject: 'Tally' }]);
});
