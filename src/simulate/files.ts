import { sum } from '../stats/sum.ts';
import { type Counts, type PlaceCounts, placeCounts, totalCounts } from './counts.ts';
import type { DoneManipulation, SimulatedElection } from './election.ts';
import { GENERATORS } from './generators.ts';
import { MANIPULATIONS } from './manipulations.ts';
import type { SimulatedSource } from './sources.ts';

/** A file to be written, its path below the folder of the dataset. */
export interface ElectionFile {
  readonly path: string;
  readonly text: string;
}

const COUNTS = ['registered', 'issued', 'cast', 'invalid', 'valid'] as const;
const DATE = '2020-06-07';
const AFTER = '[2020-06-09, 2020-06-14]';

/**
 * The files of a simulated election: `audit.yaml` and `areas.csv`, `regions.csv` with percentages, `stations.csv` where stations
 * are published, `protocols.csv` where protocols were copied, and `truth.json`, which tells what was done to it.
 *
 * The same election gives the same bytes. Percentages have two decimals, a half rounded up.
 *
 * @example parseDataset(electionFiles(simulateElection({ seed: 1, stations: 300 })).map(({ path, text }) => ({ path, bytes: encoder.encode(text) })));
 */
export function electionFiles(election: SimulatedElection): ElectionFile[] {
  const { byStation, sources } = election;
  const copied = byStation ? sources.flatMap((source, index) => (source.protocols ? [{ source, index }] : [])) : [];
  return [
    { path: 'audit.yaml', text: manifest(election) },
    { path: 'areas.csv', text: areas(election) },
    { path: 'regions.csv', text: regionTable(election) },
    ...(byStation ? [{ path: 'stations.csv', text: stationTable(election) }] : []),
    ...copied.map(({ source, index }) => ({ path: protocolFile(election, index), text: protocolTable(election, source) })),
    { path: 'truth.json', text: truth(election) },
  ];
}

/** A percentage with two decimals, a half rounded up, in whole numbers; nothing where there is nothing to divide by. */
export function printedPercent(part: number, whole: number, decimals = 2): string {
  if (whole === 0) return '';
  const scale = 10 ** decimals;
  const units = Math.floor((200 * scale * part + whole) / (2 * whole));
  const digits = String(units % scale).padStart(decimals, '0');
  return `${Math.floor(units / scale)}.${digits}%`;
}

function areas({ title, regionIds, byStation, stations, stationId, special }: SimulatedElection): string {
  const lines = ['id,name,parent,group', `T,${title},,`];
  for (const id of regionIds) lines.push(`${id},Region ${id.slice(1)},T,`);
  if (byStation)
    for (let at = 0; at < stations.size; at++) {
      const id = stationId(at);
      lines.push(`${id},Station ${id.slice(1)},${regionIds[stations.region[at]]},${special[at] === 1 ? 'special' : 'ordinary'}`);
    }
  return `${lines.join('\n')}\n`;
}

const header = ({ contestants }: SimulatedElection): string[] => ['area', ...COUNTS, ...contestants.map(({ id }) => id)];

function line({ registered, issued, cast, invalid, votes }: Counts, at: number, id: string, noRoll?: Uint8Array): string {
  let text = `${id},${noRoll?.[at] === 1 ? '' : registered[at]},${issued[at]},${cast[at]},${invalid[at]},${cast[at] - invalid[at]}`;
  for (let c = 0; c < votes.length; c++) text += `,${votes[c][at]}`;
  return text;
}

function stationTable(election: SimulatedElection): string {
  const lines = [header(election).join(',')];
  for (let at = 0; at < election.stations.size; at++) lines.push(line(election.stations, at, election.stationId(at), election.noRoll));
  return `${lines.join('\n')}\n`;
}

