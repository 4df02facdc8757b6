// One task in a process of its own, for its peak of memory: prints milliseconds (the median of a few runs) and MiB as JSON.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { parseDataset } from '../dist/parse-dataset.js';
import { CANDIDATES } from './long-table.mjs';

// What only some tasks need is loaded by those alone: it would be memory of the others.
const [task, times, ...rest] = process.argv.slice(2);
const { audit, render } = ['audit', 'checks'].includes(task) ? await import('../dist/index.js') : {};
const { readDataset } = task === 'read-folder' ? await import('../dist/node.js') : {};
const { wholePercentageChances } = task === 'integer-percentages' ? await import('../dist/stats/whole-percentages.js') : {};
const { momentIntervals } = task === 'eftoolkit' ? await import('../dist/stats/moment-intervals.js') : {};
const { eftoolkit } = task === 'eftoolkit' ? await import('./eftoolkit.mjs') : {};

/** As the command holds them: a copy of the bytes would be memory of the bench, not of the program. */
const load = (folder, names) =>
  names.map((name) => {
    const { buffer, byteOffset, byteLength } = readFileSync(path.join(folder, name));
    return { path: name, bytes: new Uint8Array(buffer, byteOffset, byteLength), sha256: '' };
  });

function datasetOf(folder, names) {
  const { dataset, problems } = parseDataset(load(folder, names));
  if (!dataset) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return dataset;
}

/** Each returns a function to be timed; what it needs first is not. */
const TASKS = {
  papaparse(folder, _manifest, table) {
    const text = readFileSync(path.join(folder, table), 'utf8');
    return () => Papa.parse(text, { header: true, dynamicTyping: true }).data.length;
  },
  read(folder, ...names) {
    const files = load(folder, names);
    return () => parseDataset(files).dataset.sources[0].tables[0].rows;
  },
  /** From the folder on the disk. */
  'read-folder'(folder) {
    return async () => {
      const { dataset, problems } = await readDataset(folder);
      if (!dataset) throw new Error(JSON.stringify(problems.slice(0, 3)));
      return dataset.sources[0].tables[0].rows;
    };
  },
  /** The same of a long table by DuckDB, from a module that is installed elsewhere. */
  duckdb(table, module) {
    const sums = CANDIDATES.map((name, at) => `sum(votes) filter (candidate = '${name}') as c${at}`).join(', ');
    const from = `read_csv('${table.replaceAll("'", "''")}', header = true)`;
    return async () => {
      const { DuckDBInstance } = await import(module);
      const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
      await connection.run(
        `create table wide as select state, county, precinct, any_value(registered) as registered, ${sums} from ${from} group by state, county, precinct`,
      );
      return Number((await connection.runAndReadAll('select count(*) from wide')).getRows()[0][0]);
    };
  },
  /** From the bytes of the files to the texts of both reports. */
  audit(folder, ...names) {
    const files = load(folder, names);
    return () => {
      const report = audit(parseDataset(files).dataset);
      return render(report, 'markdown').length + render(report, 'json').length;
    };
  },
  /** Every check by itself, to find the dear ones. */
  checks(folder, ...names) {
    const dataset = datasetOf(folder, names);
    return () => {
      const times = new Map();
      let running;
      let since = 0;
      audit(dataset, {
        progress(check) {
          const now = performance.now();
          if (running) times.set(running, now - since);
          [running, since] = [check, now];
        },
      });
      times.set(running, performance.now() - since);
      return [...times].sort((a, b) => b[1] - a[1]).map(([check, ms]) => `${check} ${ms.toFixed(0)}`);
    };
  },
  'integer-percentages'(folder, ...names) {
    const [table] = datasetOf(folder, names).sources[0].tables;
    const { registered, ballotsCast, valid } = table.counts;
    const leader = table.votes[0].values;
    const keep = Array.from(leader.keys()).filter((at) => valid.values[at] > 0 && registered.values[at] >= ballotsCast.values[at]);
    const pick = (values) => Float64Array.from(keep, (at) => values[at]);
    const [votes, of, ballots, voters] = [leader, valid.values, ballotsCast.values, registered.values].map(pick);
    return () => {
      const share = wholePercentageChances(votes, of).one;
      const turnout = wholePercentageChances(ballots, voters).one;
      const sums = new Float64Array(12);
      for (let at = 0; at < share.length; at++) {
        const union = 1 - (1 - share[at]) * (1 - turnout[at]);
        for (const [margin, chance] of [share[at], turnout[at], union].entries())
          for (const [weight, value] of [1, voters[at], ballots[at], votes[at]].entries()) sums[4 * margin + weight] += chance * value;
      }
      return `${share.length} stations, ${sums[8].toFixed(2)} expected by turnout or share`;
    };
  },
  eftoolkit(folder, ...names) {
    const dataset = datasetOf(folder, names);
    return () => eftoolkit(dataset, momentIntervals);
  },
  /** Finds the official row of every independent protocol and adds up the differences; both are read beforehand. */
  match(folder, ...names) {
    const [official, other] = datasetOf(folder, names).sources.map(({ tables }) => tables[0]);
    return () => {
      const rows = new Int32Array(official.area.reduce((most, area) => (area > most ? area : most), 0) + 1).fill(-1);
      for (let row = 0; row < official.rows; row++) rows[official.area[row]] = row;
      let matched = 0;
      const differences = new Float64Array(official.votes.length);
      for (let row = 0; row < other.rows; row++) {
        const at = rows[other.area[row]];
        if (at < 0) continue;
        matched++;
        for (let c = 0; c < differences.length; c++) differences[c] += official.votes[c].values[at] - other.votes[c].values[row];
      }
      return `${matched} matched`;
    };
  },
};

const run = TASKS[task](...rest);
const all = [];
let result;
for (let at = 0; at < Number(times); at++) {
  const start = performance.now();
  result = await run();
  all.push(performance.now() - start);
}
const { user, system } = process.cpuUsage();
all.sort((a, b) => a - b);
console.log(JSON.stringify({ ms: all[all.length >> 1], cpu: (user + system) / 1000, mib: process.resourceUsage().maxRSS / 1024, result }));
