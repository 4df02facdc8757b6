import { afterEach, describe, expect, test, vi } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import { type Grading, type Observation as Observed, passed } from '../../src/findings/check.ts';
import { grade } from '../../src/findings/grading.ts';
import { AuditError, audit, type Finding, parseDataset, render } from '../../src/index.ts';
import { cleanElection } from '../support/clean-election.ts';
import { csv, datasetOf, manifest, official, shareColumns, voteColumns } from '../support/dataset.ts';
import { broken, measured, noted, skipped } from '../support/observed.ts';

const empty = datasetOf({ sources: [official({ registered: 10 })] });

afterEach(() => {
  vi.restoreAllMocks();
});

/** Lets a registered check observe what a test wants the engine to decide upon. */
function observing(id: string, observations: () => Observed[]): void {
  const check = CHECKS.find(({ meta }) => meta.id === id);
  if (!check) throw new Error(`no check ${id}`);
  vi.spyOn(check, 'run').mockImplementation(observations);
}

const evidence = (source: string) => ({
  scope: { source },
  message: `${source}.`,
  expected: 'this',
  seen: 'that',
  measures: {},
  locations: [],
});

function tested(source: string, p: number, over: { material?: boolean; grading?: Grading; about?: 'result' | 'document' } = {}) {
  const { material = true, about = 'result', grading } = over;
  const effect = { name: 'effect', value: 1, interval: [0, 2] as const };
  return measured({
    ...evidence(source),
    about,
    material,
    ...(grading && { grading }),
    test: { name: 'test', statistic: 1, n: 10, p, log10P: Math.log10(p), effect },
  });
}

const consistent: Grading = { effect: 0, quality: 3 };
const run = (...checks: string[]) => audit(empty, { checks });

describe('Benjamini–Hochberg within a question', () => {
  test('the worked example, spread over two checks of one question', () => {
    observing('share-discrepancy', () => [
      tested('a', 0.001, { grading: consistent }),
      tested('b', 0.3, { grading: consistent }),
      tested('c', 0.02, { grading: consistent }),
    ]);
    observing('turnout-discrepancy', () => [tested('d', 0.6, { grading: consistent }), tested('e', 0.04, { grading: consistent })]);
    const q = Object.fromEntries(run('*').findings.map(({ scope, test }) => [scope.source, test?.qValue]));
    expect(q).toMatchObject({ a: 0.005, c: 0.05, b: 0.375, d: 0.6 });
    expect(q.e).toBeCloseTo(0.0666666667, 9);
  });

  test('tests of another question do not count', () => {
    observing('share-discrepancy', () => [tested('a', 0.009)]);
    observing('counts-from-percentages', () => Array.from({ length: 50 }, (_, index) => tested(`z${index}`, 0.9)));
    const { findings } = run('share-discrepancy', 'counts-from-percentages');
    expect(findings).toMatchObject([{ severity: 'warning', scope: { source: 'a' }, test: { pValue: 0.009, qValue: 0.009 } }]);
  });

  test('one more test of the same question does', () => {
    observing('share-discrepancy', () => [tested('a', 0.009), tested('b', 0.9)]);
    expect(run('share-discrepancy').findings).toEqual([]);
  });
});

describe('severity', () => {
  const severity = (observation: Observed, check = 'share-discrepancy') => {
    observing(check, () => [observation]);
    return run(check).findings.map((one) => one.severity);
  };

  test.each([
    ['broken', broken({ ...evidence('a'), about: 'result' }), ['error']],
    ['noted', noted({ ...evidence('a'), about: 'result' }), ['note']],
    ['surprising and material', tested('a', 1e-6), ['warning']],
    ['surprising, not material', tested('a', 1e-6, { material: false }), []],
    ['material, not surprising', tested('a', 0.02), []],
    ['exactly at the level', tested('a', 0.01), []],
    ['a comparison of sources of grade 2', tested('a', 1e-6, { grading: { effect: 4, evidence: 4, quality: 2 } }), ['warning']],
    ['of grade 1', tested('a', 1e-6, { grading: { effect: 4, evidence: 4, quality: 1 } }), ['note']],
    ['of grade 2 less one', tested('a', 1e-6, { grading: { effect: 4, evidence: 4, quality: 2, deduct: 1 } }), ['note']],
    ['of grade 3 that is not surprising', tested('a', 0.5, { grading: { effect: 3, evidence: 3, quality: 3 } }), ['note']],
    ['passed', passed(3), []],
    ['skipped', skipped('a', 'b', 'c'), []],
  ])('%s', (_, observation, expected) => {
    expect(severity(observation)).toEqual(expected);
  });

  test('an informative check never rises above a note', () => {
    expect(severity(tested('a', 1e-30), 'fingerprint')).toEqual(['note']);
  });

  test('the grade is the least of the three scales, less one where an ordinary explanation stands, never below 0', () => {
    expect(grade({ effect: 4, evidence: 3, quality: 2 })).toBe(2);
    expect(grade({ effect: 1, evidence: 3, quality: 2 })).toBe(1);
    expect(grade({ effect: 4, evidence: 0, quality: 2 })).toBe(0);
    expect(grade({ effect: 4, quality: 1 })).toBe(1);
    expect(grade({ effect: 0, evidence: 0, quality: 2, deduct: 1 })).toBe(0);
  });

  test('the worst come first, results before documents', () => {
    observing('share-discrepancy', () => [
      noted({ ...evidence('note'), about: 'result' }),
      broken({ ...evidence('document'), about: 'document' }),
      tested('warning', 1e-6),
      broken({ ...evidence('result'), about: 'result' }),
    ]);
    expect(run('share-discrepancy').findings.map(({ scope }) => scope.source)).toEqual(['result', 'document', 'warning', 'note']);
  });
});

