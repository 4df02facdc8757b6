import { expect, test } from 'vitest';
import type { ReportFigure } from '../../src/findings/check.ts';
import { sourcesRead, wholePercentagesRead } from '../../src/findings/readings.ts';
import { english } from '../../src/language/text.ts';

const base = { id: 'one', title: 'One', source: 'the count', n: 100, y: { title: 'Stations', unit: 'count' } } as const;

/** Stations by tenth of a percent: `at` stations at each whole percentage, where chance gives 9. */
function percentages(at: Readonly<Record<number, number>>): ReportFigure {
  const whole = Array.from({ length: 101 }, (_, percent) => percent);
  const tenths = Array.from({ length: 1001 }, (_, tenth) => (tenth % 10 === 0 ? (at[tenth / 10] ?? 9) : 9));
  return {
    ...base,
    kind: 'lines',
    x: { title: 'Turnout', unit: 'percent', range: [0, 1] },
    series: [
      { name: 'Observed', x: tenths.map((_, tenth) => tenth / 1000), y: tenths },
      { name: 'Expected', x: whole.map((percent) => percent / 100), y: whole.map(() => 9) },
    ],
  };
}

test('whole percentages four standard deviations beyond chance are named, the farthest first, each with its stations', () => {
  // √9 = 3: 21 is at z = 4, 20 is not.
  const asked: number[] = [];
  const { annotations = [], reading } = wholePercentagesRead(percentages({ 70: 21, 75: 20, 80: 40 }), (tenth) => {
    asked.push(tenth);
    return { ofStations: tenth };
  });
  expect(annotations.map(({ text, brief, ofStations }) => [english(text), english(brief ?? ''), ofStations])).toEqual([
    ['80 %: 40 stations, 31 more than chance', '80 %: +31', 800],
    ['70 %: 21 stations, 12 more than chance', '70 %: +12', 700],
  ]);
  expect(asked).toEqual([800, 700]);
  expect(english(reading ?? '')).toBe('Turnout is a whole percentage at 963 stations; chance would give about 909.');
});

test('where nothing is beyond chance nothing is named', () => {
  expect(wholePercentagesRead(percentages({ 80: 20 }), () => ({}))).not.toHaveProperty('annotations');
});

test('of all sources the count that is farthest from the official result is named, a forecast only where no count is apart', () => {
  const row = (label: string, value: number) => ({ label, value, low: value - 0.05, high: value + 0.05 });
  const figure = (...rows: ReturnType<typeof row>[]): ReportFigure => ({
    ...base,
    kind: 'intervals',
    x: { title: 'Share', unit: 'percent' },
    panels: [{ name: 'Alder', reference: 0.7, rows }],
  });
  const said = (...rows: ReturnType<typeof row>[]): string => english(sourcesRead(figure(...rows), new Set(['poll'])).reading ?? '');
  expect(said(row('survey', 0.56), row('tally', 0.6), row('poll', 0.9))).toBe('survey gives Alder 56.0 %; the official result is 70.0 %.');
  expect(said(row('survey', 0.69), row('poll', 0.9))).toBe('poll gives Alder 90.0 %; the official result is 70.0 %.');
  expect(said(row('survey', 0.69), row('poll', 0.71))).toBe('2 of 2 intervals contain the official figure.');
});
