// Writes fixtures/synthetic-stations: an invented election by polling station, once as it was counted and once with things
// done to it that truth.json lists. `node scripts/make-stations.mjs`; needs a build. A test compares every byte.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomStream } from '../dist/stats/random.js';
import { betaDraw, binomialDraw, gammaDraw, normalDraw } from '../dist/stats/sampling.js';

const SEED = 2024;
/** The seed's independent sequences. */
const PLACES = 0;
const COUNTED = 1;
const PREVIOUS = 2;
const PLANTED = 3;
const FILLED = 4;

const REGIONS = ['Arda', 'Bose', 'Corm', 'Dura', 'Elmo', 'Fenn', 'Gant', 'Holm', 'Isel', 'Jorn', 'Kest', 'Lume'];
export const CONTESTANTS = ['alder', 'birch', 'cedar', 'dogwood', 'elder'];
const SHARES = [0.38, 0.27, 0.17, 0.11, 0.07];
const COUNTS = ['registered', 'issued', 'cast', 'invalid', 'valid', ...CONTESTANTS];
/** Head counts stay below what one station may hold by law. */
const LARGEST = 3000;

const logistic = (x) => 1 / (1 + Math.exp(-x));

/** Regions that differ, districts that differ within them, a town or two in each, and stations of the sizes these have. */
function places() {
  const { uniform, below } = randomStream(SEED, PLACES);
  const normal = () => normalDraw(uniform);
  const effects = (sd) => CONTESTANTS.map(() => sd * normal());
  const found = [];
  for (const region of REGIONS) {
    const turnout = 0.45 + 0.22 * normal();
    const support = effects(0.2);
    const districts = 8 + below(4);
    const towns = 1 + below(3);
    for (let district = 1; district <= districts; district++) {
      const urban = district <= towns;
      const local = { turnout: turnout + 0.14 * normal() + (urban ? -0.1 : 0.08), support: effects(0.13), urban };
      const stations = (urban ? 26 : 17) + below(14);
      for (let station = 1; station <= stations; station++) {
        const path = { region, district: `${region[0]}${district}`, station: stationName(region, district, station) };
        found.push({ ...path, registered: size(urban, normal), ...local, support: added(support, local.support) });
      }
    }
  }
  return found;
}

const stationName = (region, district, station) => `${region[0]}${district}-${String(station).padStart(2, '0')}`;

export function size(urban, normal) {
  for (;;) {
    const registered = Math.round(urban ? 1500 * Math.exp(0.4 * normal()) : 560 * Math.exp(0.6 * normal()));
    if (registered >= 40 && registered <= LARGEST) return registered;
  }
}

const added = (a, b) => a.map((one, index) => one + b[index]);

/**
 * One honest count of a place. Turnout is beta-binomial: stations differ more than chance alone would have them. Where more
 * people vote the first contestant does a little better, and in towns a little worse, as in many a real election.
 */
export function counted({ registered, turnout, support, urban }, { uniform }, { swing, kept }) {
  const mean = logistic(turnout);
  const rate = betaDraw(uniform, 90 * mean, 90 * (1 - mean));
  const cast = binomialDraw(uniform, registered, rate);
  const invalid = binomialDraw(uniform, cast, betaDraw(uniform, 6, 494));
  const lean = 0.05 * (Math.log(rate / (1 - rate)) - 0.45) + (urban ? -0.04 : 0.03);
  const weights = SHARES.map((share, index) => share * Math.exp(support[index] + swing[index] + (index === 0 ? lean : 0)));
  const votes = divided(cast - invalid, weights, uniform);
  const spare = uniform() < kept ? 1 + (uniform() < 0.2 ? 1 : 0) : 0;
  return { registered, issued: Math.min(registered, cast + spare), cast, invalid, valid: cast - invalid, ...named(votes) };
}

const named = (votes) => Object.fromEntries(CONTESTANTS.map((id, index) => [id, votes[index]]));

/** Votes of a station: multinomial, with shares that are Dirichlet around those of its place. */
function divided(valid, weights, uniform) {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight) => gammaDraw(uniform, (140 * weight) / whole));
  let left = valid;
  let rest = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, index) => {
    const votes = index === parts.length - 1 ? left : binomialDraw(uniform, left, Math.min(1, part / rest));
    left -= votes;
    rest -= part;
    return votes;
  });
}

