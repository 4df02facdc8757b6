import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AuditReport, render } from '../../src/index.ts';
import { LANGUAGES } from '../../src/languages.ts';
import { safeText } from '../../src/report/escape.ts';
import { element, htmlText } from '../../src/report/html/element.ts';
import { markedText } from '../../src/report/html/excerpts.ts';
import { renderAll } from '../../src/report/index.ts';
import { reproducingCommand } from '../../src/report/phrases.ts';
import { HOSTILE_ADDRESSES } from '../support/hostile-dataset.ts';
import { HOSTILE_LABELS } from '../support/hostile-labels.ts';
import { hostileReport, manyFindings, realReport } from '../support/reports.ts';

const ALL = Object.values(LANGUAGES);
const shown = (report = realReport(), languages = ALL): string => render(report, 'html', { languages });
/** The page without its style sheet and its script, which hold no label. */
const outer = (page: string): string => page.replace(/<(style|script)>.*?<\/\1>/gs, '<$1></$1>');
const tags = (page: string): string[] => [...outer(page).matchAll(/<\/?([a-z][a-z0-9]*)[\s>]/gi)].map(([, name]) => name);
/** Attributes that would run, style or fetch something. */
const names = (page: string): string[] =>
  outer(page)
    .replace(/="[^"]*"/g, '=""')
    .match(/<[^>]* (style|on\w+|src|srcset|action|poster|data)=/gi) ?? [];
const values = (page: string, attribute: string): string[] =>
  [...outer(page).matchAll(new RegExp(`<[^>]*? ${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value);

describe('the page', () => {
  const page = shown();

  test('allows by its policy the style sheet and the script that stand in it, and nothing else', () => {
    const hash = (name: string): string => {
      const [, text] = new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(page) as unknown as [string, string];
      return `sha256-${createHash('sha256').update(text).digest('base64')}`;
    };
    const [policy] = values(page, 'content').map((one) => one.replaceAll('&#39;', "'"));
    expect(policy).toBe(
      `default-src 'none'; style-src '${hash('style')}'; script-src '${hash('script')}'; img-src blob:; base-uri 'none'; form-action 'none'`,
    );
    expect(tags(page).filter((name) => name === 'script' || name === 'style')).toHaveLength(4);
  });

  test('has no style and no handler in an attribute, and asks for nothing', () => {
    expect(names(page)).toEqual([]);
    expect(tags(page).filter((name) => /^(img|iframe|object|embed|link|form|base|video|audio)$/i.test(name))).toEqual([]);
    expect(page).not.toMatch(/@import|url\(h|innerHTML|\beval\b|document\.write|fetch\(|XMLHttp|Storage/);
  });

  test('has every identifier once, and every link within it leads somewhere', () => {
    const ids = values(page, 'id');
    expect(ids.length).toBeGreaterThan(300);
    expect(ids.length).toBe(new Set(ids).size);
    const known = new Set(ids);
    expect(values(page, 'href').filter((one) => one.startsWith('#') && !known.has(one.slice(1)))).toEqual([]);
    for (const name of ['aria-labelledby', 'for'])
      expect(
        values(page, name)
          .flatMap((one) => one.split(' '))
          .filter((one) => !known.has(one)),
      ).toEqual([]);
  });

  test('has the same structure in every language, with only the first one shown', () => {
    const editions = page.split('<div class="edition"').slice(1);
    expect(editions).toHaveLength(3);
    // Words of another length break elsewhere in a picture.
    const [first, ...others] = editions.map((one) => tags(one.split('<script>')[0].replace(/<svg.*?<\/svg>/gs, '<svg></svg>')));
    for (const one of others) expect(one).toEqual(first);
    expect(editions.map((one) => / hidden[ >]/.test(one.slice(0, one.indexOf('>') + 1)))).toEqual([false, true, true]);
  });

  test('names every finding, and is the same twice', () => {
    for (const { id } of realReport().findings) for (const { code } of ALL) expect(page).toContain(` id="${code}-finding-${id}"`);
    expect(shown()).toBe(page);
  });
});

describe('what is told comes first', () => {
  const report = realReport();
  const page = shown(report, [LANGUAGES.en]);
  const at = (part: string): number => page.indexOf(part);

  test('the story, each item by itself, the answers, what was not tested; then what is folded', () => {
    const order = ['top', 'items', 'answers', 'not-tested', 'findings', 'lines', 'tables', 'checks', 'terms', 'sources', 'reproduction'];
    const places = order.map((name) => at(` id="en-${name}"`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    const folded = [...page.matchAll(/<details class="chapter folded" id="en-([a-z-]+)"/g)].map(([, name]) => name);
    expect(folded.toSorted()).toEqual(['checks', 'figures', 'findings', 'lines', 'sources', 'tables', 'terms']);
  });

  test('every item has its parts, its findings and a link from the first screen', () => {
    expect(report.story.length).toBeGreaterThan(2);
    for (const { id, findings } of report.story) {
      const start = at(`<article class="item `);
      const item = page.slice(page.indexOf(` id="en-item-${id}"`, start), page.indexOf('</article>', page.indexOf(` id="en-item-${id}"`)));
      expect(item).toContain('<dt>How sure</dt>');
      expect(item).toContain('<dt>Innocent explanation</dt>');
      expect(item).toContain(`href="#en-finding-${findings[0]}"`);
      expect(page.slice(0, start)).toContain(`href="#en-item-${id}"`);
    }
  });

  test('a picture stands in one place', () => {
    const drawn = [...page.matchAll(/<h\d class="caption" id="en-figure-([^"]+)"|<h\d id="en-figure-([^"]+)" class="caption"/g)];
    expect(drawn.length).toBe(report.figures.length);
    // Once for a screen, once for a phone.
    expect(page.match(/<svg /g)).toHaveLength(2 * report.figures.length);
  });

  test('rows stand with an item as they were read, with the cell marked', () => {
    const seen = withLines(report, 0);
    const lines = {
      ...seen,
      excerpts: seen.excerpts?.map((one) => ({
        ...one,
        lines: one.lines.map((line) => ({ ...line, text: Array(80).fill('12').join(',') })),
      })),
    };
    const items = shown(lines, [LANGUAGES.en]).split('<section class="chapter items-chapter"')[1].split('id="en-answers"')[0];
    expect(items).toContain('The rows as they were read');
    expect(items).toMatch(/<mark>[^<]+<\/mark>/);
  });

  test('all of it is unfolded where that is asked for', () => {
    expect(page).not.toMatch(/<details class="chapter folded"[^>]* open/);
    const full = render(report, 'html', { languages: [LANGUAGES.en], full: true });
    expect(full.match(/<details class="chapter folded"[^>]* open/g)).toHaveLength(7);
    expect(full).not.toContain('These sheets are the summary');
  });
});

