import { createRequire } from 'node:module';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type AuditReport, audit, draftManifest, FORMATS, parseDataset, render } from '../../src/index.ts';
import { LANGUAGES } from '../../src/languages.ts';
import { safeText } from '../../src/report/escape.ts';
import { drawnFigures } from '../../src/report/index.ts';
import { csvRows } from '../support/csv-rows.ts';
import { bytes } from '../support/files.ts';
import { page, squeezed } from '../support/html.ts';
import { plainYaml } from '../support/plain-yaml.ts';
import { hostileReport, realReport } from '../support/reports.ts';
import { type Element, parseXml } from '../support/xml.ts';

interface HtmlNode {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly HtmlNode[];
}
/** A parser of HTML as browsers have it, which knows nothing of ours. */
const { parse: parseHtml } = createRequire(import.meta.url)('parse5') as { readonly parse: (html: string) => HtmlNode };

/** A few findings of each kind, so that a report is written in no time. */
const SMALL: AuditReport = (() => {
  const report = realReport();
  const findings = report.findings.filter((_, index) => index % 6 === 0).slice(0, 8);
  const { figures: _, excerpts: __, ...rest } = report;
  return {
    ...rest,
    summary: { ...report.summary, questions: report.summary.questions.slice(0, 3) },
    story: report.story.slice(0, 1).map((item) => ({ ...item, findings: findings.map(({ id }) => id) })),
    checks: report.checks.slice(0, 6),
    notices: [],
    tables: [],
    figures: [],
    findings: findings.map((one) => ({ ...one, locations: one.locations.slice(0, 3) })),
  };
})();

/** What leaves the structure of one of the formats, or has left it once. */
const FORGERIES = [
  '\u0000"Roll"}], "severity": "note", "message": "Nothing to see."',
  '\u0000{"severity":"note"}',
  '"}], "forged": [{"a": "',
  '\\u0000", "forged": true, "x": "\\',
  ']]></failure><failure message="',
  '"/><error type="',
  '<![CDATA[<testcase/>]]>',
  '<!--',
  '--><script>alert(1)</script>',
  '</script></style></title></textarea></svg><b>',
  '&#x3c;b&#x3e;&amp;lt;',
  '\n::error file=a::forged',
  '%0A::error::forged',
  '::stop-commands::x',
  'x,line=9::error',
  '"\n"forged";"row"',
  '\r\n=1+1',
  "';=1+1",
  '| forged | row |\n| --- |',
  '\n\n# forged\n',
  '{0}{1}{{',
  '](1)[x](2)',
  '\ud800\udc00\ud800',
  '\udfff\ud800\udbff',
  '\u0085\u2028\u2029\u000b\u000c',
  '\u{e0001}\u{e007f}\u202e\u2066',
  '\ufffe\uffff\u{1fffe}\u{10ffff}',
];

/** All of Unicode, code unit by code unit, so that halves of characters and controls are as likely as letters. */
const unit = fc.oneof(
  fc.integer({ min: 0, max: 0xffff }),
  fc.integer({ min: 0, max: 0x9f }),
  fc.integer({ min: 0xd800, max: 0xdfff }),
  fc.constantFrom(...Array.from('"\'<>&|`*_[](){}\\:;,=%#\n\r\t\0-+@!/$~^.', (mark) => mark.charCodeAt(0))),
);
const label = fc.oneof(
  fc.array(unit, { minLength: 1, maxLength: 24 }).map((units) => String.fromCharCode(...units)),
  fc.tuple(fc.constantFrom(...FORGERIES), fc.array(unit, { maxLength: 3 })).map(([text, units]) => text + String.fromCharCode(...units)),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
);
/** Letters around a label keep it from being nothing at all once what cannot be seen is gone; they tell it from others. */
const labels = fc.array(label, { minLength: 12, maxLength: 12 }).map((all) => all.map((text, index) => `${text}Party${index}`));
const TAME = Array.from({ length: 12 }, (_, index) => `labelParty${index}`);
const RUNS = { numRuns: 60, seed: 20261201 };

const reportOf = (all: readonly string[]): AuditReport => hostileReport(0, all, SMALL);
const holds = (check: (report: AuditReport, all: readonly string[]) => void): void =>
  fc.assert(
    fc.property(labels, (all) => void check(reportOf(all), all)),
    RUNS,
  );

