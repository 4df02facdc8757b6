import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import {
  type CheckMeta,
  defineCheck,
  figured,
  measured,
  noted,
  type Observation,
  type ReportFigure,
  type Scope,
  skipped,
  tabulated,
} from '../../findings/check.ts';
import { wholePercentagesRead } from '../../findings/readings.ts';
import { levelsOrFirst } from '../../findings/shared-options.ts';
import { count, enumerate, fixed, form, join, percent, plural, points, sentenceCase } from '../../language/format.ts';
import { say, type Text, term } from '../../language/text.ts';
import { filteredStations, shareMargin, turnoutMargin } from '../../queries/percentage-margins.ts';
import { areaScope, finestStations, type Stations } from '../../queries/stations.ts';
import { partsOf, type Strata, strataAmong, strataAsked } from '../../queries/strata.ts';
import { Z95 } from '../../stats/confidence.ts';
import { type ExcessOverChance, excessOverChance, excessTail } from '../../stats/excess-over-chance.ts';
import { type WholePercentageColumns as Columns, eitherWhole, wholePercentagesOf } from './kit/whole-percentage-columns.ts';

const NEEDED = 'registered voters, ballots and votes of at least 500 polling stations';

const meta: CheckMeta = {
  id: 'integer-percentages',
  title: 'Whole percentages',
  question: 'Do turnout and the leader’s share of stations fall on whole percentages more often than chance allows?',
  kind: 'test',
  needs: [NEEDED],
  limits: [
    'Single stations only: among areas added up from many stations the mark disappears, and with it the power of the test.',
    'At least 500 stations, where an excess of four standard deviations is two fifths of what chance gives; one of a tenth takes some 7,000. In an area of 50 stations only twice as many as expected can stand out.',
    'A percentage is looked at where n·p(1 − p) is 10 or more: nearer to 0 and 100 % the observed share is too poor an estimate of the true one, and elections regarded as clean fail in the direction of too few (z down to −7).',
    'Where fewer than half of the stations pass that limit, the percentage is skipped: those that do are picked by their own count, which piles them up above it.',
    'Stations of fewer than 100 registered voters, and those with a turnout or a leader’s share above 99 %, are left out: small denominators divide 100. So are counts above ten million, which no station has.',
    'Every station is compared with itself drawn again, so that nothing is assumed of how stations differ; very large stations, of 10,000 ballots and more, then repeat what was seen and add no power.',
    'For leaders and runners-up of eight elections regarded as clean z lies between −2.5 and 2.7 for the whole country; a finding takes 4.',
  ],
  method:
    'For each station the exact chance that a binomial count lies within 0.05 points of a whole percentage, for turnout, for the share, and for either; observed stations against the sum of the chances (Poisson-binomial, upper tail; exact below 200 stations, saddle point above). Ties are decided in whole numbers.',
  explanations: [
    'Turnout or votes entered from percentages that somebody had rounded, in earnest or for want of the counts.',
    'Many small stations of one size, or a denominator that divides 100.',
    'A turnout or a share that is itself a target, such as a quota of ballots per station.',
  ],
  references: [
    {
      cite: 'Kobak, Shpilkin & Pshenichnikov (2016), Integer percentages as electoral falsification fingerprints',
      url: 'https://doi.org/10.1214/16-AOAS904',
    },
    {
      cite: 'Hong (2013), On computing the distribution function for the Poisson binomial',
      url: 'https://doi.org/10.1016/j.csda.2012.10.006',
    },
  ],
};

