import { median } from 'simple-statistics';
import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import { aboutCheck, defineCheck, noted, type Observation, passed, skipped, tabulated } from '../../findings/check.ts';
import { enumerate, fixed, percent, points, significant } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import { english, type Text } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import {
  type AreaLevel,
  type AreaMeasure,
  type AreaQuantity,
  levelOfRows,
  levelOfTable,
  levelsAddedUp,
  valuesBefore,
} from '../../queries/area-quantities.ts';
import { areaScope, FEW_ROWS, finestStations, type Stations, stationTables } from '../../queries/stations.ts';
import { turnoutTables } from '../../queries/turnout.ts';
import { robustZOfEstimates } from '../../stats/robust-z-of-estimates.ts';
import { areaFigures } from './kit/area-figures.ts';
import { T } from './outlying-areas.texts.ts';
import { T as SHARED } from './shared.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'outlying-areas',
  kind: 'informative',
  references: [
    {
      cite: 'Rousseeuw & Croux (1993), Alternatives to the median absolute deviation',
      url: 'https://doi.org/10.1080/01621459.1993.10476408',
    },
  ],
});

const options = z.strictObject({
  minAreas: z.number().int().min(4).default(8).describe('Fewest areas of one level.'),
  // Notes a dataset where the logits of honest areas are spread as t with 5 degrees of freedom: 0.04 at 17 areas and 0.05 at 60
  // (normal: below 0.01); at a threshold of 4 they were 0.26 and 0.56, and 7.8 at 1,000.
  minZ: z.number().min(2).default(7).describe('Smallest robust z, either way, that gives a note among 60 areas or fewer.'),
  most: z.number().int().min(1).default(20).describe('Most areas told one by one, of one quantity; the others are counted.'),
  levels: z
    .array(z.coerce.string())
    .optional()
    .describe('Levels that are added up from stations; without it all above the stations that have no table of their own.'),
});

type Options = z.output<typeof options>;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const levels = levelsOf(dataset, options).filter(({ quantities }) => quantities.some(({ area }) => area.length >= options.minAreas));
    if (levels.length === 0)
      return [skipped(MODEL.wholeDataset(), SHARED.votesTurnoutKnownTogether({ minAreas: options.minAreas }), SHARED.turnoutVotesArea())];
    return levels.flatMap((level) => check(dataset, level, options));
  },
});

/** Fewest stations that `outlying-stations` compares, which are then not compared here. */
const STATIONS = 200;

const asStations = ({ table, size }: Stations): boolean => table.rows > FEW_ROWS || (table.level === 'station' && size >= STATIONS);

/** Every level: the finest table unless it is one of stations, tables between, and what can be added up from the finest. */
function levelsOf(dataset: Dataset, { levels }: Options): AreaLevel[] {
  const finest = finestStations(dataset);
  const stations = finest && asStations(finest) ? finest : undefined;
  const small = turnoutTables(dataset).filter(({ table }) => table !== stations?.table);
  const between = stationTables(dataset).filter((one) => one !== stations && one.table.rows > FEW_ROWS && one.leader >= 0);
  const own = new Set([...small.map(({ table }) => table.level), ...between.map(({ table }) => table.level)]);
  const added = finest ? levelsAddedUp(dataset, finest, levels).filter(({ level }) => !own.has(level)) : [];
  return [...between.map(levelOfTable), ...small.map(levelOfRows), ...added];
}

/** The tail of t with 5 degrees of freedom falls with the fifth power: so must the threshold rise for the most extreme of many areas. */
const TAIL = 5;
const FEW_AREAS = 60;

/** One quantity of the areas on the scale they are compared on. */
interface Compared {
  readonly quantity: AreaQuantity;
  /** Index of each in the quantity. */
  readonly at: Int32Array;
  readonly z: Float64Array;
  readonly typical: number;
  /** The earlier value of each, where a change is compared. */
  readonly before?: { readonly name: string; readonly id: string; readonly values: Float64Array };
}

const logit = (value: number): number => Math.log(value / (1 - value));

function check(dataset: Dataset, level: AreaLevel, options: Options): Observation[] {
  const { source, level: name, quantities } = level;
  const subject = SHARED.by({ source: source.name, level: word(name) });
  const observations: Observation[] = [];
  const shown: Compared[] = [];
  let held = 0;
  const take = (found: Compared | Observation): void => {
    if ('kind' in found) observations.push(found);
    else {
      const { told, beyond } = outlying(dataset, level, found, options);
      observations.push(...told);
      held += found.z.length - beyond;
      shown.push(found);
    }
  };
  const skips: Observation[] = [];
  for (const quantity of quantities) {
    const open = Int32Array.from(quantity.value.keys()).filter((at) => quantity.value[at] > 0 && quantity.value[at] < 1);
    take(compared(subject, quantity, open, options));
    const shut = quantity.value.length - open.length;
    if (shut > 0 && open.length >= options.minAreas && quantity.measure !== 'invalid') skips.push(closed(subject, quantity.measure, shut));
  }
  for (const change of changesOf(dataset, level, options)) take(change);
  if (held > 0) observations.push(passed(held));
  observations.push(...skips);
  if (shown.length > 0 && (level.added || shown[0].z.length > FEW_AREAS)) observations.push(tableOf(dataset, level, shown));
  observations.push(...areaFigures(dataset, level, shown));
  return observations;
}

