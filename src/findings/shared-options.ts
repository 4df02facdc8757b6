import * as z from 'zod';
import { USUAL_RMSE } from '../stats/total-survey-error.ts';

/** The option of checks that also run by area: the first level below the country where nobody says. */
export const levelsOrFirst = z
  .array(z.coerce.string())
  .optional()
  .describe('Levels of areas at which the check also runs; without it the first below the country, with [] none.');

/** The same option of checks whose areas would each be a hypothesis more. */
export const levelsOrNone = z
  .array(z.coerce.string())
  .default([])
  .describe('Levels of areas at which the check also runs (default: none, because every area adds a hypothesis).');

/** Which counts have last digits that a smooth distribution foretells. */
export const smoothLimits = {
  floor: z.number().int().min(50).multipleOf(10).default(100).describe('Smallest count tested.'),
  minN: z.number().int().min(50).default(200).describe('Fewest such counts.'),
  minSpread: z.number().min(20).default(30).describe('Smallest distance between the tenth and the ninetieth percentile of these counts.'),
};

/** The usual error of surveys, to be described by what it is an error of. */
export const surveyRmse = z.number().min(0.001).max(0.3).default(USUAL_RMSE);

/** The same option of checks that compare shares. */
export const rmse = surveyRmse.describe('Root mean square error of polls for the leading share, beyond sampling, as a fraction.');
