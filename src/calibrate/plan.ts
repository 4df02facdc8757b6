import type { SizeClass } from '../audit/calibration.ts';

/** A manipulation and the doses it is tried at, ascending. */
export interface Treatment {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly doses: readonly number[];
}

/** What a calibration will simulate. */
export interface Plan {
  /** Election i has the seed `seed + i`, at every size and dose: doses are compared on the same elections. */
  readonly seed: number;
  /** Whether turnout and the leader's share both depend on how urban a place is. */
  readonly confounding: boolean;
  /** Kinds of elections nobody touched, by name; manipulations are done to the usual kind. */
  readonly kinds: readonly string[];
  /** Sizes, each with how many elections nobody touched and how many at each dose. */
  readonly sizes: readonly (SizeClass & { readonly elections: number; readonly perDose: number })[];
  readonly treatments: readonly Treatment[];
  /** Checks, or questions with all theirs, that elections nobody touched are asked by; absent means all. Manipulated ones are audited whole. */
  readonly checks?: readonly string[];
}

/** One election to be simulated and audited. */
export interface Trial {
  readonly kind: string;
  readonly size: string;
  readonly stations: number;
  readonly seed: number;
  readonly confounding: boolean;
  readonly manipulation?: { readonly name: string; readonly dose: number };
  /** As in the plan. */
  readonly checks?: readonly string[];
}

/** What manipulations are done to. */
const USUAL = 'usual';

/** All trials of a plan: elections nobody touched first, by kind and size, then each manipulation and dose. */
export function trialsOf({ seed, confounding, kinds, sizes, treatments, checks }: Plan): Trial[] {
  const many = (n: number, trial: Omit<Trial, 'seed'>): Trial[] => Array.from({ length: n }, (_, i) => ({ ...trial, seed: seed + i }));
  const untouched = kinds.flatMap((kind) =>
    sizes.flatMap(({ name: size, stations, elections }) =>
      many(elections, { kind, size, stations, confounding, ...(checks && { checks }) }),
    ),
  );
  const touched = treatments.flatMap(({ name, doses }) =>
    sizes.flatMap(({ name: size, stations, perDose }) =>
      doses.flatMap((dose) => many(perDose, { kind: USUAL, size, stations, confounding, manipulation: { name, dose } })),
    ),
  );
  return [...untouched, ...touched];
}

/** The same trials in an order in which those done at any moment are the same part of every kind, size and dose. */
export function inRounds(plan: Plan): Trial[] {
  const planned = new Map(plan.sizes.map((one) => [one.name, one]));
  const part = ({ size, seed, manipulation }: Trial): number => {
    const { elections = 1, perDose = 1 } = planned.get(size) ?? {};
    return (seed - plan.seed) / (manipulation ? perDose : elections);
  };
  return trialsOf(plan)
    .map((trial) => ({ trial, at: part(trial) }))
    .sort((a, b) => a.at - b.at)
    .map(({ trial }) => trial);
}

/** What tells a trial from all others. */
export function trialKey({ kind, size, stations, seed, confounding, manipulation, checks }: Trial): string {
  const done = manipulation ? `${manipulation.name}=${manipulation.dose}` : 'untouched';
  const asked = checks ? [`by ${checks.join(',')}`] : [];
  return [kind, size, stations, confounding ? 'confounded' : 'plain', done, seed, ...asked].join(' ');
}
