// Writes fixtures/matched-protocols: an invented election by polling station and copies of the protocols of some stations, which
// truth.json compares. `node scripts/make-protocols.mjs`; needs a build. A test compares every byte.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomStream } from '../dist/stats/random.js';
import { normalDraw } from '../dist/stats/sampling.js';
import { CONTESTANTS, counted, csv, json, line, percent, size, sums } from './make-stations.mjs';

const SEED = 2025;
/** The seed's independent sequences. */
const PLACES = 0;
const COUNTED = 1;
const COVERED = 2;
const PLANTED = 3;

const REGIONS = ['Alba', 'Bren', 'Cald', 'Dorn', 'Esk', 'Fyne', 'Glen', 'Hale'];
const DISTRICTS = 10;
const STATIONS = 25;
const LEADER = 'alder';
const SECOND = 'birch';
/** What a protocol shows; ballots issued stand in the official table only. */
const COPIED = ['registered', 'cast', 'invalid', 'valid', ...CONTESTANTS];

/** 300 copies: 280 of a station each, ten more that repeat one, five that contradict one, five under a mistyped number. */
const COPIED_STATIONS = 280;
const REPEATED = 10;
const DISAGREEING = 5;
const MISTYPED = 5;
/** Stations whose official row is not what was counted: ballots added for the leader, votes moved to the leader. */
const WITH_ADDED = 26;
const WITH_MOVED = 8;

const pad = (number) => String(number).padStart(2, '0');

function places() {
  const { uniform } = randomStream(SEED, PLACES);
  const normal = () => normalDraw(uniform);
  const effects = (sd) => CONTESTANTS.map(() => sd * normal());
  return REGIONS.flatMap((region) => {
    const turnout = 0.45 + 0.2 * normal();
    const support = effects(0.15);
    return Array.from({ length: DISTRICTS }, (_, at) => {
      const district = `${region[0]}${at + 1}`;
      const urban = at < 2;
      const local = { turnout: turnout + 0.12 * normal(), support: effects(0.1).map((one, index) => one + support[index]), urban };
      return Array.from({ length: STATIONS }, (_, station) => ({
        region,
        district,
        station: `${district}-${pad(station + 1)}`,
        registered: size(urban, normal),
        ...local,
      }));
    }).flat();
  });
}

/** So many different members of a list, in its order. */
function drawn(list, many, below) {
  const left = [...list];
  const chosen = Array.from({ length: many }, () => left.splice(below(left.length), 1)[0]);
  return chosen.sort((a, b) => a - b);
}

/** What was done to the official rows of stations whose protocol was copied. */
function alter(rows, covered, { below, uniform }) {
  const large = covered.filter((index) => rows[index].registered >= 400 && rows[index].registered - rows[index].cast >= 120);
  const added = drawn(large, WITH_ADDED, below);
  const moved = drawn(
    large.filter((index) => !added.includes(index) && rows[index][SECOND] >= 100),
    WITH_MOVED,
    below,
  );
  const write = (index, kind, votes, change) => {
    rows[index] = { ...rows[index], ...change };
    return { station: rows[index].station, kind, votes, officialLine: line(index) };
  };
  const listed = [
    ...added.map((index) => {
      const { registered, issued, cast, valid, [LEADER]: votes } = rows[index];
      const more = Math.floor((0.5 + 0.4 * uniform()) * (registered - cast));
      return write(index, 'added', more, {
        issued: Math.max(issued, cast + more),
        cast: cast + more,
        valid: valid + more,
        [LEADER]: votes + more,
      });
    }),
    ...moved.map((index) => {
      const { [LEADER]: votes, [SECOND]: others } = rows[index];
      const many = Math.floor((0.4 + 0.3 * uniform()) * others);
      return write(index, 'moved', many, { [LEADER]: votes + many, [SECOND]: others - many });
    }),
  ];
  return listed.sort((a, b) => a.officialLine - b.officialLine);
}

/** A station number with its last two digits exchanged, or where that is a number too with a letter for a digit. */
function mistyped(station) {
  const [district, number] = station.split('-');
  const turned = number[1] + number[0];
  return `${district}-${Number(turned) > STATIONS ? turned : number.replace(/[012]/, (digit) => 'OIZ'[digit])}`;
}

