import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Judged } from '../../src/audit/findings.ts';
import type { Finding } from '../../src/audit/report.ts';
import { annullable, type Changes, canBeSetAside, whatIfReport } from '../../src/audit/what-if.ts';
import type { WhatIfReport } from '../../src/audit/what-if-report.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { collectProblems } from '../../src/data/problem.ts';
import { type Doubt, doubtOf } from '../../src/findings/weight.ts';
import { readAnnulList } from '../../src/ingest/annul-list.ts';
import { LANGUAGE_CODES } from '../../src/language/language.ts';
import { english, tell } from '../../src/language/text.ts';
import { LANGUAGES } from '../../src/languages.ts';
import { officialResult } from '../../src/queries/outcome/result.ts';
import { renderWhatIf, WHAT_IF_FORMATS } from '../../src/report/what-if.ts';
import { datasetOf, type Rows, voteColumns } from '../support/dataset.ts';

const ROWS: Rows = [
  ['region', 'station', 'Cast', 'Alpha', 'Beta', 'Gamma'],
  ['North', '1', 110, 60, 40, 5],
  ['North', '2', 60, 30, 20, 5],
  ['South', '1', 30, 10, 15, 5],
];
const TALLY: Rows = [
  ['region', 'station', 'Beta'],
  ['North', '1', 70],
  ['East', '9', 5],
];
const columns = { area: ['region', 'station'], ballotsCast: 'Cast', ...voteColumns };

function election(contest: object = { allocation: 'plurality' }, rows = ROWS): Dataset {
  return datasetOf(
    {
      contest,
      sources: [
        { id: 'c', kind: 'official', tables: [{ file: 'c.csv', level: 'station', columns }] },
        {
          id: 't',
          name: 'the tally',
          kind: 'observer-tally',
          tables: [{ file: 't.csv', level: 'station', columns: { area: ['region', 'station'], votes: { beta: 'Beta' } } }],
        },
      ],
    },
    { 'c.csv': rows, 't.csv': TALLY },
  );
}

const encoder = new TextEncoder();
function listed(dataset: Dataset, text: string) {
  const problems = collectProblems();
  const areas = readAnnulList('list.csv', encoder.encode(text), annullable(dataset), problems);
  return {
    areas,
    problems: problems.kept.map(({ location: { line, column, field }, found, message, expected }) => ({
      line,
      column,
      field,
      found,
      message,
      expected,
    })),
  };
}

function reportOf(dataset: Dataset, changes: Changes): WhatIfReport {
  const report = whatIfReport(dataset, changes);
  if (!('kind' in report)) throw new Error(report.message);
  // Every text can be said in every language.
  for (const text of [report.headline, ...report.details, report.least?.sentence ?? '', report.leastAfter ?? ''])
    for (const code of LANGUAGE_CODES) expect(tell(text, LANGUAGES[code])).not.toMatch(/[{}|]/);
  return report;
}
const annulling = (dataset: Dataset, text: string): WhatIfReport => reportOf(dataset, { annul: listed(dataset, text).areas });
const said = ({ headline, details }: WhatIfReport): string[] =>
  [headline, ...details].map((text) => english(text).replaceAll('\u00a0', ' '));

function areaOf({ areas }: Dataset, id: string): number {
  return Array.from({ length: areas.size }, (_, area) => area).find((area) => areas.id(area) === id) as number;
}
function judged(doubt: Doubt | undefined, ballots: readonly [number, number] | null = doubt ? [0, doubt.most[0]] : null): Judged {
  const weight = { stations: 1, ofStations: 3, ballots };
  const finding = { id: 'f', check: 'ballot-chain', about: 'result', message: 'A finding', weight } as unknown as Finding;
  return { finding, unusual: false, ...(doubt && { doubt }) };
}

