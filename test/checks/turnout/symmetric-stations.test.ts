import { describe, expect, test } from 'vitest';
import { asExtreme, twinQuestions, withTwins } from '../../../src/calibrate/twins.ts';
import { audit, render } from '../../../src/index.ts';
import { CELL_TABLES, type CellRow, cellDataset, cellRows } from '../../support/cell-tables.ts';
import { audited, type Noted, observe, official, type Tabulated } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';

const id = 'symmetric-stations';
const rowsOf = (name: string): CellRow[] => cellRows(CELL_TABLES[name]);
const tableOf = (observations: ReturnType<typeof observe>, name: string) =>
  observations.find((one): one is Tabulated => one.kind === 'table' && one.table.id === name)?.table;
const summary = (observations: ReturnType<typeof observe>) => tableOf(observations, 'symmetric-stations')?.rows ?? [];

describe('agrees with the program', () => {
  test.each(Object.entries(CELL_TABLES))('%s', (name, { symmetry }) => {
    const rows = rowsOf(name);
    const observations = observe(cellDataset(rows), id, { contestant: 'alpha' });
    if (!symmetry.lead) {
      expect(observations.map(({ kind }) => kind)).toEqual(['skipped']);
      return;
    }
    const table = summary(observations);
    const told = [symmetry.lead, ...(symmetry.second ? [symmetry.second] : [])].flatMap((one) => [
      [one.n, one.all[0], one.all[0] - 1.645 * one.all[1]],
      [null, one.large[0], one.large[0] - 1.645 * one.large[1]],
    ]);
    const logit = table.filter((row) => row[1] === 'log-odds').map((row) => [row[3], row[7], row[8]] as number[]);
    expect(logit).toHaveLength(told.length);
    for (const [at, [n, J, lower]] of told.entries()) {
      if (n !== null) expect(logit[at][0]).toBe(n);
      expect(logit[at][1]).toBeCloseTo(J as number, 9);
      expect(logit[at][2]).toBeCloseTo(lower as number, 9);
    }
    const arcsine = table.filter((row) => row[1] === 'arcsine' && row[0] === 'Alpha').map((row) => row[8] as number);
    expect(Math.min(...arcsine)).toBeCloseTo(symmetry.lead.arcsineLower, 9);
    const [first] = observations;
    const grade = first.kind === 'passed' ? 'passed' : (first as Noted).warns ? 'finding' : 'notice';
    expect(grade).toBe(symmetry.lead.grade);
  });

  test('the order of the rows does not matter', () => {
    const rows = rowsOf('two levels, 5 % filled');
    const turned = rows.map((_, at) => rows[(at * 577) % rows.length]);
    expect(new Set(turned).size).toBe(rows.length);
    expect(summary(observe(cellDataset(turned), id))).toEqual(summary(observe(cellDataset(rows), id)));
  });

  test('the tables have every grade and every reason for none', () => {
    const grades = Object.values(CELL_TABLES).map(({ symmetry }) => symmetry.lead?.grade ?? 'none');
    expect(new Set(grades)).toEqual(new Set(['finding', 'notice', 'passed', 'none']));
  });
});