function regionTable(election: SimulatedElection): string {
  const { regions, regionIds, contestants } = election;
  const lines = [[...header(election), 'turnout', ...contestants.map(({ id }) => `${id} %`)].join(',')];
  for (const [at, id] of regionIds.entries()) {
    const { cast, registered, votes } = placeCounts(regions, at);
    const all = sum(votes);
    const shares = [printedPercent(cast, registered), ...votes.map((one) => printedPercent(one, all))];
    lines.push(`${line(regions, at, id)},${shares.join(',')}`);
  }
  return `${lines.join('\n')}\n`;
}

const ofKind = ({ sources }: SimulatedElection, index: number): string => {
  const { kind } = sources[index].options;
  const before = sources.slice(0, index).filter(({ options }) => options.kind === kind).length;
  return before === 0 ? kind : `${kind}-${before + 1}`;
};

const protocolFile = (election: SimulatedElection, index: number): string => `${ofKind(election, index)}.csv`;

function protocolTable(election: SimulatedElection, { protocols }: SimulatedSource): string {
  const { rows, counts } = protocols as NonNullable<SimulatedSource['protocols']>;
  const lines = [['copy', ...header(election)].join(',')];
  for (const [at, row] of rows.entries()) lines.push(`p${at + 1},${line(counts, row, election.stationId(row), election.noRoll)}`);
  return `${lines.join('\n')}\n`;
}

function manifest(election: SimulatedElection): string {
  const { id, title, contestants, byStation, published, sources } = election;
  const each = (text: (id: string, contestant: number) => string): string =>
    contestants.map((one, c) => `${one.id}: ${text(one.id, c)}`).join(', ');
  const columns = (names: readonly string[], indent: string): string =>
    [...names, `votes: { ${each((one) => one)} }`].map((text) => `${indent}${text}`).join('\n');
  const mapped = ['area: area', 'registered: registered', 'issued: issued', 'ballotsCast: cast', 'invalid: invalid', 'valid: valid'];
  const indent = '          ';
  const { registered, issued, cast, invalid, valid, votes } = published;
  const all = sum(votes);
  const { counts, votesPerBallot } = GENERATORS[election.options.generator ?? 'usual'].traits;
  const manipulated = election.manipulations.length > 0 ? 'truth.json says what was done to it' : 'nothing was done to its count';
  return `# Written by sanaq simulate. An invented election: nobody voted here; ${manipulated}.
schemaVersion: 1
id: ${id}
title: ${title}

contest:
  date: ${DATE}
${votesPerBallot?.said ? `  votesPerBallot: ${votesPerBallot.votes}\n` : ''}
contestants:
${contestants.map((one) => `  - { id: ${one.id}, name: ${one.name} }`).join('\n')}

areas: { file: areas.csv, id: id, name: name, parent: parent, group: group }

sources:
  - id: commission
    name: the official count
    kind: official
    publisher: sanaq simulate
${counts === undefined ? '' : `    counts: ${counts}\n`}    totals:
      registered: ${registered}
      issued: ${issued}
      ballotsCast: ${cast}
      invalid: ${invalid}
      valid: ${valid}
      turnout: ${printedPercent(cast, registered)}
      votes: { ${each((_, c) => String(votes[c]))} }
      shares: { ${each((_, c) => printedPercent(votes[c], all))} }
    tables:
      - file: regions.csv
        level: region
        columns:
${columns([...mapped, 'turnout: turnout', `shares: { ${each((one) => `"${one} %"`)} }`], indent)}
${byStation ? `      - file: stations.csv\n        level: station\n        columns:\n${columns(mapped, indent)}\n` : ''}${sources
  .map((source, index) => `\n${sourceText(election, source, index, columns(['copy: copy', ...mapped], indent))}`)
  .join('')}`;
}