/** The copies in the order they came in, and what is wrong with some of them. */
function copiesOf(rows, covered, untouched, others, { below }) {
  const again = drawn(covered, REPEATED, below);
  const contradicted = drawn(
    untouched.filter((index) => !again.includes(index)),
    DISAGREEING,
    below,
  );
  const wrong = others.map((index) => ({ ...rows[index], station: mistyped(rows[index].station) }));
  const copies = [
    ...covered.map((index) => rows[index]),
    ...again.map((index) => rows[index]),
    // The second copy was typed by somebody who slipped: ten votes more for the second contestant.
    ...contradicted.map((index) => ({ ...rows[index], [SECOND]: rows[index][SECOND] + 10 })),
    ...wrong,
  ];
  for (let last = copies.length - 1; last > 0; last--) {
    const other = below(last + 1);
    [copies[last], copies[other]] = [copies[other], copies[last]];
  }
  const named = copies.map((copy, at) => ({ ...copy, photo: `p${String(at + 1).padStart(3, '0')}.jpg` }));
  return {
    copies: named,
    repeated: again.map((index) => rows[index].station),
    disagreeing: contradicted.map((index) => rows[index].station),
    unmatched: wrong.map(({ region, district, station }) => `${region}/${district}/${station}`),
  };
}

function manifest(totals) {
  const each = (text) => CONTESTANTS.map((one) => `${one}: ${text(one)}`).join(', ');
  const name = (one) => one[0].toUpperCase() + one.slice(1);
  return `# yaml-language-server: $schema=../../schemas/manifest.schema.json
# Written by scripts/make-protocols.mjs. An invented election in an invented country: nobody voted here.
# Observers photographed the protocols of some stations; at a few the official row says something else. truth.json says where.
schemaVersion: 1
id: matched-protocols
title: Invented election with copies of protocols

contest:
  date: 2025-05-18

contestants:
${CONTESTANTS.map((one) => `  - { id: ${one}, name: ${name(one)} }`).join('\n')}

sources:
  - id: commission
    name: the official count
    kind: official
    publisher: scripts/make-protocols.mjs
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

  - id: citizen-count
    name: Citizen Count
    kind: observer-tally
    publisher: scripts/make-protocols.mjs
    verified: true # each photo was looked at: signed, stamped, typed in twice
    tables:
      - file: protocols.csv # one row a photo; a station may have several
        level: station
        columns:
          area: [region, district, station] # the keys of the official table
          copy: photo
          registered: registered
          ballotsCast: cast
          invalid: invalid
          valid: valid
          votes: { ${each((one) => one)} }
`;
}

/** The text of every file of the dataset as it should stand, by its path. */
export function protocolFiles() {
  const stream = randomStream(SEED, COUNTED);
  const rows = places().map((place) => ({ ...place, ...counted(place, stream, { swing: [0, 0, 0, 0, 0], kept: 0.03 }) }));
  const cover = randomStream(SEED, COVERED);
  const seen = drawn([...rows.keys()], COPIED_STATIONS + MISTYPED, cover.below);
  const others = drawn(seen, MISTYPED, cover.below);
  const covered = seen.filter((index) => !others.includes(index));
  const official = [...rows];
  const planted = alter(official, covered, randomStream(SEED, PLANTED));
  const touched = new Set(planted.map(({ station }) => station));
  const untouched = covered.filter((index) => !touched.has(rows[index].station));
  const { copies, repeated, disagreeing, unmatched } = copiesOf(rows, covered, untouched, others, cover);
  const compared = covered.filter((index) => !disagreeing.includes(rows[index].station));
  const sum = (list, name) => compared.reduce((total, index) => total + list[index][name], 0);
  const change = Object.fromEntries(COPIED.map((name) => [name, sum(official, name) - sum(rows, name)]));
  const truth = {
    seed: SEED,
    stations: rows.length,
    copies: copies.length,
    compared: compared.length,
    planted,
    change,
    repeated,
    disagreeing,
    unmatched,
  };
  const folder = 'fixtures/matched-protocols';
  return {
    [`${folder}/audit.yaml`]: manifest(sums(official)),
    [`${folder}/stations.csv`]: csv(official, ['registered', 'issued', 'cast', 'invalid', 'valid', ...CONTESTANTS]),
    [`${folder}/protocols.csv`]: csv(copies, ['photo', ...COPIED]),
    [`${folder}/truth.json`]: json(truth),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('../', import.meta.url));
  for (const [file, text] of Object.entries(protocolFiles())) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
}
