import * as z from 'zod';
import { broken, type CheckMeta, defineCheck, type Observation, passed, skipped } from '../../model/check.ts';
import { type Dataset, tablesOf } from '../../model/dataset.ts';
import { count } from '../../model/format.ts';
import { FEW_ROWS, type Figure, figureOf, type Row } from '../../model/reference.ts';
import type { CountName } from '../../model/table.ts';

const meta: CheckMeta = {
  id: 'ballot-chain',
  title: 'From the roll to the valid votes',
  question:
    'Does each step from registered voters to valid votes leave no more than the step before, and do valid and invalid make up the ballots cast?',
  kind: 'rule',
  needs: [
    'two of: registered voters, ballots issued, ballots cast, invalid ballots, valid votes or the votes of all contestants, for one area',
  ],
  limits: [
    'Official figures of one area are taken together across publishers only where the row itself lacks one and the table has few rows.',
    'Where the law lets people vote who are not on the roll, ballots may honestly exceed it.',
  ],
  method:
    'Whole numbers: registered ≥ issued ≥ cast ≥ valid, cast ≥ invalid, and valid + invalid = cast; a figure that is not published is passed over.',
  explanations: [
    'Voters added on election day may be missing from the published roll.',
    'Ballots of two contests held together may have been counted into one figure.',
    'Ballots found in a box of another station, or taken away unused, break the chain by a few.',
  ],
  references: [
    {
      cite: 'ODIHR (2010), Election Observation Handbook, 6th edition: counting and tabulation',
      url: 'https://www.osce.org/odihr/elections/68439',
    },
  ],
};

const options = z.strictObject({});

const STEPS: readonly { readonly name: CountName; readonly label: string }[] = [
  { name: 'registered', label: 'registered voters' },
  { name: 'issued', label: 'ballots issued' },
  { name: 'ballotsCast', label: 'ballots cast' },
  { name: 'valid', label: 'valid votes' },
];

export default defineCheck({
  meta,
  options,
  run(dataset) {
    const found: Observation[] = [];
    let held = 0;
    const asked = new Set<string>();
    for (const { source, table } of tablesOf(dataset)) {
      for (let row = 0; row < table.rows; row++) {
        for (const step of stepsOf(dataset, { source, table, row })) {
          // Two publishers of one figure would have one step told twice.
          if (table.rows <= FEW_ROWS && source.kind === 'official') {
            const key = `${table.area[row]} ${step.rule} ${step.after.value} ${step.before.value}`;
            if (asked.has(key)) continue;
            asked.add(key);
          }
          if (step.holds) held++;
          else found.push(contradiction(dataset, { source, table, row }, step));
        }
      }
    }
    if (held > 0) found.push(passed(held));
    return found.length > 0
      ? found
      : [
          skipped(
            'The whole dataset',
            'no area has two figures of the chain',
            'registered voters, ballots cast, invalid ballots and votes by area',
          ),
        ];
  },
});

interface Value extends Figure {
  readonly label: string;
}

function labelled(dataset: Dataset, place: Row, name: CountName, label: string): Value | undefined {
  const figure = figureOf(dataset, place, name);
  return figure && { ...figure, label };
}

interface Step {
  readonly rule: string;
  readonly holds: boolean;
  readonly before: Value;
  readonly after: Value;
  /** Whether the two must be equal, not only in order. */
  readonly equal: boolean;
}

function stepsOf(dataset: Dataset, place: Row): Step[] {
  const values = STEPS.map(({ name, label }) => labelled(dataset, place, name, label));
  const known = values.filter((value): value is Value => value !== undefined);
  const inOrder = (before: Value, after: Value): Step => ({
    rule: `${after.label} exceed ${before.label}`,
    holds: after.value <= before.value,
    before,
    after,
    equal: false,
  });
  const steps = known.slice(1).map((after, index) => inOrder(known[index], after));
  const [, , cast, valid] = values;
  const invalid = labelled(dataset, place, 'invalid', 'invalid ballots');
  if (cast && invalid && (!valid || valid.value > cast.value)) steps.push(inOrder(cast, invalid));
  else if (cast && invalid && valid) {
    const after: Value = {
      value: valid.value + invalid.value,
      label: 'valid votes and invalid ballots together',
      own: valid.own || invalid.own,
      source: valid.source,
      locations: () => [...valid.locations(), ...invalid.locations()],
    };
    const rule = 'valid votes and invalid ballots do not make up the ballots cast';
    steps.push({ rule, holds: after.value === cast.value, before: cast, after, equal: true });
  }
  return steps.filter(({ before, after }) => before.own || after.own);
}

function contradiction({ areas }: Dataset, { source, table, row }: Row, { rule, before, after, equal }: Step): Observation {
  const area = table.area[row];
  return broken({
    about: source.kind === 'official' ? 'result' : 'document',
    scope: { source: source.id, ...(areas.id(area) && { area: areas.id(area) }), quantity: rule },
    message: `${areas.name(area)}: ${rule}, ${count(after.value)} against ${count(before.value)}.`,
    expected: `${equal ? '' : 'at most '}${count(before.value)}`,
    seen: `${count(after.value)}, a difference of ${count(after.value - before.value)}`,
    measures: { before: before.value, after: after.value, difference: after.value - before.value },
    locations: [...after.locations(), ...before.locations()],
  });
}
