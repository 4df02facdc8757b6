import { expect, test } from 'vitest';
import { audited, observe } from '../../support/dataset.ts';
import { type Counts, copiesOf, counted, dataset } from './protocol-copies.ts';

const id = 'covered-stations-differ';

test('the covered stations beside the others, in the official figures', () => {
  const ordered = counted(7, 40).sort((a, b) => Number(a[3]) / Number(a[1]) - Number(b[3]) / Number(b[1]));
  const [finding] = audited(dataset(ordered, copiesOf(ordered, 20)), id).findings;
  expect(finding.scope).toEqual({ source: 'tally', quantity: 'covered stations' });
  const share = (rows: readonly Counts[]): number =>
    rows.reduce((sum, row) => sum + Number(row[3]), 0) / rows.reduce((sum, row) => sum + Number(row[1]) - Number(row[2]), 0);
  expect(finding).toMatchObject({ severity: 'note', measures: { coveredStations: 20, otherStations: 20 } });
  expect(finding.measures.shareCovered as number).toBeCloseTo(share(ordered.slice(0, 20)), 10);
  expect(finding.measures.shareOthers as number).toBeCloseTo(share(ordered.slice(20)), 10);
  expect(finding.measures.shareP as number).toBeLessThan(0.05);
});

test('all stations covered leave none to compare with', () => {
  const official = counted(8, 12);
  expect(observe(dataset(official, copiesOf(official)), id)).toMatchObject([{ kind: 'skipped', subject: 'Tally' }]);
});
