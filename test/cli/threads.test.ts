import { expect, test } from 'vitest';
import { auditReport, checksToRun, runCheck } from '../../src/audit/audit.ts';
import { audit } from '../../src/index.ts';
import { openDataset } from '../../src/node/open-dataset.ts';
import { readDataset } from '../../src/node.ts';

test('an audit is what its checks observed, whoever ran them, and can be handed from thread to thread', async () => {
  const { read, files } = await openDataset('fixtures/synthetic-stations/manipulated');
  const { dataset } = await readDataset('fixtures/synthetic-stations/manipulated');
  if (!read.dataset || !dataset) throw new Error('the fixture has problems');
  const options = { checks: ['integer-*', 'ballot-chain', 'turnout-*'], seed: 7 };
  const runs = checksToRun(dataset, options).map((check) => structuredClone(runCheck(dataset, check, 7)));
  expect(auditReport(read.dataset, runs, options)).toEqual(audit(dataset, options));
  expect(files.map((file) => file.path)).toEqual(['audit.yaml', 'stations.csv', 'previous.csv']);
});
