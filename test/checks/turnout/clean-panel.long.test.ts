import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../../src/checks/index.ts';
import { CLEAN_ELECTIONS } from '../../../src/checks/turnout/kit/clean-elections.ts';
import { audit } from '../../../src/index.ts';
import { controlStations, DATA } from '../../support/controls.ts';

/** At most so many of the 23 clean contests may come out unusual on turnout. */
const MOST_UNUSUAL = 3;
const TURNOUT = CHECKS.filter(({ question }) => question === 'turnout').map(({ meta }) => meta.id);
/** Of each country the contest with the fewest stations, and those that lie beyond all of other countries in one statistic. */
const AUDITED = [
  'argentina-cordoba2019',
  'bolivia2020-partial',
  'canada2011',
  'hungary2006-list',
  'israel2021-k24',
  'lithuania2020',
  'poland2020-round1',
  'spain1982',
  'us-texas2016',
  'us-pennsylvania2024',
];

describe.skipIf(!DATA)('elections regarded as clean', () => {
  test(`of ${AUDITED.length} contests of different countries at most ${MOST_UNUSUAL} are unusual on turnout, and none is worse`, () => {
    const verdicts = AUDITED.map((name) => {
      const country = CLEAN_ELECTIONS.find((one) => one.name === name)?.country[0];
      const stations = controlStations(name);
      const report = audit({ ...stations, contest: { ...stations.contest, ...(country && { country }) } }, { checks: TURNOUT });
      const verdict = report.summary.questions.find(({ id }) => id === 'turnout')?.verdict;
      return {
        name,
        verdict,
        items: report.story.map(({ findings }) => findings.map((id) => report.findings.find((one) => one.id === id)?.check)),
      };
    });
    const unusual = verdicts.filter(({ verdict }) => verdict === 'unusual');
    console.log(`${unusual.length} of ${AUDITED.length} clean contests are unusual on turnout: ${JSON.stringify(verdicts)}`);
    expect(unusual.length).toBeLessThanOrEqual(MOST_UNUSUAL);
    expect(verdicts.filter(({ verdict }) => verdict === 'anomalous' || verdict === 'contradicted')).toEqual([]);
  });
});