describe('verdicts', () => {
  const verdict = (...observations: Observed[]) => {
    observing('share-discrepancy', () => observations);
    const { summary } = run('share-discrepancy');
    const { verdict, partly } = summary.questions.find(({ id }) => id === 'agreement') ?? {};
    return [verdict, partly];
  };
  const error = broken({ ...evidence('a'), about: 'result' });
  const slip = broken({ ...evidence('b'), about: 'document' });
  const gap = skipped('a', 'b', 'c');

  test.each([
    ['an error that says nothing of ballots, beside a warning', [error, tested('c', 1e-6)], ['anomalous', false]],
    ['an error that says nothing of ballots', [error], ['slips', false]],
    ['an error that speaks of a decision', [{ ...error, decides: true }], ['contradicted', false]],
    ['a warning, no error', [tested('c', 1e-6)], ['anomalous', false]],
    ['an error of a document makes no verdict', [slip, passed(1)], ['weakly-tested', false]],
    ['an error of a document beside a warning', [slip, tested('c', 1e-6)], ['anomalous', false]],
    ['a note', [noted({ ...evidence('a'), about: 'result' })], ['weakly-tested', false]],
    ['a note that is unusual', [noted({ ...evidence('a'), about: 'result', unusual: true })], ['unusual', false]],
    ['a test that found nothing', [tested('c', 0.5)], ['weakly-tested', false]],
    ['some skipped', [passed(1), gap], ['weakly-tested', true]],
    ['all skipped', [gap], ['not-testable', false]],
  ])('%s', (_, observations, expected) => {
    expect(verdict(...observations)).toEqual(expected);
  });

  test('errors of documents are counted apart', () => {
    observing('share-discrepancy', () => [error, slip, slip, tested('c', 1e-6), noted({ ...evidence('d'), about: 'result' })]);
    expect(run('share-discrepancy').summary).toMatchObject({ errors: 1, documentErrors: 2, warnings: 1, notes: 1 });
  });
});

describe('a check that fails', () => {
  test('is told as failed, and the others run', () => {
    observing('share-discrepancy', () => {
      throw new TypeError('no luck');
    });
    observing('turnout-discrepancy', () => [tested('a', 1e-6)]);
    const { checks, findings, summary } = run('share-discrepancy', 'turnout-discrepancy');
    expect(checks).toMatchObject([
      { id: 'share-discrepancy', status: 'failed', error: 'no luck', tests: 0, findings: 0 },
      { id: 'turnout-discrepancy', status: 'flagged', tests: 1, findings: 1 },
    ]);
    expect(findings).toHaveLength(1);
    expect(summary.questions.find(({ id }) => id === 'agreement')).toMatchObject({ verdict: 'anomalous', partly: true });
  });

  test.each([Number.NaN, -0.1, 1.1, Number.POSITIVE_INFINITY])('a p-value of %d is refused, and never corrected with the rest', (p) => {
    observing('share-discrepancy', () => [tested('a', p)]);
    observing('turnout-discrepancy', () => [tested('b', 0.009)]);
    const { checks, findings } = run('share-discrepancy', 'turnout-discrepancy');
    expect(checks[0]).toMatchObject({ status: 'failed', error: expect.stringContaining('p is') });
    expect(findings).toMatchObject([{ scope: { source: 'b' }, test: { qValue: 0.009 } }]);
  });

  test('a p of 0 with a finite logarithm is a far tail, not a failure', () => {
    const one = tested('a', 1e-300);
    observing('share-discrepancy', () => [{ ...one, test: { ...one.test, p: 0, log10P: -400 } }]);
    expect(run('share-discrepancy').findings).toMatchObject([{ severity: 'warning', test: { pValue: 0, log10PValue: -400, qValue: 0 } }]);
  });

  test('a statistic that is no number is refused', () => {
    const one = tested('a', 0.5);
    observing('share-discrepancy', () => [{ ...one, test: { ...one.test, statistic: Number.NaN } }]);
    expect(run('share-discrepancy').checks).toMatchObject([{ status: 'failed' }]);
  });
});

