import type { Counts, PlaceCounts } from '../simulate/counts.ts';
import type { SimulatedElection } from '../simulate/election.ts';
import { type ElectionFile, printedPercent } from '../simulate/files.ts';
import { dirichletDraw } from '../stats/dirichlet-draws.ts';
import { randomStream } from '../stats/random.ts';
import { binomialDraw, normalDraw, type Uniform } from '../stats/sampling.ts';
import { sum } from '../stats/sum.ts';

/** A stream of the election's seed that the election itself does not read. */
const STREAM = 1_000_003;

/** Opinion polls end their fieldwork so many days before the vote of 7 June 2020. */
const POLLS = [
  { days: 58, fieldwork: '[2020-04-07, 2020-04-10]' },
  { days: 44, fieldwork: '[2020-04-21, 2020-04-24]' },
  { days: 31, fieldwork: '[2020-05-04, 2020-05-07]' },
  { days: 20, fieldwork: '[2020-05-15, 2020-05-18]' },
  { days: 11, fieldwork: '[2020-05-24, 2020-05-27]' },
  { days: 4, fieldwork: '[2020-05-31, 2020-06-03]' },
] as const;
const POLL_SIZE = 1000;
const DESIGN_EFFECT = 1.5;
/** Sd of the error that all polls share, of the leader's share: Shirani-Mehr et al. find 3.5 points in all for American ones. */
const SHARED_ERROR = 0.025;
/** Sd of the drift of the leader's share, a day. */
const DRIFT = 0.0004;

/** Voters who answer whether they voted, after the vote; mean and sd of the points by which they overstate it. */
const ASKED = 1500;
const OVERSTATED = { mean: 0.1, sd: 0.04 } as const;

/** Stations drawn for the quick count: a fifth, at most so many; the chance that one does not report. */
const DRAWN = { part: 0.2, most: 300, missing: 0.05 } as const;

/**
 * Honest sources that a simulated election lacks, so that every check that compares sources can be asked: six opinion polls with
 * a common error and a drift, a survey whose respondents overstate their turnout, and a quick count of stations drawn by chance,
 * some of which do not report. Drawn from the votes as counted, whatever was published after.
 *
 * @param surveyError sd of the leader's share in the survey beyond sampling, as a fraction
 * @param protocols stations as their protocols have them; without them, or where stations are not published, there is no quick count
 * @returns the files of the election with these sources in its manifest
 * @see Shirani-Mehr et al. (2018) doi:10.1080/01621459.2018.1448823 for errors of polls; Selb & Munzert (2013) doi:10.1016/j.electstud.2012.11.004 for overstated turnout
 */
export function withCompanions(
  election: SimulatedElection,
  files: readonly ElectionFile[],
  surveyError: number,
  protocols?: Counts,
): ElectionFile[] {
  const { uniform } = randomStream(election.options.seed, STREAM);
  const quick = protocols && election.byStation ? quickCount(election, protocols, uniform) : undefined;
  const sources = [...polls(election, uniform), turnoutSurvey(election, surveyError, uniform), ...(quick ? [quick.source] : [])];
  return [
    ...files.map((file) => (file.path === 'audit.yaml' ? { ...file, text: `${file.text}\n${sources.join('\n')}` } : file)),
    ...(quick ? [quick.file] : []),
  ];
}

function polls({ contestants, counted, leader }: SimulatedElection, uniform: Uniform): string[] {
  const ids = contestants.map(({ id }) => id);
  const shared = SHARED_ERROR * normalDraw(uniform);
  const drift = DRIFT * normalDraw(uniform);
  return POLLS.map(({ days, fieldwork }, index) => {
    const expected = shifted(counted, leader, shared + drift * days);
    const answers = multinomial(uniform, Math.round(POLL_SIZE / DESIGN_EFFECT), expected);
    const sample = `{ size: ${POLL_SIZE}, base: respondents, mode: phone, fieldwork: ${fieldwork}, designEffect: ${DESIGN_EFFECT} }`;
    return source(
      `poll-${index + 1}`,
      `poll ${index + 1}`,
      'poll',
      `    sample: ${sample}\n    totals:\n      shares: ${sharesOf(ids, answers)}\n`,
    );
  });
}

