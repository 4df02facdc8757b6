import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/audit/report.ts';
import { storyOf, type Told } from '../../src/audit/story.ts';
import { audit } from '../../src/index.ts';
import { english } from '../../src/language/text.ts';
import { datasetOf, official } from '../support/dataset.ts';

const dataset = datasetOf({ sources: [official({ votes: { alpha: 207630, beta: 137899, gamma: 55058 } })] });
const checks = audit(dataset).checks as unknown as Told['checks'];

/** A finding of a check, with what the story looks at. */
function finding(check: string, over: Partial<Finding> = {}): Finding {
  return {
    id: `${check} ${over.scope?.area ?? ''}`,
    check,
    severity: 'warning',
    about: 'result',
    scope: {},
    message: `what ${check} says`,
    expected: '',
    seen: '',
    measures: {},
    explanations: [''],
    locations: [],
    weight: { stations: 10, ofStations: 100, ballots: null },
    ...over,
  } as Finding;
}

const storyWith = (findings: readonly Finding[]) =>
  storyOf({
    dataset,
    checks,
    findings,
    isUnusual: () => true,
    verdictOf: () => 'anomalous',
    couldChange: () => false,
    doubtOf: () => undefined,
    unfit: [],
  }).map(({ headline, sure, findings: ids }) => ({ headline: english(headline), sure: english(sure), checks: ids.map((id) => id.trim()) }));

const pile = (area: string, value: number) =>
  finding('resampled-density', { scope: { area, quantity: 'one value of turnout' }, measures: { value } });

describe('one anomaly is one item', () => {
  test('what several checks see of filled stations, the strongest first, the others by their titles', () => {
    const note = { severity: 'note' } as const;
    const items = storyWith([
      finding('turnout-distribution', note),
      finding('stations-at-hundred', note),
      finding('anomalous-votes', { ...note, weight: { stations: 10, ofStations: 100, ballots: [100, 900] } }),
      finding('small-stations'),
    ]);
    expect(items).toMatchObject([
      {
        headline: 'what small-stations says',
        checks: ['small-stations', 'anomalous-votes', 'turnout-distribution', 'stations-at-hundred'],
      },
    ]);
    for (const { id, title } of checks) {
      const isOther = ['anomalous-votes', 'turnout-distribution', 'stations-at-hundred'].includes(id);
      if (isOther) expect(items[0].sure).toContain(english(title));
      if (id === 'small-stations') expect(items[0].sure).not.toContain(english(title));
    }
  });

  test('percentages aimed at are another item, and copies a third', () => {
    const items = storyWith([
      finding('small-stations'),
      finding('integer-percentages', { weight: { stations: 10, ofStations: 100, ballots: [5, 50] } }),
      finding('resampled-density'),
      finding('outlying-areas'),
    ]);
    expect(items.map((item) => item.checks)).toEqual([
      ['integer-percentages', 'resampled-density'],
      ['small-stations'],
      ['outlying-areas'],
    ]);
  });

  test('ballots of a note do not put a warning before another', () => {
    const items = storyWith([
      finding('small-stations'),
      finding('anomalous-votes', { severity: 'note', weight: { stations: 10, ofStations: 100, ballots: [100, 900] } }),
      finding('integer-percentages', { weight: { stations: 10, ofStations: 100, ballots: [5, 50] } }),
    ]);
    expect(items.map((item) => item.checks[0])).toEqual(['integer-percentages', 'small-stations']);
  });

  test('a spike of turnout at the one value that stations of the place were filled to is no second item', () => {
    const filled = finding('stations-at-hundred', { scope: { area: 'R1' } });
    expect(storyWith([filled, pile('R1', 0.95)]).map((item) => item.checks)).toEqual([['stations-at-hundred R1', 'resampled-density R1']]);
    expect(storyWith([filled, pile('R2', 0.95)])).toHaveLength(2);
    expect(storyWith([filled, pile('R1', 0.95), pile('R2', 0.9)])).toHaveLength(2);
    const inCountry = finding('small-stations');
    expect(storyWith([inCountry, pile('R1', 0.95)])).toHaveLength(2);
    expect(storyWith([inCountry, pile('R1', 0.95), pile('R2', 0.95), pile('R3', 0.95)])).toHaveLength(1);
  });
});