describe('a finding', () => {
  const dataset = cellDataset(rowsOf('two levels, 5 % filled'));
  const { findings, tables, result } = audited(dataset, id);
  const [finding] = findings;

  test('is a warning about the contestant without ballots, outside every family of tests', () => {
    expect(finding).toMatchObject({ severity: 'warning', about: 'result', scope: { contestant: 'alpha', level: 'station' } });
    expect(finding.test).toBeUndefined();
    expect(finding.weight).toEqual({ ballots: null, stations: finding.measures.up, ofStations: 1149 });
    expect(finding.message).toBe(
      `${finding.measures.up} stations have both an unusually high turnout and an unusually high share of Alpha for their area; ${finding.measures.down} have both unusually low.`,
    );
  });

  test('has the placebo, the second scale, the reputation, the strongest areas and what was left out beside it', () => {
    expect(finding.detail).toEqual(
      holding(
        'The same of the runner-up, Beta, is −0.',
        'On a second scale',
        '0 of 24 elections of 12 countries regarded as clean or contested show as much',
        'It is strongest in D',
        '1,149 stations of 19 areas were compared; left out are 31 without usable counts, 0 with too few neighbours',
        'It does not say how many votes were added',
      ),
    );
    expect(finding.explanations[0]).toEqual(holding('Two communities', '`areas.group`'));
    expect(finding.ask).toEqual(holding('voter lists'));
  });

  test('names every station of the upper corner by its line, and lists those of the strongest areas first', () => {
    expect(finding.rows?.count).toBe(finding.measures.up);
    const [areas, stations] = ['symmetric-stations-areas', 'symmetric-stations-stations'].map((name) =>
      tables.find((one) => one.id === name),
    );
    const [first] = areas?.rows ?? [];
    expect(first[2]).toBeGreaterThan(first[3] as number);
    expect(stations?.rows[0][0]).toEqual(holding('S'));
    expect(stations?.rows.every((row) => (row[5] as number) > 0.5)).toBe(true);
  });

  test('says that its rate was not measured, where it was not', () => {
    const report = audit(dataset, { checks: [id] });
    expect(result.falseAlarms).toBeUndefined();
    expect(render(report, 'markdown')).toEqual(holding('How often this check flags elections without manipulation was not measured'));
  });

  test('has a picture with both corners counted', () => {
    const figure = observe(dataset, id).find((one) => one.kind === 'figure')?.figure;
    expect(figure?.kind).toBe('heat');
    expect(figure?.series?.map(({ name }) => name)).toEqual([`Both up: ${finding.measures.up}`, `Both down: ${finding.measures.down}`]);
    expect(figure?.cells?.count.reduce((all, one) => all + one, 0)).toBe(1149);
  });

  test('of a country whose manifest names it leaves its own elections out of the comparison', () => {
    const own = cellDataset(rowsOf('two levels, 5 % filled'), { contest: { date: '2020-06-07', allocation: 'none', country: 'PL' } });
    expect(audited(own, id).findings[0].measures).toMatchObject({ asMuch: 0, reputed: 21, reputedCountries: 11 });
  });

  test('has a p-value of twins beside its rule', () => {
    const report = audit(dataset, { checks: [id] });
    const questions = twinQuestions(report);
    expect(questions.map(({ finding: of, extreme }) => [of, extreme])).toEqual([[finding.id, finding.measures.lower]]);
    const draws = 9;
    const count = Array.from({ length: draws }, (_, stream) => asExtreme(dataset, questions, 1, stream)[0]).filter(Boolean).length;
    const told = withTwins(report, questions, [count], draws);
    expect(told.findings[0].twin).toEqual({ statistic: finding.measures.lower, draws, asExtreme: 0, pValue: 0.1 });
    expect(render(told, 'markdown')).toEqual(holding('0 of 9 twins of this dataset, drawn without manipulation, show as much: p = 0.1'));
  });
});

describe('a notice', () => {
  test('is a note that makes the question unusual', () => {
    const dataset = cellDataset(rowsOf('no runner-up'));
    const report = audit(dataset, { checks: [id] });
    expect(report.findings.map(({ severity }) => severity)).toContain('note');
    expect(report.findings.every(({ severity }) => severity === 'note')).toBe(true);
    expect(report.summary.questions.find((one) => one.id === 'turnout')?.verdict).toBe('unusual');
  });
});

