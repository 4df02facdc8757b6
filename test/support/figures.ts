import type { ReportFigure } from '../../src/audit/report.ts';

const common = { source: 'the count', x: { title: 'Turnout', unit: 'percent' }, y: { title: 'Stations', unit: 'count' } } as const;

/** One figure of every kind, with numbers that can be found again, and whatever the null gives. */
export const FIGURES: readonly ReportFigure[] = [
  {
    ...common,
    id: 'lines',
    title: 'Lines',
    kind: 'lines',
    reading: 'The top is 31.',
    n: 3,
    series: [
      { name: 'Seen', x: [0.1, 0.2, 0.3], y: [7, 31, 12] },
      { name: 'By chance', x: [0.1, 0.2, 0.3], y: [8, 20, 13], as: 'expected', low: [5, 15, 9], high: [11, 25, 17] },
    ],
  },
  {
    ...common,
    id: 'bars',
    title: 'Bars',
    kind: 'bars',
    n: 2,
    series: [
      { name: 'Seen', x: [0.1, 0.2, 0.3], y: [7, 31, 12] },
      { name: 'By chance', x: [0.1, 0.2, 0.3], y: [8, 20, 13], as: 'expected' },
    ],
  },
  {
    ...common,
    id: 'parts',
    title: 'Parts',
    kind: 'bars',
    n: 2,
    parts: ['North', 'South'].map((name, at) => ({
      name,
      series: [
        { name: 'Seen', x: [0, 1, 2], y: [7 + at, 31, 12] },
        { name: 'By chance', x: [0, 1, 2], y: [8, 20, 13], as: 'expected' as const, low: [5, 15, 9], high: [11, 25, 17] },
      ],
    })),
  },
  {
    ...common,
    id: 'heat',
    title: 'Heat',
    kind: 'heat',
    n: 39,
    y: { title: 'Share', unit: 'percent' },
    cells: { width: 0.01, height: 0.01, x: [50, 99], y: [40, 98], count: [31, 8] },
    series: [{ name: 'The same share', x: [0, 1], y: [0.4, 0.4], as: 'expected' }],
  },
  {
    ...common,
    id: 'intervals',
    title: 'Intervals',
    kind: 'intervals',
    n: 2,
    y: { title: 'Source', unit: 'text' },
    panels: [
      {
        name: 'Alder',
        reference: 0.31,
        rows: [
          { label: 'A survey', value: 0.28, low: 0.25, high: 0.33 },
          { label: 'A tally', value: 0.27 },
        ],
      },
    ],
  },
  {
    ...common,
    id: 'points',
    title: 'Points',
    kind: 'points',
    n: 3,
    y: { title: 'Share', unit: 'percent' },
    points: ['North', 'South', 'West'].map((label, at) => ({ label, x: 0.5 + at / 10, y: 0.31 + at / 20 })),
    series: [
      { name: 'The same share', x: [0.5, 0.7], y: [0.35, 0.35], as: 'expected' },
      { name: 'Line', x: [0.5, 0.7], y: [0.31, 0.41] },
    ],
  },
  {
    ...common,
    id: 'tiles',
    title: 'Tiles',
    kind: 'tiles',
    n: 2,
    places: [
      { label: 'North', column: 0, row: 0 },
      { label: 'South', column: 1, row: 1 },
    ],
    maps: [{ name: 'Turnout', unit: 'percent', middle: 0.4, values: [0.31, null] }],
  },
  {
    ...common,
    id: 'areas',
    title: 'Areas',
    kind: 'areas',
    n: 2,
    places: [
      { label: 'North', outline: [[0, 0, 0.5, 0, 0.5, 0.5, 0, 0]] },
      { label: 'South', outline: [[0.5, 0, 1, 0, 1, 0.5, 0.5, 0]] },
    ],
    maps: [{ name: 'Turnout', unit: 'percent', middle: 0.4, values: [0.31, 0.5] }],
  },
  {
    ...common,
    id: 'stacked',
    title: 'Stacked',
    kind: 'stacked',
    n: 2,
    x: { title: 'Seats', unit: 'count' },
    y: { title: 'Source', unit: 'text' },
    stacks: {
      names: ['Alder', 'Birch'],
      rows: [
        { label: 'Officially', values: [31, 9] },
        { label: 'A survey', values: [20, 20] },
      ],
      line: { name: 'Half', value: 20 },
    },
  },
  {
    ...common,
    id: 'strip',
    title: 'Strip',
    kind: 'strip',
    n: 4,
    x: { title: 'Stations', unit: 'percent' },
    y: { title: 'Reputation', unit: 'text' },
    strip: {
      value: 0.31,
      dots: [
        { label: 'Northland 2019', value: 0.1, reputation: 'clean' },
        { label: 'Northland 2023', value: 0.1, reputation: 'clean' },
        { label: 'Westland 2020', value: 0.2, reputation: 'contested' },
        { label: 'Southland 2018', value: 0.5, reputation: 'disputed' },
      ],
    },
  },
];

/** The figure with a label put wherever words can stand. */
export function labelled(figure: ReportFigure, label: string): ReportFigure {
  return JSON.parse(JSON.stringify(figure), (key, value) =>
    ['title', 'reading', 'note', 'source', 'name', 'label'].includes(key) && typeof value === 'string' ? `${value} ${label}` : value,
  ) as ReportFigure;
}
