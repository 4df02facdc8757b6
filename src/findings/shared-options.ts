import * as z from 'zod';

/** The option of checks that also run by area: the first level below the country where nobody says. */
export const levelsOrFirst = z
  .array(z.coerce.string())
  .optional()
  .describe('Levels of areas at which the check also runs; without it the first below the country, with [] none.');

/** The same option of checks whose areas would each be a hypothesis more. */
export const levelsOrNone = z
  .array(z.coerce.string())
  .default([])
  .describe('Levels of areas at which the check also runs; none by default, because every area is a hypothesis more.');

/** Which counts have last digits that a smooth distribution foretells. */
export const smoothLimits = {
  floor: z.number().int().min(50).multipleOf(10).default(100).describe('Smallest count looked at.'),
  minN: z.number().int().min(50).default(200).describe('Fewest such counts.'),
  minSpread: z.number().min(20).default(30).describe('Smallest distance between the tenth and the ninetieth percentile of these counts.'),
};