const options = z.strictObject({
  minStations: z.number().int().min(50).default(500).describe('Fewest stations of the whole country.'),
  minAreaStations: z.number().int().min(20).default(50).describe('Fewest stations of an area below the country.'),
  minRegistered: z.number().int().min(1).default(100).describe('Fewest registered voters of a station.'),
  maxShare: z.number().min(0).max(1).default(0.99).describe('Highest turnout and highest share of the leader of a station.'),
  minInformation: z
    .number()
    .min(0)
    .default(10)
    .describe('Smallest n·p(1 − p) at which the percentage of a station is looked at; 0 looks at all, as published.'),
  // Simulated parties at 0.7 and 1.2 % of 91,000 stations pass at 15 and 35 % of them, with z of 9 and 4; from a half on there is no bias.
  minPassing: z
    .number()
    .min(0)
    .max(1)
    .default(0.5)
    .describe('Smallest part of the stations that must pass minInformation: where few do, they are picked by their own count.'),
  turnoutBasis: z.enum(['cast', 'issued']).default('cast').describe('Ballots that turnout is computed from.'),
  contestants: z.enum(['leader', 'all']).default('leader').describe('Whose shares are looked at.'),
  levels: levelsOrFirst,
  minZ: z.number().min(2).default(4).describe('Smallest excess in standard deviations treated as material.'),
  minEffect: z.number().min(0).default(0.02).describe('Smallest excess, as a part of the expectation, treated as material in the country.'),
  minAreaEffect: z.number().min(0).default(0.1).describe('The same in an area below the country.'),
});

type Options = z.output<typeof options>;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const stations = finestStations(dataset);
    if (!stations) return [skipped(say`The whole dataset`, say`no official votes are published by area`, term(NEEDED))];
    const subject = say`${stations.source.name}, by ${term(stations.table.level)}`;
    if (stations.size < options.minStations) {
      const reason = say`${plural(stations.size, 'area')} of one level ${form(stations.size, 'is', 'are')} published; ${count(options.minStations)} are needed`;
      return [skipped(subject, reason, term(NEEDED))];
    }
    const turnout = turnoutMargin(stations, options.turnoutBasis);
    const share = shareMargin(dataset, stations, stations.leader);
    const margins = [share, turnout].filter((one) => one !== undefined);
    if (margins.length === 0) return [skipped(subject, say`neither turnout nor shares can be computed from the counts`, term(NEEDED))];
    const rows = filteredStations(stations.size, margins, options);
    const subjects = subjectsOf(margins.map((margin) => wholePercentagesOf(stations.size, rows, margin, options)));
    if (options.contestants === 'all') subjects.push(...othersOf(dataset, stations, rows, options));
    return observe(dataset, stations, subjects, rows.length, options);
  },
});

/** A hypothesis: one set of columns, and those it was put together from. */
interface Subject {
  readonly tested: Columns;
  readonly parts: readonly Columns[];
}

function subjectsOf(margins: readonly Columns[]): Subject[] {
  if (margins.length === 1) return [{ tested: margins[0], parts: [] }];
  return [{ tested: eitherWhole(margins[0], margins[1]), parts: margins }];
}

function othersOf(dataset: Dataset, stations: Stations, rows: Int32Array, options: Options): Subject[] {
  const others = stations.votes.map((_, contestant) => contestant).filter((contestant) => contestant !== stations.leader);
  return others.flatMap((contestant) => {
    const margin = shareMargin(dataset, stations, contestant);
    return margin ? [{ tested: wholePercentagesOf(stations.size, rows, margin, options), parts: [] }] : [];
  });
}

const zOf = ({ observed, expected, sd }: ExcessOverChance): number => (sd > 0 ? (observed - expected) / sd : 0);
const excessOf = ({ observed, expected }: ExcessOverChance): number => (expected > 0 ? observed / expected - 1 : 0);

/** 95 % interval of the excess as a part of the expectation, from the standard deviation that chance gives. */
function intervalOf({ observed, expected, sd }: ExcessOverChance): readonly [number, number] {
  return expected > 0 ? [(observed - Z95 * sd) / expected - 1, (observed + Z95 * sd) / expected - 1] : [0, 0];
}

function observe(dataset: Dataset, stations: Stations, subjects: readonly Subject[], kept: number, options: Options): Observation[] {
  const found: Observation[] = [];
  const { strata, unknown } = strataAsked(dataset, stations, options.levels);
  for (const level of unknown)
    found.push(
      skipped(say`By ${term(level)}`, say`the stations lie in no area of the level ${term(level)}`, say`areas of the level ${term(level)}`),
    );
  const tested: Columns[] = [];
  for (const { tested: columns, parts } of subjects) {
    if (columns.rows.length < options.minStations) {
      const reason = say`${units(stations, columns.rows.length)} of ${count(stations.size)} can be looked at; ${count(options.minStations)} are needed`;
      found.push(skipped(sentenceCase(columns.name), reason, term(NEEDED)));
      continue;
    }
    if (columns.rows.length < options.minPassing * columns.candidates.length) {
      const reason = say`only ${percent(columns.rows.length / columns.candidates.length, 0)} of the stations lie far enough from 0 and 100 %, and they would be picked by their own count`;
      found.push(skipped(sentenceCase(columns.name), reason, say`shares for which ${percent(options.minPassing, 0)} of the stations do`));
      continue;
    }
    tested.push(columns, ...parts);
    found.push(...country(dataset, stations, columns, parts, kept, options));
    for (const one of strata) found.push(...areas(dataset, stations, columns, one, options));
  }
  if (tested.length > 0) found.push(matrix(dataset, stations, tested));
  for (const { histogram, ...columns } of tested) if (histogram) found.push(picture(dataset, stations, columns, histogram));
  return found;
}

