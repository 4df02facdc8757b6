import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import { aboutCheck, defineCheck, type Observation, type Scope } from '../../findings/check.ts';
import { cannot, noted, table } from '../../findings/observations.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { contestantColumns } from '../../queries/contestant-columns.ts';
import { compareWithPanel, yardstick } from '../../queries/panel/compare.ts';
import { yardstickFacts } from '../../queries/panel/yardstick.ts';
import { type StationSample, stationSample } from '../../queries/station-sample.ts';
import { areaScope } from '../../queries/stations.ts';
import { partsOf, type Strata, strataAmong, strataAsked } from '../../queries/strata.ts';
import { gathered } from '../../stats/gathered.ts';
import { fitInflation, type InflationFit } from '../../stats/inflation-fit.ts';
import { type InflationShape, inflationShape, SHARE_BINS } from '../../stats/inflation-model.ts';
import { T } from './fingerprint.texts.ts';
import { panelStrip } from './kit/panel-strip.ts';
import { percentStep, turnoutShareHeat, votesUpToTurnout } from './kit/turnout-share-figures.ts';
import { T as SHARED } from './shared.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'fingerprint',
  kind: 'informative',
  references: [
    {
      cite: 'Klimek, Yegorov, Hanel & Thurner (2012), Statistical detection of systematic election irregularities',
      url: 'https://doi.org/10.1073/pnas.1210722109',
    },
  ],
});

const options = z.strictObject({
  minStations: z.number().int().min(100).default(500).describe('Fewest stations to which the model is fitted.'),
  basis: z.enum(['cast', 'issued']).default('cast').describe('Ballots that turnout is computed from, where both are published.'),
  contestant: z.coerce
    .string()
    .optional()
    .describe('Identifier of the contestant whose share is tested (default: the one with the most votes).'),
  levels: z.array(z.coerce.string()).default([]).describe('Levels at which the model is also fitted to each area (default: none).'),
});

export default defineCheck({
  meta,
  options,
  run(dataset, { minStations, basis, contestant, levels }) {
    const columns = contestantColumns(dataset, basis, contestant);
    const sample = columns && stationSample(dataset, columns.stations, columns.basis, columns.contestant);
    const needed = T.countsOfStations({ minStations });
    if (!columns || !sample) return [noColumns(dataset, contestant, needed)];
    const { source, table: counts } = sample.stations;
    const subject = SHARED.by({ source: source.name, level: word(counts.level) });
    if (sample.size < minStations) return [cannot(subject, T.tooFew({ stations: sample.size, minStations }), needed)];
    const { strata, unknown } = strataAsked(dataset, sample.stations, levels);
    const whole: Fitted = { subject, place: SHARED.allStations(), scope: { level: counts.level }, ...fitOf(proportionsOf(sample)) };
    const fits = [whole, ...strata.flatMap((level) => fitsByArea(dataset, sample, level, minStations))];
    return [
      ...fits.map((fit) => finding(dataset, sample, fit)),
      tableOf(dataset, sample, fits),
      turnoutShareHeat(dataset, columns),
      votesUpToTurnout(dataset, columns),
      ...(whole.fit ? panelStrip(compareWithPanel(dataset, 'inflationPartial', whole.fit.partial.value), sample.stations) : []),
      ...unknown.map((level) =>
        cannot(subject, SHARED.noStationLiesArea({ level: word(level) }), SHARED.areasLevelAboveStations({ level: word(level) })),
      ),
    ];
  },
});

function noColumns({ contestants }: Dataset, asked: string | undefined, needed: Text): Observation {
  return asked === undefined || contestants.some(({ id }) => id === asked)
    ? cannot(MODEL.wholeDataset(), SHARED.noOfficialTableHolds(), needed)
    : cannot(MODEL.wholeDataset(), SHARED.thereNoContestant({ asked }), SHARED.identifierContestant());
}

/** Turnout and share of some stations. */
interface Proportions {
  readonly size: number;
  readonly turnout: Float64Array;
  readonly share: Float64Array;
  /** Stations by share, in steps of one percentage point. */
  readonly counts: Float64Array;
  /** Ballots over registered voters, all of these stations together. */
  readonly official: number;
}

/** The proportions of all stations of a sample, or of some of them. */
function proportionsOf(sample: StationSample, members?: Int32Array): Proportions {
  const pick = (values: Float64Array): Float64Array => (members ? gathered(values, members) : values);
  const [registered, ballots, valid, votes] = [sample.registered, sample.ballots, sample.valid, sample.votes].map(pick);
  const counts = new Float64Array(SHARE_BINS);
  let [given, roll] = [0, 0];
  for (let at = 0; at < votes.length; at++) {
    counts[percentStep(votes[at], valid[at])]++;
    given += ballots[at];
    roll += registered[at];
  }
  return {
    size: votes.length,
    turnout: pick(sample.turnout),
    share: pick(sample.share),
    counts,
    official: roll > 0 ? given / roll : 0,
  };
}

interface Outcome {
  readonly stations: number;
  readonly official: number;
  readonly shape?: InflationShape;
  readonly fit?: InflationFit;
  /** Why there is no fit. */
  readonly reason?: Text;
}