function sourceText(
  election: SimulatedElection,
  { options, votes, sum, protocols }: SimulatedSource,
  index: number,
  columns: string,
): string {
  const id = ofKind(election, index);
  const { contestants } = election;
  const shares = (decimals: number): string =>
    contestants.map((one, c) => `${one.id}: ${printedPercent(votes[c], sum, decimals)}`).join(', ');
  const counts = contestants.map((one, c) => `${one.id}: ${votes[c]}`).join(', ');
  const head = (name: string, kind: string): string =>
    `  - id: ${id}\n    name: ${name}\n    kind: ${kind}\n    publisher: sanaq simulate\n`;
  if (options.kind === 'survey') {
    const sample = `{ size: ${options.size}, base: voters, mode: phone, fieldwork: ${AFTER}, designEffect: ${options.designEffect ?? 1.5} }`;
    return `${head('survey after the vote', 'survey')}    sample: ${sample}\n    totals:\n      shares: { ${shares(1)} }\n`;
  }
  if (options.kind === 'tally')
    return `${head('votes that people reported themselves', 'voter-tally')}    coverage: { validVotes: ${sum} }\n    totals:\n      votes: { ${counts} }\n      shares: { ${shares(2)} }\n`;
  const stations = protocols?.rows.length ?? 0;
  const observers = head('copies of protocols that observers took', 'observer-tally');
  if (!election.byStation || stations === 0)
    return `${observers}    coverage: { stations: ${stations}, validVotes: ${sum} }\n    totals:\n      votes: { ${counts} }\n`;
  return `${observers}    verified: true\n    coverage: { stations: ${stations} }\n    tables:\n      - file: ${protocolFile(election, index)}\n        level: station\n        columns:\n${columns}\n`;
}

function figures({ registered, cast, invalid, valid, votes }: PlaceCounts, ids: readonly string[]): object {
  return { registered, cast, invalid, valid, votes: Object.fromEntries(ids.map((id, c) => [id, votes[c]])) };
}

/** What was done, area by area: lists of equal length, so that thousands of stations stay readable. */
function told(election: SimulatedElection, { name, dose, changes }: DoneManipulation): object {
  const { byStation, stationId, regionIds } = election;
  const total = (of: 'added' | 'moved' | 'rewritten'): number => sum(changes.map((change) => change[of]));
  const { unit, does } = MANIPULATIONS[name];
  return {
    name,
    dose,
    doseIs: unit,
    does,
    areas: changes.length,
    added: total('added'),
    moved: total('moved'),
    rewritten: total('rewritten'),
    changed: {
      area: changes.map(({ row }) => (byStation ? stationId(row) : regionIds[row])),
      added: changes.map(({ added }) => added),
      moved: changes.map(({ moved }) => moved),
      rewritten: changes.map(({ rewritten }) => rewritten),
    },
  };
}

function truth(election: SimulatedElection): string {
  const { options, contestants, leader, counted, stations, byStation, regionIds, manipulations, sources } = election;
  const ids = contestants.map(({ id }) => id);
  const value = {
    seed: options.seed,
    options: {
      stations: options.stations,
      regions: regionIds.length,
      ...(options.generator === undefined ? {} : { generator: options.generator }),
      contestants: ids.length,
      confounding: options.confounding ?? true,
      special: options.special ?? true,
      manipulations: (options.manipulations ?? []).map(({ name, dose }) => ({ name, dose })),
      sources: options.sources ?? [],
    },
    leader: ids[leader],
    stations: stations.size,
    stationsPublished: byStation,
    counted: figures(counted, ids),
    published: figures(totalCounts(election.regions), ids),
    manipulations: manipulations.map((done) => told(election, done)),
    sources: sources.map(({ options: stated, votes, sum, protocols }, index) => ({
      id: ofKind(election, index),
      stated,
      ...(protocols ? { stations: protocols.rows.length } : {}),
      sum,
      votes: Object.fromEntries(ids.map((id, c) => [id, votes[c]])),
    })),
  };
  return `${JSON.stringify(value, null, 1).replace(/\n\s+(?=-?\d)|(?<=\d)\n\s+(?=\])|\n\s+(?="[RS]\d+"[,\n])|(?<="[RS]\d+")\n\s+(?=\])/g, ' ')}\n`;
}