/** Shares of the votes as counted with the leader's moved by so much, the others in proportion. */
function shifted({ votes }: PlaceCounts, leader: number, by: number): number[] {
  const all = sum(votes);
  const share = votes[leader] / all;
  const moved = Math.min(0.98, Math.max(0.01, share + by));
  return votes.map((one, at) => (at === leader ? moved : (one / all) * ((1 - moved) / (1 - share))));
}

function multinomial(uniform: Uniform, n: number, shares: ArrayLike<number>): number[] {
  const all = Array.from(shares);
  let left = n;
  let rest = sum(all);
  return all.map((share, at) => {
    const drawn = at === all.length - 1 || rest <= 0 ? left : binomialDraw(uniform, left, Math.min(1, share / rest));
    left -= drawn;
    rest -= share;
    return drawn;
  });
}

function turnoutSurvey({ counted, leader, contestants }: SimulatedElection, error: number, uniform: Uniform): string {
  const { mean, sd } = OVERSTATED;
  const turnout = Math.min(0.97, Math.max(0.02, counted.cast / counted.registered + mean + sd * normalDraw(uniform)));
  const answers = Math.round(ASKED / DESIGN_EFFECT);
  const voted = binomialDraw(uniform, answers, turnout);
  const concentration = (turnout * (1 - turnout)) / error ** 2 - 1;
  const shares = dirichletDraw(
    uniform,
    shifted(counted, leader, 0).map((share) => Math.max(1e-9, share * Math.max(1, concentration))),
  );
  const sample = `{ size: ${ASKED}, base: respondents, mode: phone, fieldwork: [2020-06-09, 2020-06-15], designEffect: ${DESIGN_EFFECT} }`;
  const text = `    sample: ${sample}\n    totals:\n      turnout: ${printedPercent(voted, answers, 1)}\n      shares: ${sharesOf(
    contestants.map(({ id }) => id),
    multinomial(uniform, voted, shares),
  )}\n`;
  return source('turnout-survey', 'survey of voters and others', 'survey', text);
}

function quickCount(election: SimulatedElection, counts: Counts, uniform: Uniform): { source: string; file: ElectionFile } {
  const { stationId, contestants } = election;
  const ids = contestants.map(({ id }) => id);
  const wanted = Math.min(DRAWN.most, Math.max(30, Math.round(DRAWN.part * counts.size)), counts.size);
  const rows = drawnWithout(uniform, counts.size, wanted);
  const lines = rows.map((row) => {
    const silent = uniform() < DRAWN.missing;
    return [stationId(row), ...counts.votes.map((column) => (silent ? '' : column[row]))].join(',');
  });
  const columns = `{ area: area, votes: { ${ids.map((id) => `${id}: ${id}`).join(', ')} } }`;
  const sample = `{ size: ${wanted}, stations: ${counts.size} }`;
  return {
    source: source(
      'quick-count',
      'quick count',
      'quick-count',
      `    sample: ${sample}\n    tables:\n      - { file: quick-count.csv, level: station, columns: ${columns} }\n`,
    ),
    file: { path: 'quick-count.csv', text: `${[['area', ...ids].join(','), ...lines].join('\n')}\n` },
  };
}

/** So many of n rows, all sets as likely, in ascending order. */
function drawnWithout(uniform: Uniform, n: number, wanted: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < n && rows.length < wanted; row++) if (uniform() < (wanted - rows.length) / (n - row)) rows.push(row);
  return rows;
}

const sharesOf = (ids: readonly string[], answers: readonly number[]): string => {
  const total = sum(answers);
  return `{ ${ids.map((id, at) => `${id}: ${printedPercent(answers[at], total, 1)}`).join(', ')} }`;
};

const source = (id: string, name: string, kind: string, rest: string): string =>
  `  - id: ${id}\n    name: ${name}\n    kind: ${kind}\n    publisher: sanaq calibrate\n${rest}`;
