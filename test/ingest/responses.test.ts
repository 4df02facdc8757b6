import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../src/index.ts';
import { csv, datasetOf, type Manifest, manifest, official, type Rows } from '../support/dataset.ts';

const answers = { alpha: ['A', 'Alpha'], beta: 'B' };
const source = (responses: Manifest, over: Manifest = {}): Manifest => ({
  sources: [
    official({ votes: { alpha: 1, beta: 1, gamma: 1 } }),
    { id: 'survey', kind: 'survey', responses: { file: 'r.csv', ...responses }, ...over },
  ],
});
const plain = { columns: { answer: 'vote' }, answers, others: ['X'], abstained: ['none'], noAnswer: ['', 'refused'] };
const read = (responses: Manifest, rows: Rows) => datasetOf(source(responses), { 'r.csv': rows }).sources[1];
const encoder = new TextEncoder();
const problems = (responses: Manifest, rows: Rows) =>
  parseDataset([
    { path: 'audit.json', bytes: encoder.encode(JSON.stringify(manifest(source(responses)), null, 1)) },
    { path: 'r.csv', bytes: encoder.encode(csv(rows)) },
  ]).problems;

describe('one row a respondent', () => {
  test('words stand for contestants, others, abstention and silence', () => {
    const found = read(plain, [['vote'], ['A'], ['Alpha'], ['B'], ['X'], ['none'], ['refused'], [' B ']]);
    expect(found.responses).toMatchObject({ file: 'r.csv', unit: 'respondent', rows: 7 });
    const { named, others, abstained, silent } = found.responses as NonNullable<typeof found.responses>;
    expect(named.map((column) => Array.from(column))).toEqual([
      [1, 1, 0, 0, 0, 0, 0],
      [0, 0, 1, 0, 0, 0, 1],
      [0, 0, 0, 0, 0, 0, 0],
    ]);
    expect([others, abstained, silent].map((column) => Array.from(column).indexOf(1))).toEqual([3, 4, 5]);
  });

  test('the size of the sample is the number of answers, where nobody says; a stated one holds', () => {
    const rows: Rows = [['vote'], ['A'], ['B'], ['none']];
    expect(read(plain, rows).sample?.size).toMatchObject({ value: 3, location: { field: 'sources.survey.responses.file' } });
    const stated = datasetOf(source(plain, { sample: { size: 10 } }), { 'r.csv': rows }).sources[1];
    expect(stated.sample?.size?.value).toBe(10);
  });

  test('clusters are told apart by their stratum, and weights are numbers', () => {
    const columns = { answer: 'vote', weight: 'w', cluster: 'c', stratum: 's' };
    const found = read({ ...plain, columns, decimal: ',' }, [
      ['vote', 'w', 'c', 's'],
      ['A', '1,5', '1', 'north'],
      ['B', '0', '1', 'south'],
      ['A', '2', '2', 'south'],
      ['B', '1', '1', 'north'],
    ]);
    expect(Array.from(found.responses?.cluster ?? [])).toEqual([0, 1, 2, 0]);
    expect(Array.from(found.responses?.weight ?? [])).toEqual([1.5, 0, 2, 1]);
  });
});

test('one row a cluster: counts by column, a column for each contestant or several added up', () => {
  const columns = { votes: { alpha: ['A men', 'A women'], beta: 'B' }, noAnswer: 'refused', cluster: 'station' };
  const found = read({ columns }, [
    ['station', 'A men', 'A women', 'B', 'refused'],
    ['1', 3, 4, 5, 6],
    ['2', 1, 0, 2, 0],
  ]);
  expect(found.responses).toMatchObject({ unit: 'cluster', rows: 2 });
  expect(found.responses?.named.map((column) => Array.from(column))).toEqual([
    [7, 1],
    [5, 2],
    [0, 0],
  ]);
  expect(found.sample?.size?.value).toBe(21);
});

describe('every problem at once, at its cell', () => {
  test('answers nobody explained, weights that are none, blank clusters', () => {
    const columns = { answer: 'vote', weight: 'w', cluster: 'c' };
    const found = problems({ ...plain, columns }, [
      ['vote', 'w', 'c'],
      ['Alpa', '1', 'x'],
      ['B', '-1', 'x'],
      ['B', '1e3', ''],
      ['A', 'NaN', 'y'],
    ]);
    expect(found.map(({ code, location: { line, column }, found }) => [code, line, column, found])).toEqual([
      ['unknown-answer', 2, 1, 'Alpa'],
      ['weight', 3, 3, '-1'],
      ['weight', 4, 3, '1e3'],
      ['blank', 4, 7, ''],
      ['weight', 5, 3, 'NaN'],
    ]);
    expect(found[0].message).toContain('did you mean "Alpha"');
  });

  test.each<[string, Manifest, Rows, string]>([
    ['a column that is not there', { ...plain, columns: { answer: 'vot' } }, [['vote'], ['A']], 'unknown-column'],
    ['a contestant that is not there', { ...plain, answers: { alfa: 'A' } }, [['vote'], ['A']], 'unknown-contestant'],
    ['a word with two meanings', { ...plain, others: ['A'] }, [['vote'], ['A']], 'ambiguous-answer'],
    ['no rows', plain, [['vote']], 'empty-table'],
    [
      'a single cluster',
      { ...plain, columns: { answer: 'vote', cluster: 'c' } },
      [
        ['vote', 'c'],
        ['A', 1],
        ['B', 1],
      ],
      'one-cluster',
    ],
    ['words and counts at once', { ...plain, columns: { answer: 'vote', votes: { alpha: 'A' } } }, [['vote'], ['A']], 'value'],
    ['words without their meaning', { columns: { answer: 'vote' } }, [['vote'], ['A']], 'value'],
    ['a count that is none', { columns: { votes: { alpha: 'A' } } }, [['A'], ['x'], ['1.5']], 'number'],
  ])('%s', (_, responses, rows, code) => {
    expect(problems(responses, rows)[0]).toMatchObject({ code, expected: expect.stringMatching(/\S/) });
  });

  test('a file that is not there is told once', () => {
    const { problems } = parseDataset([{ path: 'audit.json', bytes: encoder.encode(JSON.stringify(manifest(source(plain)))) }]);
    expect(problems).toMatchObject([{ code: 'missing-file', found: 'r.csv' }]);
  });
});
