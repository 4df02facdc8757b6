import { describe, expect, test } from 'vitest';
import { audit, parseDataset } from '../../src/index.ts';
import { datasetOf, type Manifest, manifest, observe, official, type Rows } from '../support/dataset.ts';
import { holding } from '../support/holding.ts';

const votes = { alpha: 600, beta: 300, gamma: 100 };
const count = (stage: string, over: Manifest = {}): Manifest => ({ ...official({ votes }), stage, ...over });
/** It counted 700 votes for Alpha, 100 more than the commission. */
const tally = { id: 'tally', name: 'Tally', kind: 'observer-tally', totals: { votes: { alpha: 700, beta: 320, gamma: 110 } } };
const partial = count('partial', { coverage: { share: '62%' } });

describe('the manifest', () => {
  test.each(['poll', 'observer-tally', 'previous'])('a source of kind %s has no stage', (kind) => {
    const source = { id: 'other', kind, stage: 'partial', totals: { shares: { alpha: '60%' } } };
    const text = JSON.stringify(manifest({ sources: [official({ votes }), source] }));
    const { problems } = parseDataset([{ path: 'audit.json', bytes: new TextEncoder().encode(text) }]);
    expect(problems).toMatchObject([
      { message: holding('only an official count has a stage'), location: { field: 'sources.other.stage' } },
    ]);
  });

  test('an unknown stage is a problem', () => {
    const text = JSON.stringify(manifest({ sources: [count('almost')] }));
    expect(parseDataset([{ path: 'audit.json', bytes: new TextEncoder().encode(text) }]).problems).toHaveLength(1);
  });
});

describe('what is told first', () => {
  const headline = (sources: readonly Manifest[], over: Manifest = {}) => audit(datasetOf({ sources, ...over })).summary.headline;

  test.each([
    ['the part of the stations as printed', { share: '62%' }, 'Partial count, 62% of stations.'],
    ['stations, without a list of them', { stations: 620 }, 'Partial count, 620 stations.'],
    ['ballots', { ballots: 1234 }, 'Partial count, 1,234 ballots.'],
    ['nothing', undefined, 'Partial count.'],
  ])('%s', (_, coverage, said) => {
    const text = headline([count('partial', coverage && { coverage })]);
    expect(text.replaceAll(/\s%/gu, '%')).toContain(said);
  });

  test('preliminary, and nothing of a final count', () => {
    expect(headline([count('preliminary')])).toContain('Preliminary count.');
    expect(headline([count('final')])).not.toMatch(/count\./);
  });

  test('the outcome says it too', () => {
    expect(audit(datasetOf({ sources: [partial] })).outcome.sentence).toMatch(/^The official count is partial \(62\s?% of stations\)/);
  });
});

describe('a tally above a partial count', () => {
  test('contradicts a final and a preliminary one', () => {
    for (const stage of ['final', 'preliminary'])
      expect(observe(datasetOf({ sources: [count(stage), tally] }), 'tally-exceeds-official')).toContainEqual(
        expect.objectContaining({ kind: 'broken' }),
      );
  });

  test.each(['tally-exceeds-official', 'tally-feasibility', 'sources-agree'])('%s says that the count is partial', (id) => {
    const second = { ...tally, id: 'second', name: 'Second' };
    const observations = observe(datasetOf({ sources: [partial, tally, second] }), id);
    expect(observations).toContainEqual(expect.objectContaining({ kind: 'skipped', reason: holding('the official count is partial') }));
    expect(observations.filter(({ kind }) => kind === 'broken' || kind === 'noted' || kind === 'measured')).toEqual([]);
  });

  test.each(['region', 'constituency'])('the rows of a %s are sums over stations too', (level) => {
    const columns = { area: 'area', votes: { alpha: 'Alpha', beta: 'Beta', gamma: 'Gamma' } };
    const files: Record<string, Rows> = {
      'in.csv': [
        ['area', 'Alpha', 'Beta', 'Gamma'],
        ['N', 10, 20, 30],
      ],
      'seen.csv': [
        ['area', 'Alpha', 'Beta', 'Gamma'],
        ['N', 12, 20, 30],
      ],
    };
    const sources = (stage: string) => [
      { id: 'cec', kind: 'official', stage, tables: [{ file: 'in.csv', level, columns }] },
      { id: 'tally', kind: 'voter-tally', verified: true, tables: [{ file: 'seen.csv', level, columns }] },
    ];
    const broken = (stage: string) =>
      observe(datasetOf({ sources: sources(stage) }, files), 'tally-exceeds-official').filter(({ kind }) => kind === 'broken');
    expect(broken('final')).not.toEqual([]);
    expect(broken('partial')).toEqual([]);
  });

  test('at shared stations it is compared', () => {
    const columns = { area: 'station', votes: { alpha: 'Alpha', beta: 'Beta', gamma: 'Gamma' } };
    const table = (file: string) => ({ tables: [{ file, level: 'station', columns }] });
    const header = ['station', 'Alpha', 'Beta', 'Gamma'];
    const files: Record<string, Rows> = {
      'in.csv': [header, ['S1', 10, 20, 30], ['S2', 11, 21, 31]],
      'seen.csv': [header, ['S1', 10, 20, 30], ['S2', 25, 21, 31], ['S3', 500, 400, 300]],
    };
    const of = (stage: string) =>
      datasetOf(
        {
          sources: [
            { id: 'cec', name: 'Commission', kind: 'official', stage, ...table('in.csv') },
            { id: 'tally', name: 'Tally', kind: 'observer-tally', verified: true, ...table('seen.csv') },
          ],
        },
        files,
      );
    // S2 has 14 votes more for Alpha in the tally, and S3 is not in yet.
    const unequal = observe(of('partial'), 'matched-stations').filter(({ kind }) => kind !== 'skipped' && kind !== 'passed');
    expect(unequal).toEqual(observe(of('final'), 'matched-stations').filter(({ kind }) => kind !== 'skipped' && kind !== 'passed'));
    expect(unequal.length).toBeGreaterThan(0);
    // Both sides counted these stations whole: what is not in yet explains nothing there.
    const { findings } = audit(of('partial'), { checks: ['matched-stations'] });
    expect(findings.flatMap(({ explanations }) => explanations)).not.toContainEqual(holding('The official count is partial'));
    expect(observe(of('final'), 'unmatched-stations')).toContainEqual(expect.objectContaining({ kind: 'noted' }));
    expect(observe(of('partial'), 'unmatched-stations')).toMatchObject([{ kind: 'skipped' }]);
  });
});