describe('the areas of a list', () => {
  const dataset = election();
  const ids = (text: string) => listed(dataset, text).areas.map((area) => dataset.areas.id(area));

  test.each([
    ['a path of columns', 'region,station\nNorth,1\nSouth,1\n', ['North/1', 'South/1']],
    ['in any order, beside other columns', 'why;station;region\nfire;2;North\n', ['North/2']],
    ['a larger area by a blank cell', 'region,station\nNorth,\n', ['North']],
    ['a larger area by its column alone', 'region\nSouth\n', ['South']],
    ['a name that is unique, by its column alone', 'station\n2\n', ['North/2']],
    ['named twice', 'region,station\nNorth,1\nNorth,1\n', ['North/1']],
  ])('%s', (_, text, expected) => {
    expect(ids(text)).toEqual(expected);
    expect(listed(dataset, text).problems).toEqual([]);
  });

  test('every row that names none is a problem at its cell', () => {
    const { areas, problems } = listed(dataset, 'region,station\nNorth,7\nNord,1\n,\nSouth,1\n');
    expect(areas).toEqual([]);
    const expected = 'the name or identifier of an area of the official result';
    expect(problems).toEqual([
      { line: 2, column: 7, field: 'station', found: '7', message: expect.stringContaining('there is no area "7" in North'), expected },
      { line: 3, column: 1, field: 'region', found: 'Nord', message: 'there is no area "Nord"; did you mean "North"?', expected },
      { line: 4, column: 1, field: 'region', found: '', message: 'the row names no area', expected },
    ]);
  });

  test('a name of several areas, no column of areas, an area without an official row', () => {
    expect(listed(dataset, 'station\n1\n').problems).toMatchObject([
      { line: 2, found: '1', message: '2 areas are called "1"', expected: 'the columns region and station' },
    ]);
    expect(listed(dataset, 'place\nx\n').problems).toMatchObject([
      {
        line: 1,
        column: 1,
        found: 'place',
        message: 'the list has no column that names areas',
        expected: 'the columns region and station, as in the manifest',
      },
    ]);
    expect(listed(dataset, 'region\nEast\n').problems).toMatchObject([{ message: 'the official result has no row for the area "East"' }]);
    expect(listed(dataset, '').problems).toHaveLength(1);
  });
});

describe('stations annulled', () => {
  test('another wins', () => {
    // 40 against 35: Alpha still leads; without North 10 against 15.
    expect(said(annulling(election(), 'region,station\nNorth,1\n'))).toEqual([
      'Without this station (110 ballots) Alpha would still have won, by 5 votes instead of 25.',
    ]);
    const { changed, before, after, contestants, least } = annulling(election(), 'region\nNorth\n');
    expect(said(annulling(election(), 'region\nNorth\n'))).toEqual([
      'Without these 2 stations (170 ballots) Beta would have won by 5 votes instead of losing by 25.',
    ]);
    expect([changed, before.winner, after.winner, after.cast]).toEqual([true, ['alpha'], ['beta'], 30]);
    expect(contestants[0]).toMatchObject({ before: { votes: 100 }, after: { votes: 10, share: 10 / 30 } });
    expect(english(least!.sentence)).toBe(
      'As published: the closest decision (who is first) turns on 13 votes: it would change if they were counted for Beta instead of Alpha. The annulment of 2 stations would change it.',
    );
    expect(least!.stations).toEqual([
      { area: 'North/1', path: ['North', '1'] },
      { area: 'North/2', path: ['North', '2'] },
    ]);
  });

  test('nothing is left to decide by', () => {
    expect(said(annulling(election(), 'region\nNorth\nSouth\n'))).toEqual([
      'Without these 3 stations (200 ballots) there would be no votes to decide by.',
    ]);
  });

  const level: Rows = [ROWS[0], ['North', '1', 60, 30, 20, 5], ['South', '1', 60, 25, 25, 5]];
  test('a tie, and a tie that the rules resolve', () => {
    expect(said(annulling(election(undefined, level), 'region\nNorth\n'))).toEqual([
      'Without this station (60 ballots) the first place would be a tie: Alpha and Beta would have 25 votes each.',
    ]);
    expect(said(annulling(election({ allocation: 'plurality', tieBreak: ['beta'] }, level), 'region\nNorth\n'))[0]).toBe(
      'Without this station (60 ballots) Alpha and Beta would be level with 25 votes each, and the rules put Beta first.',
    );
  });

  test('a majority lost, seats and thresholds', () => {
    const half = { allocation: 'plurality', majority: { share: '50%' } };
    expect(said(annulling(election(half), 'region,station\nNorth,1\n'))).toEqual([
      'Without this station (110 ballots) nobody would have the majority that is needed: Alpha would have 47.06 % instead of 52.63 %.',
    ]);
    const seats = { allocation: 'dhondt', seats: 5, threshold: '10%' };
    // 15, 10, 7.5 and then three of 5 for the last two seats.
    expect(said(annulling(election(seats), 'region\nNorth\n'))).toEqual([
      'Without these 2 stations (170 ballots) the seats would be divided otherwise: Alpha 1 instead of 3.',
      'Would pass the threshold: Gamma.',
      '2 seats would be tied between Alpha, Beta and Gamma.',
    ]);
    expect(said(annulling(election(seats), 'region,station\nNorth,2\n'))[0]).toBe(
      'Without this station (60 ballots) every contestant would have as many seats as before.',
    );
  });
});

