import { beforeAll, describe, expect, test } from 'vitest';
import { type AuditReport, audit, type Dataset } from '../../src/index.ts';
import { stationTables } from '../../src/queries/stations.ts';
import { DATA } from '../support/controls.ts';
import { rawDataset } from '../support/raw-data.ts';

async function read(manifest: string, published: string): Promise<Dataset> {
  const { dataset, problems } = await rawDataset(manifest, published);
  expect(problems).toEqual([]);
  return dataset as Dataset;
}

const total = (column: Float64Array = new Float64Array(0)): number => column.reduce((sum, value) => sum + value, 0);
const votesFor = (dataset: Dataset, id: string): number =>
  total(stationTables(dataset)[0].votes[dataset.contestants.findIndex((one) => one.id === id)]);

describe.skipIf(!DATA)('Russia 2018, the protocols of 97,699 stations as published', () => {
  let dataset: Dataset;
  let report: AuditReport;
  beforeAll(async () => {
    dataset = await read('russia-2018', 'russia-2018.csv.zip');
    report = audit(dataset);
  });

  test('every row is read, in its region and commission', () => {
    const [stations] = stationTables(dataset);
    expect(stations.size).toBe(97_699);
    expect(stations.omitted).toBe(0);
    expect(dataset.areas.id(stations.table.area[0])).toBe('Республика Адыгея (Адыгея)/1 Адыгейская/1');
  });

  test('the counts add up to the published result', () => {
    const [stations] = stationTables(dataset);
    expect(total(stations.registered)).toBe(109_008_428);
    expect(total(stations.issued)).toBe(73_629_581);
    expect(total(stations.cast)).toBe(73_578_992);
    expect(total(stations.valid)).toBe(72_787_734);
    expect(votesFor(dataset, 'putin')).toBe(56_430_712);
    expect(dataset.contestants[stations.leader].name).toBe('Путин Владимир Владимирович');
  });

  test('ballots received are accounted for everywhere, which shows that no column was mistaken for another', () => {
    expect(report.checks.find(({ id }) => id === 'protocol-balances')).toMatchObject({ status: 'passed', tests: 97_699, findings: 0 });
  });

  test('the whole percentages are those published, looked at as they were', () => {
    const asPublished = { turnoutBasis: 'issued', minInformation: 0, levels: [] };
    const { tables } = audit({ ...dataset, checks: { 'integer-percentages': asPublished } }, { checks: ['integer-percentages'] });
    const { columns, rows } = tables.find(({ id }) => id === 'whole-percentages')!;
    const at = (title: string): number => columns.findIndex((column) => column.title === title);
    const row = (step: string, weight: string, what: RegExp): number[] => {
      const [found] = rows.filter((one) => one[at('Step')] === step && one[at('Counted in')] === weight && what.test(String(one[0])));
      return ['Stations', 'Observed', 'Expected', 'Difference', 'sd'].map((title) => Number(found[at(title)]));
    };
    const rounded = (values: readonly number[]): number[] => values.map((value) => Number(value.toFixed(2)));
    expect(rounded(row('1 %', 'stations', /^Turnout or/))).toEqual([91_152, 19_271, 17_562.4, 1_708.6, 117.38]);
    expect(rounded(row('1 %', 'stations', /^The share/)).slice(1)).toMatchObject([10_116, expect.anything(), 857.13, expect.anything()]);
    expect(rounded(row('1 %', 'stations', /^Turnout$/)).slice(1)).toMatchObject([10_543, expect.anything(), 1_297.53, expect.anything()]);
    // Published from 1,000 simulated elections: within 2.9 standard errors of them.
    const [, , , registered, sd] = row('1 %', 'registered voters', /^Turnout or/);
    expect(Math.abs(registered - 2_459_344)).toBeLessThan((2.9 * sd) / Math.sqrt(1000));
  });

  test('six stations found more ballots than they issued; nothing else contradicts itself', () => {
    const errors = report.findings.filter(({ severity }) => severity === 'error');
    const lines = errors.flatMap(({ locations }) => locations.map(({ line }) => line));
    expect([...new Set(lines)].sort((a, b) => a - b)).toEqual([15832, 15874, 54105, 78292, 78893, 79012]);
    expect(new Set(errors.map(({ check }) => check))).toEqual(new Set(['ballot-chain']));
  });

  test('no check fails', () => {
    expect(report.checks.filter(({ status }) => status === 'failed')).toEqual([]);
  });
});

describe.skipIf(!DATA)('Albania 2013, with 66 contestants', () => {
  let dataset: Dataset;
  let report: AuditReport;
  beforeAll(async () => {
    dataset = await read('albania-2013', 'Albania2013.csv.gz');
    report = audit(dataset);
  });

  test('the counts are those of the published toolkit', () => {
    const [{ table }] = stationTables(dataset);
    expect(dataset.contestants).toHaveLength(66);
    expect(table.rows).toBe(5508);
    expect(total(table.counts.ballotsCast?.values)).toBe(1_726_239);
    expect(total(table.counts.registered?.values)).toBe(3_185_255);
    const votes = (id: string): number => total(table.votes[dataset.contestants.findIndex((one) => one.id === id)]?.values);
    expect([votes('c035'), votes('c050')]).toEqual([714_118, 528_925]);
  });

  test('two stations lack the votes of a contestant and are left out, not read as 0', () => {
    expect(stationTables(dataset)[0].omitted).toBe(2);
  });

  test('fourteen stations hold more votes than ballots', () => {
    const errors = report.findings.filter(({ severity }) => severity === 'error');
    const lines = new Set(errors.flatMap(({ locations }) => locations.map(({ line }) => line)));
    expect(lines.size).toBe(14);
    expect(lines).toContain(138);
  });

  test('no check fails', () => {
    expect(report.checks.filter(({ status }) => status === 'failed')).toEqual([]);
  });
});

describe.skipIf(!DATA)('Israel 2019, in windows-1255', () => {
  let dataset: Dataset;
  let report: AuditReport;
  beforeAll(async () => {
    dataset = await read('israel-2019', 'israel-knesset-21-cp1255.csv.gz');
    report = audit(dataset);
  });

  test('the counts add up to the published result', () => {
    const [stations] = stationTables(dataset);
    expect(stations.size).toBe(10_765);
    expect(total(stations.registered)).toBe(6_339_729);
    expect(total(stations.cast)).toBe(4_340_253);
    expect(total(stations.valid)).toBe(4_309_270);
    expect(dataset.contestants[stations.leader].name).toBe('מחל');
    expect(stations.sums[stations.leader]).toBe(1_140_370);
  });

  test('names are read as they are written', () => {
    expect(dataset.areas.id(stationTables(dataset)[0].table.area[0])).toBe("אבו ג'ווייעד (שבט)/1");
  });

  test('votes and ballots add up everywhere', () => {
    expect(report.checks.filter(({ status }) => status === 'failed')).toEqual([]);
    expect(report.findings.filter(({ check }) => check === 'parts-sum-to-total')).toEqual([]);
  });
});
