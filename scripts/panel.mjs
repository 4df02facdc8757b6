// Computes, for each real election of SANAQ_DATA/panel.csv, the statistics that other elections are compared by, and writes them
// with country, year, reputation and source into src/queries/panel/elections.ts: statistics, never results. `npm run panel` with
// SANAQ_DATA set; needs a build. Equal data give equal bytes: statistics have four significant digits, and no date is written.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { CHECKS } from '../dist/checks/index.js';
import { audit, parseDataset } from '../dist/index.js';

const OUTPUT = fileURLToPath(new URL('../src/queries/panel/elections.ts', import.meta.url));

/** ISO 3166-1 codes of the countries of the panel. */
const CODES = {
  Albania: ['AL', 'ALB'],
  Argentina: ['AR', 'ARG'],
  Bolivia: ['BO', 'BOL'],
  Canada: ['CA', 'CAN'],
  Germany: ['DE', 'DEU'],
  Hungary: ['HU', 'HUN'],
  Israel: ['IL', 'ISR'],
  Lithuania: ['LT', 'LTU'],
  Mexico: ['MX', 'MEX'],
  Peru: ['PE', 'PER'],
  Poland: ['PL', 'POL'],
  Russia: ['RU', 'RUS'],
  Spain: ['ES', 'ESP'],
  Uganda: ['UG', 'UGA'],
  'United States': ['US', 'USA'],
};

/** Months of the elections that share their year with another of the same country. */
const MONTHS = {
  'israel2019apr-k21': 4,
  'israel2019sep-k22': 9,
  'poland2020-round1': 6,
  'poland2020-round2': 7,
  'spain2019-apr-congress': 4,
};

const DIGITS = 4;

/** What a check says of the whole country: its measures, by what is told of them. */
const of = (observations, kind, fits = () => true) => observations.filter((one) => one.kind === kind && fits(one.scope ?? {}, one));
const measures = (observations, fits) => of(observations, 'measured', fits)[0]?.measures ?? {};
const rowOf = (observations, id) => of(observations, 'table').find(({ table }) => table.id === id)?.table.rows[0] ?? [];
const inAreas = ({ area }) => area !== undefined;
const noted = (observations, quantity) => of(observations, 'noted', (scope) => scope.quantity === quantity)[0]?.measures;
const logs = (observations, fits) => of(observations, 'measured', fits).map(({ test }) => test.log10P);
const lowest = (values) => (values.length > 0 ? Math.min(...values) : undefined);
const highest = (values) => (values.length > 0 ? Math.max(...values) : undefined);
const ran = (observations) => !observations.every(({ kind }) => kind === 'skipped' || kind === 'figure' || kind === 'table');

/**
 * Where the checks have the statistics: for each check its options, and its statistics by their names in `PANEL_STATISTICS`. A
 * check that the program has not is left out.
 */