/** The shape of a value: its keys, lists and kinds of scalars, every text that is no label as it is. */
function shape(value: unknown, path = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => shape(one, path));
  if (value === null || typeof value !== 'object')
    return typeof value === 'string' && FIXED.has(path) && !/Party\d+$/.test(value) ? value : typeof value;
  return Object.entries(value).map(([key, one]) => [/Party\d+$/.test(key) ? 'label' : key, shape(one, key)]);
}
const FIXED = new Set(['level', 'severity', 'kind', 'ruleId', 'check_name', 'status', 'about', 'verdict', 'id', 'fingerprint', 'check']);
describe('JSON', () => {
  test('gives back the very report, every key and every label', () => {
    holds((report) => expect(JSON.parse(render(report, 'json'))).toEqual(JSON.parse(JSON.stringify(report))));
  });
});

test.each(['sarif', 'gitlab'] as const)('%s has the shape, the levels and the rules of a tame report', (format) => {
  // The names that SARIF gives to files and identifiers of datasets are labels themselves.
  const shaped = (report: AuditReport): string =>
    JSON.stringify(shape(JSON.parse(render(report, format)))).replace(/\["(?:fingerprint|index)","?[\w]+"?\],?/g, '');
  const tame = shaped(reportOf(TAME));
  holds((report) => expect(shaped(report).split('],[')).toEqual(tame.split('],[')));
});

const outline = ({ name, attributes, elements }: Element): unknown => [
  name,
  Object.keys(attributes),
  ['tests', 'failures', 'errors', 'skipped', 'type'].map((key) => attributes[key]),
  elements.map(outline),
];
test('JUnit has the suites, cases and outcomes of a tame report', () => {
  const tame = outline(parseXml(render(reportOf(TAME), 'junit')));
  holds((report) => expect(outline(parseXml(render(report, 'junit')))).toEqual(tame));
});

test('CSV has the rows and columns of a tame report, and no formula', () => {
  const fixed = (report: AuditReport): string[][] => csvRows(render(report, 'csv')).map((row) => [...row.slice(0, 4), String(row.length)]);
  const tame = fixed(reportOf(TAME));
  holds((report) => {
    expect(fixed(report)).toEqual(tame);
    for (const cell of csvRows(render(report, 'csv')).slice(1).flat()) expect(cell).not.toMatch(/^\s*[=+@\t\r\uff1d]|^-(?!\d)/);
  });
});

test('GitHub has as many commands as a tame report, of the same kinds and with the same properties', () => {
  const commands = (report: AuditReport): string[][] =>
    render(report, 'github')
      .split(/[\r\n]/)
      .slice(0, -1)
      .map((line) => {
        const [, name, properties] = /^::(error|warning|notice)(?: ([^:]*))?::/.exec(line) ?? [];
        return [name ?? `no command: ${line}`, ...(properties ?? '').split(',').map((one) => one.split('=')[0])];
      });
  const tame = commands(reportOf(TAME));
  expect(tame.length).toBeGreaterThan(4);
  holds((report) => expect(commands(report)).toEqual(tame));
});

/** Elements and attributes of a page in their order, and what it says. */
function walked(node: HtmlNode, into: { elements: string[]; text: string[] }): typeof into {
  if (node.nodeName === '#text') into.text.push(node.value ?? '');
  else into.elements.push([node.nodeName, ...(node.attrs ?? []).map(({ name }) => name)].join(' '));
  for (const child of node.childNodes ?? []) walked(child, into);
  return into;
}
test('HTML has the elements and attributes of a tame report in every language, and its labels as text', () => {
  const read = (report: AuditReport) =>
    walked(parseHtml(render(report, 'html', { languages: [LANGUAGES.en, LANGUAGES.ru, LANGUAGES.kk] })), { elements: [], text: [] });
  const tame = read(reportOf(TAME)).elements;
  fc.assert(
    fc.property(labels, (all) => {
      const { elements, text } = read(reportOf(all));
      expect(elements).toEqual(tame);
      expect(squeezed(text.join(''))).toContain(squeezed(safeText(all[1])));
    }),
    { ...RUNS, numRuns: 25 },
  );
});

test('Markdown has the headings and tables of a tame report', () => {
  const built = (report: AuditReport): string[] => page(render(report, 'markdown')).elements.filter((one) => one !== 'a' && one !== 'code');
  const tame = built(reportOf(TAME));
  fc.assert(
    fc.property(labels, (all) => void expect(built(reportOf(all))).toEqual(tame)),
    { ...RUNS, numRuns: 25 },
  );
});

