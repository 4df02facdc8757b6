import { describe, expect, test } from 'vitest';
import type { ReportFigure } from '../../../src/audit/report.ts';
import { LANGUAGES } from '../../../src/languages.ts';
import { drawFigure, figureTable, NARROW } from '../../../src/report/figures/index.ts';
import { INK } from '../../../src/report/figures/palette.ts';
import { tellerOf } from '../../../src/report/teller.ts';
import { FIGURES, labelled } from '../../support/figures.ts';
import { HOSTILE_LABELS, LONG_LABEL } from '../../support/hostile-labels.ts';
import { ELEMENTS, expectOnlyText, isWellFormed } from './well-formed.ts';

const empty = { texts: [], dataset: {} } as unknown as Parameters<typeof tellerOf>[0];
const english = tellerOf(empty);
const draw = (figure: ReportFigure): string => drawFigure(figure, english);

test('the reader of markup refuses what is not well formed', () => {
  expect(isWellFormed('<svg><text x="1">a</text></svg>')).toBe(true);
  for (const wrong of ['<svg><text></svg></text>', '<svg>', '<svg>&nbsp;</svg>', '<svg><a b=1/></svg>', '<svg><</svg>'])
    expect(isWellFormed(wrong)).toBe(false);
});

describe.each(FIGURES.map((figure) => ({ name: figure.id, figure })))('$name', ({ figure }) => {
  const picture = draw(figure);

  test('well-formed, of known elements, without a style of its own, the same bytes each time', () => {
    expect(isWellFormed(picture)).toBe(true);
    expect([...picture.matchAll(/<([a-z]+)/g)].map(([, name]) => name).filter((name) => !ELEMENTS.includes(name))).toEqual([]);
    expect(picture).not.toMatch(/ (style|on\w+|href|class)=/);
    expect(picture).not.toMatch(/NaN|Infinity|undefined/);
    expect(draw(structuredClone(figure))).toBe(picture);
  });

  test('title, source, n and the key number are told to those who do not see it', () => {
    expect(picture).toContain(`<title id="${figure.id}-title">${figure.reading ?? figure.title}</title>`);
    const description = /<desc [^>]*>(.*?)<\/desc>/.exec(picture)?.[1];
    expect(description).toMatch(/31/);
    expect(description).toContain('Source: the count, ');
    expect(picture).toContain(`n = ${figure.n}.</text>`);
  });

  test('what the null gives, or the official result, is drawn and named', () => {
    expect(picture).toContain(`stroke="${INK.official}"`);
    expect(picture).toMatch(/>(By chance|Expected|The same share|Official result|As in the first row|Median of all areas|This election)/);
  });

  test('no wider than a page and no word smaller than 11 pixels', () => {
    expect(Number(/width="(\d+)"/.exec(picture)?.[1])).toBeLessThanOrEqual(900);
    expect(Math.min(...[...picture.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size)))).toBeGreaterThanOrEqual(11);
  });

  test('is laid out anew for a phone, without what stands beside it in a page', () => {
    const narrow = drawFigure(figure, english, { room: NARROW, within: true, described: false });
    expect(Number(/ width="(\d+)"/.exec(narrow)?.[1])).toBe(NARROW);
    expectOnlyText(narrow);
    expect(narrow).not.toContain('<desc');
    expect(narrow).not.toContain(`>${figure.title}</text>`);
    const places = [...narrow.matchAll(/ x(?:1|2)?="(-?[\d.]+)"/g)].map(([, x]) => Number(x));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...places)).toBeLessThanOrEqual(NARROW);
    expect(Math.min(...[...narrow.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size)))).toBeGreaterThanOrEqual(11);
  });

  test('a prefix keeps the names of two pictures in a page apart', () => {
    expect(drawFigure(figure, english, { prefix: 'ru-' })).toContain(`aria-labelledby="ru-${figure.id}-title ru-${figure.id}-description"`);
  });

  test.each(['ru', 'kk'] as const)('is told in %s, with its numbers', (code) => {
    const told = drawFigure(figure, tellerOf(empty, LANGUAGES[code]));
    expect(told).toContain(`lang="${code}"`);
    expect(told).toMatch(/31/);
    expect(isWellFormed(told)).toBe(true);
    expect(told).not.toMatch(/with the band|highest|officially|Value with|As in the first/);
  });

  test.each(HOSTILE_LABELS.filter(({ length }) => length < LONG_LABEL))('a hostile label stays text: %j', (label) => {
    expectOnlyText(draw(labelled(figure, label)));
  });

  test('an empty one is a picture too', () => {
    const { id, title, kind, source, x, y } = figure;
    expect(isWellFormed(draw({ id, title, kind, source, x, y, n: 0 }))).toBe(true);
  });
});

describe('a strip of elections', () => {
  const figure = FIGURES.find(({ kind }) => kind === 'strip') as ReportFigure;
  const picture = draw(figure);

  test('every dot says its election and value to a pointer', () => {
    const titles = [...picture.matchAll(/<g><title>([^<]*)<\/title>/g)].map(([, title]) => title);
    expect(titles).toEqual(['Northland 2019: 10.0 %', 'Northland 2023: 10.0 %', 'Westland 2020: 20.0 %', 'Southland 2018: 50.0 %']);
  });

  test('equal values are stacked, and reputations differ in shape', () => {
    const [first, second, third, last] = picture.split('<g>').slice(1);
    const [x, y] = [/cx="([\d.]+)"/, /cy="([\d.]+)"/];
    expect(x.exec(first)?.[1]).toBe(x.exec(second)?.[1]);
    expect(Number(y.exec(first)?.[1]) - Number(y.exec(second)?.[1])).toBeGreaterThanOrEqual(9);
    expect(third).toContain('fill="#ffffff"');
    expect(last).toContain('<path');
  });

  test('is no wider than a telephone', () => {
    expect(Number(/width="(\d+)"/.exec(picture)?.[1])).toBe(390);
  });
});

describe('the table of a figure', () => {
  const rows = (id: string) => figureTable(FIGURES.find((one) => one.id === id) as ReportFigure, english).rows;

  test('holds the numbers of the picture', () => {
    expect(rows('lines')).toEqual([
      [0.1, 7, 8, 5, 11],
      [0.2, 31, 20, 15, 25],
      [0.3, 12, 13, 9, 17],
    ]);
    expect(rows('parts')[3]).toEqual(['South', 0, 8, 8, 5, 11]);
    expect(rows('heat')).toEqual([
      [0.5, 0.4, 31],
      [0.99, 0.98, 8],
    ]);
    expect(rows('intervals')).toEqual([
      ['Alder', 'A survey', 0.28, 0.25, 0.33, 0.31],
      ['Alder', 'A tally', 0.27, null, null, 0.31],
    ]);
    expect(rows('points')[0]).toEqual(['North', 0.5, 0.31]);
    expect(rows('tiles')).toEqual([
      ['North', 0.31],
      ['South', null],
    ]);
    expect(rows('stacked')[0]).toEqual(['Officially', 31, 9]);
    expect(rows('strip').slice(0, 2)).toEqual([
      ['This election', null, 0.31],
      ['Northland 2019', 'Regarded as clean', 0.1],
    ]);
  });

  test('has as many cells as columns in every row', () => {
    for (const figure of FIGURES) {
      const table = figureTable(figure, english);
      expect(table.rows.length).toBeGreaterThan(0);
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    }
  });

  test('a long one is cut, and says how much', () => {
    const table = figureTable(FIGURES[0], english, 2);
    expect(table.rows).toHaveLength(2);
    expect(table.note).toBe('The first 2 of 3 rows; see report.json for all.');
  });
});
