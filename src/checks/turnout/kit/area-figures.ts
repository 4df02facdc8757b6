import { median } from 'simple-statistics';
import { projected } from '../../../data/area-map.ts';
import { placeName } from '../../../data/areas.ts';
import type { Dataset } from '../../../data/dataset.ts';
import { type FigurePlace, figured, type Observation, type ReportFigure } from '../../../findings/check.ts';
import { T as FIGURES } from '../../../findings/figures.texts.ts';
import { T as MODEL } from '../../../language/model.texts.ts';
import type { Text } from '../../../language/text.ts';
import { word } from '../../../language/words.ts';
import type { AreaLevel, AreaMeasure, AreaQuantity } from '../../../queries/area-quantities.ts';
import { Z95 } from '../../../stats/confidence.ts';
import { pearsonCorrelation } from '../../../stats/correlation.ts';
import { sum } from '../../../stats/sum.ts';
import { T } from './area-figures.texts.ts';

const FEWEST = 8;
const MOST_POINTS = 60;
const MOST_ROWS = 40;

/** How far areas are from the middle of their level, in one quantity or its change since an earlier contest. */
export interface AreaScores {
  readonly quantity: AreaQuantity;
  /** Index of each in the quantity. */
  readonly at: ArrayLike<number>;
  readonly z: ArrayLike<number>;
  readonly before?: { readonly name: string; readonly values: ArrayLike<number> };
}

export const MEASURES: Readonly<Record<AreaMeasure, Text>> = {
  turnout: MODEL.turnout2(),
  share: FIGURES.shareLeader(),
  invalid: FIGURES.invalidBallots(),
};

/** The areas of a level in pictures: turnout against the leader's share, both on a map, and how far each is from the others. */
export function areaFigures(dataset: Dataset, level: AreaLevel, scores: readonly AreaScores[]): Observation[] {
  return [...turnoutAgainstShare(dataset, level), ...onMap(dataset, level), ...scoresOf(dataset, level, scores)];
}

const quantity = ({ quantities }: AreaLevel, measure: AreaQuantity['measure']): AreaQuantity | undefined =>
  quantities.find((one) => one.measure === measure);

function turnoutAgainstShare({ areas, contestants }: Dataset, level: AreaLevel): Observation[] {
  const [turnout, share] = [quantity(level, 'turnout'), quantity(level, 'share')];
  if (!turnout || !share) return [];
  const at = new Map(Array.from(share.area, (area, index) => [area, index]));
  const points = Array.from(turnout.area).flatMap((area, index) => {
    const found = at.get(area);
    return found === undefined
      ? []
      : [{ label: placeName(areas, area), x: turnout.value[index], y: share.value[found], whole: share.whole[found] }];
  });
  const [x, y] = [points.map((one) => one.x), points.map((one) => one.y)];
  if (points.length < FEWEST || points.length > MOST_POINTS || same(x) || same(y)) return [];
  const { effect: r, interval } = pearsonCorrelation(x, y);
  const [middleX, middleY] = [mean(x), mean(y)];
  const slope = sum(x.map((one, i) => (one - middleX) * (y[i] - middleY))) / sum(x.map((one) => (one - middleX) ** 2));
  const ends = [Math.min(...x), Math.max(...x)];
  const votes = sum(points.map((one) => one.whole));
  const whole = votes > 0 ? sum(points.map((one) => one.y * one.whole)) / votes : middleY;
  const { name } = contestants[level.leader];
  return [
    figured({
      id: `turnout-and-share-${level.level}`,
      title: FIGURES.turnoutShare({ name, level: word(level.level) }),
      kind: 'points',
      reading: FIGURES.overCorrelationTurnoutShare({ points: points.length, name, r, interval: interval[0], interval2: interval[1] }),
      source: level.source.name,
      n: points.length,
      x: { title: MODEL.turnout2(), unit: 'percent' },
      y: { title: T.share({ name }), unit: 'percent' },
      points: points.map(({ label, x, y }) => ({ label, x, y })),
      series: [
        { name: FIGURES.sameShareEveryTurnout(), x: ends, y: [whole, whole], as: 'expected' },
        { name: FIGURES.lineThroughAreas(), x: ends, y: ends.map((one) => middleY + slope * (one - middleX)) },
      ],
    }),
  ];
}

