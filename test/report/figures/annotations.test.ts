import { describe, expect, test } from 'vitest';
import type { ReportFigure } from '../../../src/audit/report.ts';
import { type Area, overlap, placeNotes, skyline } from '../../../src/report/figures/annotations.ts';
import { drawFigure, NARROW } from '../../../src/report/figures/index.ts';
import { tellerOf } from '../../../src/report/teller.ts';

const box = { left: 60, right: 700, top: 20, bottom: 320 };
const tell = tellerOf({ texts: [], dataset: {} } as unknown as Parameters<typeof tellerOf>[0]);

/** A hill with spikes, as turnout at single percentages is. */
const SPIKES = [70, 75, 80, 85];
const height = (percent: number): number => 30 * Math.exp(-((percent - 62) ** 2) / 160) + (SPIKES.includes(percent) ? 60 : 0);
const x = Array.from({ length: 101 }, (_, percent) => percent / 100);
const y = x.map((share) => height(Math.round(100 * share)));
const figure: ReportFigure = {
  id: 'spikes',
  title: 'Stations by turnout',
  kind: 'lines',
  source: 'the count',
  n: 1000,
  x: { title: 'Turnout', unit: 'percent', range: [0, 1] },
  y: { title: 'Stations', unit: 'count' },
  series: [{ name: 'Observed', x, y }],
  annotations: SPIKES.map((percent) => ({
    x: percent / 100,
    y: height(percent),
    text: `${percent} %: 60 more than chance`,
    brief: `${percent} %: +60`,
    stations: [{ label: `Station ${percent}`, file: 'stations.csv', line: percent }],
    ofStations: 60,
  })),
};

describe('places of annotations', () => {
  const points = x.map((share, at) => [60 + 640 * share, 320 - 2.5 * y[at]] as const);
  const { topAt, isTaken } = skyline(points, box);
  const wanted = SPIKES.map((percent) => {
    const right = 60 + 6.4 * percent;
    return { shapes: [[`${percent} %: 60 more`], [`${percent} %:`, '60 more']], anchor: [right, topAt(right)] as const };
  });
  const placed = placeNotes(wanted, box, isTaken);

  test('each finds one, within the box, over no other and over nothing drawn', () => {
    expect(placed.map(({ at }) => at)).toEqual([0, 1, 2, 3]);
    for (const [at, { area }] of placed.entries()) {
      expect(area[0] >= box.left && area[2] <= box.right && area[1] >= box.top && area[3] <= box.bottom).toBe(true);
      for (const other of placed.slice(at + 1)) expect(overlap(area, other.area)).toBe(false);
      for (const [right, high] of points) expect(overlap(area, [right, high, right + 0.5, box.bottom])).toBe(false);
    }
  });

  test('a leader begins at what it speaks of and ends at its label', () => {
    for (const { at, area, from, to } of placed) {
      expect(from).toEqual(wanted[at].anchor);
      expect(to[0] >= area[0] - 2 && to[0] <= area[2] + 2 && to[1] >= area[1] - 2 && to[1] <= area[3] + 2).toBe(true);
    }
  });

  test('where everything is taken none is drawn', () => {
    expect(placeNotes(wanted, box, () => true)).toEqual([]);
  });

  test('two that want one place do not share it', () => {
    const anchor = [300, 300] as const;
    const [one, other] = placeNotes(
      [
        { shapes: [['alike']], anchor },
        { shapes: [['alike']], anchor },
      ],
      box,
      () => false,
    );
    expect(overlap(one.area as Area, other.area as Area)).toBe(false);
  });
});

describe('annotations in a picture', () => {
  test('the first is drawn in full, the others in brief; all are told to those who do not see them', () => {
    const picture = drawFigure(figure, tell);
    const words = [...picture.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');
    expect(words).toContain('70 %: 60 more than chance');
    for (const percent of [75, 80, 85]) expect(words).toContain(`${percent} %: +60`);
    for (const percent of SPIKES) expect(picture).toContain(`${percent} %: 60 more than chance.`);
  });

  test('a phone has at most three', () => {
    const words = drawFigure(figure, tell, { room: NARROW }).match(/[+]60/g) ?? [];
    expect(words.length).toBeLessThanOrEqual(2);
    expect(words.length).toBeGreaterThan(0);
  });

  test('within a page each leads to its stations, and elsewhere none has a class', () => {
    expect(drawFigure(figure, tell, { within: true }).match(/class="noted" data-note="\d"/g)).toHaveLength(4);
    expect(drawFigure(figure, tell)).not.toContain('class=');
  });
});
