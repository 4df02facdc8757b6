// Tables of stations made from a fixed sequence, of any size: the same bytes on every machine.

/** Numbers between 0 and 1 in a fixed sequence. */
function sequence(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const CONTESTANTS = ['a', 'b', 'c', 'd', 'e'];
const REGIONS = 85;
const DISTRICT = 40;
const PER_CHUNK = 20_000;

/** A table of so many stations in regions and districts: three columns of areas and eight counts, one region's name quoted. */
export function stationsTable(stations) {
  const next = sequence(1);
  const bell = () => next() + next() + next() + next() - 2;
  const regions = Array.from({ length: REGIONS }, (_, at) => ({
    name: at % 50 === 7 ? `"Republic of ""R${at}"", North"` : `Region ${at}`,
    turnout: 0.6 + 0.12 * bell(),
    share: 0.5 + 0.12 * bell(),
  }));
  const chunks = [];
  let lines = ['region,district,station,registered,ballots_cast,invalid,party_a,party_b,party_c,party_d,party_e'];
  for (let at = 0; at < stations; at++) {
    const region = regions[Math.floor((at * REGIONS) / stations)];
    const registered = Math.min(3500, Math.max(50, Math.round(900 * Math.exp(0.75 * bell()))));
    const cast = Math.max(
      1,
      Math.round(registered * Math.min(0.99, Math.max(0.05, region.turnout + 0.08 * bell() + bell() / Math.sqrt(registered)))),
    );
    const invalid = Math.floor(0.03 * cast * next());
    const valid = cast - invalid;
    const a = Math.round(valid * Math.min(0.98, Math.max(0.02, region.share + 0.08 * bell() + bell() / Math.sqrt(valid + 1))));
    const b = Math.floor((valid - a) * (0.3 + 0.2 * next()));
    const c = Math.floor((valid - a - b) * (0.4 + 0.2 * next()));
    const d = Math.floor((valid - a - b - c) * (0.5 + 0.2 * next()));
    lines.push(
      `${region.name},D${Math.floor(at / DISTRICT)},${at},${registered},${cast},${invalid},${a},${b},${c},${d},${valid - a - b - c - d}`,
    );
    if (lines.length >= PER_CHUNK) {
      chunks.push(lines.join('\n'));
      lines = [];
    }
  }
  chunks.push(lines.join('\n'));
  return new TextEncoder().encode(`${chunks.filter((chunk) => chunk !== '').join('\n')}\n`);
}

const columns = {
  area: ['region', 'district', 'station'],
  registered: 'registered',
  ballotsCast: 'ballots_cast',
  invalid: 'invalid',
  votes: Object.fromEntries(CONTESTANTS.map((id) => [id, `party_${id}`])),
};

const source = (id, kind, file) => ({ id, kind, tables: [{ file, level: 'station', columns }] });

/** The manifest of such a table, and of further ones by other sources. */
export function stationsManifest(others = []) {
  return {
    schemaVersion: 1,
    id: 'bench',
    title: 'Bench',
    contest: { allocation: 'none' },
    contestants: CONTESTANTS.map((id) => ({ id, name: id.toUpperCase() })),
    sources: [source('official', 'official', 'stations.csv'), ...others.map(([id, kind, file]) => source(id, kind, file))],
  };
}

/** Every so many rows of a table, in another order: what independent protocols would hold. */
export function someRows(bytes, rows) {
  const [header, ...lines] = new TextDecoder().decode(bytes).trimEnd().split('\n');
  const step = lines.length / rows;
  const chosen = Array.from({ length: rows }, (_, at) => lines[Math.floor(at * step)]);
  return new TextEncoder().encode(`${[header, ...chosen.reverse()].join('\n')}\n`);
}