const STATISTICS = {
  'turnout-share-dependence': [
    {},
    {
      turnoutShareR: (all) => measures(all).r,
      regionShareRLowest: (all) => measures(all).rLowest,
      regionShareRHighest: (all) => measures(all).rHighest,
    },
  ],
  'turnout-slope': [{}, { slopeLessShare: (all) => measures(all).difference }],
  'turnout-distribution': [
    { contestants: ['leader'] },
    {
      turnoutSkewness: (all) => rowOf(all, 'distribution-of-turnout')[2],
      turnoutKurtosis: (all) => rowOf(all, 'distribution-of-turnout')[5],
      logitSkewness: (all) => rowOf(all, 'distribution-of-logit-turnout')[2],
      logitKurtosis: (all) => rowOf(all, 'distribution-of-logit-turnout')[5],
      rateSkewness: (all) => rowOf(all, 'distribution-of-log-vote-rate')[2],
      rateKurtosis: (all) => rowOf(all, 'distribution-of-log-vote-rate')[5],
      turnoutDip: (all) => logs(all, (scope) => scope.quantity === 'turnout' && !inAreas(scope))[0],
      turnoutDipOfAreas: (all) => lowest(logs(all, (scope) => scope.quantity === 'turnout' && inAreas(scope))),
      shareDip: (all) => logs(all, (scope) => scope.quantity === 'share-leader' && !inAreas(scope))[0],
    },
  ],
  'integer-percentages': [
    {},
    {
      wholePercentages: (all) => measures(all, (scope) => !inAreas(scope)).z,
      wholePercentagesTurnout: (all) => measures(all, (scope) => !inAreas(scope)).turnoutZ,
      wholePercentagesLeader: (all) => measures(all, (scope) => !inAreas(scope)).shareZ,
      wholePercentagesOfAreas: (all) => highest(of(all, 'measured', inAreas).map((one) => one.measures.z)),
    },
  ],
  'stations-at-hundred': [
    { minShare: 0, levels: [] },
    {
      atHundred: (all) => (ran(all) ? (noted(all, 'turnout of 100 %')?.part ?? 0) : undefined),
      unanimous: (all) => (ran(all) ? (noted(all, 'share of 100 %')?.part ?? 0) : undefined),
    },
  ],
  'anomalous-votes': [
    {},
    {
      anomalousVotes: (all) => of(all, 'noted', (scope) => !inAreas(scope))[0]?.measures.partOfLeader,
      peakAboveTurnout: (all) => of(all, 'noted', (scope) => !inAreas(scope))[0]?.measures.gap,
      anomalousVotesOfAreasLowest: (all) => lowest(areaParts(all)),
      anomalousVotesOfAreasHighest: (all) => highest(areaParts(all)),
    },
  ],
  'outlying-stations': [
    {},
    {
      outlyingStations(all) {
        const [, stations, beyond] = rowOf(all, 'outlying-stations-by-area');
        return stations > 0 ? beyond / stations : undefined;
      },
    },
  ],
  'resampled-density': [
    { turnout: true },
    {
      densityShare: (all) => measures(all, (scope) => scope.quantity === 'share' && !inAreas(scope)).F,
      densityTurnout: (all) => measures(all, (scope) => scope.quantity === 'turnout' && !inAreas(scope)).F,
    },
  ],
  'small-stations': [
    {},
    {
      smallTurnout: (all) => measures(all).turnoutDifference,
      smallShare: (all) => measures(all).shareDifference,
      smallBoth: (all) => of(all, 'measured')[0]?.test.effect.value,
    },
  ],
  fingerprint: [
    {},
    {
      inflationPartial: (all) => noted(all, 'share')?.incremental,
      inflationExtreme: (all) => noted(all, 'share')?.extreme,
    },
  ],
  'last-digit-uniformity': [{}, { lastDigits: (all) => logs(all) }],
  'last-two-digits': [
    {},
    {
      repeatedDigits: (all) => logs(all, ({ quantity }) => /repeated/.test(quantity)),
      neighbouringDigits: (all) => logs(all, ({ quantity }) => /neighbouring/.test(quantity)),
    },
  ],
  'zero-five-counts': [{}, { zeroFiveCounts: (all) => logs(all) }],
  'zero-five-percentages': [{}, { zeroFivePercentages: (all) => logs(all) }],
  'first-digit-benford': [{}, { firstDigit: (all) => logs(all) }],
  'second-digit-benford': [{}, { secondDigit: (all) => logs(all) }],
  'ballot-chain': [
    {},
    {
      ballotsBeyondRoll(all) {
        const { failures = 0, asked = 1 } = noted(all, 'ballots cast exceed registered voters') ?? {};
        return failures / asked;
      },
      rollOfNone(all) {
        const { rows = 0, of: asked = 1 } = noted(all, 'a roll of 0') ?? {};
        return rows / asked;
      },
    },
  ],
  'symmetric-stations': [{ contestant: 'leader' }, { symmetricStations: (all) => lowerOf(all) }],
  'two-groups-of-stations': [
    { contestant: 'leader' },
    { twoGroupsMiddle: (all) => of(all, 'table').find(({ table }) => table.id === 'two-groups-of-stations')?.table.note.facts.upper },
  ],
  'duplicate-rows': [{}, { equalRows: (all) => of(all, 'noted', (_, { measures }) => measures.expectedByChance < 0.001).length }],
};

/** The smaller of the lower bounds of all stations and of the large ones, on the scale of the log odds. */
function lowerOf(observations) {
  const rows = of(observations, 'table').find(({ table }) => table.id === 'symmetric-stations')?.table.rows ?? [];
  return lowest(rows.filter(([name, scale]) => name === rows[0][0] && scale.key === rows[0][1].key).map((row) => row.at(-1)));
}

/** What the areas with an estimate give, as parts of the leader's votes. */
function areaParts(observations) {
  const tables = of(observations, 'table').filter(({ table }) => /^anomalous-votes-leader-/.test(table.id));
  const at = (table) => table.columns.findIndex(({ title }) => title.key === 'anomalous-votes.ofLeader');
  return tables.flatMap(({ table }) => table.rows.flatMap((row) => row[at(table)] ?? []));
}

