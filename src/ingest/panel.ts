import * as z from 'zod';
import { type PanelElection, REPUTATIONS } from '../data/panel.ts';
import type { Problems } from '../data/problem.ts';
import { PANEL } from '../queries/panel/elections.ts';
import { PANEL_STATISTICS } from '../queries/panel/statistics.ts';
import { addIssue } from './manifest.ts';
import { identifier } from './manifest-schema.ts';
import { readTree } from './yaml-tree.ts';

/** Scalars of the file are texts. */
const number = z
  .string()
  .regex(/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i, 'a number such as −0.35 or 1.2e-5')
  .transform(Number)
  .pipe(z.number());
const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `a whole number from ${least} to ${most}`)
    .transform(Number)
    .pipe(z.number().min(least).max(most));

const names = Object.keys(PANEL_STATISTICS) as (keyof typeof PANEL_STATISTICS)[];
const statistics = z
  .strictObject(Object.fromEntries(names.map((name) => [name, z.union([number, z.array(number).min(1)]).optional()])))
  .transform((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)));

const election = z.strictObject({
  name: identifier,
  label: z.string().min(1).optional(),
  country: z.tuple([
    z.string().regex(/^[A-Z]{2}$/, 'the ISO 3166-1 code of two letters'),
    z.string().regex(/^[A-Z]{3}$/, 'the code of three'),
  ]),
  year: whole(1800, 2999),
  month: whole(1, 12).optional(),
  reputation: z.enum(REPUTATIONS),
  stations: whole(1, 999_999_999),
  source: z.string().min(1),
  statistics,
});

/** Elections of a reader to compare with: in place of those of the program, or with `add` beside them. */
export const PanelFile = z
  .strictObject({
    $schema: z.string().optional(),
    schemaVersion: z.literal('1'),
    add: z
      .enum(['true', 'false'])
      .transform((text) => text === 'true')
      .default(false),
    elections: z.array(election).min(1),
  })
  .superRefine(({ add, elections }, context) => {
    const taken = new Set(add ? PANEL.map(({ name }) => name) : []);
    for (const [index, { name }] of elections.entries()) {
      if (taken.has(name))
        context.addIssue({ code: 'custom', path: ['elections', index, 'name'], message: 'a name that no other election has' });
      taken.add(name);
    }
  });

/**
 * Reads a panel of a reader, as JSON or YAML; every problem in it is reported at its own line and column, with its key.
 *
 * @returns the elections to compare with, those of the program among them where the file adds to them; undefined where the file
 *   cannot be used, with the problems added
 * @example readPanel('panel.json', text, problems)?.length // 31: `"add": true`, and one election
 */
export function readPanel(file: string, text: string, problems: Problems): PanelElection[] | undefined {
  const before = problems.total();
  const tree = readTree(file, text, problems);
  if (!tree) return undefined;
  const parsed = PanelFile.safeParse(tree.value);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) addIssue(issue, tree, problems, PanelFile);
    return undefined;
  }
  if (problems.total() > before) return undefined;
  const { add, elections } = parsed.data;
  return [...(add ? PANEL : []), ...elections.map((one) => ({ ...one, notes: [] }) as PanelElection)];
}
