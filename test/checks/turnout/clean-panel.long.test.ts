import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../../src/checks/index.ts';
import { audit } from '../../../src/index.ts';
import { PANEL } from '../../../src/queries/panel/elections.ts';
import { controlStations, DATA } from '../../support/controls.ts';

/** At most so many of the 23 clean contests may come out unusual on turnout. */
const MOST_UNUSUAL = 3;
const TURNOUT = CHECKS.filter(({ question }) => question === 'turnout').map(({ meta }) => meta.id);

describe.skipIf(!DATA)('elections regarded as clean', () => {
  const panel = (): string[] =>
    readFileSync(path.join(DATA as string, 'panel.csv'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(','))
      .flatMap(([name, , , reputation]) => (reputation === 'clean' ? [name] : []));

  test('are all in the table that others are held to', () => {
    expect(panel()).toHaveLength(23);
    const clean = PANEL.filter(({ reputation }) => reputation === 'clean');
    expect(clean.map(({ name }) => name).sort()).toEqual(panel().sort());
  });

  // Without its country an election is also held to its own figures, and can then be beyond none of them.
  test.each([
    ['that say their country', true],
    ['that do not', false],
  ])(`of contests %s at most ${MOST_UNUSUAL} are unusual on turnout, and none is worse`, (_, named) => {
    const verdicts = panel().map((name) => {
      const country = PANEL.find((one) => one.name === name)?.country[0];
      const stations = controlStations(name);
      const contest = { ...stations.contest, ...(named && country && { country }) };
      const report = audit({ ...stations, contest }, { checks: TURNOUT });
      const verdict = report.summary.questions.find(({ id }) => id === 'turnout')?.verdict;
      return { name, verdict };
    });
    const unusual = verdicts.filter(({ verdict }) => verdict === 'unusual').map(({ name }) => name);
    console.log(`${unusual.length} of ${verdicts.length} clean contests are unusual on turnout: ${unusual.join(', ')}`);
    expect(unusual.length).toBeLessThanOrEqual(MOST_UNUSUAL);
    expect(verdicts.filter(({ verdict }) => verdict === 'anomalous' || verdict === 'contradicted')).toEqual([]);
  });
});