test('a comparison with a survey carries the caveat', () => {
  const survey = {
    id: 'survey',
    name: 'Survey',
    kind: 'survey',
    sample: { size: 1000 },
    totals: { shares: { alpha: '30%', beta: '50%', gamma: '20%' } },
  };
  const explained = (stage: string) =>
    audit(datasetOf({ sources: [count(stage), survey] }), { checks: ['share-discrepancy'] }).findings.map(
      ({ explanations }) => explanations[0],
    );
  expect(explained('partial')).toEqual([holding('The official count is partial')]);
  expect(explained('preliminary')).toEqual([holding('The official count is preliminary')]);
  expect(explained('final')).not.toEqual([holding('The official count')]);
});

describe('two official counts', () => {
  const early = { ...count('preliminary'), id: 'night', name: 'Election night' };
  const last = { ...official({ votes: { alpha: 500, beta: 450, gamma: 50 } }) };

  test('of two stages: the later one is the result, and a note says so', () => {
    const report = audit(datasetOf({ sources: [early, last] }));
    expect(report.dataset.result?.shares).toEqual([0.5, 0.45, 0.05]);
    expect(report.findings.filter(({ check }) => check === 'sources-agree')).toMatchObject([
      { severity: 'note', about: 'document', message: holding('Election night', 'preliminary count', 'final count') },
    ]);
    expect(report.summary.errors + report.summary.documentErrors).toBe(0);
    expect(report.summary.headline).not.toContain('Preliminary');
  });

  test('of one stage they contradict each other', () => {
    const report = audit(datasetOf({ sources: [early, { ...last, stage: 'preliminary' }] }));
    expect(report.findings.filter(({ check, severity }) => check === 'claims-agree' && severity === 'error')).not.toEqual([]);
  });
});

describe('parts and totals', () => {
  const areas: Rows = [['id', 'name', 'parent'], ['N', 'North', ''], ...['S1', 'S2', 'S3', 'S4'].map((id) => [id, id, 'N'])];
  /** Three of four stations are in: 31 votes for Alpha, a roll of 300; the roll of all four is 400. */
  const of = (stage: string, alpha: number, over: Manifest = {}) =>
    datasetOf(
      {
        areas: { file: 'areas.csv', id: 'id', name: 'name', parent: 'parent' },
        sources: [
          {
            id: 'cec',
            name: 'Commission',
            kind: 'official',
            stage,
            totals: { registered: 400, ballotsCast: 180, turnout: '60%', votes: { alpha, beta: 62, gamma: 87 } },
            tables: [
              {
                file: 'stations.csv',
                level: 'station',
                columns: { area: 'station', registered: 'roll', votes: { alpha: 'A', beta: 'B', gamma: 'C' } },
              },
            ],
            ...over,
          },
        ],
      },
      {
        'areas.csv': areas,
        'stations.csv': [
          ['station', 'roll', 'A', 'B', 'C'],
          ['S1', 100, 10, 20, 30],
          ['S2', 100, 11, 21, 28],
          ['S3', 100, 10, 21, 29],
        ],
      },
    );
  const kinds = (stage: string, alpha: number, id = 'parts-sum-to-total') => observe(of(stage, alpha), id).map(({ kind }) => kind);

  test('the stations that are in add up to the total; the roll of all is not asked', () => {
    // The votes of three contestants and the 180 valid votes; no roll.
    expect(kinds('partial', 31)).toEqual(['passed', 'passed', 'passed', 'passed']);
    expect(kinds('partial', 32)).toContain('broken');
    expect(kinds('final', 31)).toContain('skipped');
  });

  test('the turnout of the stations that are in is not held against the roll of all', () => {
    expect(kinds('final', 31, 'turnout-matches-counts')).toContain('broken');
    expect(kinds('partial', 31, 'turnout-matches-counts')).not.toContain('broken');
  });

  test('stations as a part of those listed', () => {
    const report = audit(of('partial', 31, { coverage: { stations: 3 } }));
    expect(report.summary.headline).toMatch(/Partial count, 75\s?% of stations\./);
  });
});
