import type { Dataset } from '../../../data/dataset.ts';
import type { Source } from '../../../data/source.ts';
import { dayNumber } from '../../../queries/days.ts';
import { type ReportedShares, reportedShares } from '../../../queries/reference.ts';
import { sampleReadings } from '../../../queries/sample-design.ts';
import { sum } from '../../../stats/sum.ts';

/** What the printed shares may leave of the whole before it is a category of its own. */
const SLACK = 0.005;

/** A poll that prints the share of every contestant. */
export interface WholePoll {
  readonly source: Source;
  readonly reported: ReportedShares;
  readonly values: readonly number[];
  /** The largest reading of the number of people behind the shares. */
  readonly n?: number;
}

/** Polls of one kind about the whole contest. */
export interface PollGroup {
  readonly kind: 'exit' | 'opinion';
  readonly polls: readonly WholePoll[];
  /** Those that leave out the share of a contestant, or give a bound. */
  readonly incomplete: readonly Source[];
  /** Opinion polls are those of so many days before the vote. */
  readonly days?: number;
}

/** The exit polls, and the opinion polls of the last days before the vote; a kind that no source is of is left out. */
export function pollGroups({ sources, areas, contest }: Dataset, days: number): PollGroup[] {
  const ofKind = (wanted: string): Source[] => sources.filter(({ kind, area }) => kind === wanted && area === areas.root);
  const [exit, opinion] = [ofKind('exit-poll'), ofKind('poll')];
  const recent = opinion.filter((source) => isWithin(source, contest.date, days));
  return [
    ...(exit.length > 0 ? [{ kind: 'exit', ...read(exit) } as const] : []),
    ...(opinion.length > 0 ? [{ kind: 'opinion', days, ...read(recent) } as const] : []),
  ];
}

function isWithin({ sample, published }: Source, vote: string | undefined, days: number): boolean {
  const asked = sample?.fieldwork?.[1] ?? published;
  const before = vote && asked ? dayNumber(vote) - dayNumber(asked) : Number.NaN;
  return before >= 0 && before <= days;
}

function read(sources: readonly Source[]): { polls: WholePoll[]; incomplete: Source[] } {
  const polls: WholePoll[] = [];
  const incomplete: Source[] = [];
  for (const source of sources) {
    const reported = reportedShares(source);
    const values = reported?.values.filter((value) => value !== undefined) ?? [];
    if (!reported || values.length < 2 || values.length < reported.values.length || reported.bounded.includes(true)) {
      incomplete.push(source);
      continue;
    }
    if (!(sum(values) > 0)) continue;
    const size = source.sample?.size?.value;
    const n = Math.max(0, ...(size ? sampleReadings(source, reported, size).map((reading) => reading.n) : []));
    polls.push({ source, reported, values, ...(n > 0 && { n }) });
  }
  return { polls, incomplete };
}

/** Shares that add to 1: with what names no contestant as the last category where one of the polls leaves more than rounding. */
export function wholeShares(polls: readonly WholePoll[]): number[][] {
  const left = polls.some(({ values }) => 1 - sum(values) > SLACK);
  const rows = polls.map(({ values }) => {
    const named = sum(values);
    return left && named < 1 ? [...values, 1 - named] : [...values.map((share) => share / named), ...(left ? [0] : [])];
  });
  return withoutEmpty(rows);
}

function withoutEmpty(rows: readonly (readonly number[])[]): number[][] {
  return rows.map((row) => row.filter((_, index) => rows.some((other) => other[index] > 0)));
}

/** Shares of those who named a contestant. */
export function decidedShares(polls: readonly WholePoll[]): number[][] {
  return polls.map(({ values }) => {
    const named = sum(values);
    return values.map((share) => share / named);
  });
}

/** The whole shares, with the categories whose rounding is wider than their sampling error put into one. */
export function mergedShares(polls: readonly WholePoll[]): number[][] {
  const shares = wholeShares(polls);
  const largest = Math.max(...polls.map(({ n }) => n ?? 0));
  const coarse = shares[0].map((_, index) => {
    const mean = sum(shares.map((row) => row[index])) / shares.length;
    return widestRounding(polls, index) > Math.sqrt((mean * (1 - mean)) / largest);
  });
  const rows = shares.map((row) => [...row.filter((_, index) => !coarse[index]), sum(row.filter((_, index) => coarse[index]))]);
  return withoutEmpty(rows);
}

/** Half of the widest interval the printed share of a contestant stands for. */
function widestRounding(polls: readonly WholePoll[], contestant: number): number {
  const widths = polls.map(({ reported }) => reported.intervals[contestant]);
  return Math.max(...widths.map((interval) => (interval ? (interval.high - interval.low) / 2 : 0)));
}
