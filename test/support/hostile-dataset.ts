import { type AuditReport, audit, type Dataset, parseDataset } from '../../src/index.ts';
import { HOSTILE_LABELS } from './hostile-labels.ts';

/** Addresses that run something, are none, or end the Markdown around them. */
export const HOSTILE_ADDRESSES: readonly string[] = [
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//evil.example',
  'https://',
  'https://evil.example/\\',
  'https://evil.example/`a`',
  'https://evil.example/|b|',
  'https://evil.example/>) <b>x',
  'https://evil.example/)](javascript:x)',
  'https://evil.example/?a=b&copy=1&#106;',
  'HTTPS://EVIL.EXAMPLE/\u202egpj',
];

/** The labels of one dataset by where they stand. */
export interface Slots {
  readonly title: string;
  readonly parties: readonly string[];
  readonly areas: readonly string[];
  readonly sources: readonly string[];
  readonly publishers: readonly string[];
  readonly headers: readonly string[];
  readonly addresses: readonly string[];
}

/** As many labels that do nothing anywhere. */
export const TAME_LABELS: readonly string[] = HOSTILE_LABELS.map((_, index) => `label ${index}`);

/**
 * A dataset in which every label is taken from a list, hostile to begin with, and wrong enough for many checks to speak of it.
 *
 * @param turn where in the list to begin, so that each label comes to stand in each place
 */
export function hostileDataset(turn: number, from = HOSTILE_LABELS): { dataset: Dataset; slots: Slots } {
  let next = turn;
  const used = new Set<string>();
  /** The next label, told apart from those before it where white space alone would tell them apart. */
  const label = (): string => {
    let one = from[next++ % from.length];
    while (used.has(one.trim()) || one.trim() === '') one += 'i';
    used.add(one.trim());
    return one;
  };
  const labels = (count: number): string[] => Array.from({ length: count }, label);
  /** For a table, where a zero byte or half a character is refused and spaces around a cell do not count. */
  const cell = (): string =>
    label()
      .replace(/\0|\p{Cs}/gu, '')
      .trim();
  const cells = (count: number): string[] => Array.from({ length: count }, cell);
  /** For a key, some of which are refused. */
  const key = (): string => label().replace(/^(__proto__|constructor|prototype)$/, '$1i');
  const slots: Slots = {
    title: label(),
    parties: labels(3),
    areas: cells(3),
    sources: labels(3),
    publishers: labels(3),
    headers: cells(8),
    addresses: Array.from({ length: 3 }, (_, index) => HOSTILE_ADDRESSES[(turn + 5 * index) % HOSTILE_ADDRESSES.length]),
  };
  const { parties, areas, sources, publishers, headers, addresses } = slots;
  const [area, registered, a, b, c, shareA, shareB, shareC] = headers;
  const file = `t/${label().replace(/[\\\0]|\.\./g, '_')}.csv`;
  const publication = (index: number): object => ({ publisher: publishers[index], url: addresses[index], place: label() });
  const listed = { id: cell(), name: cell(), parent: cell(), inferredFrom: cell() };
  const manifest = {
    schemaVersion: 1,
    id: 'hostile',
    title: slots.title,
    contest: { date: '2020-06-07', seats: 10, allocation: 'largest-remainder' },
    contestants: parties.map((name, index) => ({ id: `p${index}`, name, abbreviation: label() })),
    areas: { file: 'areas.csv', ...listed },
    sources: [
      {
        id: 'official',
        name: sources[0],
        kind: 'official',
        ...publication(0),
        totals: {
          registered: 3000,
          valid: 1500,
          votes: { p0: 900, p1: 400, p2: 200 },
          shares: { p0: '61.0%', p1: '26.7%', p2: '13.3%' },
          lead: '44.3%',
          seats: { p0: 7, p1: 2, p2: 1 },
        },
        tables: [
          {
            file,
            level: label(),
            columns: { area, registered, votes: { p0: a, p1: b, p2: c }, shares: { p0: shareA, p1: shareB, p2: shareC } },
          },
        ],
      },
      {
        id: 'survey',
        name: sources[1],
        kind: 'survey',
        ...publication(1),
        sample: { size: 1000, base: 'voters', mode: label() },
        totals: { shares: { p0: '30%', p1: '40%', p2: '20%' }, otherShares: Object.fromEntries([[key(), '9%']]) },
      },
      {
        id: 'tally',
        name: sources[2],
        kind: 'observer-tally',
        ...publication(2),
        coverage: {},
        totals: { shares: { p0: '20%', p1: '50%', p2: '30%' } },
      },
    ],
    checks: { 'seats-under-source': { draws: 100 } },
    claims: [
      { quantity: 'x', value: 5, publisher: label(), place: label() },
      {
        quantity: 'x',
        parts: Object.fromEntries([
          [key(), 2],
          [key(), 4],
        ]),
        publisher: label(),
        place: label(),
      },
      { quantity: label(), set: labels(3), publisher: label() },
      { quantity: 'y', set: labels(2), publisher: label() },
      { quantity: 'y', set: labels(2), publisher: label() },
    ],
  };
  const encoder = new TextEncoder();
  const ids = cells(3);
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const table = [
    headers.map(quoted).join(','),
    `${quoted(ids[0])},1000,300,130,70,60.0%,26.0%,14.0%`,
    `${quoted(ids[1])},1000,300,140,70,52.7%,27.5%,13.7%`,
    `${quoted(ids[2])},400,310,130,60,62.0%,26.0%,12.0%`,
  ].join('\n');
  const list = [
    [listed.id, listed.name, listed.parent, listed.inferredFrom].map(quoted).join(','),
    `KZ,${quoted(cell())},,`,
    ...ids.map((id, index) => [id, areas[index], 'KZ', cell()].map(quoted).join(',')),
  ].join('\n');
  const { dataset, problems } = parseDataset([
    { path: 'audit.json', bytes: encoder.encode(JSON.stringify(manifest)) },
    { path: file, bytes: encoder.encode(`${table}\n`) },
    { path: 'areas.csv', bytes: encoder.encode(`${list}\n`) },
  ]);
  if (!dataset) throw new Error(`turn ${turn}: ${JSON.stringify(problems)}`);
  return { dataset, slots };
}

const audits = new Map<number, { readonly report: AuditReport; readonly slots: Slots }>();

/** The audit of the dataset of this turn, made once for all tests that look at it. */
export function hostileAudit(turn: number): { readonly report: AuditReport; readonly slots: Slots } {
  const known = audits.get(turn);
  if (known) return known;
  const { dataset, slots } = hostileDataset(turn);
  const made = { report: audit(dataset), slots };
  audits.set(turn, made);
  return made;
}
