// Writes fixtures/judgement: invented elections, each with the one thing that truth.json tells, to see how an audit judges it.
// `node scripts/make-judgement.mjs`; needs a build. A test compares every byte.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomStream } from '../dist/stats/random.js';
import { betaDraw, binomialDraw, normalDraw } from '../dist/stats/sampling.js';
import { json, percent } from './make-stations.mjs';

/** The seed's independent sequences. */
const COUNTED = 0;
const PLANTED = 1;

const LEADER = 'lead';
const SECOND = 'next';
const NAMES = { lead: 'Ilmar Tovan', next: 'Veda Lysa', third: 'Oskar Brenn' };
const COUNTS = ['registered', 'issued', 'cast', 'invalid', 'valid'];

const logistic = (x) => 1 / (1 + Math.exp(-x));
const logit = (p) => Math.log(p / (1 - p));
const pad = (number, digits) => String(number).padStart(digits, '0');
const sum = (rows, name) => rows.reduce((total, row) => total + row[name], 0);

/**
 * Stations as they were counted. Regions differ and stations within them; `lean` is by how much the log-odds of the leader rise
 * where those of turnout rise by one.
 */
function counted({
  seed,
  stations,
  regions,
  turnout,
  leader,
  second = 0.7,
  ids = ['lead', 'next', 'third'],
  lean = 0,
  middle = 850,
  keys,
}) {
  const { uniform } = randomStream(seed, COUNTED);
  const normal = () => normalDraw(uniform);
  const local = Array.from({ length: regions }, () => ({ turnout: 0.19 * normal(), lead: 0.3 * normal(), next: 0.2 * normal() }));
  return Array.from({ length: stations }, (_, at) => {
    const region = Math.floor((at * regions) / stations);
    const registered = Math.min(4000, Math.max(150, Math.round(middle * Math.exp(0.5 * normal()))));
    const comes = logit(turnout) + local[region].turnout + 0.28 * normal();
    const likes = logit(leader) + lean * (comes - logit(turnout)) + local[region].lead + 0.35 * normal();
    const cast = binomialDraw(uniform, registered, logistic(comes));
    const invalid = binomialDraw(uniform, cast, betaDraw(uniform, 8, 792));
    const kept = uniform() < 0.05 ? 1 : 0;
    const valid = cast - invalid;
    const lead = binomialDraw(uniform, valid, logistic(likes));
    const others = valid - lead;
    const next = ids.length > 2 ? binomialDraw(uniform, others, logistic(logit(second) + local[region].next + 0.2 * normal())) : others;
    return {
      ...keys(region, at),
      registered,
      issued: Math.min(registered, cast + kept),
      cast,
      invalid,
      valid,
      lead,
      next,
      ...(ids.length > 2 && { third: others - next }),
    };
  });
}

/** A region of two digits and the number of the station. */
const numbered = (region, at) => ({ region: pad(region + 1, 2), station: pad(at + 1, 4) });

/** Ballots for the leader until so many are cast. */
function filledTo(row, cast) {
  const more = cast - row.cast;
  return { ...row, issued: Math.max(row.issued, cast), cast, valid: row.valid + more, lead: row.lead + more };
}

/** So many different members of a list, in its order. */
function drawn(list, many, below) {
  const left = [...list];
  return Array.from({ length: many }, () => left.splice(below(left.length), 1)[0]).sort((a, b) => a - b);
}

function csv(rows, names) {
  return `${[names, ...rows.map((row) => names.map((name) => row[name]))].map((cells) => cells.join(',')).join('\n')}\n`;
}

const idsIn = ([row]) => Object.keys(NAMES).filter((id) => id in row);

/** What is printed of the whole: sums, turnout and shares that follow from them. */
function sums(rows) {
  return Object.fromEntries([...COUNTS, ...idsIn(rows)].map((name) => [name, sum(rows, name)]));
}

