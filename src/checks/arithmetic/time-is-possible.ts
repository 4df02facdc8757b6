import * as z from 'zod';
import type { Figure } from '../../data/claim.ts';
import { aboutCheck, defineCheck, withPassed } from '../../findings/check.ts';
import { broken, cannot } from '../../findings/observations.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import { quantityName } from '../../queries/quantity.ts';
import { T } from './time-is-possible.texts.ts';

export default defineCheck({
  meta: aboutCheck(T.meta, {
    id: 'time-is-possible',
    kind: 'rule',
    references: [{ cite: 'ISO 8601-1:2019, Date and time', url: 'https://www.iso.org/standard/70907.html' }],
  }),
  options: z.strictObject({}),
  run({ claims }) {
    const times = claims.flatMap((claim) =>
      [claim.value, ...(claim.range ?? [])].flatMap((figure) => (figure?.kind === 'time' ? [{ claim, figure }] : [])),
    );
    if (times.length === 0) return [cannot(MODEL.wholeDataset(), T.noTime(), T.timesNeeded())];
    const impossible = times
      .filter(({ figure }) => !isPossible(figure))
      .map(({ claim, figure }) =>
        broken(T.impossible, {
          about: 'document',
          scope: { quantity: claim.quantity },
          facts: { quantity: quantityName(claim.quantity), published: figure.text },
          locations: [claim.location],
        }),
      );
    return withPassed(impossible, times.length - impossible.length);
  },
});

function isPossible({ text }: Figure): boolean {
  const [hours, minutes] = text.split(':').map(Number);
  return minutes < 60 && (hours < 24 || (hours === 24 && minutes === 0));
}