const PHRASES: Readonly<Record<AreaMeasure, Text>> = {
  turnout: MODEL.turnout(),
  share: T.shareLeader(),
  invalid: T.partInvalidBallots(),
};

const closed = (subject: Text, measure: AreaMeasure, shut: number): Observation =>
  skipped(subject, T.figures0Or100Or({ shut, phrases: PHRASES[measure] }), T.between0100({ phrases: PHRASES[measure] }));

/** Robust z of the areas that lie between 0 and 100 %, or why there is none. */
function compared(subject: Text, quantity: AreaQuantity, at: Int32Array, { minAreas }: Options): Compared | Observation {
  const what = PHRASES[quantity.measure];
  if (at.length < minAreas) return skipped(subject, T.between01002({ at: at.length, what }), T.leastAreas({ what, minAreas }));
  const logits = Float64Array.from(at, (one) => logit(quantity.value[one]));
  const variances = Float64Array.from(at, (one) => {
    const whole = quantity.whole[one];
    return whole > 0 ? 1 / (whole * quantity.value[one] * (1 - quantity.value[one])) : 0;
  });
  const z = robustZOfEstimates(logits, variances);
  if (!z) return skipped(subject, T.halfAreasSame({ what }), SHARED.areasDiffer());
  return { quantity, at, z, typical: 1 / (1 + Math.exp(-median(Array.from(logits)))) };
}

/** The change of turnout and share since each earlier contest that names these areas, on the logit scale. */
function changesOf(dataset: Dataset, { quantities, leader }: AreaLevel, { minAreas }: Options): Compared[] {
  return quantities
    .filter(({ measure }) => measure !== 'invalid')
    .flatMap((quantity) =>
      valuesBefore(dataset, quantity.area, leader).flatMap(({ source, values }) => {
        const earlier = values[quantity.measure as 'turnout' | 'share'];
        const inside = (value: number | undefined): value is number => value !== undefined && value > 0 && value < 1;
        const at = Int32Array.from(quantity.area.keys()).filter(
          (one) => inside(quantity.value[one]) && inside(earlier.get(quantity.area[one])),
        );
        if (at.length < minAreas) return [];
        const before = Float64Array.from(at, (one) => earlier.get(quantity.area[one]) as number);
        const z = robustZOfEstimates(
          before.map((value, index) => logit(quantity.value[at[index]]) - logit(value)),
          new Float64Array(at.length),
        );
        if (!z) return [];
        const typical = median(Array.from(before, (value, index) => quantity.value[at[index]] - value));
        return [
          {
            quantity,
            at,
            z,
            typical,
            before: { name: source.name, id: source.id, values: before },
          },
        ];
      }),
    );
}

/** The areas beyond the threshold, the farthest first. */
function outlying(dataset: Dataset, level: AreaLevel, found: Compared, { minZ, most }: Options): { told: Observation[]; beyond: number } {
  const { z } = found;
  const least = minZ * Math.max(1, z.length / FEW_AREAS) ** (1 / TAIL);
  const beyond = Array.from(z.keys()).filter((at) => Math.abs(z[at]) >= least);
  beyond.sort((a, b) => Math.abs(z[b]) - Math.abs(z[a]) || a - b);
  return {
    told: beyond.slice(0, most).map((at, rank) => tell(dataset, level, found, at, rank === 0 ? beyond.length : 0)),
    beyond: beyond.length,
  };
}

/** The three areas whose values are nearest. */
function nearest({ quantity, at, before }: Compared, index: number): number[] {
  const value = (one: number): number => quantity.value[at[one]] - (before ? before.values[one] : 0);
  const distance = (one: number): number => Math.abs(value(one) - value(index));
  const best: number[] = [];
  for (let one = 0; one < at.length; one++) {
    if (one === index) continue;
    let place = best.length;
    while (place > 0) {
      const [mine, other] = [distance(one), distance(best[place - 1])];
      if (mine > other || (mine === other && quantity.area[at[one]] > quantity.area[at[best[place - 1]]])) break;
      place--;
    }
    if (place < 3) best.splice(place, 0, one);
    if (best.length > 3) best.pop();
  }
  return best;
}