function totalsText(totals) {
  const each = (text) =>
    Object.keys(NAMES)
      .filter((id) => id in totals)
      .map((id) => `${id}: ${text(totals[id])}`)
      .join(', ');
  return `    totals:
      registered: ${totals.registered}
      issued: ${totals.issued}
      ballotsCast: ${totals.cast}
      invalid: ${totals.invalid}
      valid: ${totals.valid}
      turnout: ${percent(totals.cast, totals.registered)}
      votes: { ${each((votes) => votes)} }
      shares: { ${each((votes) => percent(votes, totals.valid))} }
`;
}

function manifest({ id, title, about, rows, area, totals, columns = {}, contest = '', source = '', more = '' }) {
  const ids = idsIn(rows);
  const { invalid = 'invalid' } = columns;
  return `# yaml-language-server: $schema=../../../schemas/manifest.schema.json
# Written by scripts/make-judgement.mjs. An invented election in an invented country: nobody voted here.
# ${about}
schemaVersion: 1
id: ${id}
title: ${title}

contest:
  date: 2023-04-02
${contest}
contestants:
${ids.map((one) => `  - { id: ${one}, name: ${NAMES[one]} }`).join('\n')}

sources:
  - id: commission
    name: the official count
    kind: official
    publisher: scripts/make-judgement.mjs
${source}${totals ? totalsText(totals) : ''}    tables:
      - file: stations.csv
        level: station
        columns:
          area: [${area.join(', ')}]
          registered: registered
          issued: issued
          ballotsCast: cast
          invalid: ${invalid}
          valid: valid
          votes: { ${ids.map((one) => `${one}: ${one}`).join(', ')} }
${more}`;
}

/** The files of a case: what is said of it, its rows, and what was done to them. */
function dataset({ id, rows, area = ['region', 'station'], extra = [], totals = sums(rows), truth, files = {}, ...told }) {
  const folder = `fixtures/judgement/${id}`;
  return {
    [`${folder}/audit.yaml`]: manifest({ id, rows, area, totals, ...told }),
    [`${folder}/stations.csv`]: csv(rows, [...area, ...COUNTS.filter((name) => name in rows[0]), ...extra, ...idsIn(rows)]),
    ...Object.fromEntries(Object.entries(files).map(([file, text]) => [`${folder}/${file}`, text])),
    [`${folder}/truth.json`]: json({ stations: rows.length, ...truth }),
  };
}

/** Voters reported more ballots for one candidate than were counted for her, at nearly every station. */
function tallyExceeds() {
  const rows = counted({ seed: 41, stations: 442, regions: 7, turnout: 0.8, leader: 0.8, second: 0.55, middle: 1500, keys: numbered });
  const { uniform, below } = randomStream(41, PLANTED);
  const alike = drawn([...rows.keys()], 4, below);
  const tally = rows.map((row, at) => ({
    region: row.region,
    station: row.station,
    next: alike.includes(at) ? row.next : row.next + 20 + Math.round(row.cast * (0.04 + 0.06 * uniform())),
  }));
  const excess = tally.map(({ next }, at) => next - rows[at].next).filter((more) => more > 0);
  return dataset({
    id: 'tally-exceeds',
    title: 'Invented election with a tally above the official count',
    about: 'Voters photographed their ballots: at nearly every station more of them are for one candidate than were counted for her.',
    rows,
    files: { 'tally.csv': csv(tally, ['region', 'station', 'next']) },
    more: `
  - id: voters
    name: the voters' tally
    kind: voter-tally
    publisher: scripts/make-judgement.mjs
    tables:
      - file: tally.csv
        level: station
        columns:
          area: [region, station]
          votes: { ${SECOND}: ${SECOND} }
`,
    truth: { contestant: SECOND, exceeded: excess.length, votes: excess.reduce((total, more) => total + more, 0) },
  });
}