/** Spreads below this are those of a heap of equal values, not of a distribution. */
const LEAST_SPREAD = 0.005;

function fitOf({ size: stations, turnout, share, counts, official }: Proportions): Outcome {
  if (constant(turnout) || constant(share)) return { stations, official, reason: SHARED.turnoutOrShareSame() };
  const shape = inflationShape(turnout, share);
  const { tau, sigmaTau, sigmaNu, theta } = shape;
  if (!(sigmaTau >= LEAST_SPREAD && sigmaNu >= LEAST_SPREAD && theta >= LEAST_SPREAD))
    return { stations, official, shape, reason: T.noSpread() };
  if (tau > official) return { stations, official, shape, reason: T.peakAboveOfficial({ tau, official }) };
  return { stations, official, shape, fit: fitInflation(counts, shape) };
}

function constant(values: Float64Array): boolean {
  for (let at = 1; at < values.length; at++) if (values[at] !== values[0]) return false;
  return true;
}

/** What the fit gives for some stations, and which they are. */
interface Fitted extends Outcome {
  readonly subject: Text;
  readonly place: Text;
  readonly scope: Scope;
}

function fitsByArea({ areas }: Dataset, sample: StationSample, strata: Strata, minStations: number): Fitted[] {
  return partsOf(strataAmong(strata, sample.at), minStations).map(({ area, members }) => {
    const place = placeName(areas, area);
    const scope = { level: strata.level, ...areaScope(areas, area) };
    return { subject: place, place, scope, ...fitOf(proportionsOf(sample, members)) };
  });
}

/** What the fit gives for elections regarded as clean. */
function cleanFacts(dataset: Dataset) {
  const [partial, extreme] = [yardstick(dataset, 'inflationPartial'), yardstick(dataset, 'inflationExtreme')];
  return { cleanElections: partial.elections, cleanLow: partial.low, cleanIncremental: partial.high, cleanExtreme: extreme.high };
}

function finding(dataset: Dataset, { stations, contestant }: StationSample, fitted: Fitted): Observation {
  const { fit, shape, place } = fitted;
  if (!fit || !shape) return cannot(fitted.subject, fitted.reason ?? T.noFit(), T.turnoutThatVaries());
  const { id, name } = dataset.contestants[contestant];
  const { partial, extreme, alpha, dispersion, misplaced } = fit;
  const clean = cleanFacts(dataset);
  const { table: counts, row, source } = stations;
  const column = counts.votes[contestant];
  return noted(partial.value + extreme.value < 0.0005 ? T.fitted.withoutInflation : T.fitted.withInflation, {
    scope: { source: source.id, ...fitted.scope, contestant: id, quantity: 'share' },
    facts: {
      place,
      name,
      incremental: partial.value,
      incrementalLow: partial.interval[0],
      incrementalHigh: partial.interval[1],
      extreme: extreme.value,
      extremeLow: extreme.interval[0],
      extremeHigh: extreme.interval[1],
      ...clean,
      withinClean: partial.value <= clean.cleanIncremental && extreme.interval[0] <= clean.cleanExtreme,
      ...yardstickFacts(dataset, compareWithPanel(dataset, 'inflationPartial', partial.value)),
      alpha: alpha.value,
      alphaLow: alpha.interval[0],
      alphaHigh: alpha.interval[1],
      dispersion,
      misplaced,
      ...shape,
      turnout: fitted.official,
      stations: fitted.stations,
    },
    locations: column ? counts.locate(row[0], column) : [],
  });
}

function tableOf(dataset: Dataset, { stations, contestant }: StationSample, fits: readonly Fitted[]): Observation {
  const { name, id } = dataset.contestants[contestant];
  return table(
    {
      id: `fingerprint-${id}`,
      title: T.table.title({ name }),
      note: T.table.note({ source: stations.source.name, ...cleanFacts(dataset) }),
    },
    [
      [MODEL.area(), 'text', ({ place }) => place],
      [MODEL.stations(), 'count', ({ stations }) => stations],
      [MODEL.turnout2(), 'percent', ({ official }) => official],
      ['τ', 'percent', ({ shape }) => shape?.tau],
      ['ν', 'percent', ({ shape }) => shape?.nu],
      ['σ_τ', 'number', ({ shape }) => shape?.sigmaTau],
      ['σ_ν', 'number', ({ shape }) => shape?.sigmaNu],
      ['θ', 'number', ({ shape }) => shape?.theta],
      ['f_i', 'percent', ({ fit }) => fit?.partial.value],
      [SHARED.from(), 'percent', ({ fit }) => fit?.partial.interval[0]],
      [SHARED.to(), 'percent', ({ fit }) => fit?.partial.interval[1]],
      ['f_e', 'percent', ({ fit }) => fit?.extreme.value],
      [SHARED.from(), 'percent', ({ fit }) => fit?.extreme.interval[0]],
      [SHARED.to(), 'percent', ({ fit }) => fit?.extreme.interval[1]],
      ['α', 'number', ({ fit }) => fit?.alpha.value],
      [word('X²/df'), 'number', ({ fit }) => fit?.dispersion],
      [T.table.misplaced(), 'percent', ({ fit }) => fit?.misplaced],
    ],
    fits,
  );
}
