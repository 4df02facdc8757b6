import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import reference from '../../../fixtures/reference/turnout-curves-controls.json' with { type: 'json' };
import type { PlainObservation as Observation } from '../../../src/findings/check.ts';
import { contestantColumns } from '../../../src/queries/contestant-columns.ts';
import { peakOf, percentageCurves } from '../../../src/stats/percentage-curves.ts';
import { scaledExcess, type Window } from '../../../src/stats/scaled-excess.ts';
import { CLEAN, controlStations, DATA, DISPUTED } from '../../support/controls.ts';
import { observe } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';

const ID = 'anomalous-votes';
const WINDOWS: readonly Window[] = [
  [-10, 0],
  [-15, 0],
  [-10, -2],
  [-5, 0],
  [-3, 2],
  [-10, 3],
];

const notes = (all: readonly Observation[]) => all.filter((one) => one.kind === 'noted');

/** What the published table says, in percent of the leader's votes. */
const PUBLISHED: Readonly<Record<string, readonly [number, number]>> = {
  'poland2019-sejm': [-30, -30],
  'poland2020-round1': [-22, -22],
  'spain2019-apr-congress': [-8, -8],
  canada2011: [1, 1],
  'israel2019apr-k21': [-14, -8],
  'israel2019sep-k22': [-14, -8],
  'hungary2010-list': [-1, -1],
  lithuania2012: [-15, -15],
  uganda2016: [14, 14],
};

describe.skipIf(!DATA)('real elections', () => {
  const names = [...CLEAN, ...DISPUTED];

  test.each(names)('%s: agrees with numpy and with the published figure', (name) => {
    const expected = reference[name];
    const columns = contestantColumns(controlStations(name), 'cast', 'leader');
    const { ballots, registered, votes, valid } = columns as NonNullable<typeof columns>;
    const others = valid.map((all, at) => all - votes[at]);
    const { all } = percentageCurves(ballots, registered, votes, others);
    expect(peakOf(all.second)).toBe(expected.peak);
    const found = WINDOWS.map((window) => scaledExcess(all, expected.peak, window)?.excess as number);
    for (const [at, votes] of expected.estimates.entries()) expect(Math.abs(found[at] - votes)).toBeLessThan(1e-6 * expected.leader);
    const [low, high] = PUBLISHED[name] ?? [-100, 100];
    const rounded = Math.round((100 * found[0]) / expected.leader);
    expect(rounded).toBeGreaterThanOrEqual(low);
    expect(rounded).toBeLessThanOrEqual(high);
  });

  test.each(CLEAN)('%s, regarded as clean: the peak lies above the turnout, and no number is given', (name) => {
    const found = observe(controlStations(name), ID, { contestant: 'leader', levels: [] });
    expect(notes(found)).toMatchObject([{ scope: { quantity: 'peak of the others' }, message: holding('above the official turnout') }]);
    expect(notes(found)[0].unusual ?? false).toBe(false);
  });

  test('areas of clean elections lie within the band that the message names', () => {
    const areas = CLEAN.flatMap((name) => reference[name].areas);
    expect(areas.length).toBeGreaterThan(90);
    expect(Math.round(100 * Math.min(...areas))).toBeGreaterThanOrEqual(-42);
    expect(100 * Math.max(...areas)).toBeLessThan(35.5);
    for (const name of CLEAN)
      expect(notes(observe(controlStations(name), ID, { contestant: 'leader' })).map(({ scope }) => scope.quantity)).toEqual([
        'peak of the others',
      ]);
  });

  test('Russia 2018: told with its band, its sum over regions and the band of clean elections', () => {
    const [note] = notes(observe(controlStations('russia-2018'), ID));
    expect(note.measures.peak).toBe(0.61);
    expect(note.measures.partOfLeader).toBeCloseTo(0.195, 3);
    expect(note.measures.withinClean).toBe(true);
    expect(note.measures.sumOverAreasPartOfLeader).toBeCloseTo(0.0973, 4);
    expect(note.message).toEqual(holding('−30', '+27'));
  });

  test('Russia 2018, the protocols as published: 11.04 million, and the voters of five regions', () => {
    const [header, ...rows] = russianProtocols();
    const number = (name: string) => {
      const at = header.findIndex((title) => title.includes(name));
      return Float64Array.from(rows, (row) => Number(row[at]));
    };
    const registered = number('включенных в список избирателей');
    const [early, inside, outside] = ['проголосовавшим досрочно', 'в помещении для голосования', 'вне помещения'].map((name) =>
      number(`${name}`),
    );
    const issued = early.map((one, at) => one + inside[at] + outside[at]);
    const leader = number('Путин');
    const others = number('Число действительных').map((all, at) => all - leader[at]);
    const { all } = percentageCurves(issued, registered, leader, others);
    expect(peakOf(all.second)).toBe(61);
    const found = WINDOWS.map((window) => (scaledExcess(all, 61, window)?.excess as number) / 1e6);
    expect(found[0].toFixed(2)).toBe('11.04');
    expect(Math.min(...found).toFixed(1)).toBe('10.7');
    expect(Math.max(...found)).toBeLessThan(11.3);
    const five = /Кемеровская|Краснодарский|Башкортостан|Дагестан|Татарстан/;
    const sum = (keep: (region: string) => boolean) => registered.reduce((added, one, at) => added + (keep(rows[at][0]) ? one : 0), 0);
    expect((sum((region) => five.test(region)) / 1e6).toFixed(6)).toBe('13.651647');
    expect(((100 * sum((region) => five.test(region))) / sum(() => true)).toFixed(6)).toBe('12.523478');
  });
});

/** The first file of the archive, by its local header. */
function russianProtocols(): string[][] {
  const zip = readFileSync(path.join(DATA as string, 'raw/russia-2018.csv.zip'));
  const start = 30 + zip.readUInt16LE(26) + zip.readUInt16LE(28);
  const text = new TextDecoder().decode(inflateRawSync(zip.subarray(start)));
  const rows: string[][] = [];
  Papa.parse(text, {
    delimiter: ',',
    newline: text.includes('\r\n') ? '\r\n' : '\n',
    header: false,
    step: ({ data }) => {
      if (data.length > 1) rows.push(data);
    },
  });
  return rows;
}