test('shows the first 500 of very many findings and says where the rest is', () => {
  const page = shown(manyFindings(700), [LANGUAGES.en]);
  expect(page.match(/<article class="finding /g)).toHaveLength(500);
  expect(page).toContain('The first 500 of 700 findings; see findings.csv for all.');
});

test('several reports stand in one page, each with identifiers of its own', () => {
  const page = renderAll([realReport(), realReport()], 'html', { languages: [LANGUAGES.en] });
  const ids = values(page, 'id');
  expect(ids.length).toBe(new Set(ids).size);
  expect(page.match(/<!doctype/g)).toHaveLength(1);
  expect(page.match(/<h1>/g)).toHaveLength(2);
});

describe('whatever the labels hold', () => {
  const turns = HOSTILE_LABELS.map((_, turn) => turn).filter((turn) => turn % 17 === 0);
  /** Marks and breaks within a line of data depend on what it holds. */
  const built = (page: string): string[] => tags(page).filter((name) => name !== 'mark' && name !== 'wbr');

  test.each(turns)('they make no element (turn %i)', (turn) => {
    const report = withLines(hostileReport(turn), turn);
    const page = shown(report, [LANGUAGES.en]);
    expect(built(page)).toEqual(built(shown(tamed(report), [LANGUAGES.en])));
    expect(values(page, 'href').filter((one) => !/^(#en-|https?:\/\/)/i.test(one))).toEqual([]);
    expect(names(page)).toEqual([]);
    expect(values(page, 'id').length).toBe(new Set(values(page, 'id')).size);
  });

  test('addresses are links only where they are of the web', () => {
    const report = realReport();
    const [source] = report.dataset.sources;
    const sources = HOSTILE_ADDRESSES.map((url) => ({ ...source, url, place: 'x' }));
    const page = shown({ ...report, dataset: { ...report.dataset, sources } }, [LANGUAGES.en]);
    const linked = values(page, 'href').filter((one) => !one.startsWith('#'));
    expect(linked.some((one) => one.includes('evil.example'))).toBe(true);
    expect(linked.filter((one) => !/^https?:\/\/[^\s<>"]+$/i.test(one))).toEqual([]);
  });

  test('no text is markup, in an element or in an attribute', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...HOSTILE_LABELS), fc.string({ unit: 'binary' })), (label) => {
        expect(htmlText(label)).not.toMatch(/[<>"'`]|&(?!#\d+;)/);
        const { html } = element('p', { title: label }, label);
        expect(html.match(/</g)).toHaveLength(2);
        expect(html.match(/"/g)).toHaveLength(2);
        const back = html.replace(/^<p title="[^"]*">|<\/p>$/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
        expect(back).toBe(safeText(label));
      }),
    );
  });

  test('an attribute of style or script is refused', () => {
    expect(() => element('p', { style: 'x' })).toThrow(RangeError);
    expect(() => element('p', { onclick: 'x' })).toThrow(RangeError);
  });
});

/** A report with hostile lines where its findings rest on any. */
function withLines(report: AuditReport, turn: number): AuditReport {
  const locations = report.findings.flatMap((finding) => finding.locations.slice(0, 2));
  const files = [...new Set(locations.map(({ file }) => file))];
  const excerpts = files.map((file, index) => ({
    file,
    delimiter: ',',
    header: 1,
    lines: [...new Set([1, ...locations.filter((one) => one.file === file).map(({ line }) => line)])]
      .sort((a, b) => a - b)
      .map((line) => ({ line, text: HOSTILE_LABELS[(turn + index + line) % HOSTILE_LABELS.length] })),
  }));
  return { ...report, excerpts };
}

/** The same with labels that do nothing. */
function tamed<T>(value: T): T {
  if (typeof value === 'string') {
    const index = HOSTILE_LABELS.findIndex((label) => value === label || value.startsWith(`${label} `));
    return (index < 0 ? value : `label ${index}`) as T;
  }
  if (Array.isArray(value)) return value.map(tamed) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tamed(inner)])) as T;
}

describe('a line of data', () => {
  const marks = (text: string, columns: number[], delimiter?: string, from?: number): string =>
    element('p', {}, markedText({ line: 1, text, ...(from && { from }) }, { delimiter }, new Set(columns)))
      .html.replace(/<\/?p>|<wbr>/g, '')
      .replaceAll('&#34;', '"');

  test('has the whole cell marked, quoted ones too', () => {
    expect(marks('a,12,b', [3], ',')).toBe('a,<mark>12</mark>,b');
    expect(marks('a,"1,2 ""x""",b', [3], ',')).toBe('a,<mark>"1,2 ""x"""</mark>,b');
    expect(marks('a;1,5;b', [3], ';')).toBe('a;<mark>1,5</mark>;b');
    expect(marks('a,12,34', [3, 6], ',')).toBe('a,<mark>12</mark>,<mark>34</mark>');
    expect(marks('👩,12', [3], ',')).toBe('👩,<mark>12</mark>');
  });

  test('has the value of a manifest marked', () => {
    expect(marks('  shares: { a: 61.0%, b: 2% }', [16])).toBe('  shares: { a: <mark>61.0%</mark>, b: 2% }');
    expect(marks('  size: 1000 # asked', [9])).toBe('  size: <mark>1000</mark> # asked');
  });

  test('is shortened around the cell where it is long, and keeps its head', () => {
    const line = `name,${'x,'.repeat(500)}42,${'y,'.repeat(500)}`;
    const text = marks(line, [1006], ',');
    expect(text).toContain('<mark>42</mark>');
    expect(text.startsWith('name,')).toBe(true);
    expect(text.length).toBeLessThan(300);
  });

  test('has its columns counted from what was left out before', () => {
    expect(marks('b,42,c', [103], ',', 100)).toBe('… b,<mark>42</mark>,c');
  });
});

test('the command that writes a report again quotes what a shell would act on', () => {
  const report = realReport();
  expect(reproducingCommand({ ...report, options: { seed: 1 }, findings: [] })).toBe(
    `npx sanaq@${report.tool.version} audit FOLDER --seed 1 --twin 0 --out DIR`,
  );
  const options = { seed: 7, twins: 99, checks: ['a*', "b'; rm -rf ~ #"], today: '2026-11-25', level: 0.05 };
  expect(reproducingCommand({ ...report, options, findings: [] })).toBe(
    `npx sanaq@${report.tool.version} audit FOLDER --seed 7 --checks 'a*,b'\\''; rm -rf ~ #' --today 2026-11-25 --twin 99 --out DIR`,
  );
});
