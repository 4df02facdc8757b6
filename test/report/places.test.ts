import { expect, test } from 'vitest';
import { type Finding, render } from '../../src/index.ts';
import { findingsCsv } from '../../src/report/findings-csv.ts';
import { github, githubSummary } from '../../src/report/github.ts';
import { gitlab } from '../../src/report/gitlab.ts';
import { renderJson } from '../../src/report/json.ts';
import { junit } from '../../src/report/junit.ts';
import { inFolder, pathUri, placesOf } from '../../src/report/place.ts';
import { sarif } from '../../src/report/sarif.ts';
import { csvRows } from '../support/csv-rows.ts';
import { realReport } from '../support/reports.ts';
import { type Element, parseXml } from '../support/xml.ts';

const report = realReport();
const folders = ['data/kz 2021'];
/** Where every finding lies, 1-based, by its identifier; the worst first, as reporters print them. */
const expected = new Map(report.findings.map(({ id, locations: [{ file, line, column }] }) => [id, { file, line, column }]));
const within = new Map([...expected].map(([id, place]) => [id, { ...place, file: `data/kz 2021/${place.file}` }]));
const place = (text: string): object => {
  const [, file, line, column] = /^(.+):(\d+):(\d+)$/.exec(text) ?? [];
  return { file, line: Number(line), column: Number(column) };
};

test('the real report has findings of every severity, and each has a place', () => {
  expect(new Set(report.findings.map(({ severity }) => severity)).size).toBe(3);
  expect(expected.size).toBe(report.findings.length);
  for (const { locations } of report.findings) expect(locations.length).toBeGreaterThan(0);
});

/** How each reporter prints where the findings lie. */
const PRINTED: Readonly<Record<string, () => Map<string, object>>> = {
  json: () => {
    const { findings } = JSON.parse(renderJson(report)) as { findings: Finding[] };
    return new Map(findings.map(({ id, locations: [{ file, line, column }] }) => [id, { file: `data/kz 2021/${file}`, line, column }]));
  },
  sarif: () =>
    new Map(
      // biome-ignore lint/suspicious/noExplicitAny: parsed
      JSON.parse(sarif([report], { folders })).runs[0].results.map(({ partialFingerprints, locations: [{ physicalLocation }] }: any) => {
        const { artifactLocation, region } = physicalLocation;
        const found = { file: decodeURIComponent(artifactLocation.uri), line: region.startLine, column: region.startColumn };
        return [partialFingerprints['sanaqFinding/v1'], found];
      }),
    ),
  junit: () => {
    const texts = (element: Element): string[] => [element.text, ...element.elements.flatMap(texts)];
    const all = texts(parseXml(junit([report], { folders }))).join('\n');
    return new Map(
      [...all.matchAll(/^(?:error|warning|note) ([0-9a-f]{12})[^\n]*\n(?: {2}(?!at )[^\n]*\n)* {2}at (.+?:\d+:\d+)/gm)].map(
        ([, id, text]) => [id, place(text)],
      ),
    );
  },
  github: () => {
    const lines = github([report], { folders, limit: 1000 }).trimEnd().split('\n');
    const found = lines.map((line) => /^::\w+ file=([^,]+),line=(\d+),col=(\d+),/.exec(line)?.slice(1, 4).join(':') ?? '');
    return new Map([...expected.keys()].map((id, index) => [id, place(found[index])]));
  },
  'csv of findings': () => {
    const [head, ...rows] = csvRows(findingsCsv([report], { folders }));
    const at = (row: readonly string[], name: string): string => row[head.indexOf(name)];
    return new Map(rows.map((row) => [at(row, 'id'), place(`${at(row, 'file')}:${at(row, 'line')}:${at(row, 'column')}`)]));
  },
  'summary of a job': () => {
    const found = [...githubSummary([report], { folders }).matchAll(/^\| (?:error|warning|note).*?\| `[^`]+` \| `([^`]+)` \|/gm)];
    return new Map([...expected.keys()].map((id, index) => [id, place(found[index]?.[1] ?? '')]));
  },
};

test.each(Object.keys(PRINTED))('%s prints every finding at its cell', (format) => {
  expect(PRINTED[format]()).toEqual(within);
});

test('gitlab, which knows no columns, prints every finding at its line', () => {
  const issues = JSON.parse(gitlab([report], { folders })) as { location: { path: string; lines: { begin: number } } }[];
  expect(issues.map(({ location }) => ({ file: location.path, line: location.lines.begin }))).toEqual(
    [...within.values()].map(({ file, line }) => ({ file, line })),
  );
});

test('terminal and markdown print the same places, seen from the folder of the dataset', () => {
  const shown = render(report, 'terminal', { most: 1000 });
  const told = render(report, 'markdown');
  for (const [id, { file, line, column }] of expected) {
    expect(shown).toContain(`${file}:${line}:${column}`);
    const found = told.split('\n\n').find((block) => block.includes(`finding \`${id}\``));
    expect(found).toContain(`**Cells in the data:** \`${file}:${line}:${column}\``);
  }
});

test('a file is seen from outside of the folder of its dataset', () => {
  expect(inFolder('a.csv')).toBe('a.csv');
  expect(inFolder('t/a.csv', 'data/x')).toBe('data/x/t/a.csv');
  expect(inFolder('a.csv', 'data/x/')).toBe('data/x/a.csv');
  expect(inFolder('a.csv', './data')).toBe('data/a.csv');
  expect(inFolder('a.csv', '../data')).toBe('../data/a.csv');
  expect(inFolder('a.csv', '.')).toBe('a.csv');
  expect(inFolder('a.csv', './')).toBe('a.csv');
  expect(inFolder('a.csv', '/data')).toBe('/data/a.csv');
  expect(inFolder('a.csv', '/')).toBe('/a.csv');
});

test('a path becomes a reference whatever it holds', () => {
  expect(pathUri('data/Қостанай 1.csv')).toBe('data/%D2%9A%D0%BE%D1%81%D1%82%D0%B0%D0%BD%D0%B0%D0%B9%201.csv');
  expect(pathUri('a:b/c?d#e%f.csv')).toBe('a%3Ab/c%3Fd%23e%25f.csv');
  expect(pathUri('\ud800.csv')).toBe('%EF%BF%BD.csv');
});

test('what has no cells lies on the first of its rows, or else on the manifest', () => {
  const [first] = report.findings;
  const rows = { file: 'stations.csv', count: 3, lines: '12,15-16' };
  expect(placesOf(report, { ...first, locations: [], rows }, 'x')).toEqual([{ file: 'x/stations.csv', line: 12, column: 1, field: '' }]);
  expect(placesOf(report, { ...first, locations: [] })).toEqual([{ file: 'audit.yaml', line: 1, column: 1, field: '' }]);
});