function tell(dataset: Dataset, { source, level, leader }: AreaLevel, found: Compared, index: number, beyond: number): Observation {
  const { areas, contestants } = dataset;
  const { quantity, at, z, typical, before } = found;
  const { measure } = quantity;
  const area = quantity.area[at[index]];
  const value = (one: number): number => quantity.value[at[one]];
  const moved = (one: number): number => value(one) - (before as NonNullable<typeof before>).values[one];
  const phrase = measure === 'share' ? SHARED.share2({ contestants: contestants[leader].name }) : PHRASES[measure];
  const shown = (one: number): Text => (before ? points(moved(one), 1) : percent(value(one), 1));
  const near = enumerate(
    nearest(found, index).map((one) => T.figures({ place: placeName(areas, quantity.area[at[one]]), shown: shown(one) })),
  );
  const contestant = measure === 'share' ? { contestant: contestants[leader].id } : {};
  const told: Told = { place: placeName(areas, area), phrase, value: percent(value(index), 1), level: word(level), z: fixed(z[index], 1) };
  return noted({
    about: 'result',
    scope: {
      source: source.id,
      level,
      ...areaScope(areas, area),
      ...contestant,
      quantity: before ? `change of ${measure} since ${before.id}` : measure,
    },
    message: before
      ? changed(told, z[index] > 0, points(moved(index), 1), before.name, points(typical, 1))
      : placed(told, z[index] > 0, percent(typical, 1)),
    detail: beyond > 1 ? T.nearestAreasLieBeyond({ near, beyond, at: at.length }) : T.nearest({ near }),
    expected: before ? T.changeNearPointsSpread({ typical }) : T.nearSpreadAreas({ phrase, typical }),
    seen: SHARED.robustZ({ shown: shown(index), z: significant(z[index]) }),
    measures: {
      [measure]: value(index),
      ...(before ? { before: before.values[index], change: moved(index), medianChange: typical } : { median: typical }),
      robustZ: z[index],
      areas: at.length,
      basis: english(quantity.basis(at[index])),
    },
    locations: quantity.locate(at[index]),
  });
}

/** What a sentence about an area is made of. */
interface Told {
  readonly place: Text;
  readonly phrase: Text;
  readonly value: Text;
  readonly level: Text;
  readonly z: Text;
}

function placed({ place, phrase, value, level, z }: Told, above: boolean, middle: Text): Text {
  return above
    ? T.liesAboveThoseOther({ place, phrase, value, level, middle, z })
    : T.liesBelowThoseOther({ place, phrase, value, level, middle, z });
}

function changed({ place, phrase, value, level, z }: Told, above: boolean, moved: Text, since: Text, middle: Text): Text {
  return above
    ? T.pointsSinceLiesAbove({ place, phrase, value, moved, since, level, middle, z })
    : T.pointsSinceLiesBelow({ place, phrase, value, moved, since, level, middle, z });
}

/** Most areas listed, those farthest from the others first. */
const LISTED = 200;

function tableOf({ areas, contestants }: Dataset, { level, leader, added }: AreaLevel, shown: readonly Compared[]): Observation {
  const rows = new Map<number, { values: (number | null)[]; farthest: number }>();
  for (const [column, { quantity, at, z, before }] of shown.entries())
    for (let index = 0; index < at.length; index++) {
      const area = quantity.area[at[index]];
      const row = rows.get(area) ?? { values: new Array<number | null>(2 * shown.length).fill(null), farthest: 0 };
      row.values[2 * column] = quantity.value[at[index]] - (before ? before.values[index] : 0);
      row.values[2 * column + 1] = z[index];
      row.farthest = Math.max(row.farthest, Math.abs(z[index]));
      rows.set(area, row);
    }
  const sorted = [...rows].sort(([a, one], [b, other]) => other.farthest - one.farthest || a - b);
  const title = ({ quantity, before }: Compared): Text => {
    const name = { turnout: MODEL.turnout2(), share: contestants[leader].name, invalid: SHARED.invalid() }[quantity.measure];
    return before ? T.changeSince({ name, before: before.name }) : name;
  };
  const order = sorted.length > LISTED ? T.zRobustAreasLie({ listed: LISTED, sorted: sorted.length }) : T.zRobustThoseFarthest();
  return tabulated({
    id: `outlying-areas-${level}`,
    title: T.areasBesideEachOther({ level: word(level) }),
    note: added ? T.addedUpFromStations({ order }) : order,
    columns: [
      { title: MODEL.area() },
      ...shown.flatMap((one) => [
        { title: title(one), unit: one.before ? 'points' : 'percent' } as const,
        { title: 'z', unit: 'number' } as const,
      ]),
    ],
    rows: sorted.slice(0, LISTED).map(([area, { values }]) => [placeName(areas, area), ...values]),
  });
}
