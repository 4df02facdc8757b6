import { CHECKS } from '../checks/index.ts';
import { matchesGlob } from '../data/glob.ts';
import { didYouMean } from '../ingest/nearest.ts';
import { openBaseline } from './baseline.ts';
import { languagesOf } from './languages.ts';
import { type OutputFlags, outputsOf } from './outputs.ts';
import { openPanel } from './panel.ts';
import { type TableFlags, tableOptions } from './table-options.ts';
import { usage } from './usage.ts';

export interface AuditFlags extends TableFlags, OutputFlags {
  readonly checks?: readonly string[];
  readonly skip?: readonly string[];
  readonly failOn: 'error' | 'warning' | 'never';
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly reason?: string;
  readonly today?: string;
  readonly panel?: string;
  readonly seed: string;
  readonly twin?: string;
  readonly jobs: string;
}

export type AuditSettings = Awaited<ReturnType<typeof settingsOf>>;

/** What the options of an audit mean, each of them looked at before anything is read. */
export async function settingsOf(flags: AuditFlags) {
  const outputs = await outputsOf(flags);
  const languages = languagesOf(flags.lang);
  const seed = whole('--seed', flags.seed, 0);
  const jobs = whole('--jobs', flags.jobs, 1);
  const draws = flags.twin === undefined ? undefined : whole('--twin', flags.twin, 0);
  knownChecks('--checks', flags.checks);
  knownChecks('--skip', flags.skip);
  const today = dateOf(flags.today);
  const updating = updatesBaseline(flags);
  const baseline = flags.baseline === undefined ? [] : await openBaseline(flags.baseline, updating);
  const panel = flags.panel === undefined ? undefined : await openPanel(flags.panel);
  return { outputs, languages, panel, seed, jobs, draws, today, updating, baseline, columns: tableOptions(flags) };
}

function whole(option: string, text: string, least: number): number {
  if (!/^\d{1,9}$/.test(text) || Number(text) < least) usage(`${option} needs a whole number of ${least} or more, not "${text}"`);
  return Number(text);
}

/** A mistyped check would otherwise be left out without a word. */
function knownChecks(option: string, globs: readonly string[] = []): void {
  const ids = CHECKS.map(({ meta }) => meta.id);
  for (const glob of globs) {
    if (ids.some((id) => matchesGlob(glob, id))) continue;
    usage(/[*?]/.test(glob) ? `${option}: no check matches "${glob}"` : `${option}: there is no check "${glob}"${didYouMean(glob, ids)}`);
  }
}

function updatesBaseline({ baseline, updateBaseline = false }: AuditFlags): boolean {
  if (updateBaseline && baseline === undefined) usage('--update-baseline needs --baseline FILE');
  return updateBaseline;
}

/** The date given, or the clock's: the only use of a clock. */
function dateOf(given: string | undefined): string {
  if (given !== undefined) {
    const day = /^\d{4}-\d\d-\d\d$/.test(given) ? new Date(`${given}T00:00:00Z`) : undefined;
    if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== given)
      usage(`--today needs a date such as 2026-11-25, not "${given}"`);
    return given;
  }
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