/** `1,200 stations`; areas of another level are not called stations. */
const units = ({ table }: Stations, n: number): Text => (table.level === 'station' ? plural(n, 'station') : plural(n, 'area'));

function scopeOf({ contestants }: Dataset, { source, table }: Stations, { contestant, quantity }: Columns): Scope {
  return { source: source.id, level: table.level, ...(contestant !== undefined && { contestant: contestants[contestant].id }), quantity };
}

function country(
  dataset: Dataset,
  stations: Stations,
  columns: Columns,
  parts: readonly Columns[],
  kept: number,
  { minZ, minEffect }: Options,
): Observation[] {
  const all = excessOverChance(columns.hit, columns.chance, columns.rows);
  const five = excessOverChance(columns.hitFive, columns.chanceFive, columns.rows);
  const registered = stations.registered && excessOverChance(columns.hit, columns.chance, columns.rows, stations.registered);
  const z = zOf(all);
  const apart = parts.map((part) => ({ part, excess: excessOverChance(part.hit, part.chance, part.rows) }));
  const sentences = [
    ...(apart.length > 0
      ? [say`Apart: ${enumerate(apart.map(({ part, excess }) => say`${part.name} z = ${fixed(zOf(excess), 1)}`))}.`]
      : []),
    ...(registered ? [difference(registered)] : []),
    say`Near multiples of 5 % are ${count(five.observed)}, with ${count(five.expected)} expected (z = ${fixed(zOf(five), 1)}).`,
    say`${count(stations.size - kept)} of ${units(stations, stations.size)} are left out as too small, above the highest percentage or incomplete, and ${count(kept - columns.rows.length)} because the percentage lies too near 0 or 100 % for their size. Computed as ${columns.definition}.`,
  ];
  const evidence = {
    about: 'result' as const,
    scope: scopeOf(dataset, stations, columns),
    message: say`${sentenceCase(columns.name)} lies within 0.05 points of a whole percentage at ${count(all.observed)} of ${units(stations, all.n)}; chance gives ${count(all.expected)} (${points(excessOf(all), 1)} %, z = ${fixed(z, 1)}).`,
    detail: join(sentences, ' '),
    expected: say`${fixed(all.expected, 1)}, give or take ${fixed(all.sd, 1)}; elections regarded as clean lie from 2.5 times that below to 2.7 times that above`,
    seen: say`${count(all.observed)}, z = ${fixed(z, 2)}`,
    measures: {
      ...measuresOf(all),
      z,
      ...Object.assign(
        {},
        ...apart.map(({ part, excess }) => ({
          [`${part.quantity}Excess`]: excess.observed - excess.expected,
          [`${part.quantity}Z`]: zOf(excess),
        })),
      ),
      ...(registered && { registeredExcess: registered.observed - registered.expected }),
      fiveObserved: five.observed,
      fiveExpected: five.expected,
      fiveZ: zOf(five),
    },
    locations: [],
  };
  const found: Observation[] = [
    measured({ ...evidence, test: testOf(columns, columns.rows, all), material: z >= minZ && excessOf(all) >= minEffect }),
  ];
  if (z > -minZ) return found;
  const message = say`${sentenceCase(columns.name)} lies near a whole percentage less often than chance gives: at ${count(all.observed)} of ${units(stations, all.n)}, with ${count(all.expected)} expected (z = ${fixed(z, 1)}).`;
  const detail = say`Chance as computed here does not describe these stations; an excess elsewhere in this check is to be read with that in mind. Elections regarded as clean show the same where shares are near 0.`;
  return [...found, noted({ ...evidence, message, detail })];
}

