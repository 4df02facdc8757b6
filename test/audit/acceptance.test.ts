import { expect, test } from 'vitest';
import { applyAcceptances, idleAcceptances } from '../../src/audit/acceptance.ts';
import { audit } from '../../src/audit/audit.ts';
import type { Accepted } from '../../src/data/dataset.ts';
import { english } from '../../src/language/text.ts';
import { datasetOf, official } from '../support/dataset.ts';

const accepted = (finding: string, over: Partial<Accepted> = {}): Accepted => ({ finding, reason: 'known', by: 'manifest', ...over });
const entries = [
  accepted('aaaaaaaaaaaa', { expires: '2026-06-30' }),
  accepted('bbbbbbbbbbbb', { by: 'baseline' }),
  accepted('cccccccccccc', { expires: '2026-07-01' }),
];

test('acceptances that do nothing are recognised by a code', () => {
  const notices = idleAcceptances([{ id: 'aaaaaaaaaaaa' }, { id: 'cccccccccccc' }], entries, '2026-07-01');
  expect(notices.map(({ code, message }) => [code, english(message)])).toEqual([
    [
      'acceptance-expired',
      'The manifest accepted finding aaaaaaaaaaaa until 2026-06-30. That date has passed, so it counts again (known).',
    ],
    ['acceptance-unused', 'The baseline accepts finding bbbbbbbbbbbb, which no longer occurs. You can remove the entry (known).'],
  ]);
});

test('without a date no acceptance expires', () => {
  const ids = entries.map(({ finding }) => ({ id: finding }));
  expect(idleAcceptances(ids, entries)).toEqual([]);
  expect(applyAcceptances([], []).dated).toBe(false);
});

test('the report has a notice with its code', () => {
  const dataset = datasetOf({ sources: [official({ votes: { alpha: 1, beta: 1 } })] });
  const report = audit({ ...dataset, accept: [accepted('aaaaaaaaaaaa')] });
  expect(report.notices).toMatchObject([
    {
      code: 'acceptance-unused',
      message: 'The manifest accepts finding aaaaaaaaaaaa, which no longer occurs. You can remove the entry (known).',
    },
  ]);
});
