import { type Dataset, tablesOf } from '../data/dataset.ts';
import type { Location } from '../data/provenance.ts';
import { type Interval, type Share, shareInterval, shareText } from '../data/share.ts';
import type { Source } from '../data/source.ts';
import { COUNTS, type Column, type CountName, countAt, shareAt, type Table } from '../data/table.ts';
import { count, sentenceCase } from '../language/format.ts';
import { T as MODEL } from '../language/model.texts.ts';
import { english, type Text } from '../language/text.ts';
import { word } from '../language/words.ts';
import { T } from './quantity.texts.ts';

/** A figure of the dataset that a claim can name by its path. */
export interface Quantity {
  /** What it is, for a sentence: `Commission, turnout at 22:00`. */
  readonly label: Text;
  readonly kind: 'count' | 'share';
  readonly interval: Interval;
  readonly text: Text;
  readonly locations: readonly Location[];
  readonly source?: Source;
}

export const COUNT_LABELS: Readonly<Record<CountName, string>> = {
  registered: 'registered voters',
  issued: 'ballots issued',
  ballotsCast: 'ballots cast',
  invalid: 'invalid ballots',
  valid: 'valid votes',
  received: 'ballots received',
  cancelled: 'ballots cancelled unused',
  lost: 'ballots lost',
  unaccounted: 'ballots unaccounted for on receipt',
};

/** What a count is called, in the language of the reader. */
export const countLabel = (name: CountName): Text => word(COUNT_LABELS[name]);

/** Whether a quantity is meant as a path into the dataset, not as a name of the manifest's own. */
export function isPath(quantity: string): boolean {
  return /^(contest|areas|sources)\./.test(quantity);
}

/** A name of the manifest's own as the beginning of a sentence: `hours-of-voting` as `Hours of voting`. */
export function quantityName(quantity: string): string {
  const words = quantity.replaceAll(/[.-]/g, ' ').trim();
  return english(sentenceCase(words));
}

/**
 * The figure at a path: `contest.seats`, `areas.region` (how many areas have a row in a table of that level),
 * `sources.cec.sample.size`, `sources.cec.sample.marginOfError`, `sources.cec.sample.marginOfError.red`, `sources.cec.totals.registered`,
 * `sources.cec.totals.shares.red`, `sources.cec.totals.turnoutAt.22:00`.
 *
 * @returns undefined where the dataset holds nothing there
 */
export function resolveQuantity(dataset: Dataset, path: string): Quantity | undefined {
  const [root, ...rest] = path.split('.');
  if (root === 'contest') return path === 'contest.seats' ? whole(T.seatsContest(), dataset.contest.seats, []) : undefined;
  if (root === 'areas') return whole(T.areasLevel({ rest: word(rest.join('.')) }), areasAt(dataset, rest.join('.')), []);
  const source = dataset.sources.filter(({ id }) => path.startsWith(`sources.${id}.`)).sort((a, b) => b.id.length - a.id.length)[0];
  if (!source) return undefined;
  const inner = path.slice(`sources.${source.id}.`.length);
  const found = inner.startsWith('totals.') ? inTotals(dataset, source, inner.slice('totals.'.length)) : inSample(dataset, source, inner);
  return found && { ...found, label: T.figures({ source: source.name, label: found.label }), source };
}

function whole(label: Text, value: number | undefined, locations: readonly Location[]): Quantity | undefined {
  return value === undefined ? undefined : { label, kind: 'count', interval: { low: value, high: value }, text: count(value), locations };
}

function printed(label: Text, share: Share | undefined, locations: readonly Location[]): Quantity | undefined {
  return share && { label, kind: 'share', interval: shareInterval(share), text: shareText(share), locations };
}

/** How many areas have a row in some table of a level. */
function areasAt(dataset: Dataset, level: string): number | undefined {
  const found = new Set<number>();
  for (const { table } of tablesOf(dataset)) if (table.level === level) for (const area of table.area) found.add(area);
  return found.size > 0 ? found.size : undefined;
}

function inSample({ contestants }: Dataset, { sample }: Source, path: string): Quantity | undefined {
  const { size, marginOfError, margins } = sample ?? {};
  if (path === 'sample.size') return size && whole(T.sampleSize(), size.value, [size.location]);
  const of = path.startsWith('sample.marginOfError.') ? path.slice('sample.marginOfError.'.length) : undefined;
  const margin = path === 'sample.marginOfError' ? marginOfError : margins?.[contestants.findIndex(({ id }) => id === of)];
  return margin && printed(T.marginError(), margin.value, [margin.location]);
}

function inTotals(dataset: Dataset, source: Source, path: string): Quantity | undefined {
  const table = source.tables.find(({ origin }) => origin === 'totals');
  const found = table && columnAt(dataset, table, path);
  if (!table || !found?.column) return undefined;
  const { column, label } = found;
  if (column.kind === 'count') return whole(label, countAt(column, 0), table.locate(0, column));
  return printed(label, shareAt(column, 0), table.locate(0, column));
}

function columnAt({ contestants }: Dataset, table: Table, path: string): { column: Column | undefined; label: Text } | undefined {
  const [name, ...rest] = path.split('.');
  const key = rest.join('.');
  const contestant = contestants.findIndex(({ id }) => id === key);
  if (rest.length === 0) {
    const counted = COUNTS.find((one) => one === name);
    if (counted) return { column: table.counts[counted], label: countLabel(counted) };
    if (name === 'turnout') return { column: table.turnout, label: MODEL.turnout() };
    return name === 'lead' ? { column: table.lead, label: T.lead() } : undefined;
  }
  if (name === 'turnoutAt') return { column: table.turnoutAt.find(({ hour }) => hour === key)?.column, label: T.turnout({ hour: key }) };
  if (name === 'otherShares')
    return { column: table.otherShares.find((other) => other.name === key)?.column, label: T.share({ name: key }) };
  if (contestant < 0) return undefined;
  if (name === 'votes') return { column: table.votes[contestant], label: T.votes({ name: contestants[contestant].name }) };
  if (name === 'shares') return { column: table.shares[contestant], label: T.share({ name: contestants[contestant].name }) };
  return name === 'seats' ? { column: table.seats[contestant], label: T.seats({ name: contestants[contestant].name }) } : undefined;
}
