import './no-eval.ts';
import { AuditError, audit } from '../audit/audit.ts';
import { draftManifest } from '../ingest/guess/draft.ts';
import { unpack } from '../ingest/unpack.ts';
import { LANGUAGES } from '../language/language.ts';
import { parseDataset } from '../parse-dataset.ts';
import { problemLine } from '../report/problem-line.ts';
import { tableView } from './columns.ts';
import { outputsOf } from './outputs.ts';
import type { Answered, Asked } from './protocol.ts';

const answer = (answered: Answered): void => postMessage(answered);
const lines = (problems: Parameters<typeof problemLine>[1][]): string[] => problems.map((one) => problemLine('', one));

async function draft({ files, answers }: Extract<Asked, { kind: 'draft' }>): Promise<void> {
  const { manifest, files: found, remarks, undecided, problems } = draftManifest(await unpack(files), { answers });
  const tables = found.flatMap((one) => tableView(one) ?? []);
  const left = [...new Set([...undecided, ...remarks])];
  answer({ kind: 'draft', ...(manifest !== undefined && { manifest }), tables, remarks: left, problems: lines([...problems]) });
}

async function auditFiles({ files, languages }: Extract<Asked, { kind: 'audit' }>): Promise<void> {
  const { dataset, problems, omitted } = parseDataset(await unpack(files));
  if (!dataset) {
    answer({ kind: 'problems', problems: lines([...problems]), omitted });
    return;
  }
  const report = audit(dataset, { progress: (check, done, all) => answer({ kind: 'progress', check, done, all }) });
  answer({
    kind: 'report',
    outputs: outputsOf(
      report,
      languages.map((code) => LANGUAGES[code]),
    ),
  });
}

addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  try {
    await (data.kind === 'draft' ? draft(data) : auditFiles(data));
  } catch (error) {
    if (!(error instanceof AuditError) && !(error instanceof Error)) throw error;
    answer({ kind: 'failed', message: error.message });
  }
});
