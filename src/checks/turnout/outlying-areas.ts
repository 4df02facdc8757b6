import { median } from 'simple-statistics';
import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import { aboutCheck, defineCheck, type Observation, withPassed } from '../../findings/check.ts';
import { type Column, cannot, noted, table } from '../../findings/observations.ts';
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
import { sum } from '../../stats/sum.ts';
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
  minZ: z.number().min(2).default(7).describe('Smallest robust z, up or down, that gives a note among 60 areas or fewer.'),
  most: z.number().int().min(1).default(20).describe('Most areas with a finding each, by quantity; the others are counted.'),
  levels: z
    .array(z.coerce.string())
    .optional()
    .describe('Levels added up from stations (default: all above the stations that have no table of their own).'),
});

type Options = z.output<typeof options>;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const levels = levelsOf(dataset, options).filter(({ quantities }) => quantities.some(({ area }) => area.length >= options.minAreas));
    if (levels.length === 0)
      return [cannot(MODEL.wholeDataset(), SHARED.votesTurnoutKnownTogether({ minAreas: options.minAreas }), SHARED.turnoutVotesArea())];
    return levels.flatMap((level) => observeLevel(dataset, level, options));
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

function observeLevel(dataset: Dataset, level: AreaLevel, options: Options): Observation[] {
  const subject = SHARED.by({ source: level.source.name, level: word(level.level) });
  const results = [...level.quantities.map((quantity) => compared(subject, quantity, options)), ...changesOf(dataset, level, options)].map(
    (result) => ('kind' in result ? result : { ...result, beyond: beyondOf(result, options) }),
  );
  const shown = results.flatMap((result) => ('kind' in result ? [] : [result]));
  const findings = results.flatMap((result) => ('kind' in result ? [result] : findingsOf(dataset, level, result, options)));
  const held = sum(shown.map(({ z, beyond }) => z.length - beyond.length));
  return [
    ...withPassed(findings, held),
    ...level.quantities.flatMap((quantity) => atTheEnds(subject, quantity, options)),
    ...(shown.length > 0 && (level.added || shown[0].z.length > FEW_AREAS) ? [tableOf(dataset, level, shown)] : []),
    ...areaFigures(dataset, level, shown),
  ];
}

const QUANTITIES: Readonly<Record<AreaMeasure, Text>> = {
  turnout: T.quantity.turnout(),
  share: T.quantity.share(),
  invalid: T.quantity.invalid(),
};

/** Whether a value has a logit. */
const isInside = (value: number): boolean => value > 0 && value < 1;

/** The areas between 0 and 100 %. */
const inside = ({ value }: AreaQuantity): Int32Array => Int32Array.from(value.keys()).filter((at) => isInside(value[at]));

/** Robust z of the areas between 0 and 100 %, or why there is none. */
function compared(subject: Text, quantity: AreaQuantity, { minAreas }: Options): Compared | Observation {
  const name = QUANTITIES[quantity.measure];
  const at = inside(quantity);
  if (at.length < minAreas)
    return cannot(subject, T.tooFew({ areas: at.length, quantity: name }), T.areasNeeded({ quantity: name, minAreas }));
  const logits = Float64Array.from(at, (index) => logit(quantity.value[index]));
  const variances = Float64Array.from(at, (index) => {
    const whole = quantity.whole[index];
    return whole > 0 ? 1 / (whole * quantity.value[index] * (1 - quantity.value[index])) : 0;
  });
  const z = robustZOfEstimates(logits, variances);
  if (!z) return cannot(subject, T.halfTheSame({ quantity: name }), SHARED.areasDiffer());
  return { quantity, at, z, typical: 1 / (1 + Math.exp(-median(Array.from(logits)))) };
}

/** Areas left out because their turnout or share is 0, or 100 % and more. */
function atTheEnds(subject: Text, quantity: AreaQuantity, { minAreas }: Options): Observation[] {
  const name = QUANTITIES[quantity.measure];
  const within = inside(quantity).length;
  const areas = quantity.value.length - within;
  if (areas === 0 || within < minAreas || quantity.measure === 'invalid') return [];
  return [cannot(subject, T.atTheEnds({ areas, quantity: name }), T.betweenNeeded({ quantity: name }))];
}

/** The change of turnout and share since each earlier contest that names these areas, on the logit scale. */
function changesOf(dataset: Dataset, { quantities, leader }: AreaLevel, { minAreas }: Options): Compared[] {
  return quantities
    .filter(({ measure }) => measure !== 'invalid')
    .flatMap((quantity) =>
      valuesBefore(dataset, quantity.area, leader).flatMap(({ source, values }) => {
        const earlier = values[quantity.measure as 'turnout' | 'share'];
        const at = inside(quantity).filter((index) => isInside(earlier.get(quantity.area[index]) ?? 0));
        if (at.length < minAreas) return [];
        const before = Float64Array.from(at, (index) => earlier.get(quantity.area[index]) as number);
        const z = robustZOfEstimates(
          before.map((value, index) => logit(quantity.value[at[index]]) - logit(value)),
          new Float64Array(at.length),
        );
        if (!z) return [];
        const typical = median(Array.from(before, (value, index) => quantity.value[at[index]] - value));
        return [{ quantity, at, z, typical, before: { name: source.name, id: source.id, values: before } }];
      }),
    );
}