function difference({ observed, expected }: ExcessOverChance): Text {
  const voters = count(Math.abs(observed - expected));
  return observed < expected
    ? say`These stations hold ${voters} fewer registered voters than chance would have there.`
    : say`These stations hold ${voters} more registered voters than chance would have there.`;
}

function measuresOf(excess: ExcessOverChance): Record<string, number> {
  return {
    stations: excess.n,
    observed: excess.observed,
    expected: excess.expected,
    excess: excess.observed - excess.expected,
    sd: excess.sd,
  };
}

function testOf({ hit, chance }: Columns, rows: Int32Array, excess: ExcessOverChance) {
  const { p, log10P } = excessTail(hit, chance, rows);
  const effect = { name: say`excess over the expectation`, value: excessOf(excess), interval: intervalOf(excess) };
  // A chance below every double is one: log₁₀ stays finite.
  return { name: say`Poisson-binomial, upper tail`, statistic: zOf(excess), n: excess.n, p, log10P: Math.max(log10P, -1e300), effect };
}

const MOST_ROWS = 200;

/** One hypothesis for every area with enough stations, and a table of them. */
function areas(dataset: Dataset, stations: Stations, columns: Columns, strata: Strata, options: Options): Observation[] {
  const { minAreaStations, minPassing, minZ, minAreaEffect } = options;
  const candidates = strataAmong(strata, columns.candidates).sizes;
  const found: Observation[] = [];
  const listed: { area: number; excess: ExcessOverChance; log10P: number }[] = [];
  for (const { area, index, members: rows } of partsOf(strata, minAreaStations, columns.rows)) {
    if (rows.length < minPassing * candidates[index]) continue;
    const excess = excessOverChance(columns.hit, columns.chance, rows);
    const test = testOf(columns, rows, excess);
    const z = zOf(excess);
    listed.push({ area, excess, log10P: test.log10P });
    found.push(
      measured({
        about: 'result',
        scope: { ...scopeOf(dataset, stations, columns), level: strata.level, ...areaScope(dataset.areas, area) },
        message: say`${placeName(dataset.areas, area)}: ${columns.name} lies within 0.05 points of a whole percentage at ${count(excess.observed)} of ${units(stations, excess.n)}; chance gives ${count(excess.expected)} (${points(excessOf(excess), 0)} %, z = ${fixed(z, 1)}).`,
        detail: say`In seven elections regarded as clean the largest z of 181 such areas is 2.5.`,
        expected: say`${fixed(excess.expected, 1)}, give or take ${fixed(excess.sd, 1)}`,
        seen: say`${count(excess.observed)}, z = ${fixed(z, 2)}`,
        measures: { ...measuresOf(excess), z },
        test,
        material: z >= minZ && excessOf(excess) >= minAreaEffect,
        locations: [],
      }),
    );
  }
  if (listed.length === 0) {
    const reason = say`no area by ${term(strata.level)} has ${count(minAreaStations)} stations that can be looked at`;
    return [
      skipped(
        say`${sentenceCase(columns.name)}, by ${term(strata.level)}`,
        reason,
        say`areas of at least ${count(minAreaStations)} stations`,
      ),
    ];
  }
  return [...found, byArea(dataset, columns, strata.level, listed)];
}

function byArea(
  dataset: Dataset,
  columns: Columns,
  level: string,
  listed: { area: number; excess: ExcessOverChance; log10P: number }[],
): Observation {
  const sorted = [...listed].sort((a, b) => zOf(b.excess) - zOf(a.excess) || a.area - b.area).slice(0, MOST_ROWS);
  const shown =
    sorted.length < listed.length ? say`The ${count(MOST_ROWS)} largest of ${count(listed.length)} areas` : plural(listed.length, 'area');
  return tabulated({
    id: `whole-percentages-by-${level}${columns.quantity === 'share' ? `-${dataset.contestants[columns.contestant as number].id}` : ''}`,
    title: say`Whole percentages of ${columns.name} by ${term(level)}`,
    note: say`${shown} with enough stations, the largest z first. Excess as a part of the expectation, with its 95 % interval; p of one area alone, before correction.`,
    columns: [
      { title: say`Area` },
      { title: say`Stations`, unit: 'count' },
      { title: say`Observed`, unit: 'count' },
      { title: say`Expected`, unit: 'number' },
      { title: 'z', unit: 'number' },
      { title: say`Excess`, unit: 'percent' },
      { title: say`from`, unit: 'percent' },
      { title: say`to`, unit: 'percent' },
      { title: 'log₁₀ p', unit: 'log10' },
    ],
    rows: sorted.map(({ area, excess, log10P }) => [
      placeName(dataset.areas, area),
      excess.n,
      excess.observed,
      excess.expected,
      zOf(excess),
      excessOf(excess),
      ...intervalOf(excess),
      log10P,
    ]),
  });
}