/** The contest four years before: the same places and habits, other voters, and a swing of every district's own. */
function before(all) {
  const stream = randomStream(SEED, PREVIOUS);
  let swing = [];
  let shift = 0;
  return all.map((place, index) => {
    const { region, district } = all[index - 1] ?? {};
    if (region !== place.region || district !== place.district) {
      swing = [-0.15, 0.1, 0.05, 0.1, -0.1].map((mean) => mean + 0.06 * normalDraw(stream.uniform));
      shift = -0.05 + 0.06 * normalDraw(stream.uniform);
    }
    const registered = Math.round(place.registered * (0.98 + 0.02 * normalDraw(stream.uniform)));
    return { ...place, ...counted({ ...place, registered, turnout: place.turnout + shift }, stream, { swing, kept: 0 }) };
  });
}

function clean(all) {
  const stream = randomStream(SEED, COUNTED);
  return all.map((place) => ({ ...place, ...counted(place, stream, { swing: [0, 0, 0, 0, 0], kept: 0.03 }) }));
}

/** Line of a row in the file, under the header. */
export const line = (index) => index + 2;

const STUFFED = ['Dura', 'Kest'];

/**
 * In two regions ballots for the first contestant are added at six stations in ten of 300 voters or more, until the turnout
 * is the next multiple of five that is five points away or more, or at every third such station the next whole percentage.
 */
function addBallots(rows, { uniform }) {
  const lines = [];
  let ballots = 0;
  for (const [index, row] of rows.entries()) {
    if (!STUFFED.includes(row.region) || row.registered < 300 || uniform() >= 0.6) continue;
    const step = uniform() < 1 / 3 ? 1 : 5;
    const percent = step * Math.ceil(((100 * row.cast) / row.registered + 5) / step);
    const cast = Math.round((percent * row.registered) / 100);
    if (percent > 98) continue;
    const more = cast - row.cast;
    rows[index] = { ...row, issued: Math.max(row.issued, cast), cast, valid: row.valid + more, alder: row.alder + more };
    lines.push(line(index));
    ballots += more;
  }
  return { contestant: 'alder', regions: STUFFED, stations: lines.length, ballots, lines };
}

/** At eight other stations of those regions every voter who stayed at home is given a ballot for the first contestant. */
function fillUp(rows, touched, { below }) {
  const free = rows.flatMap(({ region, registered }, index) =>
    STUFFED.includes(region) && registered >= 600 && !touched.includes(line(index)) ? [index] : [],
  );
  const lines = [];
  let ballots = 0;
  for (let drawn = 0; drawn < 8; drawn++) {
    const [index] = free.splice(below(free.length), 1);
    const row = rows[index];
    const more = row.registered - row.cast;
    rows[index] = { ...row, issued: row.registered, cast: row.registered, valid: row.valid + more, alder: row.alder + more };
    lines.push(line(index));
    ballots += more;
  }
  return { contestant: 'alder', stations: lines.length, ballots, lines: lines.sort((a, b) => a - b) };
}

/** The results of a run of stations are written once more, over those of the district that follows. */
function copyBlock(rows) {
  const from = rows.findIndex(({ station }) => station === 'G4-03');
  const to = rows.findIndex(({ station }) => station === 'G5-03');
  const pairs = Array.from({ length: 12 }, (_, offset) => [from + offset, to + offset]);
  for (const [source, target] of pairs)
    rows[target] = { ...rows[target], ...Object.fromEntries(COUNTS.map((name) => [name, rows[source][name]])) };
  return { pairs: pairs.map(([source, target]) => ({ from: line(source), to: line(target) })) };
}

/** Slips of the pen, each at one station: what is written, in which column, and what it contradicts. */
const SLIPS = [
  { station: 'A2-05', field: 'alder', rule: 'votes and valid votes', write: ({ alder }) => alder + 90 },
  { station: 'B3-08', field: 'valid', rule: 'valid, invalid and cast', write: ({ valid }) => valid - 10 },
  { station: 'C1-04', field: 'birch', rule: 'votes and valid votes', write: ({ birch }) => birch - 27 },
  { station: 'E5-07', field: 'issued', rule: 'cast and issued', write: ({ cast }) => cast - 7 },
  { station: 'F4-11', field: 'registered', rule: 'issued and registered', write: ({ issued }) => issued - 31 },
  { station: 'H6-02', field: 'invalid', rule: 'valid, invalid and cast', write: ({ invalid }) => 10 * (invalid + 1) },
];

function slip(rows) {
  return SLIPS.map(({ station, field, rule, write }) => {
    const index = rows.findIndex((one) => one.station === station);
    const row = rows[index];
    rows[index] = { ...row, [field]: write(row) };
    return { line: line(index), station, field, from: row[field], to: rows[index][field], contradicts: rule };
  });
}

