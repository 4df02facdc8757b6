import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audit, render } from '../../src/index.ts';
import { LANGUAGES } from '../../src/languages.ts';
import { readDataset } from '../../src/node.ts';
import { CHROMIUM } from '../support/chromium.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

if (CHROMIUM === undefined) console.warn('There is no Chromium here: the tests of the page in a browser are skipped.');

describe.skipIf(CHROMIUM === undefined)('the page in Chromium', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sanaq-html-test-'));
  const file = path.join(folder, 'report.html');
  /** The same page with less of everything: a look at every element of a long one takes minutes. */
  const short = path.join(folder, 'short.html');
  /** The same with everything unfolded, in one language. */
  const whole = path.join(folder, 'whole.html');
  let browser: Browser;

  beforeAll(async () => {
    const { dataset } = await readDataset('fixtures/kz-2021');
    const report = audit(dataset!, { skip: ['regional-mix', 'seats-under-source', 'poll-*'] });
    const languages = [LANGUAGES.kk, LANGUAGES.ru, LANGUAGES.en];
    writeFileSync(file, render(report, 'html', { languages }));
    writeFileSync(whole, render(report, 'html', { languages: [LANGUAGES.en], full: true }));
    const some = report.findings.filter(({ severity }, index) => severity === 'warning' || index % 9 === 0);
    const less = { ...report, findings: some, tables: report.tables.slice(0, 3), checks: report.checks.slice(0, 12) };
    const excerpts = report.excerpts?.map((one) => ({ ...one, lines: one.lines.slice(0, 12) }));
    writeFileSync(short, render({ ...less, excerpts }, 'html', { languages }));
    browser = await chromium.launch({ executablePath: CHROMIUM, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  interface Opened {
    readonly page: Page;
    /** What it asked for, and what it complained of. */
    readonly requests: string[];
    readonly messages: string[];
  }

  async function opened(options: Parameters<Browser['newPage']>[0] = {}, hash = '', shown = file): Promise<Opened> {
    const page = await browser.newPage(options);
    const requests: string[] = [];
    const messages: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    await page.goto(`${pathToFileURL(shown).href}${hash}`);
    return { page, requests, messages };
  }

  // What runs in the page is text here: the project knows no types of a browser.
  const ask = <T>(page: Page, code: string): Promise<T> => page.evaluate(code) as Promise<T>;
  const visible = (page: Page): Promise<string[]> =>
    ask(page, "Array.from(document.querySelectorAll('.edition:not([hidden]) .finding:not([hidden])'), (one) => one.id)");
  const violations = (page: Page): Promise<{ passes: number; found: string[] }> =>
    ask(
      page,
      `axe.run({ runOnly: ${JSON.stringify(TAGS)}, resultTypes: ['violations'] }).then(({ violations, passes }) => ({
        passes: passes.length,
        found: violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 200)),
      }))`,
    );

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)('meets WCAG 2.2 AA in every language (%s, %i px wide)', async (colorScheme, width) => {
    // A page of its own policy lets no other script in: axe is put there past it.
    const { page } = await opened({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true }, '', short);
    await page.evaluate(axe);
    for (const code of ['kk', 'ru', 'en']) {
      await page.click(`.languages button[lang="${code}"]`);
      await ask(page, "for (const one of document.querySelectorAll('.edition:not([hidden]) details')) one.open = true");
      const { found, passes } = await violations(page);
      expect(found).toEqual([]);
      expect(passes).toBeGreaterThan(15);
    }
    await page.close();
  });

  test('axe sees what is wrong where something is', async () => {
    const { page } = await opened({ bypassCSP: true }, '', short);
    await page.evaluate(axe);
    await ask(page, "document.querySelector('h1').setAttribute('style', 'color: #eeeeee')");
    expect((await violations(page)).found).toHaveLength(1);
    await page.close();
  });

  test('asks for nothing but itself, and breaks none of its own rules', async () => {
    const { page, requests, messages } = await opened();
    await page.click('.languages button[lang="en"]');
    await page.click('#en-findings > summary');
    await page.selectOption('#en-sort', 'q');
    await page.click('#en-findings .finding a');
    await page.waitForTimeout(200);
    expect(requests).toEqual([pathToFileURL(file).href]);
    expect(messages).toEqual([]);
    // A handler or a script from elsewhere would not run.
    await ask(page, `document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="document.title=1">')`);
    await page.waitForTimeout(200);
    expect(messages.join('\n')).toContain('Content Security Policy');
    expect(await page.title()).not.toBe('1');
    await page.close();
  });

  test('finds, filters and sorts the findings, and goes from one to the next of those shown', async () => {
    const { page } = await opened();
    await page.click('.languages button[lang="en"]');
    await page.click('#en-findings > summary');
    const all = await visible(page);
    expect(all.length).toBeGreaterThan(20);
    await page.selectOption('#en-severity', 'warning');
    const warnings = await visible(page);
    expect(warnings.length).toBeGreaterThan(0);
    expect(warnings.length).toBeLessThan(all.length);
    expect(await page.textContent('#en-findings [role=status]')).toBe(`Findings shown: ${warnings.length} of ${all.length}`);
    const next = await page.getAttribute(`#${warnings[0]} [rel=next]`, 'href');
    expect(next).toBe(`#${warnings[1]}`);
    await page.selectOption('#en-severity', '');
    await page.fill('#en-text', 'almaty');
    const almaty = await visible(page);
    expect(almaty.length).toBeGreaterThan(0);
    expect(almaty.length).toBeLessThan(all.length);
    await page.click('#en-findings .controls button');
    expect(await visible(page)).toEqual(all);
    for (const [sort, key] of [
      ['q', 'q'],
      ['check', 'check'],
    ] as const) {
      await page.selectOption('#en-sort', sort);
      const order = await ask<string[]>(
        page,
        `Array.from(document.querySelectorAll('.edition[lang=en] .finding'), (one) => one.dataset.${key} ?? '')`,
      );
      const known = order.filter((one) => one !== '');
      const sorted =
        key === 'q'
          ? known
              .map(Number)
              .sort((a, b) => a - b)
              .map(String)
          : known.toSorted(new Intl.Collator('en').compare);
      expect(key === 'q' ? known.map(Number).map(String) : known).toEqual(sorted);
      // What has none comes last.
      expect(order.slice(known.length).every((one) => one === '')).toBe(true);
    }
    await page.selectOption('#en-sort', 'report');
    expect(await visible(page)).toEqual(all);
    await page.close();
  });

  test('switches the language, and a link into another language switches it too', async () => {
    const { page } = await opened();
    expect(await page.getAttribute('html', 'lang')).toBe('kk');
    await page.click('.languages button[lang="ru"]');
    expect(await page.getAttribute('html', 'lang')).toBe('ru');
    expect(await page.isVisible('main[lang=ru]')).toBe(true);
    expect(await page.isVisible('main[lang=kk]')).toBe(false);
    await page.close();
    const other = await opened({}, '#en-checks');
    expect(await other.page.isVisible('main[lang=en]')).toBe(true);
    expect(await other.page.isVisible('main[lang=kk]')).toBe(false);
    await other.page.close();
  });

  test('a link of a finding leads to its line with the cell marked', async () => {
    const { page } = await opened({}, '#en-findings');
    const href = await page.getAttribute('#en-findings .finding .cells a', 'href');
    expect(href).toMatch(/^#en-line-\d+-\d+$/);
    await page.click('#en-findings .finding .cells a');
    expect(await page.locator(`${href} mark`).count()).toBeGreaterThan(0);
    expect(await page.locator(href as string).isVisible()).toBe(true);
    await page.close();
  });

  test('without a script the whole report of the first language is there, and nothing that would do nothing', async () => {
    const { page } = await opened({ javaScriptEnabled: false });
    expect(await page.isVisible('main[lang=kk]')).toBe(true);
    expect(await page.isVisible('main[lang=ru]')).toBe(false);
    for (const chapter of ['findings', 'lines', 'tables', 'checks', 'terms', 'sources']) {
      expect(await page.locator(`#kk-${chapter} > :not(summary):visible`).count(), chapter).toBe(0);
      await page.click(`#kk-${chapter} > summary`);
      expect(await page.locator(`#kk-${chapter} > :not(summary):visible`).count(), chapter).toBeGreaterThan(0);
    }
    expect(await page.isVisible('#kk-reproduction')).toBe(true);
    expect(await page.locator('main[lang=kk] .finding').count()).toBe(await page.locator('main[lang=kk] .finding:visible').count());
    expect(await page.isVisible('#kk-findings .controls')).toBe(false);
    expect(await page.isVisible('.languages')).toBe(false);
    await page.close();
  });

  test('fits the width of a phone', async () => {
    const { page } = await opened({ viewport: { width: 390, height: 844 } });
    expect(await ask<number>(page, 'document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await page.close();
  });

  test('has on its first screen what a reader needs, and fewer than 3,000 words until something is unfolded', async () => {
    const { page } = await opened({ viewport: { width: 1280, height: 900 } });
    for (const code of ['kk', 'ru', 'en']) {
      await page.click(`.languages button[lang="${code}"]`);
      const edition = `.edition[lang=${code}]`;
      for (const part of ['h1', '.whose', '.headline', '.outcome', '.story li', '.lead-picture svg']) {
        const box = await page.locator(`${edition} ${part}`).first().boundingBox();
        expect(box?.y, part).toBeLessThan(820);
      }
      const words = await ask<number>(page, `document.querySelector('${edition}').innerText.split(/\\s+/).length`);
      expect(words).toBeLessThan(3000);
    }
    await page.close();
  });

  test('prints two to four sheets, and all of it where that was asked for', async () => {
    const sheets = async (shown: string): Promise<number> => {
      const { page } = await opened({}, '', shown);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      await page.close();
      return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    };
    const summary = await sheets(file);
    expect(summary).toBeGreaterThanOrEqual(2);
    expect(summary).toBeLessThanOrEqual(4);
    expect(await sheets(whole)).toBeGreaterThan(10);
  });

  test('prints on A4, with what was filtered out', async () => {
    const { page } = await opened();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [Number(width), Number(height)]);
    expect(boxes.length).toBeGreaterThan(1);
    for (const [width, height] of boxes) {
      expect(Math.abs(width - 595.28)).toBeLessThan(1.5);
      expect(Math.abs(height - 841.89)).toBeLessThan(1.5);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('nav.contents')).toBe(false);
    expect(await ask(page, "getComputedStyle(document.querySelector('thead')).display")).toBe('table-header-group');
    expect(await ask(page, "getComputedStyle(document.querySelector('.finding')).breakInside")).toBe('avoid');
    await page.close();
  });
});
