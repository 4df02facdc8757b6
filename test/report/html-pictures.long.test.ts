import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audit, render } from '../../src/index.ts';
import { LANGUAGES } from '../../src/languages.ts';
import { readDataset } from '../../src/node.ts';
import { CHROMIUM } from '../support/chromium.ts';
import { csvRows } from '../support/csv-rows.ts';
import { isWellFormed } from './figures/well-formed.ts';

if (CHROMIUM === undefined) console.warn('There is no Chromium here: the tests of the pictures in a browser are skipped.');

describe.skipIf(CHROMIUM === undefined)('pictures and tables that answer, in Chromium', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sanaq-pictures-test-'));
  const regions = path.join(folder, 'regions.html');
  const stations = path.join(folder, 'stations.html');
  let browser: Browser;

  beforeAll(async () => {
    for (const [source, file] of [
      ['fixtures/kz-2021', regions],
      ['fixtures/synthetic-stations/manipulated', stations],
    ] as const) {
      const { dataset } = await readDataset(source);
      writeFileSync(file, render(audit(dataset!), 'html', { languages: [LANGUAGES.en] }));
    }
    browser = await chromium.launch({ executablePath: CHROMIUM, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function opened(file: string, hash = ''): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${pathToFileURL(file).href}${hash}`);
    return page;
  }
  // What runs in the page is text here: the project knows no types of a browser.
  const ask = <T>(page: Page, code: string): Promise<T> => page.evaluate(code) as Promise<T>;
  /** Tab until something that fits is in focus. */
  async function tabTo(page: Page, selector: string, most = 80): Promise<number> {
    for (let step = 1; step <= most; step++) {
      await page.keyboard.press('Tab');
      if (await ask<boolean>(page, `document.activeElement.matches(${JSON.stringify(selector)})`)) return step;
    }
    throw new Error(`Tab does not reach ${selector}`);
  }

  test('the page of the election of 2021 has at most 2,000,000 bytes in three languages', async () => {
    const { dataset } = await readDataset('fixtures/kz-2021');
    const page = render(audit(dataset!), 'html', { languages: [LANGUAGES.en, LANGUAGES.ru, LANGUAGES.kk] });
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(2_000_000);
  });

  test('by the keyboard alone: into the picture, from value to value, to the findings about it, and back', async () => {
    const page = await opened(regions);
    await tabTo(page, '.lead-picture .card');
    const readout = page.locator('.lead-picture .readout');
    expect(await readout.isVisible()).toBe(false);
    await page.keyboard.press('ArrowRight');
    const first = await readout.textContent();
    expect(first).toMatch(/Sanj Research Center.*56\.4/);
    await page.keyboard.press('ArrowDown');
    expect(await readout.textContent()).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await readout.textContent()).toBe(first);
    expect(await page.locator('.mark.on').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    expect(await page.locator('.mark.on').count()).toBe(0);
    await page.keyboard.press('Enter');
    expect(await page.inputValue('#en-text')).toBe('Sanj Research Center');
    const shown = page.locator('#en-findings .finding:visible');
    expect(await shown.count()).toBeGreaterThan(0);
    for (const text of await shown.allTextContents()) expect(text).toContain('Sanj Research Center');
    // What is folded opens by the keyboard as well.
    await tabTo(page, 'details:not([open]) > summary', 400);
    await page.keyboard.press('Enter');
    expect(await ask<boolean>(page, 'document.activeElement.parentElement.open')).toBe(true);
    await page.close();
  });

  test('the order of Tab is that of the page', async () => {
    const page = await opened(regions);
    const order: number[] = [];
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      order.push(await ask<number>(page, "Array.from(document.querySelectorAll('*')).indexOf(document.activeElement)"));
    }
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(order).size).toBe(order.length);
    await page.close();
  });

  test('one area is found in every picture that has it, and Escape lets it go', async () => {
    const page = await opened(regions, '#en-figures');
    const mark = page.locator('#en-figures .card.wide .mark[data-name="Almaty"]').first();
    await mark.dispatchEvent('pointerenter');
    const figures = await ask<number>(
      page,
      "Array.from(document.querySelectorAll('figure')).filter((one) => one.querySelector('.card.wide .mark.on[data-name=\"Almaty\"]')).length",
    );
    expect(figures).toBeGreaterThanOrEqual(3);
    expect(await page.locator('.mark.on:not([data-name="Almaty"])').count()).toBe(0);
    await mark.locator('xpath=ancestor::*[contains(@class, "card")]').focus();
    await page.keyboard.press('Escape');
    expect(await page.locator('.mark.on').count()).toBe(0);
    await page.close();
  });

  test('what a pointer is at is read out as the table has it', async () => {
    const page = await opened(stations);
    const box = (await page.locator('.lead-picture .card.wide .plot').boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2);
    const said = (await page.locator('.lead-picture .readout').textContent()) ?? '';
    const share = Number(/([\d.]+)\s%/.exec(said)?.[1]);
    expect(Math.abs(share - 60)).toBeLessThan(0.5);
    await page.close();
  });

  test('a spike that is named leads to its stations and the lines they were read from', async () => {
    const page = await opened(stations);
    const list = page.locator('.lead-picture .noted-list').first();
    expect(await list.isVisible()).toBe(false);
    await page.locator('.lead-picture .card.wide .noted').first().dispatchEvent('click');
    expect(await list.isVisible()).toBe(true);
    const named = await list.locator('li').allTextContents();
    expect(named).toHaveLength(20);
    const rows = csvRows(readFileSync('fixtures/synthetic-stations/manipulated/stations.csv', 'utf8'));
    const [head] = rows;
    const at = (name: string): number => head.indexOf(name);
    // The first spike is at 80 %: every station of its list has that turnout in the file itself.
    expect(await list.locator('p').first().textContent()).toMatch(/^80\s%/);
    for (const text of named) {
      const line = Number(/stations\.csv:(\d+)$/.exec(text)?.[1]);
      const row = rows[line - 1];
      const turnout = Number(row[at('cast')]) / Number(row[at('registered')]);
      expect(Math.abs(turnout - 0.8), text).toBeLessThanOrEqual(0.0005);
    }
    expect(await page.locator('.lead-picture .readout').textContent()).toContain(named[0]);
    await page.close();
  });

  test('every picture can be taken: SVG that stands alone, PNG, and CSV as its table', async () => {
    const page = await opened(stations);
    const take = async (kind: string): Promise<Buffer> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.click(`.lead-picture .take button[data-take="${kind}"]`)]);
      expect(download.suggestedFilename()).toBe(`whole-percentages-turnout.${kind}`);
      return readFileSync((await download.path())!);
    };
    const svg = (await take('svg')).toString('utf8');
    expect(isWellFormed(svg)).toBe(true);
    expect(svg).toContain((await page.textContent('.lead-picture .caption'))!.split(' ')[0]);
    expect(svg).toMatch(/80\s%: \d+/);
    const png = await take('png');
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([png.readUInt32BE(16), png.length > 10_000]).toEqual([1080, true]);
    const csv = csvRows((await take('csv')).toString('utf8').replace(/^\ufeff/, ''));
    const table = await ask<string[][]>(
      page,
      "Array.from(document.querySelectorAll('.lead-picture table tr'), (row) => Array.from(row.cells, (cell) => cell.textContent))",
    );
    expect(csv).toEqual(table);
    expect(csv.length).toBeGreaterThan(100);
    await page.close();
  });

  test('tables sort by a column, up and down, and filter', async () => {
    const page = await opened(regions, '#en-tables');
    const table = page
      .locator('#en-tables .scroll > table')
      .filter({ has: page.locator('.sort') })
      .first();
    const column = async (): Promise<string[]> =>
      (await table.locator('tbody tr:visible').all()).length > 0 ? table.locator('tbody tr:visible td:first-child').allTextContents() : [];
    const before = await column();
    expect(before.length).toBeGreaterThanOrEqual(8);
    await table.locator('.sort').first().click();
    const up = await column();
    expect(up).toEqual(before.toSorted(new Intl.Collator('en', { numeric: true }).compare));
    expect(await table.locator('th').first().getAttribute('aria-sort')).toBe('ascending');
    await table.locator('.sort').first().focus();
    await page.keyboard.press('Enter');
    expect(await column()).not.toEqual(up);
    expect(await table.locator('th').first().getAttribute('aria-sort')).toBe('descending');
    const filter = page.locator('#en-tables .filter').first();
    await filter.fill(before[0].slice(0, 6).toUpperCase());
    const left = await column();
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(before.length);
    await filter.fill('');
    expect((await column()).length).toBe(before.length);
    await page.close();
  });
});
