// Audits real elections with every check and writes reports/controls.md: what fires where, on results regarded as clean and
// on disputed ones. `SANAQ_DATA=FOLDER node scripts/generate-controls.mjs`; needs a build and the data, which are never
// committed. A test compares.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { audit, CHECKS, parseDataset } from '../dist/index.js';
import { english } from '../dist/language/text.js';
import { PANEL } from '../dist/queries/panel/elections.js';
import { electionName } from '../dist/queries/panel/yardstick.js';

/** The elections of the panel: their names, codes of country, what a reader calls them, and their reputation. */
const ELECTIONS = PANEL.map((one) => ({ ...one, title: english(electionName(one)) }));

/** A whole number with its thousands apart, in no locale but this one. */
const count = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

const encode = (text) => new TextEncoder().encode(text);

/** A table of stations with one schema: registered voters, ballots, valid votes, the leader and, where known, the runner-up. */
function datasetOf(folder, id, title, country) {
  const published = new TextDecoder().decode(gunzipSync(readFileSync(path.join(folder, `${id}.csv.gz`))));
  // A few rows of the Polish tables name a station, and neither where it lies nor what it counted.
  const bytes = encode(published.replace(/\n[^\n]*,,,,,(?=\r?\n|$)/g, ''));
  const rows = published.slice(0, 4096).split('\n').slice(1, -1);
  const filled = (column) => rows.some((row) => row.split(',')[column].trim() !== '');
  const contestants = ['leader', ...(filled(7) ? ['second'] : [])];
  const manifest = {
    schemaVersion: 1,
    id,
    title,
    contest: { country },
    contestants: contestants.map((one) => ({ id: one, name: one === 'leader' ? 'the leader' : 'the runner-up' })),
    sources: [
      {
        id: 'official',
        kind: 'official',
        tables: [
          {
            file: 'stations.csv',
            level: 'station',
            columns: {
              area: [...(filled(1) ? ['region'] : []), ...(filled(2) ? ['subregion'] : []), 'station_id'],
              registered: 'registered',
              ballotsCast: 'voters',
              valid: 'valid',
              votes: Object.fromEntries(contestants.map((one) => [one, one])),
            },
          },
        ],
      },
    ],
  };
  const { dataset, problems } = parseDataset([
    { path: 'audit.json', bytes: encode(JSON.stringify(manifest)), sha256: '' },
    { path: 'stations.csv', bytes, sha256: '' },
  ]);
  if (!dataset) throw new Error(`${id}: ${JSON.stringify(problems.slice(0, 3))}`);
  return dataset;
}

/** One election audited, reduced to what the table needs: a million cells need not stay in memory. */
function control(folder, { name: id, title, country, reputation }) {
  const dataset = datasetOf(folder, id, title, country[0]);
  const { checks, findings, tables, dataset: described } = audit(dataset);
  return {
    id,
    title,
    reputation,
    clean: reputation === 'clean',
    stations: described.files.find(({ rows }) => rows !== undefined)?.rows ?? 0,
    checks,
    wholePercentages: wholePercentages(tables),
    findings: findings.map(({ check, severity, scope, message, test }) => ({ check, severity, scope, message, test })),
  };
}

/** z of the whole percentages in the whole country, by what was looked at. */
function wholePercentages(tables) {
  const { columns, rows } = tables.find(({ id }) => id === 'whole-percentages') ?? { columns: [], rows: [] };
  const at = (title) => columns.findIndex((column) => column.title === title);
  const kept = rows.filter((row) => row[at('Step')] === '1 %' && row[at('Counted in')] === 'stations');
  return Object.fromEntries(kept.map((row) => [row[at('Percentage')], row[at('z')]]));
}

const SEVERITIES = ['error', 'warning', 'note'];

/** What a check has to say of an election: how many findings of each severity, and the figure of the whole country. */
function cell({ checks, findings }, id) {
  const result = checks.find((check) => check.id === id);
  if (!result || result.status === 'skipped') return 'not testable';
  if (result.status === 'failed') return '**failed**';
  const own = findings.filter(({ check }) => check === id);
  if (own.length === 0) return '–';
  return SEVERITIES.flatMap((severity) => {
    const these = own.filter((one) => one.severity === severity);
    if (these.length === 0) return [];
    const text = `${count(these.length)} ${severity}${these.length === 1 ? '' : 's'}`;
    return [severity === 'note' ? text : `**${text}**`];
  }).join(', ');
}