/** At some stations ballots were added until a percentage was whole, at others until many had voted; at one a ballot is too many. */
function wholePercentages() {
  const rows = counted({ seed: 22, stations: 3000, regions: 20, turnout: 0.55, leader: 0.48, middle: 1600, keys: numbered });
  const { uniform, below } = randomStream(22, PLANTED);
  const whole = [];
  let ballots = 0;
  for (const [at, row] of rows.entries()) {
    if (uniform() >= 0.17) continue;
    const aim = row.cast + (row.registered - row.cast) * (0.15 + 0.6 * uniform());
    const rounds = uniform() < 0.45;
    const cast = rounds ? Math.round((Math.ceil((100 * aim) / row.registered) * row.registered) / 100) : Math.round(aim);
    rows[at] = filledTo(row, cast);
    ballots += cast - row.cast;
    if (rounds) whole.push(at + 2);
  }
  const slip = below(rows.length);
  rows[slip] = { ...rows[slip], issued: rows[slip].cast - 1 };
  return dataset({
    id: 'whole-percentages',
    title: 'Invented election with whole percentages',
    about: 'Ballots were added for the leader, at many stations until turnout was a whole percentage; elsewhere one ballot is too many.',
    rows,
    truth: { contestant: LEADER, ballots, whole: whole.length, slip: slip + 2 },
  });
}

/** Two stations in five were filled up. */
function filledStations() {
  const rows = counted({ seed: 12, stations: 1200, regions: 12, turnout: 0.45, leader: 0.42, keys: numbered });
  const { uniform } = randomStream(12, PLANTED);
  const filled = [];
  let ballots = 0;
  for (const [at, row] of rows.entries()) {
    if (uniform() >= 0.4) continue;
    const cast = Math.round(row.registered * Math.min(0.99, 0.95 + 0.012 * normalDraw(uniform)));
    rows[at] = filledTo(row, cast);
    ballots += cast - row.cast;
    filled.push(at + 2);
  }
  return dataset({
    id: 'filled-stations',
    title: 'Invented election with stations filled up',
    about: 'At two stations in five ballots were added for the leader until about 95 % had voted.',
    rows,
    truth: { contestant: LEADER, ballots, filled: filled.length },
  });
}

const DISTRICTS = [
  ['Avel', 'Bersk', 'Corra', 'Dolm', 'Esten', 'Farn', 'Gorod', 'Hulme', 'Irva', 'Jassy'],
  ['Kolm', 'Lerna', 'Mosk', 'Narod', 'Ostra', 'Pelm', 'Quarn', 'Rosk', 'Selva', 'Tarn'],
].flat();
const COPIED = 'Gorod';
const COPY = 'Ostra';

/** One district is another once more, station by station. */
function copiedDistrict() {
  const keys = (district, at) => ({ district: DISTRICTS[district], station: `${DISTRICTS[district][0]}${pad((at % 30) + 1, 2)}` });
  const rows = counted({ seed: 13, stations: 600, regions: 20, turnout: 0.6, leader: 0.45, keys });
  const from = rows.findIndex(({ district }) => district === COPIED);
  const to = rows.findIndex(({ district }) => district === COPY);
  for (let at = 0; at < 30; at++) {
    const { district, station } = rows[to + at];
    rows[to + at] = { ...rows[from + at], district, station };
  }
  return dataset({
    id: 'copied-district',
    title: 'Invented election with a district copied',
    about: 'The stations of one district have the counts of those of another, all of them.',
    rows,
    area: ['district', 'station'],
    truth: { from: COPIED, to: COPY, copied: 30 },
  });
}

/** Stations where everybody voted, or all for one. */
function stationsAtHundred() {
  const rows = counted({ seed: 14, stations: 3000, regions: 20, turnout: 0.6, leader: 0.55, lean: 0.7, middle: 700, keys: numbered });
  const { below } = randomStream(14, PLANTED);
  const full = drawn([...rows.keys()], 40, below);
  const others = drawn(
    [...rows.keys()].filter((at) => !full.includes(at)),
    35,
    below,
  );
  for (const at of full) rows[at] = filledTo(rows[at], rows[at].registered);
  const unanimous = [...full.slice(0, 15), ...others];
  for (const at of unanimous) rows[at] = { ...rows[at], lead: rows[at].valid, next: 0, third: 0 };
  return dataset({
    id: 'stations-at-hundred',
    title: 'Invented election with stations at a hundred per cent',
    about: 'At 40 stations everybody voted, and at 50 all for one; elsewhere it was honest.',
    rows,
    truth: { full: full.length, unanimous: unanimous.length },
  });
}