/** The areas beyond the threshold, the farthest first. */
function beyondOf({ z }: Compared, { minZ }: Options): number[] {
  const least = minZ * Math.max(1, z.length / FEW_AREAS) ** (1 / TAIL);
  const beyond = Array.from(z.keys()).filter((at) => Math.abs(z[at]) >= least);
  return beyond.sort((a, b) => Math.abs(z[b]) - Math.abs(z[a]) || a - b);
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

/** The sentences of an area that is far up or down, with the reasons that fit. */
function tellingOf({ quantity, before, z }: Compared, index: number) {
  const direction = z[index] > 0 ? 'above' : 'below';
  return { ...T[before ? 'change' : 'value'][direction], explanations: T.why[quantity.measure][direction], ask: T.ask };
}

/** One finding for each of the areas farthest from the others; the first says how many there are. */
function findingsOf(
  { areas, contestants }: Dataset,
  { source, level, leader }: AreaLevel,
  compared: Compared & { readonly beyond: readonly number[] },
  { most }: Options,
): Observation[] {
  const { quantity, at, z, typical, before, beyond } = compared;
  const { measure } = quantity;
  const { id: contestant, name } = contestants[leader];
  const placeAt = (index: number): Text => placeName(areas, quantity.area[at[index]]);
  const valueAt = (index: number): number => quantity.value[at[index]];
  const changeAt = (index: number): number => valueAt(index) - (before?.values[index] ?? 0);
  const near = (index: number): Text =>
    before
      ? T.nearChange({ place: placeAt(index), change: changeAt(index) })
      : T.nearValue({ place: placeAt(index), value: valueAt(index) });
  return beyond.slice(0, most).map((index, rank) =>
    noted(tellingOf(compared, index), {
      scope: {
        source: source.id,
        level,
        ...areaScope(areas, quantity.area[at[index]]),
        ...(measure === 'share' && { contestant }),
        quantity: before ? `change of ${measure} since ${before.id}` : measure,
      },
      facts: {
        place: placeAt(index),
        level: word(level),
        quantity: measure === 'share' ? T.quantity.shareOf({ name }) : QUANTITIES[measure],
        value: valueAt(index),
        [measure]: valueAt(index),
        ...(before
          ? { since: before.name, before: before.values[index], change: changeAt(index), medianChange: typical }
          : { median: typical }),
        robustZ: z[index],
        areas: at.length,
        basis: english(quantity.basis(at[index])),
        nearest: nearest(compared, index).map(near),
        beyond: rank === 0 && beyond.length > 1 ? beyond.length : undefined,
      },
      locations: quantity.locate(at[index]),
    }),
  );
}

/** Most areas listed, those farthest from the others first. */
const LISTED = 200;

function tableOf({ areas, contestants }: Dataset, { level, leader, added }: AreaLevel, shown: readonly Compared[]): Observation {
  const names = { turnout: MODEL.turnout2(), share: contestants[leader].name, invalid: SHARED.invalid() };
  const rows = rowsOf(shown);
  const note = added ? T.table.noteOfAddedUp : T.table.note;
  return table(
    {
      id: `outlying-areas-${level}`,
      title: T.table.title({ level: word(level) }),
      note: rows.length > LISTED ? note.farthest({ listed: LISTED, areas: rows.length }) : note.all(),
    },
    [
      [MODEL.area(), 'text', ({ area }) => placeName(areas, area)],
      ...shown.flatMap(({ quantity, before }, at): Column<Row>[] => {
        const name = names[quantity.measure];
        return [
          [before ? T.table.changeSince({ name, since: before.name }) : name, before ? 'points' : 'percent', ({ values }) => values[at]],
          ['z', 'number', ({ z }) => z[at]],
        ];
      }),
    ],
    rows.slice(0, LISTED),
  );
}

/** An area with what is known of it in each quantity. */
interface Row {
  readonly area: number;
  readonly values: (number | undefined)[];
  readonly z: (number | undefined)[];
  farthest: number;
}

/** All areas, the farthest from the others first. */
function rowsOf(shown: readonly Compared[]): Row[] {
  const rows = new Map<number, Row>();
  for (const [column, { quantity, at, z, before }] of shown.entries())
    for (let index = 0; index < at.length; index++) {
      const area = quantity.area[at[index]];
      const row = rows.get(area) ?? { area, values: [], z: [], farthest: 0 };
      row.values[column] = quantity.value[at[index]] - (before ? before.values[index] : 0);
      row.z[column] = z[index];
      row.farthest = Math.max(row.farthest, Math.abs(z[index]));
      rows.set(area, row);
    }
  return [...rows.values()].sort((a, b) => b.farthest - a.farthest || a.area - b.area);
}
