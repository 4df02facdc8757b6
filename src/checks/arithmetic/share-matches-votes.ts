import * as z from 'zod';
import { broken, type CheckMeta, defineCheck, noted, type Observation, passed, skipped } from '../../model/check.ts';
import { type Dataset, tablesOf } from '../../model/dataset.ts';
import { count, percent, plural, points } from '../../model/format.ts';
import type { Location } from '../../model/provenance.ts';
import { type OfficialShares, officialShares, type Row } from '../../model/reference.ts';
import { type Share, shareInterval, shareText, shareValue } from '../../model/share.ts';
import { countAt, shareAt, type Table, validAt } from '../../model/table.ts';

const meta: CheckMeta = {
  id: 'share-matches-votes',
  title: 'Percentages and votes',
  question: 'Is every printed percentage of a contestant the one its votes give?',
  kind: 'rule',
  needs: ['votes and percentages of contestants for the same area'],
  limits: [
    'The base is the one that most percentages of the table fit: valid votes, ballots cast, valid and invalid together, or registered voters; where no base fits half of them the check is skipped.',
    'A row whose percentages all fit one other number is left out: it was divided by something that is not published. So is a cell whose base is not known.',
    'Percentages that are all cut off instead of rounded are told as a note.',
  ],
  method:
    'A percentage printed with d decimals stands for an interval of one unit of its last digit, both ends included, so that rounding half up and half to even both pass.',
  explanations: [
    'A percentage copied from the row above or below is the commonest slip in tables typed by hand.',
    'The percentage may be right and the votes wrong: the votes of the row should be compared with the protocol.',
    'One cell may have been rounded twice or taken from an earlier state of the count.',
  ],
  references: [
    { cite: 'Mosteller, Youtz & Zahn (1967), The distribution of sums of rounded percentages', url: 'https://doi.org/10.2307/2060324' },
  ],
};

const options = z.strictObject({});

const BASES = ['valid votes', 'ballots cast', 'valid and invalid votes together', 'registered voters'] as const;
/** The bases in short, after a number. */
const UNITS = ['votes', 'ballots cast', 'valid and invalid votes', 'registered voters'] as const;

interface Cell extends Row {
  readonly contestant: number;
  readonly share: Share;
  readonly votes: number;
  /** Size of each base, where it is known. */
  readonly bases: readonly (number | undefined)[];
  /** The official row the votes stand in, where none stand beside the percentage. */
  readonly elsewhere?: OfficialShares;
}

export default defineCheck({
  meta,
  options,
  run(dataset) {
    const observations = tablesOf(dataset).flatMap(({ source, table }) => {
      const cells = cellsOf(dataset, { source, table });
      return cells.length > 0 ? checkTable(dataset, cells) : [];
    });
    if (observations.length > 0) return observations;
    return [
      skipped(
        'The whole dataset',
        'no percentage stands beside the votes it was computed from',
        'votes and percentages of contestants for the same area',
      ),
    ];
  },
});

/** Every percentage whose votes are known: from the same row, or for an official figure from another official row of that area. */
function cellsOf(dataset: Dataset, { source, table }: Omit<Row, 'row'>): Cell[] {
  const cells: Cell[] = [];
  const columns = table.shares.flatMap((column, contestant) => (column ? [{ column, contestant }] : []));
  if (columns.length === 0) return cells;
  const hasVotes = table.votes.some((column) => column !== undefined);
  for (let row = 0; row < table.rows; row++) {
    const elsewhere = !hasVotes && source.kind === 'official' ? officialShares(dataset, table.area[row]) : undefined;
    const bases = basesOf(table, row, elsewhere?.valid);
    for (const { column, contestant } of columns) {
      const share = shareAt(column, row);
      const votes = countAt(table.votes[contestant], row) ?? elsewhere?.votes?.[contestant];
      if (share && share.relation === 'is' && votes !== undefined && bases.some((base) => base))
        cells.push({ source, table, row, contestant, share, votes, bases, elsewhere });
    }
  }
  return cells;
}

function basesOf(table: Table, row: number, elsewhere: number | undefined): (number | undefined)[] {
  const valid = validAt(table, row) ?? elsewhere;
  const invalid = countAt(table.counts.invalid, row);
  const together = valid === undefined || invalid === undefined ? undefined : valid + invalid;
  return [valid, countAt(table.counts.ballotsCast, row), together, countAt(table.counts.registered, row)];
}

const fits = ({ share, votes, bases }: Cell, base: number): boolean => {
  const size = bases[base];
  if (!size) return false;
  const { low, high } = shareInterval(share);
  const slack = 1e-12;
  return votes / size >= low - slack && votes / size <= high + slack;
};

function checkTable(dataset: Dataset, cells: readonly Cell[]): Observation[] {
  const matches = BASES.map((_, base) => cells.filter((cell) => fits(cell, base)).length);
  const base = matches.indexOf(Math.max(...matches));
  const [{ table, source }] = cells;
  if (matches[base] < cells.length / 2) {
    const reason = `no base gives even half of the ${cells.length} percentages of ${source.name} (${table.file})`;
    return [skipped(`Percentages in ${table.file}, ${table.level}`, reason, 'the number the percentages are shares of, as a column')];
  }
  const known = cells.filter((cell) => cell.bases[base]);
  const wrong = known.filter((cell) => !fits(cell, base));
  if (wrong.length > 0 && known.every((cell) => isCutOff(cell, base))) return [cutOff(known, base), passed(known.length)];
  const rows = [...new Set(wrong.map(({ row }) => row))];
  const apart = new Map(rows.map((row) => [row, otherBase(known, wrong, row)]));
  const left = rows.flatMap((row) => {
    const size = apart.get(row);
    if (size === undefined) return [];
    const reason = `its percentages are shares of about ${count(size)}, a number that is not published, not of the ${BASES[base]}`;
    return [skipped(`${source.name}, ${dataset.areas.name(table.area[row])}`, reason, 'the number the percentages are shares of')];
  });
  const contradicted = wrong.filter(({ row }) => apart.get(row) === undefined);
  return [...contradicted.map((cell) => contradiction(dataset, cell, base, matches[base])), ...left, passed(matches[base])];
}