function onMap({ areas, contestants, map }: Dataset, level: AreaLevel): Observation[] {
  if (!map) return [];
  const shown = [quantity(level, 'turnout'), quantity(level, 'share')].filter((one) => one !== undefined);
  const known = shown.map(({ area, value }) => new Map(Array.from(area, (one, at) => [one, value[at]])));
  const isHere = (area: number): boolean => areas.level(area) === level.level || known.some((one) => one.has(area));
  const places: { area: number; place: FigurePlace }[] =
    map.kind === 'tiles'
      ? map.tiles
          .filter(({ area }) => isHere(area))
          .map(({ area, column, row }) => ({ area, place: { label: placeName(areas, area), column, row } }))
      : projected(map.shapes.filter(({ area }) => isHere(area))).map(({ area, rings }) => ({
          area,
          place: { label: placeName(areas, area), outline: rings },
        }));
  if (places.length < 2 || !known.some((one) => places.some(({ area }) => one.has(area)))) return [];
  const { name } = contestants[level.leader];
  const maps = shown.map(({ measure }, at): NonNullable<ReportFigure['maps']>[number] => {
    const values = places.map(({ area }) => known[at].get(area) ?? null);
    const there = values.filter((value) => value !== null);
    return {
      name: measure === 'turnout' ? MODEL.turnout2() : T.share({ name }),
      unit: 'percent',
      ...(there.length > 0 && { middle: median(there) }),
      values,
    };
  });
  const reading = farthestArea(
    places.map(({ place }) => place.label),
    maps[0],
  );
  return [
    figured({
      id: `map-${level.level}`,
      title: FIGURES.turnoutShareMap({ name, level: word(level.level) }),
      kind: map.kind,
      ...(reading && { reading }),
      source: level.source.name,
      n: places.length,
      x: { title: MODEL.area(), unit: 'text' },
      y: { title: MODEL.area(), unit: 'text' },
      places: places.map(({ place }) => place),
      maps,
    }),
  ];
}

/** The area of a map that is farthest from the middle one. */
function farthestArea(labels: readonly Text[], { name, values, middle }: NonNullable<ReportFigure['maps']>[number]): Text | undefined {
  if (middle === undefined) return undefined;
  const apart = values.map((value) => (value === null ? -1 : Math.abs(value - middle)));
  const at = apart.indexOf(Math.max(...apart));
  return FIGURES.farthestOnMap({ name, place: labels[at], value: values[at] as number, middle });
}

function scoresOf({ areas }: Dataset, { source, level }: AreaLevel, found: readonly AreaScores[]): Observation[] {
  const scores = found.map(({ quantity, at, z, before }): Score => {
    const measure = MEASURES[quantity.measure];
    const area = Int32Array.from(at, (one) => quantity.area[one]);
    const value = Float64Array.from(at, (one, index) => quantity.value[one] - (before ? before.values[index] : 0));
    return { name: before ? T.changeSince({ measure, before: before.name }) : measure, measure: quantity.measure, before, area, value, z };
  });
  const farthest = new Map<number, number>();
  let worst: { score: Score; at: number } | undefined;
  for (const score of scores)
    for (const [at, area] of score.area.entries()) {
      farthest.set(area, Math.max(farthest.get(area) ?? 0, Math.abs(score.z[at])));
      if (!worst || Math.abs(score.z[at]) > Math.abs(worst.score.z[worst.at])) worst = { score, at };
    }
  if (!worst || farthest.size < FEWEST) return [];
  const shown = [...farthest].sort(([a, one], [b, other]) => other - one || a - b).slice(0, MOST_ROWS);
  return [
    figured({
      id: `area-z-${level}`,
      title: FIGURES.howFarAreasLie({ level: word(level) }),
      kind: 'intervals',
      reading: readingOf(placeName(areas, worst.score.area[worst.at]), worst.score, worst.at),
      marks: FIGURES.diamondsAreasBeyondBand(),
      ...(farthest.size > shown.length && {
        note: FIGURES.shownLieFarthestFrom({ shown: shown.length, rows: farthest.size }),
      }),
      source: source.name,
      n: farthest.size,
      x: { title: T.robustZ(), unit: 'number' },
      y: { title: MODEL.area(), unit: 'text' },
      panels: scores.map(({ name, area, z }) => {
        const at = new Map(Array.from(area, (one, index) => [one, index]));
        return {
          name,
          reference: 0,
          band: [-Z95, Z95] as const,
          rows: shown.flatMap(([one]) => {
            const index = at.get(one);
            return index === undefined ? [] : [{ label: placeName(areas, one), value: z[index] }];
          }),
        };
      }),
    }),
  ];
}

/** One quantity of the areas, or its change, with how far each is from the middle. */
interface Score {
  readonly name: Text;
  readonly measure: AreaMeasure;
  readonly before: AreaScores['before'];
  readonly area: Int32Array;
  readonly value: Float64Array;
  readonly z: ArrayLike<number>;
}

/** From so many robust standard deviations on, an area is by far the lowest or the highest. */
const BY_FAR = 4;

/** What the area farthest from the others has, against what is typical. */
function readingOf(place: string, { measure: quantity, before, value, z }: Score, at: number): Text {
  const measure = T.measure[quantity]();
  const facts = { place, measure, value: value[at], median: median(Array.from(value)) };
  if (before) return T.farthest.change({ ...facts, before: before.name });
  const far = Math.abs(z[at]) >= BY_FAR;
  if (value.every((other) => other >= value[at])) return T.farthest[far ? 'farLowest' : 'lowest'](facts);
  if (value.every((other) => other <= value[at])) return T.farthest[far ? 'farHighest' : 'highest'](facts);
  return T.farthest.other(facts);
}

const mean = (values: readonly number[]): number => sum(values) / values.length;
const same = (values: readonly number[]): boolean => values.every((one) => one === values[0]);