const sum = (rows, name) => rows.reduce((total, row) => total + row[name], 0);
export const sums = (rows) => Object.fromEntries(COUNTS.map((name) => [name, sum(rows, name)]));

export function csv(rows, names) {
  const header = ['region', 'district', 'station', ...names];
  return `${[header, ...rows.map((row) => header.map((name) => row[name]))].map((cells) => cells.join(',')).join('\n')}\n`;
}

/** Percentages as a commission prints them: two decimals, a half rounded up, in whole numbers. */
export function percent(part, whole) {
  const units = Math.floor((20000 * part + whole) / (2 * whole));
  return `${Math.floor(units / 100)}.${String(units % 100).padStart(2, '0')}%`;
}

function manifest({ id, title, about, totals }) {
  const each = (text) => CONTESTANTS.map((one) => `${one}: ${text(one)}`).join(', ');
  const name = (one) => one[0].toUpperCase() + one.slice(1);
  return `# yaml-language-server: $schema=../../../schemas/manifest.schema.json
# Written by scripts/make-stations.mjs. An invented election in an invented country: nobody voted here.
# ${about}
schemaVersion: 1
id: ${id}
title: ${title}

contest:
  date: 2024-06-02

contestants:
${CONTESTANTS.map((one) => `  - { id: ${one}, name: ${name(one)} }`).join('\n')}

sources:
  - id: commission
    name: the count
    kind: official
    publisher: scripts/make-stations.mjs
    totals:
      registered: ${totals.registered}
      issued: ${totals.issued}
      ballotsCast: ${totals.cast}
      invalid: ${totals.invalid}
      valid: ${totals.valid}
      turnout: ${percent(totals.cast, totals.registered)}
      votes: { ${each((one) => totals[one])} }
      shares: { ${each((one) => percent(totals[one], totals.valid))} }
    tables:
      - file: stations.csv
        level: station
        columns:
          area: [region, district, station]
          registered: registered
          issued: issued
          ballotsCast: cast
          invalid: invalid
          valid: valid
          votes: { ${each((one) => one)} }

  - id: four-years-before
    name: the count of four years before
    kind: previous
    publisher: scripts/make-stations.mjs
    tables:
      - file: previous.csv
        level: station
        columns:
          area: [region, district, station]
          registered: registered
          ballotsCast: cast
          valid: valid
          votes: { ${each((one) => one)} }
`;
}

export const json = (value) => `${JSON.stringify(value, null, 1).replace(/\n\s+(?=-?\d)|(?<=\d)\n\s+(?=\])/g, ' ')}\n`;

/** The text of every file of the two datasets as it should stand, by its path. */
export function stationFiles() {
  const all = places();
  const honest = clean(all);
  const previous = csv(before(all), ['registered', 'cast', 'valid', ...CONTESTANTS]);
  const altered = [...honest];
  const addedBallots = addBallots(altered, randomStream(SEED, PLANTED));
  const filled = fillUp(altered, addedBallots.lines, randomStream(SEED, FILLED));
  const copied = copyBlock(altered);
  const totals = sums(altered);
  const slips = slip(altered);
  const folder = (name, rows, texts) =>
    Object.entries({ 'stations.csv': csv(rows, COUNTS), 'previous.csv': previous, ...texts }).map(([file, text]) => [
      `fixtures/synthetic-stations/${name}/${file}`,
      text,
    ]);
  return Object.fromEntries([
    ...folder('clean', honest, {
      'audit.yaml': manifest({
        id: 'synthetic-clean',
        title: 'Invented election by polling station, as counted',
        about: 'Nothing was done to this count: whatever an audit finds in it is chance or habit.',
        totals: sums(honest),
      }),
      'truth.json': json({ seed: SEED, stations: honest.length, counted: sums(honest), planted: {} }),
    }),
    ...folder('manipulated', altered, {
      'audit.yaml': manifest({
        id: 'synthetic-manipulated',
        title: 'Invented election by polling station, with alterations',
        about:
          'The count beside this folder, with ballots added, stations filled up, rows copied and slips of the pen: truth.json says which.',
        totals,
      }),
      'truth.json': json({ seed: SEED, stations: altered.length, counted: sums(honest), planted: { addedBallots, filled, copied, slips } }),
    }),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../', import.meta.url));
  for (const [file, text] of Object.entries(stationFiles())) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
}
