import path from 'node:path';
import { collectProblems, type Panel, readPanel } from '../core.ts';
import { readGivenText } from '../node/read-given.ts';
import { problemLine } from '../report/problem-line.ts';
import { Exit } from './exit.ts';
import { usage } from './usage.ts';

/**
 * The elections of a panel that the reader gives.
 *
 * @throws Exit 2 when it cannot be read or used; all its problems are printed
 */
export async function openPanel(file: string): Promise<Panel> {
  const text = await readGivenText(file).catch((error: Error) => usage(`--panel: ${file} ${error.message}`));
  const problems = collectProblems();
  const panel = readPanel(path.basename(file), text, problems);
  if (panel) return panel;
  const folder = file.slice(0, file.length - path.basename(file).length);
  for (const problem of problems.kept) process.stderr.write(`${problemLine(folder, problem)}\n`);
  throw new Exit(2);
}