const rounded = (value) => (Array.isArray(value) ? value.map(rounded) : Number(value.toPrecision(DIGITS)));
const known = (value) => (Array.isArray(value) ? value.length > 0 : Number.isFinite(value));

function statisticsOf(dataset) {
  return Object.entries(STATISTICS).flatMap(([id, [options, wanted]]) => {
    const check = CHECKS.find(({ meta }) => meta.id === id);
    if (!check) return [];
    const observations = check.run(dataset, check.options.parse(options), 1);
    const values = Object.entries(wanted).map(([name, read]) => [name, read(observations)]);
    return [values.filter(([, value]) => known(value)).map(([name, value]) => [name, rounded(value)])];
  });
}

/** The elections of the panel, as the rows of `panel.csv` have them. */
export function electionsOf(folder) {
  return Papa.parse(readFileSync(path.join(folder, 'panel.csv'), 'utf8').trim(), { header: true }).data;
}

/** The stations of an election: registered voters, ballots, valid votes, the leader and, where given, the runner-up. */
export function stationsOf(folder, name, country) {
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
    contest: { allocation: 'none', ...(country && { country }) },
    contestants: [{ id: 'leader', name: 'Leader' }, ...(hasSecond ? [{ id: 'second', name: 'Runner-up' }] : [])],
    sources: [{ id: 'official', kind: 'official', tables: [{ file: 'stations.csv', level: 'station', columns }] }],
  };
  const file = (at, content) => ({ path: at, bytes: new TextEncoder().encode(content), sha256: '' });
  const { dataset, problems } = parseDataset([file('audit.json', JSON.stringify(manifest)), file('stations.csv', text)]);
  if (!dataset) throw new Error(`${name}: ${JSON.stringify(problems.slice(0, 3))}`);
  return dataset;
}

/**
 * The panel that a folder of tables gives: first the statistics of every election, and then, each compared with those of other
 * countries, which checks of turnout have a finding about it.
 */
export function panelOf(folder, progress = () => {}) {
  const rows = electionsOf(folder);
  const measured = rows.map(({ name, country, year, reputation, source }) => {
    const dataset = stationsOf(folder, name);
    const groups = statisticsOf(dataset);
    progress(name, groups);
    return {
      name,
      country: CODES[country],
      year: Number(year),
      ...(MONTHS[name] && { month: MONTHS[name] }),
      reputation,
      stations: dataset.sources[0].tables[0].rows,
      source,
      groups,
      statistics: Object.fromEntries(groups.flat()),
      notes: [],
    };
  });
  const turnout = CHECKS.filter(({ question }) => question === 'turnout').map(({ meta }) => meta.id);
  return measured.map((one) => {
    const dataset = { ...stationsOf(folder, one.name, one.country[0]), panel: measured };
    const notes = [...new Set(audit(dataset, { checks: turnout }).findings.map(({ check }) => check))].sort();
    progress(one.name, notes);
    return { ...one, notes };
  });
}

const quoted = (value) => {
  if (Array.isArray(value)) return `[${value.map(quoted).join(', ')}]`;
  return typeof value === 'string' ? `'${value.replaceAll("'", "\\'")}'` : String(value);
};
const fields = (entries) => entries.map(([name, value]) => `${name}: ${quoted(value)}`).join(', ');

/** The text of src/queries/panel/elections.ts: one line a check, so that an election or a statistic more is lines more. */
export function panelText(panel) {
  const written = panel.map(({ groups, statistics: _, notes, source, ...one }) =>
    [
      '  {',
      `    ${fields(Object.entries(one))},`,
      `    source: ${quoted(source)},`,
      '    statistics: {',
      ...groups.filter((group) => group.length > 0).map((group) => `      ${fields(group)},`),
      '    },',
      `    notes: ${quoted(notes)},`,
      '  },',
    ].join('\n'),
  );
  return `// Written by scripts/panel.mjs from SANAQ_DATA: run \`npm run panel\`. Statistics have ${DIGITS} significant digits.
import type { Panel } from '../../data/panel.ts';

/** Real elections that others are compared with: statistics, never results. "Clean" and "disputed" are reputations, not findings. */
// biome-ignore format: one line a check
export const PANEL: Panel = [
${written.join('\n')}
];
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.env.SANAQ_DATA;
  if (!folder) throw new Error('SANAQ_DATA names no folder');
  const panel = panelOf(folder, (name, found) => console.log(name, JSON.stringify(found)));
  writeFileSync(OUTPUT, panelText(panel));
}