/** Every percentage by every weight, for the whole country. */
function matrix(dataset: Dataset, { registered, votes, leader, ...stations }: Stations, tested: readonly Columns[]): Observation {
  const { name } = dataset.contestants[leader];
  const ballots = stations.cast ?? stations.issued ?? stations.valid;
  const weights: (readonly [Text, Float64Array | undefined])[] = [
    [say`stations`, undefined],
    ...(registered ? [[say`registered voters`, registered] as const] : []),
    ...(ballots ? [[say`ballots`, ballots] as const] : []),
    [say`votes for ${name}`, votes[leader]],
  ];
  const row = (columns: Columns, step: number, [weight, values]: (typeof weights)[number]): (Text | number)[] => {
    const excess =
      step === 1
        ? excessOverChance(columns.hit, columns.chance, columns.rows, values)
        : excessOverChance(columns.hitFive, columns.chanceFive, columns.rows);
    const { n, observed, expected, sd } = excess;
    return [
      sentenceCase(columns.name),
      percent(step / 100, 0),
      weight,
      n,
      observed,
      expected,
      observed - expected,
      sd,
      zOf(excess),
      excessOf(excess),
      ...intervalOf(excess),
    ];
  };
  return tabulated({
    id: 'whole-percentages',
    title: say`Whole percentages in the whole country`,
    note: say`Stations within 0.05 points of a multiple of the step, and what they hold; excess as a part of the expectation, with its 95 % interval. ${sentenceCase(tested[0].definition)}.`,
    columns: [
      { title: say`Percentage` },
      { title: say`Step` },
      { title: say`Counted in` },
      { title: say`Stations`, unit: 'count' },
      { title: say`Observed`, unit: 'count' },
      { title: say`Expected`, unit: 'count' },
      { title: say`Difference`, unit: 'difference' },
      { title: 'sd', unit: 'number' },
      { title: 'z', unit: 'number' },
      { title: say`Excess`, unit: 'percent' },
      { title: say`from`, unit: 'percent' },
      { title: say`to`, unit: 'percent' },
    ],
    rows: tested.flatMap((columns) => [...weights.map((weight) => row(columns, 1, weight)), row(columns, 5, weights[0])]),
  });
}

function picture(
  dataset: Dataset,
  { source, table }: Stations,
  columns: Omit<Columns, 'histogram'>,
  { observed, expected }: NonNullable<Columns['histogram']>,
): Observation {
  const who = columns.contestant === undefined ? '' : `-${dataset.contestants[columns.contestant].id}`;
  const figure: ReportFigure = {
    id: `whole-percentages-${columns.quantity}${who}`,
    title: say`Stations by ${columns.name}, in steps of 0.1 points`,
    kind: 'lines',
    note: say`Every step is centred on a multiple of 0.1 %. Expected: what chance gives at whole percentages, exactly. Computed as ${columns.definition}.`,
    source: source.name,
    n: columns.rows.length,
    x: { title: sentenceCase(columns.name), unit: 'percent', range: [0, 1] },
    y: { title: table.level === 'station' ? say`Stations` : say`Areas by ${term(table.level)}`, unit: 'count' },
    series: [
      { name: say`Observed`, x: Array.from(observed, (_, tenth) => tenth / 1000), y: Array.from(observed) },
      { name: say`Expected at whole percentages`, x: Array.from(expected, (_, whole) => whole / 100), y: Array.from(expected) },
    ],
  };
  return figured(wholePercentagesRead(figure));
}
