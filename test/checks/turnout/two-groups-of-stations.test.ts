import { describe, expect, test } from 'vitest';
import { audit } from '../../../src/index.ts';
import { CELL_TABLES, type CellRow, cellDataset, cellRows } from '../../support/cell-tables.ts';
import { audited, type Noted, observe, type Tabulated } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';

const id = 'two-groups-of-stations';
const rowsOf = (name: string): CellRow[] => cellRows(CELL_TABLES[name]);

describe('agrees with the program', () => {
  test.each(Object.entries(CELL_TABLES))('%s', (name, { groups }) => {
    const observations = observe(cellDataset(rowsOf(name)), id, { contestant: 'alpha' });
    if (!groups) {
      expect(observations.map(({ kind }) => kind)).toEqual(['skipped']);
      return;
    }
    const table = observations.find((one): one is Tabulated => one.kind === 'table' && one.table.id === id)?.table;
    const [turnout, , others, second] = table?.rows ?? [];
    // The program prints 4 digits.
    expect(turnout[1]).toBeCloseTo(groups.turnout_low, 4);
    expect(turnout[2]).toBeCloseTo(groups.turnout_high, 4);
    expect(others[1]).toBeCloseTo(groups.others_low, 4);
    expect(others[2]).toBeCloseTo(groups.others_high, 4);
    expect(others[3]).toBeCloseTo(groups.follow_others as number, 4);
    if (groups.follow_second === null) expect(second).toBeUndefined();
    else expect(second[3]).toBeCloseTo(groups.follow_second, 4);
    expect(table?.note).toEqual(holding(`of ${groups.n.toLocaleString('en')} stations of ${groups.areas} `));
    const [first] = observations;
    const grade = first.kind === 'passed' ? 'passed' : (first as Noted).warns ? 'finding' : 'notice';
    expect(grade).toBe(groups.grade);
    if (first.kind !== 'noted') return;
    expect(first.measures.middle).toBeCloseTo(groups.middle, 4);
    expect(first.measures.upper).toBeCloseTo(groups.upper, 4);
  });
});

describe('a finding', () => {
  const { findings, tables } = audited(cellDataset(rowsOf('two levels, 40 % filled')), id);
  const [finding] = findings;

  test('is a warning about the contestant without ballots', () => {
    expect(finding).toMatchObject({ severity: 'warning', scope: { contestant: 'alpha', level: 'station' } });
    expect(finding.weight).toEqual({ ballots: null, stations: finding.measures.high, ofStations: 1153 });
    expect(finding.message).toEqual(holding('only Alpha has more votes in the high one'));
    expect(finding.rows?.count).toBe(finding.measures.high);
  });

  test('says who took the increase, and how many elections show as much', () => {
    expect(finding.detail).toEqual(
      holding(
        'In the low group',
        'Votes of all others grow ',
        'For the runner-up, Beta, it is',
        'With 95 % confidence at most',
        '0 of 24 elections of 12 countries',
        'They are farthest apart in',
      ),
    );
    expect(finding.explanations[0]).toEqual(holding('`areas.group`'));
  });

  test('lists the areas and their stations of the high group', () => {
    const listed = (name: string) => tables.find((one) => one.id === name)?.rows ?? [];
    expect(listed(`${id}-areas`)[0][2]).toBeLessThan(5);
    expect(listed(`${id}-stations`)).toHaveLength(100);
    expect(listed(`${id}-stations`).every((row) => (row[3] as number) > 0.85)).toBe(true);
  });

  test('has three pictures: the empty middle, the votes of registered voters, and other elections', () => {
    const figures = observe(cellDataset(rowsOf('two levels, 40 % filled')), id).flatMap((one) =>
      one.kind === 'figure' ? [one.figure] : [],
    );
    expect(figures.map(({ kind }) => kind)).toEqual(['bars', 'stacked', 'strip']);
    const [observed, expected] = figures[0].series ?? [];
    const middle = (y: readonly number[]): number => y.slice(10, 14).reduce((all, one) => all + one, 0);
    expect(observed.y.reduce((all, one) => all + one, 0)).toBe(1153);
    expect(expected.y.reduce((all, one) => all + one, 0)).toBeCloseTo(1153, 6);
    expect(middle(observed.y)).toBeLessThan(12);
    expect(middle(expected.y)).toBeGreaterThan(300);
    for (const { values } of figures[1].stacks?.rows ?? [])
      expect(Math.abs(values.reduce((all, one) => all + one, 0) - 1000)).toBeLessThan(3);
  });
});

describe('a notice', () => {
  // Two stations of five have a higher turnout, and no votes for Beta: the groups voted differently.
  const rows = rowsOf('two levels').map((row, at): CellRow => {
    const [registered, cast, valid, leader, second] = row.counts;
    if (at % 5 > 1) return row;
    const more = Math.max(0, Math.floor(0.95 * registered) - cast);
    return { ...row, counts: [registered, cast + more, valid + more, leader + more + second, 0] };
  });

  test('is a note that makes the question unusual', () => {
    const report = audit(cellDataset(rows), { checks: [id] });
    expect(report.findings.map(({ severity }) => severity)).toEqual(['note']);
    expect(report.findings[0].message).toEqual(holding('two groups by turnout that also voted differently'));
    expect(report.summary.questions.find((one) => one.id === 'turnout')?.verdict).toBe('unusual');
  });
});

describe('is not asked', () => {
  test('of too few stations, and says what would be needed', () => {
    const [skipped] = observe(cellDataset(rowsOf('too few stations')), id);
    expect(skipped).toMatchObject({
      reason: holding('137 stations', '150 are needed'),
      dataNeeded: holding('at least 150 polling stations'),
    });
  });

  test('of a table without votes by station', () => {
    expect(observe(cellDataset(rowsOf('deep')), id, { contestant: 'nobody' }).map(({ kind }) => kind)).toEqual(['skipped']);
  });
});