/** Whether the percentage is right if its further decimals were dropped. */
function isCutOff({ share, votes, bases }: Cell, base: number): boolean {
  const exact = (votes / (bases[base] ?? Number.NaN)) * 10 ** (share.decimals + 2);
  return exact >= share.units - 1e-9 && exact < share.units + 1 + 1e-9;
}

/** The one number that all percentages of a row are shares of, where it is not the base of the table and several say so. */
function otherBase(known: readonly Cell[], wrong: readonly Cell[], row: number): number | undefined {
  const cells = known.filter((cell) => cell.row === row);
  if (cells.length < 3 || wrong.filter((cell) => cell.row === row).length < 2) return undefined;
  const ranges = cells.map(({ share, votes }) => ({ low: votes / shareInterval(share).high, high: votes / shareInterval(share).low }));
  // 0 votes of 0.0 % fit any base: 0 / 0 is no bound.
  const low = Math.max(...ranges.map((range) => range.low));
  const high = Math.min(...ranges.map((range) => (Number.isNaN(range.high) ? Number.POSITIVE_INFINITY : range.high)));
  return low <= high && Number.isFinite(high) ? (low + high) / 2 : undefined;
}

function cutOff(cells: readonly Cell[], base: number): Observation {
  const [{ source, table }] = cells;
  const message = `${source.name}: all ${cells.length} percentages by ${table.level} in ${table.file} are cut off after their last decimal, not rounded.`;
  return noted({
    about: 'document',
    scope: { source: source.id, level: table.level, quantity: 'rounding' },
    message,
    expected: `shares of ${BASES[base]}, rounded`,
    seen: `shares of ${BASES[base]}, cut off`,
    measures: { percentages: cells.length },
    locations: locations(cells[0]),
  });
}

function contradiction(dataset: Dataset, cell: Cell, base: number, agreeing: number): Observation {
  const { source, table, row, contestant, share, votes, bases } = cell;
  const size = bases[base] ?? 0;
  const { name, id } = dataset.contestants[contestant];
  const area = table.area[row];
  const computed = size > 0 ? votes / size : 0;
  const difference = shareValue(share) - computed;
  const other = BASES.findIndex((_, index) => index !== base && fits(cell, index));
  const twin = neighbour(dataset, cell);
  const details = [
    twin && `The printed figure equals that of ${twin.text}.`,
    other >= 0 && `It would be right as a share of ${BASES[other]}.`,
    `${plural(agreeing, 'other percentage')} of the table ${agreeing === 1 ? 'agrees' : 'agree'}.`,
  ];
  const message = `${name} in ${dataset.areas.name(area)}: ${shareText(share)} is printed; ${count(votes)} of ${count(size)} ${UNITS[base]} are ${percent(computed, Math.max(0, share.decimals))}.`;
  return broken({
    about: source.kind === 'official' ? 'result' : 'document',
    scope: { ...(dataset.areas.id(area) && { area: dataset.areas.id(area) }), contestant: id, source: source.id },
    message,
    detail: details.filter(Boolean).join(' '),
    expected: `${percent(computed, Math.max(0, share.decimals))} (${percent(computed, 6)} before rounding), as a share of ${BASES[base]}`,
    seen: `${shareText(share)}, a difference of ${points(difference)} points`,
    measures: {
      published: shareValue(share),
      computed,
      differencePp: 100 * difference,
      votes,
      base: size,
      agreeing,
      ...(twin && { equalsNeighbour: twin.text }),
    },
    locations: [...locations(cell), ...(twin?.locations ?? [])],
  });
}

function locations({ table, row, contestant, elsewhere }: Cell): Location[] {
  const own = [table.shares[contestant], table.votes[contestant]].flatMap((column) => (column ? table.locate(row, column) : []));
  const votes = table.votes[contestant] ? undefined : elsewhere?.table.votes[contestant];
  return elsewhere && votes ? [...own, ...elsewhere.table.locate(elsewhere.row, votes)] : own;
}

/** A cell beside or above or below that holds the very figure: the trace of a copying slip. */
function neighbour(
  { areas, contestants }: Dataset,
  { table, row, contestant, share }: Cell,
): { text: string; locations: Location[] } | undefined {
  const places = [
    { row: row + 1, contestant, text: 'the next row' },
    { row: row - 1, contestant, text: 'the row before' },
    { row, contestant: contestant - 1, text: '' },
    { row, contestant: contestant + 1, text: '' },
  ];
  for (const place of places) {
    const column = table.shares[place.contestant];
    const found = place.row >= 0 && place.row < table.rows ? shareAt(column, place.row) : undefined;
    if (!column || !found || found.decimals !== share.decimals || found.units !== share.units) continue;
    const text =
      place.text === '' ? `${contestants[place.contestant].name} in the same row` : `${place.text}, ${areas.name(table.area[place.row])}`;
    return { text, locations: table.locate(place.row, column) };
  }
  return undefined;
}
