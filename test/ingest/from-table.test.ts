import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../src/index.ts';
import { manifestForTable } from '../../src/ingest/from-table.ts';
import { bytes } from '../support/files.ts';

const CSV = 'Région,Inscrits,Pour,Contre,Pour %\nNord,100,40,30,57%\n';
const made = (options: Parameters<typeof manifestForTable>[2], csv = CSV) => manifestForTable('votes.csv', bytes(csv), options);

describe('manifestForTable', () => {
  test('a glob takes every column it matches as a contestant, with an identifier of letters and digits', () => {
    const { manifest } = made({ votes: ['P?ur', 'C*'], registered: ['Inscrits'], area: ['Région'] });
    const { contestants, sources } = JSON.parse(manifest!) as { contestants: unknown; sources: { tables: { columns: unknown }[] }[] };
    expect(contestants).toEqual([
      { id: 'Pour', name: 'Pour' },
      { id: 'Contre', name: 'Contre' },
    ]);
    expect(sources[0].tables[0].columns).toEqual({ area: ['Région'], registered: ['Inscrits'], votes: { Pour: 'Pour', Contre: 'Contre' } });
  });

  test('a glob of everything leaves out what another option has taken', () => {
    const { manifest } = made({ votes: ['*o*'], area: ['Région'] }, 'Région,Pour,Contre\nx,1,2\n');
    expect((JSON.parse(manifest!) as { contestants: { name: string }[] }).contestants.map(({ name }) => name)).toEqual(['Pour', 'Contre']);
  });

  test('names that differ only in signs get identifiers of their own', () => {
    const { manifest } = made({ votes: ['A*'] }, 'A b,A-b,A/b\n1,2,3\n');
    expect((JSON.parse(manifest!) as { contestants: { id: string }[] }).contestants.map(({ id }) => id)).toEqual(['A-b', 'A-b-2', 'A-b-3']);
  });

  test('a literal star in a header is matched by itself', () => {
    expect(made({ votes: ['A*'] }, 'A*,B\n1,2\n').problems).toEqual([]);
  });

  test('every column that is not there is told at once, with the nearest one', () => {
    const { manifest, problems } = made({ votes: ['Pur'], registered: ['Inscrit'], area: ['Ville'] });
    expect(manifest).toBeUndefined();
    expect(problems.map(({ message }) => message)).toEqual([
      'no column matches --area "Ville"',
      'no column matches --registered "Inscrit"; did you mean "Inscrits"?',
      'no column matches --votes "Pur"; did you mean "Pour"?',
    ]);
  });

  test.each([
    ['an empty file', '', 'empty-table'],
    ['two columns of one name', 'A,A\n1,2\n', 'duplicate-header'],
  ])('%s is a problem of the table', (_, csv, code) => {
    expect(made({ votes: ['A'] }, csv).problems.map((problem) => problem.code)).toEqual([code]);
  });

  test('rows without a column of areas are called by their lines', () => {
    const { manifest } = made({ votes: ['Pour', 'Contre'] });
    const { dataset } = parseDataset([
      { path: 'audit.json', bytes: bytes(manifest!) },
      { path: 'votes.csv', bytes: bytes(CSV) },
    ]);
    expect(dataset?.areas.name(dataset.sources[0].tables[0].area[0])).toBe('line 2');
    expect(dataset?.sources[0].tables[0].votes.map((column) => column?.values[0])).toEqual([40, 30]);
  });

  test('ballots by the hour, votes of a ballot and the stage of the count', () => {
    const csv = 'Ort,Cast,bis 10,bis 14,A,B\nNord,100,20,60,150,40\n';
    const { manifest } = made(
      {
        votes: ['A', 'B'],
        area: ['Ort'],
        ballots: ['Cast'],
        ballotsAt: ['10:00=bis 10', '14:00=bis 14'],
        votesPerBallot: '2',
        stage: 'partial',
      },
      csv,
    );
    const { dataset, problems } = parseDataset([
      { path: 'audit.json', bytes: bytes(manifest!) },
      { path: 'votes.csv', bytes: bytes(csv) },
    ]);
    expect(problems).toEqual([]);
    expect(dataset?.contest.votesPerBallot).toBe(2);
    expect(dataset?.sources[0].stage).toBe('partial');
    const hours = dataset?.sources[0].tables[0].ballotsAt;
    expect(hours?.map(({ hour, column }) => [hour, column.values[0]])).toEqual([
      ['10:00', 20],
      ['14:00', 60],
    ]);
    expect(made({ votes: ['A'], votesPerBallot: 'two' }, csv).problems.map(({ message }) => message)).toEqual([
      '--votes-per-ballot is "two"',
    ]);
  });
});
