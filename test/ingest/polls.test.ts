import { describe, expect, test } from 'vitest';
import { audit } from '../../src/index.ts';
import { read, told } from '../support/files.ts';

const CONTEST = `schemaVersion: 1
id: polls
title: Polls
contest: { date: 2024-05-05 }
contestants: [{ id: red, name: Red }, { id: blue, name: Blue }]
`;
const COLUMNS =
  'pollster: firm, start: from, end: to, size: n, mode: how, shares: { red: Red, blue: Blue }, otherShares: { undecided: "?" }';
const HEADER = 'firm,from,to,n,how,Red,Blue,?';
const ROWS = [
  'Alpha,2024-04-01,2024-04-03,1000,phone,48,45,7',
  'Beta & Co,10.4.2024,12.4.2024,"1,200",web,47.5,46.0,6.5',
  'Alpha,2024/04/20,2024/04/22,900,phone,49,44,7',
  'Gamma,,2024-04-30,,,50%,44%,',
  'Alpha,2024-04-20,2024-04-22,901,phone,49,44,7',
];
const polls = (rows: readonly string[], { table = '', sources = '', columns = COLUMNS, header = HEADER } = {}) =>
  read({
    'audit.yaml': `${CONTEST}polls: { file: p.csv, thousands: ",", ${table} columns: { ${columns} } }\n${sources}`,
    'p.csv': `${[header, ...rows].join('\n')}\n`,
  });

test('every row is a source with its dates, size, mode and shares', () => {
  const { dataset, problems } = polls(ROWS);
  expect(problems).toEqual([]);
  expect(
    dataset?.sources.map(({ id, kind, publisher, sample }) => [id, kind, publisher, sample?.fieldwork, sample?.size?.value, sample?.mode]),
  ).toEqual([
    ['alpha-2024-04-03', 'poll', 'Alpha', ['2024-04-01', '2024-04-03'], 1000, 'phone'],
    ['beta-co-2024-04-12', 'poll', 'Beta & Co', ['2024-04-10', '2024-04-12'], 1200, 'web'],
    ['alpha-2024-04-22', 'poll', 'Alpha', ['2024-04-20', '2024-04-22'], 900, 'phone'],
    ['gamma-2024-04-30', 'poll', 'Gamma', ['2024-04-30', '2024-04-30'], undefined, undefined],
    ['alpha-2024-04-22-2', 'poll', 'Alpha', ['2024-04-20', '2024-04-22'], 901, 'phone'],
  ]);
  const [, beta] = dataset?.sources ?? [];
  const [table] = beta.tables;
  expect([table.shares[0]?.units[0], table.shares[0]?.decimals[0], table.otherShares[0].column.units[0]]).toEqual([475, 1, 65]);
  expect(table.locate(0, table.shares[1] as never)).toEqual([{ file: 'p.csv', line: 3, column: 48, field: 'Blue' }]);
  expect(dataset?.files.find(({ path }) => path === 'p.csv')?.rows).toBe(5);
});

test('the days of the fieldwork in one cell, and dates with slashes where another row says what comes first', () => {
  const columns = 'pollster: firm, end: to, size: n, shares: { red: Red, blue: Blue }';
  const rows = ['Alpha,,28 Mar – 2 Apr 2024,1000,phone,48,45,7', 'Beta,,3/4/2024,900,web,47,46,7', 'Beta,,13/4/2024,900,web,47,46,7'];
  const { dataset, problems } = polls(rows, { columns });
  expect(problems).toEqual([]);
  expect(dataset?.sources.map(({ id, sample }) => [id, sample?.fieldwork])).toEqual([
    ['alpha-2024-04-02', ['2024-03-28', '2024-04-02']],
    ['beta-2024-04-03', ['2024-04-03', '2024-04-03']],
    ['beta-2024-04-13', ['2024-04-13', '2024-04-13']],
  ]);
  expect(polls(rows.slice(0, 2), { columns }).problems.map(told)).toEqual(['date p.csv:3:7']);
});

test('the checks of polls run beside an official result, and without one the polls stand alone', () => {
  const official = 'sources: [{ id: off, kind: official, totals: { votes: { red: 52000, blue: 48000 } } }]\n';
  const { dataset } = polls(ROWS, { sources: official });
  const statuses = Object.fromEntries(audit(dataset!).checks.map(({ id, status }) => [id, status]));
  expect([statuses['poll-trend'], statuses['poll-herding'], statuses['share-discrepancy']]).not.toContain('skipped');
  expect(audit(polls(ROWS).dataset!).checks.filter(({ status }) => status === 'failed')).toEqual([]);
});

describe('all problems at once, with line and column', () => {
  test('in cells', () => {
    const rows = [
      ',2024-04-01,2024-04-03,1000,phone,48,45,7',
      'Beta,2024-04-10,4/12/2024,many,web,47,46,7',
      'Gamma,2024-04-24,2024-04-22,900,phone,49,forty,7',
      'Delta,2024-02-30,2024-03-02,0,phone,49,44,7',
    ];
    expect(polls(rows).problems.map(told)).toEqual([
      'pollster p.csv:2:1',
      'date p.csv:3:17',
      'number p.csv:3:27',
      'dates p.csv:4:7',
      'share p.csv:4:42',
      'date p.csv:5:7',
      'size p.csv:5:29',
    ]);
  });

  test('in the manifest', () => {
    const columns = 'pollster: frim, size: n, shares: { red: Red, green: Blue }';
    expect(polls(ROWS, { columns }).problems.map(({ code, expected }) => [code, expected])).toEqual([
      ['unknown-column', '"firm", "from", "to", "n", "how", "Red", "Blue", "?"'.replace(/^/, 'one of ')],
      ['unknown-contestant', 'one of red, blue'],
    ]);
    expect(
      read({ 'audit.yaml': `${CONTEST}polls: { file: q.csv, columns: { pollster: a, shares: { red: b } } }\n` }).problems.map(told),
    ).toEqual(['missing-file audit.yaml:6:16']);
    expect(read({ 'audit.yaml': CONTEST }).problems.map(({ message }) => message)).toEqual(['there is no source']);
    expect(polls([]).problems.map(({ code }) => code)).not.toEqual([]);
  });
});
