import { join } from '../language/format.ts';
import type { Text } from '../language/text.ts';
import { sum } from '../stats/sum.ts';
import type { FigureAnnotation, FigureSeries, ReportFigure } from './check.ts';
import { T as FIGURES } from './figures.texts.ts';

const top = (values: readonly number[]): number => values.reduce((best, value, at) => (value > values[best] ? at : best), 0);

/** The figure with some of its series, by their index (from the end where negative), drawn as what is expected. */
function against(figure: ReportFigure, index: number, as: NonNullable<FigureSeries['as']> = 'expected'): ReportFigure {
  const { series = [] } = figure;
  const at = index < 0 ? series.length + index : index;
  return { ...figure, series: series.map((one, place) => (place === at ? { ...one, as } : one)) };
}

/** Polls over time against the official result, which is the last series; the others are pollsters, and a trend where there is one. */
export function pollsRead(figure: ReportFigure, trend: boolean): ReportFigure {
  const { series = [] } = figure;
  const polls = series.slice(0, trend ? -2 : -1).flatMap(({ y }) => y);
  const official = series[series.length - 1].y[0];
  return {
    ...against(figure, -1),
    reading: FIGURES.pollsGiveFromOfficial({ least: Math.min(...polls), most: Math.max(...polls), official }),
  };
}

/** Stations by turnout against a normal distribution with their mean and spread. */
export function turnoutRead(figure: ReportFigure): ReportFigure {
  const { series = [] } = figure;
  const { x, y } = series[0];
  // Plain adding: far out the curve shows the last bits of its mean and spread in the twelve digits a report prints.
  const added = (term: (one: number, at: number) => number): number => x.reduce((total, one, at) => total + term(one, at), 0);
  const mean = added((one, at) => one * y[at]);
  const sd = Math.sqrt(added((one, at) => (one - mean) ** 2 * y[at]));
  const step = x[1] - x[0];
  const normal =
    sd > 0 ? x.map((one) => (step / (sd * Math.sqrt(2 * Math.PI))) * Math.exp(-((one - mean) ** 2) / (2 * sd * sd))) : undefined;
  const most = top(y);
  return {
    ...figure,
    reading: FIGURES.turnoutStationsAverageMost({ mean, x: x[most], y: y[most] }),
    ...(normal && {
      series: [...series, { name: FIGURES.normalDistributionSameMean(), x, y: normal, as: 'expected' as const }],
    }),
  };
}

/** Votes by turnout: where the leader's curve follows the scaled curve of the others, nothing is left over. */
export function votesByTurnoutRead(figure: ReportFigure, leader: Text): ReportFigure {
  const { series = [] } = figure;
  const [own, others, scaled] = series;
  const reading = FIGURES.votesMostNumerousTurnout({ leader, x: own.x[top(own.y)], x2: others.x[top(others.y)] });
  return scaled ? { ...against(figure, 2), reading } : { ...figure, reading };
}

/** Turnout and share along the size of stations; like the neighbours is 0. */
export function sizesRead(figure: ReportFigure): ReportFigure {
  const { series = [] } = figure;
  const [turnout, share] = series;
  const x = turnout.x.length > 1 ? [turnout.x[0], turnout.x[turnout.x.length - 1]] : turnout.x;
  return {
    ...figure,
    reading: FIGURES.smallestStationsLieStandard({ y: turnout.y[0], y2: share.y[0] }),
    series: [...series, { name: FIGURES.likeNeighbours(), x, y: x.map(() => 0), as: 'expected' }],
  };
}

/** The stations with a percentage, given as tenths of a percent: the first of them, and how many there are. */
export type StationsAt = (tenth: number) => Pick<FigureAnnotation, 'stations' | 'ofStations'>;

/** Spikes that are named in a picture, and how far beyond chance they have to be: standard deviations, and stations. */
const MOST_SPIKES = 5;
const LEAST_Z = 4;
const LEAST_MORE = 5;

/** The places where far more stations are than chance gives, the farthest beyond it first; chance varies as the root of what it gives. */
function spikes(at: readonly number[], chance: readonly number[]): number[] {
  const z = at.map((value, place) => (value - chance[place]) / Math.sqrt(Math.max(1, chance[place])));
  return Array.from(at.keys())
    .filter((place) => z[place] >= LEAST_Z && at[place] - chance[place] >= LEAST_MORE)
    .sort((a, b) => z[b] - z[a] || a - b)
    .slice(0, MOST_SPIKES);
}