describe('identifiers', () => {
  const table = { file: 'r.csv', level: 'region', columns: { area: 'area', ...voteColumns, ...shareColumns } };
  const header = ['area', 'Alpha', 'Alpha %', 'Beta', 'Beta %', 'Gamma', 'Gamma %'];
  const right = (area: string, n: number) => [area, 60 * n, '60.0%', 25 * n, '25.0%', 15 * n, '15.0%'];
  const wrong = (area: string, printed: string) => [area, 600, '60.0%', 250, printed, 150, '15.0%'];
  const ids = (rows: (string | number)[][]): string[] =>
    audit(datasetOf({ sources: [official({}, { tables: [table] })] }, { 'r.csv': [header, ...rows] }), { checks: ['share-matches-votes'] })
      .findings.map(({ id }) => id)
      .sort();

  test('are twelve hexadecimal digits, different for different subjects', () => {
    const found = ids([right('N', 1), right('S', 2), right('W', 3), wrong('E', '27.0%'), wrong('M', '28.0%')]);
    expect(found).toHaveLength(2);
    for (const id of found) expect(id).toMatch(/^[0-9a-f]{12}$/);
    expect(new Set(found).size).toBe(2);
  });

  test('do not hang on the order of rows, on values or on lines', () => {
    const found = ids([right('N', 1), right('S', 2), right('W', 3), wrong('E', '27.0%'), wrong('M', '28.0%')]);
    expect(ids([wrong('M', '28.0%'), right('W', 3), right('N', 1), wrong('E', '27.0%'), right('S', 2)])).toEqual(found);
    expect(ids([wrong('M', '9.0%'), right('W', 7), right('N', 1), right('S', 2), right('X', 9), wrong('E', '1.0%')])).toEqual(found);
  });

  test('of two findings on one subject differ', () => {
    observing('share-discrepancy', () => [broken({ ...evidence('a'), about: 'result' }), broken({ ...evidence('a'), about: 'result' })]);
    const [one, two] = run('share-discrepancy').findings;
    expect(one.id).not.toBe(two.id);
  });

  test('differ between the result and a document, and not by the order of the keys of the scope', () => {
    const id = (finding: Parameters<typeof broken>[0]): string => {
      observing('share-discrepancy', () => [broken(finding)]);
      return run('share-discrepancy').findings[0].id;
    };
    const result = id({ ...evidence('a'), about: 'result', scope: { source: 'a', area: 'b' } });
    expect(id({ ...evidence('x'), about: 'result', scope: { area: 'b', source: 'a' } })).toBe(result);
    expect(id({ ...evidence('a'), about: 'document', scope: { source: 'a', area: 'b' } })).not.toBe(result);
  });
});

describe('which checks run', () => {
  const chosen = (options: Parameters<typeof audit>[1]) => audit(empty, options).checks.map(({ id }) => id);

  test('all without a choice', () => {
    expect(chosen({})).toEqual(CHECKS.map(({ meta }) => meta.id));
  });

  test('globs of those to run and those to leave out', () => {
    expect(chosen({ checks: ['*-benford'] })).toEqual(['first-digit-benford', 'second-digit-benford']);
    expect(chosen({ checks: ['*-benford', 'last-digit-*'], skip: ['first-*'] })).toEqual(['last-digit-uniformity', 'second-digit-benford']);
    expect(chosen({ checks: ['s?ats-match-rules'] })).toEqual(['seats-match-rules']);
  });

  test('a glob matches whole identifiers, and no part of it is a pattern of another kind', () => {
    for (const glob of ['benford', 'seats.match.rules', '(seats|share)-.*', ''])
      expect(() => chosen({ checks: [glob] })).toThrow(AuditError);
  });

  test('none left is an error with a code', () => {
    expect(() => chosen({ skip: ['*'] })).toThrow(expect.objectContaining({ code: 'no-checks' }));
  });

  test('the manifest switches a check off', () => {
    const dataset = datasetOf({ sources: [official({ registered: 10 })], checks: { 'seats-match-rules': false } });
    expect(audit(dataset).checks.map(({ id }) => id)).not.toContain('seats-match-rules');
  });
});