/** A close run-off that adds up but for six slips. */
function slips() {
  const seen = { seed: 15, stations: 2700, regions: 16, turnout: 0.62, leader: 0.51, ids: ['lead', 'next'], middle: 900 };
  const rows = counted({ ...seen, keys: numbered });
  const totals = sums(rows);
  const { below } = randomStream(15, PLANTED);
  const places = drawn([...rows.keys()], 6, below);
  const written = [
    ['lead', 1],
    ['valid', -2],
    ['invalid', 3],
    ['next', -4],
    ['invalid', 5],
    ['issued', -3],
  ];
  const planted = places.map((at, index) => {
    const [field, by] = written[index];
    // Ballots issued are written below those cast; the others beside what was counted.
    const from = rows[at][field];
    const to = (field === 'issued' ? rows[at].cast : from) + by;
    rows[at] = { ...rows[at], [field]: to };
    return { line: at + 2, field, from, to };
  });
  return dataset({
    id: 'slips',
    title: 'Invented run-off with slips of the pen',
    about: 'The rows add up but for six; the totals were added up before the slips.',
    contest: '  majority: { share: 50%, base: valid }\n',
    rows,
    totals,
    truth: { planted },
  });
}

/** A ward where all vote, and one voter more than the roll had in the morning. */
function votersAdded() {
  const rows = counted({ seed: 16, stations: 1200, regions: 12, turnout: 0.6, leader: 0.46, keys: numbered });
  const at = 617;
  rows[at] = { ...rows[at], registered: 210, issued: 211, cast: 211, invalid: 2, valid: 209, lead: 97, next: 78, third: 34 };
  return dataset({
    id: 'voters-added',
    title: 'Invented election with a voter added on the day',
    about: 'At one station everybody voted, and one voter more who was added to the roll on the day.',
    rows,
    truth: { line: at + 2 },
  });
}

/** Ballots that voters spoilt and exchanged before they voted are taken for the invalid ones. */
function misnamedColumn(mended) {
  const { uniform } = randomStream(17, PLANTED);
  const honest = counted({ seed: 17, stations: 500, regions: 10, turnout: 0.6, leader: 0.46, keys: numbered });
  const rows = honest.map((row) => ({
    ...row,
    rejected: row.invalid,
    exchanged: binomialDraw(uniform, row.cast, betaDraw(uniform, 4, 126)),
  }));
  const id = mended ? 'misnamed-column' : 'misnamed-column-unmended';
  const alike = rows.filter(({ invalid, exchanged }) => invalid === exchanged).length;
  const counts = COUNTS.flatMap((name) => (name === 'invalid' ? [...(mended ? ['rejected'] : []), 'exchanged'] : [name]));
  const file = csv(rows, ['region', 'station', ...counts, ...idsIn(rows)]);
  return dataset({
    id,
    title: `Invented election with a misnamed column${mended ? '' : ', and none that is right'}`,
    about: `The column named as invalid ballots holds those exchanged before voting${mended ? '; another column holds the invalid ones.' : '.'}`,
    rows,
    totals: null,
    columns: { invalid: 'exchanged' },
    files: { 'stations.csv': file },
    truth: { column: 'exchanged', ...(mended && { mends: 'rejected' }), broken: rows.length - alike },
  });
}

/** Nothing was done to this one. */
function honest() {
  return dataset({
    id: 'honest',
    title: 'Invented election as counted',
    about: 'Nothing was done to this count: whatever an audit finds in it is chance or habit.',
    rows: counted({ seed: 18, stations: 1200, regions: 12, turnout: 0.6, leader: 0.46, keys: numbered }),
    truth: {},
  });
}

/** The text of every file of the cases as it should stand, by its path. */
export function judgementFiles() {
  const cases = [
    tallyExceeds(),
    wholePercentages(),
    filledStations(),
    copiedDistrict(),
    stationsAtHundred(),
    slips(),
    votersAdded(),
    misnamedColumn(true),
    misnamedColumn(false),
    honest(),
  ];
  return Object.assign({}, ...cases);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../', import.meta.url));
  for (const [file, text] of Object.entries(judgementFiles())) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
}