function table(ids, elections) {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  return [
    row(['check', ...elections.map(({ title, stations }) => `${title} (${count(stations)})`)]),
    row(['---', ...elections.map(() => '---')]),
    ...ids.map((id) => row([`\`${id}\``, ...elections.map((one) => cell(one, id))])),
  ].join('\n');
}

/** What was looked at, by the beginning of its name: the contestant with the most votes need not be the one listed first. */
const MARGINS = [
  ['Turnout or the leader’s share', /^Turnout or /],
  ['The leader’s share', /^The share of /],
  ['Turnout', /^Turnout$/],
];

/** How far whole percentages stand out in each election, flagged or not. */
function wholeTable(elections) {
  const rows = elections.map(({ title, reputation, wholePercentages: found }) => {
    const z = ([, name]) => {
      const [, value] = Object.entries(found).find(([key]) => name.test(key)) ?? [];
      return value === undefined ? 'not testable' : (Math.round(10 * value) / 10 + 0).toFixed(1).replace('-', '−');
    };
    return `| ${[title, reputation, ...MARGINS.map(z)].join(' | ')} |`;
  });
  return [
    `| ${['election', 'reputation', ...MARGINS.map(([name]) => name)].join(' | ')} |`,
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** Labels come from published tables: no character of them is markup. */
const plain = (text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/[\\`*_[\]<>|~#!$&]/g, (mark) => `\\${mark}`);

const MOST = 3;

/** Everything above a note, in words: the first of each check and how many more. */
function told({ title, findings }) {
  const ids = [...new Set(findings.filter(({ severity }) => severity !== 'note').map(({ check }) => check))];
  return ids.flatMap((id) => {
    const own = findings.filter(({ check, severity }) => check === id && severity !== 'note');
    const rest = own.length - MOST;
    const more = rest > 0 ? [`  - and ${count(rest)} more`] : [];
    return [`- ${title}, \`${id}\`:`, ...own.slice(0, MOST).map(({ severity, message }) => `  - ${severity}: ${plain(message)}`), ...more];
  });
}

/** The elections audited, and the text of reports/controls.md as it should stand. */
export function controls(folder) {
  const elections = ELECTIONS.map((one) => control(folder, one));
  const all = CHECKS.map(({ meta }) => meta.id);
  const ran = all.filter((id) => elections.some((one) => cell(one, id) !== 'not testable'));
  const never = all.filter((id) => !ran.includes(id));
  const above = elections.filter(({ clean }) => clean).flatMap(told);
  const text = `# What fires where: every check on real elections

Written by \`scripts/generate-controls.mjs\`. Each election is one table of polling stations with registered voters, ballots, valid votes, the votes of the leader and, where known, of the runner-up; the number of stations stands in brackets.

“Clean” is a reputation, not a finding: these elections were regarded as honest by observers and courts, and nobody has shown otherwise. A check that fires on them measures something that honest elections do as well, and says so. “Disputed” is a reputation too. No line here says that an election was or was not manipulated.

“–”: the check ran and had nothing to tell. “not testable”: the data lack what it needs, or it is not valid for them.

## Elections regarded as clean

${table(
  ran,
  elections.filter(({ clean }) => clean),
)}

### Errors and warnings among them

${above.length > 0 ? above.join('\n') : 'None.'}

## Contested and disputed elections

${table(
  ran,
  elections.filter(({ clean }) => !clean),
)}

## Whole percentages

z of \`integer-percentages\` in the whole country, counted in stations; 4 or more is material.

${wholeTable(elections)}

## Not testable on any of them

${never.map((id) => `\`${id}\``).join(', ')}: they need what these tables do not hold, such as printed percentages, results at two levels, or an independent count.

## To write this file again

\`\`\`sh
npm run build
SANAQ_DATA=FOLDER node scripts/generate-controls.mjs
\`\`\`

\`FOLDER\` holds one \`NAME.csv.gz\` an election, with the columns \`station_id,region,subregion,registered,voters,valid,leader,second\`: ${elections.map(({ id }) => `\`${id}\``).join(', ')}. The tables are public results republished by researchers; their licences were not looked into, so none of them is part of this project.
`;
  return { elections, text };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.env.SANAQ_DATA;
  if (!folder) throw new Error('SANAQ_DATA names the folder of the data');
  writeFileSync(new URL('../reports/controls.md', import.meta.url), controls(folder).text);
}
