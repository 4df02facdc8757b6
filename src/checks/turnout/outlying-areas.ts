import { median } from 'simple-statistics';
import * as z from 'zod';
import { type CheckMeta, defineCheck, noted, type Observation, passed, skipped } from '../../model/check.ts';
import type { Dataset } from '../../model/dataset.ts';
import { count, enumerate, fixed, percent, plural, significant } from '../../model/format.ts';
import { type TurnoutRow, type TurnoutTable, turnoutTables } from '../../model/turnout.ts';
import { robustZ } from '../../stats/robust.ts';

const meta: CheckMeta = {
  id: 'outlying-areas',
  title: 'Areas with an unusual turnout',
  question: 'Does the turnout of an area lie far from that of the other areas of its level?',
  kind: 'informative',
  needs: ['votes and turnout of at least eight areas of one level'],
  limits: [
    'The yardstick is the spread among the areas themselves, not the far smaller error of a binomial count: areas differ for honest reasons.',
    'A description without a p-value: how far areas may honestly lie apart is not known. It is a note, never more.',
    'Turnouts of 0, or of 100 % and more, have no logit: those areas are counted as skipped.',
    'The threshold rises with the number of areas, since the most extreme of many lies farther out.',
  ],
  method: 'Logit of turnout; robust z from the median and 1.4826 times the median absolute deviation of the areas of one table.',
  explanations: [
    'Capitals and large cities usually vote less than the rest of the country.',
    'A roll that holds people who have moved away lowers turnout in one area and not in another.',
    'Special areas such as barracks, ships or embassies differ in kind.',
  ],
  references: [
    {
      cite: 'Rousseeuw & Croux (1993), Alternatives to the median absolute deviation',
      url: 'https://doi.org/10.1080/01621459.1993.10476408',
    },
  ],
};

const options = z.strictObject({
  minAreas: z.number().int().min(4).default(8).describe('Fewest areas of one level.'),
  // Notes a dataset where the logits of honest areas are spread as t with 5 degrees of freedom: 0.04 at 17 areas and 0.05 at 60
  // (normal: below 0.01); at a threshold of 4 they were 0.26 and 0.56, and 7.8 at 1,000.
  minZ: z.number().min(2).default(7).describe('Smallest robust z, either way, that gives a note among 60 areas or fewer.'),
  most: z.number().int().min(1).default(20).describe('Most areas told one by one; the others are counted.'),
});

type Options = z.output<typeof options>;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const tables = turnoutTables(dataset).filter(({ rows }) => rows.length >= options.minAreas);
    if (tables.length === 0)
      return [
        skipped(
          'The whole dataset',
          `votes and turnout are known together of fewer than ${options.minAreas} areas`,
          'turnout and votes by area',
        ),
      ];
    return tables.flatMap((table) => check(dataset, table, options));
  },
});

/** The tail of t with 5 degrees of freedom falls with the fifth power: so must the threshold rise for the most extreme of many areas. */
const TAIL = 5;
const FEW_AREAS = 60;

function check(dataset: Dataset, { source, table, rows }: TurnoutTable, { minAreas, minZ, most }: Options): Observation[] {
  const open = rows.filter(({ turnout }) => turnout.value > 0 && turnout.value < 1);
  const subject = `${source.name}, by ${table.level}`;
  if (open.length < minAreas)
    return [
      skipped(
        subject,
        `${plural(open.length, 'area has', 'areas have')} a turnout between 0 and 100 %`,
        `turnout of at least ${minAreas} areas`,
      ),
    ];
  const logits = open.map(({ turnout }) => Math.log(turnout.value / (1 - turnout.value)));
  const middle = median(logits);
  if (median(logits.map((value) => Math.abs(value - middle))) === 0)
    return [skipped(subject, 'half of the areas have the same turnout', 'areas that differ')];
  const z = robustZ(logits);
  const least = minZ * Math.max(1, open.length / FEW_AREAS) ** (1 / TAIL);
  const outlying = open.map((row, index) => ({ row, z: z[index] })).filter((one) => Math.abs(one.z) >= least);
  outlying.sort((a, b) => Math.abs(b.z) - Math.abs(a.z));
  const typical = 1 / (1 + Math.exp(-middle));
  const found: Observation[] = outlying
    .slice(0, most)
    .map((one, rank) => told(dataset, source.id, table.level, open, one, typical, outlying.length, rank));
  if (open.length > outlying.length) found.push(passed(open.length - outlying.length));
  const shut = rows.length - open.length;
  if (shut > 0)
    found.push(
      skipped(
        subject,
        `${plural(shut, 'area has', 'areas have')} a turnout of 0, or of 100 % or more, which has no logit`,
        'a turnout between 0 and 100 %',
      ),
    );
  return found;
}

function told(
  { areas }: Dataset,
  source: string,
  level: string,
  rows: readonly TurnoutRow[],
  { row, z }: { row: TurnoutRow; z: number },
  typical: number,
  all: number,
  rank: number,
): Observation {
  const { area, turnout } = row;
  const near = rows
    .filter((other) => other !== row)
    .sort((a, b) => Math.abs(a.turnout.value - turnout.value) - Math.abs(b.turnout.value - turnout.value) || a.area - b.area)
    .slice(0, 3);
  return noted({
    about: 'result',
    scope: { source, level, ...(areas.id(area) && { area: areas.id(area) }), quantity: 'turnout' },
    message: `${areas.name(area)}: a turnout of ${percent(turnout.value, 1)} lies ${z > 0 ? 'above' : 'below'} those of the other areas by ${level}, with a median of ${percent(typical, 1)} (robust z ${fixed(z, 1)}).`,
    detail: `Nearest: ${enumerate(near.map((other) => `${areas.name(other.area)} ${percent(other.turnout.value, 1)}`))}.${rank === 0 && all > 1 ? ` ${count(all)} areas of ${count(rows.length)} lie beyond the threshold.` : ''}`,
    expected: `a turnout near ${percent(typical, 1)}, as spread as the areas are`,
    seen: `${percent(turnout.value, 1)}, a robust z of ${significant(z)}`,
    measures: { turnout: turnout.value, median: typical, robustZ: z, areas: rows.length, basis: turnout.basis },
    locations: turnout.locate(),
  });
}
