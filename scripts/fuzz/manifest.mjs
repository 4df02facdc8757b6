// Manifests altered as trees, so that most of them are still manifests.
import { parse } from 'yaml';
import { oneOf } from './random.mjs';

const LABELS = new Set(['name', 'title', 'publisher', 'place', 'abbreviation', 'mode', 'url']);
const WORDS = [
  '\u0000"}], "severity": "note"',
  '<script>',
  '=1+1',
  '\u202e',
  '::error::x',
  ']]>',
  '| a |',
  '`',
  '__proto__',
  '%0A',
  '\r\n',
  'Қ',
];
const COUNTS = ['0', '1', '2', '98', '640', '2500', '7241562', '999999999999999'];
const SHARES = ['0%', '100%', '0.01%', '99.99%', '50%', '33.33%', '<=3%', 'about 12%', '>=40%'];

/** Settings that change what is asked, by where they belong. */
const SETTINGS = {
  contest: [
    ...[
      { seats: '3' },
      { seats: '98' },
      { seats: '0' },
      { threshold: '5%' },
      { threshold: '99%' },
      { thresholdBase: 'cast' },
      { country: 'KZ' },
    ],
    ...[{ allocation: 'dhondt' }, { allocation: 'sainte-lague' }, { allocation: 'plurality' }, { allocation: 'largest-remainder' }],
    ...[{ majority: { share: '50%', base: 'valid' } }, { majority: { share: '100%', base: 'cast' } }, { date: '2021-01-10' }],
    ...[{ quorum: '50%' }, { quorum: '99%' }, { votesPerBallot: '2' }],
  ],
  source: [
    ...[
      { kind: 'poll' },
      { kind: 'exit-poll' },
      { kind: 'survey' },
      { kind: 'quick-count' },
      { kind: 'observer-tally' },
      { kind: 'previous' },
    ],
    ...[{ kind: 'concurrent' }, { kind: 'official' }, { stage: 'partial' }, { stage: 'preliminary' }, { decimals: '0' }, { decimals: '4' }],
    ...[
      { coverage: {} },
      { coverage: { share: '20%' } },
      { coverage: { stations: '5', validVotes: '1000' } },
      { seenIn: { publisher: 'Elsewhere' } },
    ],
    ...[
      { sample: { size: '1' } },
      { sample: { size: '3426', base: 'voters' } },
      { sample: { size: '1000', designEffect: '2.5', clusters: '40' } },
    ],
    ...[{ sample: { size: '800', marginOfError: '3%' } }, { sample: { stations: '30', clusters: '30' } }, { published: '2021-01-12' }],
  ],
  table: [
    { level: 'region' },
    { level: 'station' },
    { level: 'country' },
    { totals: 'none' },
    { identity: 'row' },
    { blank: 'missing' },
    { decimals: '1' },
  ],
};

const isMap = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

/** Every entry of a tree: the object or list that holds it, and its key. */
function entries(value, found = []) {
  if (value === null || typeof value !== 'object') return found;
  for (const key of Object.keys(value)) {
    found.push({ holder: value, key, value: value[key] });
    entries(value[key], found);
  }
  return found;
}

/**
 * A manifest with one entry changed, left out, repeated or put in, as JSON, which YAML holds too; scalars stay the texts they were.
 *
 * @returns undefined where the text is no manifest
 */
export function alteredManifest(text, random) {
  let tree;
  try {
    tree = parse(text, { schema: 'failsafe', maxAliasCount: 100 });
  } catch {
    return undefined;
  }
  if (!isMap(tree)) return undefined;
  const kind = random();
  if (kind < 0.5) changeScalar(entries(tree), random);
  else if (kind < 0.6) leaveOut(entries(tree), random);
  else if (kind < 0.7) repeatItem(entries(tree), random);
  else if (kind < 0.85) setOne(tree, random);
  else addSource(tree, random);
  return JSON.stringify(tree, null, 1);
}

/** A scalar becomes another of its kind, or that of another entry of the same key. */
function changeScalar(all, random) {
  const scalars = all.filter(({ value, key }) => typeof value === 'string' && (/^\d{2,}$|%$/.test(value) || LABELS.has(key)));
  if (scalars.length === 0) return;
  const { holder, key, value } = oneOf(scalars, random);
  const peers = scalars.filter((one) => one.key === key || one.value.endsWith('%') === value.endsWith('%'));
  if (LABELS.has(key))
    holder[key] =
      random() < 0.5
        ? oneOf(WORDS, random) + value
        : oneOf(
            scalars.filter((one) => LABELS.has(one.key)),
            random,
          ).value;
  else if (random() < 0.4) holder[key] = oneOf(peers, random).value;
  else if (value.endsWith('%'))
    holder[key] = random() < 0.5 ? oneOf(SHARES, random) : `${(random() * 100).toFixed(Math.floor(random() * 4))}%`;
  else holder[key] = random() < 0.3 ? oneOf(COUNTS, random) : String(Math.max(0, Number(value) + Math.floor(random() * 20) - 10));
}

function leaveOut(all, random) {
  const { holder, key } = oneOf(all, random) ?? {};
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (holder) delete holder[key];
}

function repeatItem(all, random) {
  const items = all.filter(({ holder, value }) => Array.isArray(holder) && isMap(value));
  if (items.length === 0) return;
  const { holder, value } = oneOf(items, random);
  const again = structuredClone(value);
  if (typeof again.id === 'string') again.id += `-${Math.floor(random() * 90)}`;
  holder.push(again);
}

function setOne(tree, random) {
  const sources = (Array.isArray(tree.sources) ? tree.sources : []).filter(isMap);
  const tables = sources.flatMap(({ tables }) => (Array.isArray(tables) ? tables.filter(isMap) : []));
  const [where, holders] = oneOf(
    [
      ['contest', [tree.contest]],
      ['source', sources],
      ['table', tables],
    ],
    random,
  );
  const holder = oneOf(holders, random);
  if (isMap(holder)) Object.assign(holder, oneOf(SETTINGS[where], random));
}

/** A source of figures for the contestants there are: a poll, a survey, a tally, another official copy. */
function addSource(tree, random) {
  const ids = (Array.isArray(tree.contestants) ? tree.contestants : []).flatMap((one) => (typeof one?.id === 'string' ? [one.id] : []));
  if (!Array.isArray(tree.sources)) return;
  const weights = ids.map(() => random() ** 2);
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const kind = oneOf(
    ['poll', 'exit-poll', 'survey', 'quick-count', 'observer-tally', 'voter-tally', 'previous', 'official', 'concurrent'],
    random,
  );
  const some = ids.map((id, at) => [id, weights[at] / all]).filter(() => random() < 0.9);
  const votes = random() < 0.4;
  const totals = votes
    ? { votes: Object.fromEntries(some.map(([id, share]) => [id, String(Math.round(share * 10 ** (2 + Math.floor(random() * 5))))])) }
    : { shares: Object.fromEntries(some.map(([id, share]) => [id, `${(share * 100).toFixed(1)}%`])) };
  if (random() < 0.3) totals.turnout = `${(random() * 100).toFixed(1)}%`;
  const source = { id: `added-${Math.floor(random() * 1e6)}`, kind, totals };
  tree.sources.push(random() < 0.7 ? { ...source, ...oneOf(SETTINGS.source.slice(8), random) } : source);
}
