import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import { QUESTIONS } from '../../src/findings/check.ts';
import { audit, type Dataset } from '../../src/index.ts';
import { cleanDataset } from '../support/clean-election.ts';
import { datasetOf, observe, official, shareColumns, voteColumns } from '../support/dataset.ts';

const source = path.join(import.meta.dirname, '../../src/checks');

const nothing = datasetOf({ sources: [{ id: 'commission', kind: 'official' }] });

const oneRow = datasetOf(
  {
    contest: { date: '2020-06-07', seats: 3, allocation: 'dhondt' },
    sources: [
      official(
        { registered: 0 },
        { tables: [{ file: 'one.csv', level: 'station', columns: { area: 'area', ...voteColumns, ...shareColumns } }] },
      ),
      { id: 'tiny', kind: 'survey', sample: { size: 1 }, totals: { turnout: '0%', shares: { alpha: '100%' } } },
      { id: 'tally', kind: 'voter-tally', totals: { shares: { alpha: '0%', beta: '100%' } } },
    ],
  },
  {
    'one.csv': [
      ['area', 'Alpha', 'Beta', 'Gamma', 'Alpha %', 'Beta %', 'Gamma %'],
      ['S1', 1, 0, 0, '100%', '0%', '0%'],
    ],
  },
);

const clean = [1, 2, 3].map((seed): [number, Dataset] => [seed, cleanDataset(seed)]);

describe.each(CHECKS)('$meta.id', ({ meta, question, options }) => {
  test('is named after its file, in the folder of its question', () => {
    expect(existsSync(path.join(source, question, `${meta.id}.ts`))).toBe(true);
    expect(QUESTIONS).toContain(question);
  });

  test('has a test of its own', () => {
    expect(existsSync(path.join(import.meta.dirname, question, `${meta.id}.test.ts`))).toBe(true);
  });

  test('tells everything about itself', () => {
    expect(meta.title).toMatch(/\S/);
    expect(meta.question).toMatch(/^[A-Z].*\?$/);
    expect(meta.method).toMatch(/\.$/);
    for (const list of [meta.needs, meta.limits, meta.explanations]) {
      expect(list.length).toBeGreaterThan(0);
      for (const text of list) expect(text.trim()).not.toBe('');
    }
    for (const text of [...meta.limits, ...meta.explanations]) expect(text).toMatch(/\.$/);
    for (const { cite, url } of meta.references) {
      expect(cite).toMatch(/\S/);
      expect(url).toMatch(/^https:\/\/[^\s]+$/);
    }
    expect([meta.title, meta.question, meta.method, ...meta.limits, ...meta.explanations].join(' ')).not.toMatch(
      /fraud|suspicious|rigged|prove[sn]?\b/i,
    );
  });

  test('has a default and a description for every option, and refuses an option it does not have', () => {
    expect(options.safeParse({}).success).toBe(true);
    expect(options.safeParse({ noSuchOption: 1 }).success).toBe(false);
    const { shape } = options as unknown as { shape: Record<string, { description?: string }> };
    for (const [name, schema] of Object.entries(shape)) expect(schema.description, name).toMatch(/\.$/);
  });

  test.each([
    ['no data', nothing],
    ['one row', oneRow],
    ...clean.map(([seed, dataset]) => [`clean data (seed ${seed})`, dataset] as const),
  ] as const)('%s: does not throw, and what it skips says why and what is needed', (_, dataset) => {
    const observations = observe(dataset, meta.id);
    expect(observations.length).toBeGreaterThan(0);
    for (const one of observations) {
      if (one.kind !== 'skipped') continue;
      for (const text of [one.subject, one.reason, one.dataNeeded]) expect(text.trim()).not.toBe('');
      expect(`${one.subject} ${one.reason} ${one.dataNeeded}`).not.toMatch(/NaN|undefined|Infinity|null/);
    }
  });

  test('finds nothing where there is nothing', () => {
    expect(observe(nothing, meta.id).map(({ kind }) => kind)).toEqual(['skipped']);
  });

  test('holds no number that JSON cannot carry, and no figure that is not a number in its words', () => {
    for (const dataset of [oneRow, ...clean.map(([, one]) => one)]) {
      for (const one of observe(dataset, meta.id)) {
        if (one.kind === 'passed' || one.kind === 'skipped' || one.kind === 'unfit' || one.kind === 'table' || one.kind === 'figure')
          continue;
        for (const value of Object.values(one.measures)) if (typeof value === 'number') expect(value).toSatisfy(Number.isFinite);
        expect(`${one.message} ${one.detail ?? ''} ${one.expected} ${one.seen}`).not.toMatch(/NaN|undefined|Infinity|\bnull\b/);
      }
    }
  });
});

describe('all checks together', () => {
  test('every file in the folders of the questions is registered', () => {
    const listed = CHECKS.map(({ meta, question }) => `${question}/${meta.id}.ts`);
    const there = QUESTIONS.flatMap((question) =>
      readdirSync(path.join(source, question))
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.texts.ts'))
        .map((file) => `${question}/${file}`),
    );
    expect(listed.sort()).toEqual(there.sort());
  });

  test('no data: every check is skipped and no question is answered', () => {
    const { checks, summary, findings } = audit(nothing);
    expect(checks.map(({ status }) => status)).toEqual(checks.map(() => 'skipped'));
    expect(summary.questions.map(({ verdict }) => verdict)).toEqual(QUESTIONS.map(() => 'not-testable'));
    expect(findings).toEqual([]);
  });

  test('one row: no check fails', () => {
    expect(audit(oneRow).checks.filter(({ status }) => status === 'failed')).toEqual([]);
  });

  test.each(clean)('clean data of 60 regions and 1,200 stations (seed %i): no error, no warning, no failure', (_, dataset) => {
    const { checks, findings, summary } = audit(dataset);
    expect(dataset.sources[0].tables.map(({ rows }) => rows)).toEqual([1, 60, 1200]);
    expect(findings.filter(({ severity }) => severity !== 'note').map(({ check, message }) => `${check}: ${message}`)).toEqual([]);
    expect(checks.filter(({ status }) => status === 'failed' || status === 'flagged')).toEqual([]);
    expect(summary.questions.find(({ id }) => id === 'arithmetic')).toMatchObject({ verdict: 'consistent' });
    expect(summary.questions.find(({ id }) => id === 'agreement')).toMatchObject({ verdict: 'consistent' });
    // A clean dataset that nothing was asked of would prove nothing.
    expect(checks.find(({ id }) => id === 'share-matches-votes')?.tests).toBeGreaterThan(6000);
    expect(checks.find(({ id }) => id === 'share-discrepancy')?.tests).toBe(3);
    expect(checks.find(({ id }) => id === 'counts-from-percentages')?.tests).toBeGreaterThan(2);
  });
});
