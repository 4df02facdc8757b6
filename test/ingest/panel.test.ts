import { describe, expect, test } from 'vitest';
import { collectProblems } from '../../src/data/problem.ts';
import { readPanel } from '../../src/ingest/panel.ts';
import { PANEL } from '../../src/queries/panel/elections.ts';

const read = (text: string) => {
  const problems = collectProblems();
  return { panel: readPanel('panel.json', text, problems), problems: problems.kept };
};
const ELECTION = {
  name: 'northland2020',
  label: 'Northland 2020',
  country: ['NL', 'NLD'],
  year: 2020,
  reputation: 'clean',
  stations: 1200,
  source: 'the commission of Northland',
  statistics: { turnoutShareR: -0.12, atHundred: 2.5e-4, lastDigits: [-0.5, -1] },
};
const file = (elections: unknown, more: object = {}) => JSON.stringify({ schemaVersion: 1, ...more, elections }, null, 2);

describe('a panel of a reader', () => {
  test('is read with its numbers, in place of the program’s', () => {
    expect(read(file([ELECTION]))).toEqual({ panel: [{ ...ELECTION, notes: [] }], problems: [] });
  });

  test('may add to the program’s, and may be YAML', () => {
    const yaml = `schemaVersion: 1
add: true
elections:
  - {name: n, country: [NL, NLD], year: 2020, month: 3, reputation: disputed, stations: 9, source: s, statistics: {atHundred: 0.1}}
`;
    const { panel } = read(yaml);
    expect(panel).toHaveLength(PANEL.length + 1);
    expect(panel?.at(-1)).toMatchObject({ name: 'n', month: 3, reputation: 'disputed', statistics: { atHundred: 0.1 } });
  });

  test.each([
    ['a statistic of another name', { statistics: { turnoutShareRR: 1 } }, 'turnoutShareR', 16],
    ['a statistic that is no number', { statistics: { atHundred: 'many' } }, 'atHundred', 16],
    ['a reputation of another kind', { reputation: 'dubious' }, 'reputation', 12],
    ['a country in small letters', { country: ['nl', 'NLD'] }, 'country', 8],
    ['a month that is none', { month: 13 }, 'month', 23],
  ])('%s is refused at its line, with its key', (_, wrong, key, line) => {
    const { panel, problems } = read(file([{ ...ELECTION, ...wrong }]));
    expect(panel).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0].location).toMatchObject({ file: 'panel.json', line });
    expect(JSON.stringify(problems[0])).toContain(key);
  });

  test('a name is taken once, also beside the program’s', () => {
    expect(read(file([ELECTION, ELECTION])).problems[0].location).toMatchObject({ field: 'elections.1.name' });
    expect(read(file([{ ...ELECTION, name: PANEL[0].name }])).problems).toEqual([]);
    expect(read(file([{ ...ELECTION, name: PANEL[0].name }], { add: true })).problems).toHaveLength(1);
  });
});