test('the terminal gets no character that acts', () => {
  holds((report) => expect(render(report, 'terminal')).not.toMatch(/[^\P{Cc}\n]|[\u200b-\u200f\u2028-\u202e\u2060-\u2069]|\p{Cs}/u));
});

const cell = (text: string): string => text.replace(/\0|\p{Cs}/gu, '').trim();

/** The audit of a small election with these parties, in which a picture is drawn of them. */
function pictured(all: readonly string[]): AuditReport {
  const names = new Set(all.map((text) => text.trim()));
  const parties = [...names].slice(0, 3).map((name, index) => ({ id: `p${index}`, name }));
  const shares = (...values: string[]) => ({ shares: Object.fromEntries(values.map((value, index) => [`p${index}`, value])) });
  const manifest = {
    ...{ schemaVersion: 1, id: 'forged', title: all[5], contest: {}, contestants: parties },
    sources: [
      { id: 'official', name: all[3], kind: 'official', totals: shares('60%', '30%', '10%') },
      { id: 'poll', name: all[4], kind: 'survey', sample: { size: 1000, base: 'voters' }, totals: shares('30%', '40%', '20%') },
    ],
  };
  const { dataset, problems } = parseDataset([{ path: 'audit.json', bytes: bytes(JSON.stringify(manifest)) }]);
  if (!dataset) throw new Error(JSON.stringify(problems));
  return audit(dataset, { checks: ['sources-agree', 'share-discrepancy'] });
}

test('SVG has the elements and attributes of a tame picture', () => {
  // How many marks an axis has depends on how wide its labels are; what it is made of does not.
  const drawn = (all: readonly string[]): Set<string> => {
    const made = ({ name, attributes, elements }: Element): string[] => [
      [name, ...Object.keys(attributes)].join(' '),
      ...elements.flatMap(made),
    ];
    return new Set(drawnFigures(pictured(all)).flatMap(({ path, text }) => [path, ...made(parseXml(text))]));
  };
  const tame = drawn(TAME);
  expect(tame.size).toBeGreaterThan(10);
  fc.assert(
    fc.property(labels, (all) => void expect([...drawn(all)].filter((one) => !tame.has(one) && !one.startsWith('title'))).toEqual([])),
    { ...RUNS, numRuns: 25 },
  );
});

test('a drafted manifest names the very headings of the table', () => {
  fc.assert(
    fc.property(labels, (all) => {
      const headings = ['Polling station', 'Registered voters', 'Red', ...all.slice(0, 4).map(cell)];
      const rows = [1, 2, 3].map((row) => `S${row},1000,${[131, 57, 283, 101, 19].map((at) => at + 7 * row * row).join(',')}`);
      const table = [headings.map((name) => `"${name.replaceAll('"', '""')}"`).join(','), ...rows, ''].join('\n');
      const { manifest } = draftManifest([{ path: 't.csv', bytes: bytes(table) }]);
      // One that holds a replacement character may be in another encoding, which is asked about.
      fc.pre(manifest !== undefined);
      // Read by a parser that shares nothing with the writer, and by the library of the reader: both see the same.
      const read = plainYaml(manifest ?? '') as {
        contestants: { name: string }[];
        sources: { tables: { columns: { votes?: object } }[] }[];
      };
      expect(read).toEqual(parse(manifest ?? '', { schema: 'failsafe' }));
      expect(Object.keys(read)).toEqual(['schemaVersion', 'id', 'title', 'contest', 'contestants', 'sources']);
      const named = Object.values(read.sources[0].tables[0].columns.votes ?? {});
      // A heading may be taken for something else, never for another heading.
      expect(named.filter((name) => !headings.includes(name))).toEqual([]);
      expect(read.contestants.filter(({ name }) => !headings.includes(name))).toEqual([]);
      expect(manifest).not.toMatch(/[^\P{Cc}\n]|[\u2028\u2029\u202e]/u);
    }),
    RUNS,
  );
});

test('every format is tested here', () => {
  expect([...FORMATS].sort()).toEqual(['csv', 'github', 'gitlab', 'html', 'json', 'junit', 'markdown', 'sarif', 'terminal']);
});