describe('options of a check in the manifest', () => {
  const sources = [
    official({ registered: 1000, ballotsCast: 600 }),
    { id: 's', kind: 'survey', sample: { size: 1000 }, totals: { turnout: '50%' } },
  ];

  test('reach the check and stand in the report', () => {
    const option = (checks: object): [unknown, number] => {
      const report = audit(datasetOf({ sources, checks }), { checks: ['turnout-discrepancy'] });
      return [report.checks[0].options.rmse, report.findings[0].test?.statistic as number];
    };
    const [standard, z] = option({});
    const [narrow, larger] = option({ 'turnout-discrepancy': { rmse: 0.01 } });
    expect([standard, narrow]).toEqual([0.035, 0.01]);
    expect(Math.abs(larger)).toBeGreaterThan(2 * Math.abs(z));
  });

  test.each([
    ['an option the check does not have', { 'turnout-discrepancy': { rsme: 0.01 } }, 'check-option'],
    ['a value out of range', { 'turnout-discrepancy': { rmse: 7 } }, 'check-option'],
    ['a check that does not exist', { 'turnout-discrepency': {} }, 'unknown-check'],
  ])('%s is a problem of the data', (_, checks, code) => {
    const text = JSON.stringify(manifest({ sources, checks }));
    const { dataset, problems } = parseDataset([{ path: 'audit.json', bytes: new TextEncoder().encode(text) }]);
    expect(dataset).toBeUndefined();
    expect(problems).toMatchObject([{ code, location: { file: 'audit.json' } }]);
  });

  test('and an error with a code for who builds a dataset without reading one', () => {
    expect(() => audit({ ...empty, checks: { 'turnout-discrepancy': { rmse: 'much' } } })).toThrow(
      expect.objectContaining({ code: 'options' }),
    );
  });
});

describe('the report', () => {
  const { manifest: clean, tables } = cleanElection(4, 10, 10);
  const read = () => {
    const files = Object.entries(tables).map(([path, rows]) => ({ path, bytes: new TextEncoder().encode(csv(rows)) }));
    const { dataset } = parseDataset([{ path: 'audit.json', bytes: new TextEncoder().encode(JSON.stringify(manifest(clean))) }, ...files]);
    if (!dataset) throw new Error('the dataset could not be read');
    return dataset;
  };

  test('is the same bytes on two runs, from one dataset or from the files read again', () => {
    const dataset = read();
    const first = render(audit(dataset), 'json');
    expect(render(audit(dataset), 'json')).toBe(first);
    expect(render(audit(read()), 'json')).toBe(first);
    expect(render(audit(read()), 'markdown')).toBe(render(audit(dataset), 'markdown'));
  });

  test('holds every number to twelve significant digits and none that JSON cannot carry', () => {
    let numbers = 0;
    const look = (value: unknown): void => {
      if (typeof value === 'number') {
        numbers++;
        expect(Number.isFinite(value)).toBe(true);
        expect(value).toBe(Number(value.toPrecision(12)));
      } else if (value !== null && typeof value === 'object') for (const inner of Object.values(value)) look(inner);
    };
    look(audit(read()));
    expect(numbers).toBeGreaterThan(200);
  });

  test('rounds a third', () => {
    observing('share-discrepancy', () => [noted({ ...evidence('a'), about: 'result', measures: { third: 1 / 3, large: 2e15 / 3 } })]);
    const [{ measures }]: readonly Finding[] = run('share-discrepancy').findings;
    expect(measures).toEqual({ third: 0.333333333333, large: 666666666667000 });
  });

  test('gives the innocent reasons of the rule that failed, and those of the check where the rule has none', () => {
    observing('share-discrepancy', () => [
      noted({ ...evidence('a'), about: 'result', explanations: ['Its own.'], ask: 'Ask for its own.' }),
      noted({ ...evidence('b'), about: 'result' }),
    ]);
    const meta = CHECKS.find(({ meta }) => meta.id === 'share-discrepancy')?.meta;
    const [own, other]: readonly Finding[] = run('share-discrepancy').findings;
    expect([own.explanations, own.ask]).toEqual([['Its own.'], 'Ask for its own.']);
    expect([other.explanations, other.ask]).toEqual([meta?.explanations, meta?.words.ask?.en]);
  });
});
