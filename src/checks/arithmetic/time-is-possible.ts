import * as z from 'zod';
import type { Figure } from '../../data/claim.ts';
import { broken, type CheckMeta, defineCheck, passed, skipped } from '../../findings/check.ts';
import { say } from '../../language/text.ts';
import { quantityName } from '../../queries/quantity.ts';

const meta: CheckMeta = {
  id: 'time-is-possible',
  title: 'Times of day',
  question: 'Does every published time of day exist on a clock?',
  kind: 'rule',
  needs: ['claims that are times of day'],
  limits: ['A day runs from 0:00 to 24:00; local time zones are not asked.'],
  method: 'Hours from 0 to 24, minutes from 0 to 59, and no minute after 24:00.',
  explanations: ['A deadline of one minute before midnight is sometimes typed an hour off: 24:59 for 23:59.'],
  references: [{ cite: 'ISO 8601-1:2019, Date and time', url: 'https://www.iso.org/standard/70907.html' }],
};

const options = z.strictObject({});

export default defineCheck({
  meta,
  options,
  run(dataset) {
    const times = dataset.claims.flatMap((claim) =>
      [claim.value, ...(claim.range ?? [])].flatMap((figure) => (figure?.kind === 'time' ? [{ claim, figure }] : [])),
    );
    if (times.length === 0)
      return [skipped(say`The whole dataset`, say`no claim is a time of day`, say`claims such as the hours of voting`)];
    const impossible = times.filter(({ figure }) => !isPossible(figure));
    const found = impossible.map(({ claim, figure }) =>
      broken({
        about: 'document',
        scope: { quantity: claim.quantity },
        message: say`${quantityName(claim.quantity)}: ${figure.text} is no time of day.`,
        expected: say`a time from 0:00 to 24:00`,
        seen: figure.text,
        measures: { published: figure.text },
        locations: [claim.location],
      }),
    );
    return times.length > found.length ? [...found, passed(times.length - found.length)] : found;
  },
});

function isPossible({ text }: Figure): boolean {
  const [hours, minutes] = text.split(':').map(Number);
  return minutes < 60 && (hours < 24 || (hours === 24 && minutes === 0));
}
