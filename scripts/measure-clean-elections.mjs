/**
 * Measures what the checks of turnout say of the clean elections of the panel, and writes src/checks/turnout/kit/clean-elections.ts.
 * `SANAQ_DATA=… node scripts/measure-clean-elections.mjs`; needs a build. The data are never committed; the folder has the stations
 * of each election, and `panel.csv`, which says whose reputation is clean.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { CHECKS } from '../dist/checks/index.js';
import anomalousVotes from '../dist/checks/turnout/anomalous-votes.js';
import integerPercentages from '../dist/checks/turnout/integer-percentages.js';
import stationsAtHundred from '../dist/checks/turnout/stations-at-hundred.js';
import { audit, parseDataset } from '../dist/index.js';

const OUTPUT = fileURLToPath(new URL('../src/checks/turnout/kit/clean-elections.ts', import.meta.url));

/** ISO 3166-1 codes of the countries of the panel. */
const CODES = {
  Argentina: ['AR', 'ARG'],
  Bolivia: ['BO', 'BOL'],
  Canada: ['CA', 'CAN'],
  Germany: ['DE', 'DEU'],
  Hungary: ['HU', 'HUN'],
  Israel: ['IL', 'ISR'],
  Lithuania: ['LT', 'LTU'],
  Peru: ['PE', 'PER'],
  Poland: ['PL', 'POL'],
  Spain: ['ES', 'ESP'],
  'United States': ['US', 'USA'],
};

const TURNOUT = CHECKS.filter(({ question }) => question === 'turnout').map(({ meta }) => meta.id);

const folder = process.env.SANAQ_DATA;
if (!folder) throw new Error('SANAQ_DATA names no folder');

const [head, ...rows] = readFileSync(path.join(folder, 'panel.csv'), 'utf8').trim().split('\n');
const names = head.split(',');
const panel = rows.map((row) => Object.fromEntries(row.split(',').map((cell, at) => [names[at], cell])));

const elections = panel
  .filter(({ reputation }) => reputation === 'clean')
  .map(({ name, country, year }) => {
    const dataset = stationsOf(name);
    const observed = (check, options = {}) => check.run(dataset, check.options.parse(options), 1);
    const z = observed(integerPercentages, { levels: [] }).find(({ kind }) => kind === 'measured');
    const full = observed(stationsAtHundred, { minShare: 0, levels: [] });
    const hundred = full.find(({ kind, scope }) => kind === 'noted' && scope.quantity === 'turnout of 100 %');
    const [votes] = observed(anomalousVotes, { levels: [] }).filter(({ kind }) => kind === 'noted');
    const figure = (value) => (value === undefined ? null : Number(value.toPrecision(4)));
    const one = {
      name,
      year: Number(year),
      country: CODES[country],
      wholePercentages: figure(z?.test.statistic),
      atHundred: figure(full.length === 1 && full[0].kind === 'skipped' ? undefined : (hundred?.measures.part ?? 0)),
      anomalousVotes: figure(votes?.measures.partOfLeader),
      peakAboveTurnout: figure(votes?.measures.gap),
      notes: [...new Set(audit(dataset, { checks: TURNOUT }).findings.map(({ check }) => check))].sort(),
    };
    console.log(JSON.stringify(one));
    return one;
  });

const quoted = (value) => {
  if (Array.isArray(value)) return `[${value.map(quoted).join(', ')}]`;
  return typeof value === 'string' ? `'${value}'` : String(value);
};
const written = ({ country, ...one }) => {
  const fields = Object.entries(one).map(([name, value]) => `${name}: ${quoted(value)}`);
  return `  { country: ${quoted(country)}, ${fields.join(', ')} },`;
};
writeFileSync(
  OUTPUT,
  `/** What the checks of turnout say of one election regarded as clean; null where it cannot be computed. */
export interface CleanElection {
  readonly name: string;
  readonly year: number;
  /** Codes of ISO 3166-1, of two letters and of three. */
  readonly country: readonly [string, string];
  /** z of whole percentages of turnout or the leader's share. */
  readonly wholePercentages: number | null;
  /** Stations of at least 100 registered voters with a turnout of exactly 100 %, as a part of all such stations. */
  readonly atHundred: number | null;
  /** Votes beyond the scaled curve of the others, as a part of the leader's votes. */
  readonly anomalousVotes: number | null;
  /** How far the peak of the others lies above the official turnout, as a fraction, where that stops the estimate. */
  readonly peakAboveTurnout: number | null;
  /** Checks of turnout that have a finding about it. */
  readonly notes: readonly string[];
}

/** Made by scripts/measure-clean-elections.mjs. */
export const CLEAN_ELECTIONS: readonly CleanElection[] = [
${elections.map(written).join('\n')}
];
`,
);

/** The stations of an election: registered voters, ballots, valid votes, the leader and, where given, the runner-up. */
function stationsOf(name) {
  const published = gunzipSync(readFileSync(path.join(folder, `${name}.csv.gz`))).toString('utf8');
  // A few rows of the Polish tables name a station, and neither where it lies nor what it counted.
  const text = published.replace(/\n[^\n]*,,,,,(?=\r?\n|$)/g, '');
  const [, first, ...others] = text.split('\n', 8);
  const [, region, subregion] = first.split(',');
  const hasSecond = [first, ...others].some((line) => /,\d+\r?$/.test(line));
  const columns = {
    area: [...(region ? ['region'] : []), ...(subregion ? ['subregion'] : []), 'station_id'],
    registered: ['registered'],
    ballotsCast: ['voters'],
    valid: ['valid'],
    votes: { leader: ['leader'], ...(hasSecond && { second: ['second'] }) },
  };
  const manifest = {
    schemaVersion: 1,
    id: name,
    title: name,
    contest: { allocation: 'none' },
    contestants: [{ id: 'leader', name: 'Leader' }, ...(hasSecond ? [{ id: 'second', name: 'Runner-up' }] : [])],
    sources: [{ id: 'official', kind: 'official', tables: [{ file: 'stations.csv', level: 'station', columns }] }],
  };
  const file = (at, content) => ({ path: at, bytes: new TextEncoder().encode(content), sha256: '' });
  const { dataset, problems } = parseDataset([file('audit.json', JSON.stringify(manifest)), file('stations.csv', text)]);
  if (!dataset) throw new Error(`${name}: ${JSON.stringify(problems.slice(0, 3))}`);
  return dataset;
}