describe('the figures of a source put in', () => {
  const dataset = election();
  const [, tally] = dataset.sources;

  test('of a source that counts one contestant', () => {
    expect(said(reportOf(dataset, { replace: tally }))).toEqual([
      'With the counts of the tally at 1 station Beta would have won by 5 votes instead of losing by 25.',
      'The tally has 1 area without an official row, or without votes; it is left out.',
      'The tally does not count every contestant; the others keep their official votes.',
    ]);
  });

  test('beside annulled stations, where its rows do not count', () => {
    const { areas } = listed(dataset, 'region,station\nSouth,1\n');
    expect(said(reportOf(dataset, { replace: tally, annul: areas }))[0]).toBe(
      'With the counts of the tally at 1 station and without this station (30 ballots) the first place would be a tie: Alpha and Beta would have 90 votes each.',
    );
    const north = listed(dataset, 'region\nNorth\n').areas;
    expect(whatIfReport(dataset, { replace: tally, annul: north })).toMatchObject({
      option: 'replace',
      message: expect.stringContaining('gives no votes'),
    });
  });

  test('a source that counts the whole, beside a part that is annulled, is refused', () => {
    const whole = datasetOf(
      {
        contest: { allocation: 'plurality' },
        sources: [
          {
            id: 'c',
            kind: 'official',
            totals: { votes: { alpha: 100, beta: 75, gamma: 15 } },
            tables: [{ file: 'c.csv', level: 'station', columns }],
          },
          { id: 't', kind: 'observer-tally', totals: { votes: { alpha: 50, beta: 60, gamma: 5 } } },
        ],
      },
      { 'c.csv': ROWS },
    );
    const { areas } = listed(whole, 'region,station\nSouth,1\n');
    expect(whatIfReport(whole, { replace: whole.sources[1], annul: areas })).toMatchObject({
      option: 'replace',
      message: expect.stringContaining('as a whole'),
    });
    expect(said(reportOf(whole, { replace: whole.sources[1] }))[0]).toContain('Beta would have won by 10 votes');
  });
});

describe('findings set aside', () => {
  const dataset = election();
  const north = areaOf(dataset, 'North/1');

  test('a whole station', () => {
    expect(said(reportOf(dataset, { setAside: [judged(doubtOf(north, 110, 110, 'whole'))] }))).toEqual([
      'With 110 ballots of 1 finding set aside Alpha would still have won, by 5 votes instead of 25.',
    ]);
  });

  test('ballots that may be anybody’s, of one station and of none', () => {
    expect(said(reportOf(dataset, { setAside: [judged(doubtOf(north, 0, 26))] }))).toEqual([
      'With 26 ballots of 1 finding set aside Beta would have won by 1 vote instead of losing by 25.',
      expect.stringContaining('Nothing says whose the other ballots are'),
    ]);
    expect(said(reportOf(dataset, { setAside: [judged(undefined, [3, 25])] }))[0]).toContain('the first place would be a tie');
  });

  test('votes that protocols know', () => {
    const doubt = { ...doubtOf(north, 30, 30), net: [undefined, Float64Array.of(30)] };
    const report = reportOf(dataset, { setAside: [judged(doubt)] });
    expect(report.contestants.map(({ after }) => after.votes)).toEqual([100, 105, 15]);
    expect(said(report)[1]).toBe('Where protocols say what the votes were, those votes are counted.');
  });

  test('no ballot is counted twice: neither that of two findings, nor that of a station that is annulled', () => {
    const twice = [judged(doubtOf(north, 0, 20)), judged(doubtOf(north, 0, 26))];
    expect(reportOf(dataset, { setAside: twice }).changes.setAside).toMatchObject({ ballots: 26, stations: 1 });
    const { areas } = listed(dataset, 'region,station\nNorth,1\n');
    const both = reportOf(dataset, { setAside: twice, annul: areas });
    expect(both.changes.setAside).toMatchObject({ ballots: 0, stations: 0 });
    expect(both.contestants.map(({ after }) => after.votes)).toEqual([40, 35, 10]);
  });

  test('only of findings that are counted in ballots', () => {
    expect([judged(undefined), judged(undefined, [0, 0]), judged(undefined, [0, 3])].map(canBeSetAside)).toEqual([false, false, true]);
  });
});

