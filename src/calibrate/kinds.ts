import { GENERATOR_NAMES, GENERATORS, type GeneratorName } from '../simulate/generators.ts';

/** A kind of election a calibration simulates: how it is counted, and how good the surveys beside it are. */
export interface ElectionKind {
  readonly name: string;
  readonly title: string;
  readonly does: string;
  readonly generator: GeneratorName;
  /** Sd of a survey's share of the leader beyond sampling, as a fraction. */
  readonly surveyError: number;
  /** Why its false alarms are printed and held to no limit. */
  readonly unsaid?: string;
}

/** Sd of the error of a usual survey. */
const USUAL_ERROR = 0.02;
/** Shirani-Mehr et al. (2018) find 3.5 points; no limit holds for surveys that are worse. */
const ERRORS = [
  { points: 3.5, held: true },
  { points: 5, held: false },
  { points: 7, held: false },
] as const;

/** Every kind: one for each generator, then the usual one with surveys of other errors. */
export const KINDS: readonly ElectionKind[] = [
  ...GENERATOR_NAMES.map((name): ElectionKind => {
    const { title, does, unsaid } = GENERATORS[name];
    return { name, title, does, generator: name, surveyError: USUAL_ERROR, ...(unsaid !== undefined && { unsaid }) };
  }),
  ...ERRORS.map(
    ({ points, held }): ElectionKind => ({
      name: `surveys-${points}`,
      title: `Surveys off by ${points} points`,
      does: `As usual, with surveys whose share of the leader has an error of sd ${points} points beyond sampling.`,
      generator: 'usual',
      surveyError: points / 100,
      ...(!held && { unsaid: 'that its surveys are worse than surveys are' }),
    }),
  ),
];

/** The kind of that name. @throws RangeError when there is none */
export function kindNamed(name: string): ElectionKind {
  const found = KINDS.find((one) => one.name === name);
  if (!found) throw new RangeError(`there is no kind of election "${name}"`);
  return found;
}