describe('regions', () => {
  // Only R1 and R2 are filled: every sixth of their stations, and nothing else.
  const filled = rowsOf('two levels').map((row, at): CellRow => {
    const [registered, cast, valid, leader, second] = row.counts;
    const more = ['R1', 'R2'].includes(row.path[0]) && at % 6 === 0 ? Math.max(0, Math.floor(0.95 * registered) - cast) : 0;
    return { ...row, counts: [registered, cast + more, valid + more, leader + more, second] };
  });

  test('are listed where the country is flagged, and they show it alone', () => {
    const { findings, tables } = audited(cellDataset(filled), id);
    const regions = findings.filter(({ scope }) => scope.area !== undefined);
    expect(findings.length).toBe(regions.length + 1);
    expect(regions.map(({ scope, severity }) => [scope.area, severity]).sort()).toEqual([
      ['R1', 'note'],
      ['R2', 'note'],
    ]);
    expect(regions[0].message).toEqual(holding('far up in both turnout and the share of Alpha'));
    expect(tables.find((one) => one.id === 'symmetric-stations-regions')?.rows).toHaveLength(2);
  });

  test('are not listed where it is not', () => {
    const { findings, tables } = audited(cellDataset(rowsOf('two levels')), id);
    expect(findings).toEqual([]);
    expect(tables.find((one) => one.id === 'symmetric-stations-regions')).toBeUndefined();
  });
});

describe('communities', () => {
  // In every area one station in five is of a community that votes more and for Alpha.
  const other = (at: number): boolean => at % 5 === 0;
  const mixed = rowsOf('two levels').map((row, at): CellRow => {
    const [registered, , , , second] = row.counts;
    if (!other(at)) return row;
    const cast = Math.floor(registered * (0.86 + 0.001 * (at % 41)));
    return {
      ...row,
      counts: [registered, cast, cast, Math.floor(cast * (0.8 + 0.002 * (at % 37))), Math.min(second, Math.floor(0.1 * cast))],
    };
  });

  test('look like stuffing where nobody says that they are there', () => {
    expect(audited(cellDataset(mixed), id).findings[0]?.severity).toBe('warning');
  });

  test('make cells of their own where the list of areas declares them', () => {
    const list = new Map<string, string[]>();
    for (const [at, { path }] of mixed.entries()) {
      const [region, district] = path;
      list.set(region, [region, '', '']);
      list.set(district, [district, region, '']);
      list.set(`S${at}`, [`S${at}`, district, other(at) ? 'b' : 'a']);
    }
    const columns = {
      area: 'station',
      registered: 'registered',
      ballotsCast: 'cast',
      valid: 'valid',
      votes: { alpha: 'Alpha', beta: 'Beta' },
    };
    const declared = cellDataset(
      mixed,
      {
        areas: { file: 'areas.csv', id: 'id', parent: 'parent', group: 'group' },
        sources: [official({}, { totals: undefined, tables: [{ file: 'stations.csv', level: 'station', columns }] })],
      },
      { 'areas.csv': [['id', 'parent', 'group'], ...list.values()] },
    );
    const { findings, result } = audited(declared, id);
    expect(result.status).toBe('passed');
    expect(findings).toEqual([]);
  });
});

describe('is not asked', () => {
  test('of too few stations, and says what would be needed', () => {
    const [skipped] = observe(cellDataset(rowsOf('too few stations')), id);
    expect(skipped).toMatchObject({
      kind: 'skipped',
      reason: holding('137 stations can be compared with neighbours and 150 are needed; 3 have no usable counts'),
      dataNeeded: holding('at least 150 polling stations with 100 registered voters each, in areas of 30 stations or more'),
    });
  });

  test('where nearly all vote', () => {
    expect(observe(cellDataset(rowsOf('nearly all vote')), id)).toMatchObject([
      { kind: 'skipped', reason: holding('200 are in areas where nearly all voted or voted alike') },
    ]);
  });

  test('of a contestant that is not there', () => {
    expect(observe(cellDataset(rowsOf('deep')), id, { contestant: 'nobody' })).toMatchObject([
      { kind: 'skipped', reason: holding('no contestant has the identifier "nobody"') },
    ]);
  });
});