test('annulling the stations that are named changes the outcome', () => {
  const votes = fc.tuple(fc.nat(90), fc.nat(90), fc.nat(90));
  const contests = fc.constantFrom(
    { allocation: 'plurality' },
    { allocation: 'dhondt', seats: 4 },
    { allocation: 'none', majority: { share: '50%' } },
  );
  let named = 0;
  fc.assert(
    fc.property(fc.array(votes, { minLength: 2, maxLength: 8 }), contests, (rows, contest) => {
      const dataset = election(contest, [ROWS[0], ...rows.map((row, at) => ['North', `s${at}`, row[0] + row[1] + row[2], ...row])]);
      const nothing = reportOf(dataset, { setAside: [] });
      const { stations } = nothing.least ?? { stations: [] };
      if (stations.length === 0) return;
      named++;
      expect(stations).toHaveLength(nothing.before.decisions[0].stations ?? -1);
      const list = `region,station\n${stations.map(({ path }) => path.join(',')).join('\n')}\n`;
      expect(annulling(dataset, list).changed).toBe(true);
    }),
    { numRuns: 60, seed: 11 },
  );
  expect(named).toBeGreaterThan(30);
});

test('without votes there is no outcome', () => {
  const dataset = datasetOf({ sources: [{ id: 'c', kind: 'official', totals: { registered: 10 } }] });
  expect(officialResult(dataset)).toBeUndefined();
  expect(whatIfReport(dataset, {})).toMatchObject({ option: 'result' });
});

describe('every format, in every language', () => {
  const dataset = election({ allocation: 'dhondt', seats: 5, threshold: '10%' });
  const report = annulling(dataset, 'region\nNorth\n');

  test.each(WHAT_IF_FORMATS)('%s', (format) => {
    for (const code of LANGUAGE_CODES) {
      const text = renderWhatIf(report, format, { languages: [LANGUAGES[code]] });
      expect(text.endsWith('\n')).toBe(true);
      if (format !== 'json') expect(text.replace(/\s+/g, ' ')).toContain(tell(report.contestants[1].name, LANGUAGES[code]));
    }
  });

  test('JSON holds the English and the sentences behind it', () => {
    const json = JSON.parse(renderWhatIf(report, 'json'));
    expect(json).toMatchObject({ schemaVersion: 1, kind: 'what-if', changed: true, headline: english(report.headline) });
    expect(json.sentences.headline.key).toMatch(/^what-if\./);
    expect(json.contestants[1]).toMatchObject({ id: 'beta', before: { votes: 75 }, after: { votes: 15 } });
  });

  test('the page has every language, and nothing that is not its own', () => {
    const page = renderWhatIf(report, 'html', { languages: [LANGUAGES.en, LANGUAGES.ru] });
    expect(page).toContain('lang="ru"');
    expect(page).toContain('default-src &#39;none&#39;');
    expect(page).not.toMatch(/(src|href)="http/);
  });

  test('names from the data are inert', () => {
    const hostile = datasetOf(
      {
        title: '<b>x</b>\u001b[31m',
        contest: { allocation: 'plurality' },
        sources: [{ id: 'c', kind: 'official', tables: [{ file: 'c.csv', level: 'station', columns }] }],
      },
      { 'c.csv': ROWS },
    );
    const other = annulling(hostile, 'region\nSouth\n');
    expect(renderWhatIf(other, 'html')).not.toContain('<b>x');
    expect(renderWhatIf(other, 'terminal')).not.toContain('\u001b');
  });
});