/** Stations in steps of 0.1 points; what chance gives at whole percentages is marked there, and the spikes are named. */
export function wholePercentagesRead(figure: ReportFigure, stationsAt: StationsAt): ReportFigure {
  const { series = [] } = figure;
  const [observed, expected] = series;
  const at = expected.x.map((_, whole) => observed.y[10 * whole] ?? 0);
  const annotations = spikes(at, expected.y).map((whole) => ({
    x: expected.x[whole],
    y: at[whole],
    text: FIGURES.moreThanChance({ x: expected.x[whole], at: at[whole], more: at[whole] - expected.y[whole] }),
    brief: FIGURES.soManyMore({ x: expected.x[whole], more: at[whole] - expected.y[whole] }),
    ...stationsAt(10 * whole),
  }));
  return {
    ...against(figure, 1, 'marks'),
    reading: FIGURES.wholePercentagesStandExpected({ name: figure.x.title, sum: sum(at), sum2: sum(expected.y) }),
    ...(annotations.length > 0 && { annotations }),
  };
}

/** Stations in bins of 0.1 points against what chance gives in each. */
export function coarseSharesRead(figure: ReportFigure, stationsAt: StationsAt): ReportFigure {
  const { series = [] } = figure;
  const [observed, expected] = series;
  const annotations = spikes(observed.y, expected.y).map((bin) => ({
    x: observed.x[bin],
    y: observed.y[bin],
    text: FIGURES.moreThanChanceThere({ x: observed.x[bin], at: observed.y[bin], more: observed.y[bin] - expected.y[bin] }),
    brief: FIGURES.soManyMoreThere({ x: observed.x[bin], more: observed.y[bin] - expected.y[bin] }),
    ...stationsAt(bin),
  }));
  const most = top(observed.y.map((value, bin) => (value - expected.y[bin]) / Math.sqrt(Math.max(1, expected.y[bin]))));
  return {
    ...against(figure, 1),
    reading: FIGURES.binStandsOutMost({ x: observed.x[most], y: observed.y[most], y2: expected.y[most] }),
    ...(annotations.length > 0 && { annotations }),
  };
}

/** Stations by turnout and share, with the share of the whole country as a line: where turnout says nothing of the share, they lie about it. */
export function fingerprintRead(figure: ReportFigure, leader: Text, share: number): ReportFigure {
  const { cells } = figure;
  const last = cells ? Math.round(1 / cells.width) - 1 : 0;
  const full = cells ? sum(cells.count.filter((_, at) => cells.x[at] >= last)) : 0;
  return {
    ...figure,
    reading: FIGURES.whereTurnoutSaysNothing({ share, leader, full }),
    series: [{ name: FIGURES.sameShareEveryTurnout(), x: [0, 1], y: [share, share], as: 'expected' }],
  };
}

/** Votes up to a turnout, against the valid votes of all: equal where turnout says nothing of the share. */
export function cumulativeRead(figure: ReportFigure, leader: Text, everyone: readonly number[]): ReportFigure {
  const { series = [] } = figure;
  const [{ x, y }] = series;
  const half = y.findIndex((part) => part >= 0.5);
  const all = everyone.findIndex((part) => part >= 0.5);
  return {
    ...figure,
    reading: FIGURES.halfVotesComeFrom({ leader, x: x[half] ?? 1, x2: x[all] ?? 1 }),
    series: [...series, { name: FIGURES.allValidVotesSame(), x, y: everyone, as: 'expected' }],
  };
}

/**
 * All sources side by side: the one whose interval leaves the official figure farthest behind, and how many intervals hold it.
 *
 * @param forecasts the names of polls before the election: what they say is no count of it, and one of them is named only where no
 * other source is apart
 */
export function sourcesRead(figure: ReportFigure, forecasts: ReadonlySet<Text>): ReportFigure {
  const rows = (figure.panels ?? []).flatMap(({ name, reference, rows }) =>
    reference === undefined
      ? []
      : rows.flatMap(({ label, value, low, high }) =>
          low === undefined || high === undefined ? [] : [{ name, reference, label, value, holds: low <= reference && reference <= high }],
        ),
  );
  if (rows.length === 0) return figure;
  const held = FIGURES.intervalsHoldOfficialFigure({ held: rows.filter(({ holds }) => holds).length, rows: rows.length });
  const apart = rows.filter(({ holds }) => !holds);
  if (apart.length === 0) return { ...figure, reading: held };
  const counts = apart.filter(({ label }) => !forecasts.has(label));
  const farthest = (counts.length > 0 ? counts : apart).reduce((best, one) => (distance(one) > distance(best) ? one : best));
  const { name, reference, label, value } = farthest;
  return {
    ...figure,
    reading: FIGURES.sourceGives({ source: label, name, value, official: reference }),
    note: figure.note ? join([held, figure.note], ' ') : held,
  };
}

const distance = ({ value, reference }: { readonly value: number; readonly reference: number }): number => Math.abs(value - reference);
