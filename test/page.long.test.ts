import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { page as built } from '../scripts/page.mjs';
import { audit, draftManifest, parseDataset, render } from '../src/index.ts';
import { readDataset } from '../src/node.ts';
import { problemLine } from '../src/report/problem-line.ts';
import { CHROMIUM } from './support/chromium.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const TABLE = 'Station,Registered voters,Ballots cast,Votes for A,Votes for B\nS1,100,70,40,30\nS2,90,70,20,50\nS3,80,60,30,30\n';
const HOSTILE = `Station,Registered voters,Ballots cast,"<img src=x onerror=""window.hit=1"">","</script><script>window.hit=1</script>"\n"<svg onload=window.hit=1>",100,70,40,30\nS2,90,70,20,50\n`;

describe('the page as a file', () => {
  test('is the same whenever it is built, and small', async () => {
    const text = await built();
    expect(text).toBe(await built());
    expect(text.length).toBeLessThan(2.5 * 2 ** 20);
    expect(gzipSync(text).length).toBeLessThan(0.9 * 2 ** 20);
    expect(text).toContain("connect-src 'none'");
  });
});

if (CHROMIUM === undefined) console.warn('There is no Chromium here: the tests of the page in a browser are skipped.');

describe.skipIf(CHROMIUM === undefined)('the page in Chromium', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sanaq-page-test-'));
  const file = path.join(folder, 'sanaq.html');
  let browser: Browser;
  beforeAll(async () => {
    writeFileSync(file, await built());
    browser = await chromium.launch({ executablePath: CHROMIUM, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function opened(options: Parameters<Browser['newPage']>[0] = {}): Promise<{ page: Page; requests: string[]; messages: string[] }> {
    const page = await browser.newPage(options);
    const requests: string[] = [];
    const messages: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    await page.goto(pathToFileURL(file).href);
    await page.waitForSelector('#examples button');
    return { page, requests, messages };
  }

  const upload = (page: Page, name: string, text: string): Promise<void> =>
    page.setInputFiles('#files', [{ name, mimeType: 'text/plain', buffer: Buffer.from(text) }]);

  /** What a button of the page saves. */
  async function saved(page: Page, name: string): Promise<Buffer> {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(`#outputs button:text-is("${name}")`)]);
    return readFileSync(await download.path());
  }

  /** Ten digits of every number: the exponentials of Chromium and of Node differ in the last of the twelve a report prints. */
  const tenDigits = (text: string): string => text.replace(/-?\d+\.\d+(e-?\d+)?/g, (number) => Number(number).toPrecision(10));

  test.each(['kz-2021', 'matched-protocols', 'synthetic-stations/clean'])(
    '%s gives what the command line gives, and asks nothing',
    async (name) => {
      const source = path.join('fixtures', name);
      const { page, requests, messages } = await opened();
      const names = readdirSync(source, { withFileTypes: true }).filter((one) => one.isFile());
      await page.setInputFiles(
        '#files',
        names.map((one) => path.join(source, one.name)),
      );
      await page.waitForSelector('#work:not([hidden])');
      await page.click('#audit');
      await page.waitForSelector('#result:not([hidden])');
      const report = audit((await readDataset(source)).dataset!);
      const json = (await saved(page, 'report.json')).toString();
      expect(tenDigits(json)).toBe(tenDigits(render(report, 'json')));
      if (name === 'matched-protocols') expect(json).toBe(render(report, 'json'));
      const zip = unzipSync(new Uint8Array(await saved(page, 'Everything as a ZIP')));
      expect(Buffer.from(zip['report/report.json']).toString()).toBe(json);
      const inside = Object.entries(zip).flatMap(([one, bytes]) => (one.startsWith('report/') ? [] : [{ path: one, bytes }]));
      expect(render(audit(parseDataset(inside).dataset!), 'json')).toBe(render(report, 'json'));
      expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([pathToFileURL(file).href]);
      expect(messages).toEqual([]);
      await page.close();
    },
  );

  test('a lone table goes the whole way by keyboard, with the manifest of the library', async () => {
    const { page } = await opened();
    await upload(page, 'results.csv', TABLE);
    await page.waitForSelector('#tables select');
    const { manifest } = draftManifest([{ path: 'results.csv', bytes: new TextEncoder().encode(TABLE) }]);
    expect(await page.inputValue('#manifest')).toBe(manifest);
    await page.focus('#tables select[data-column="Ballots cast"]');
    expect(await page.inputValue('#tables select[data-column="Ballots cast"]')).toBe('ballots');
    await page.keyboard.press('End');
    await expect.poll(() => page.inputValue('#manifest')).not.toBe(manifest);
    for (let steps = 0; steps < 40 && (await page.evaluate('document.activeElement?.id')) !== 'audit'; steps++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#result:not([hidden])');
    expect(await page.evaluate('document.activeElement?.id')).toBe('report');
    await page.close();
  });

  test('a hostile table executes nothing', async () => {
    const { page, messages } = await opened();
    await upload(page, 'results.csv', HOSTILE);
    await page.waitForSelector('#tables select');
    await page.click('#audit');
    await page.waitForSelector('#result:not([hidden])');
    await page.frameLocator('#frame').locator('main').first().waitFor();
    for (const frame of page.frames()) expect(await frame.evaluate(() => 'hit' in globalThis)).toBe(false);
    expect(await page.locator('#tables img, #tables svg, #tables script').count()).toBe(0);
    expect(messages).toEqual([]);
    await page.close();
  });

  test('a bad cell is told as the command line tells it', async () => {
    const { page } = await opened();
    await upload(page, 'results.csv', TABLE);
    await page.waitForSelector('#tables select');
    const manifest = (await page.inputValue('#manifest')).replaceAll('Ballots cast', 'Ballots lost');
    await page.fill('#manifest', manifest);
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    const { problems } = parseDataset([
      { path: 'audit.yaml', bytes: bytes(manifest) },
      { path: 'results.csv', bytes: bytes(TABLE) },
    ]);
    const told = problemLine('', problems[0]);
    await page.click('#audit');
    await page.waitForSelector('#problems:not([hidden])');
    expect(await page.textContent('#problems li')).toBe(told);
    await page.close();
  });

  test.each([390, 1280])('axe finds nothing at %i pixels, in each language', async (width) => {
    const { page } = await opened({ viewport: { width, height: 800 } });
    await upload(page, 'results.csv', TABLE);
    await page.waitForSelector('#tables select');
    for (const code of ['en', 'ru', 'kk']) {
      await page.click(`#languages [lang=${code}]`);
      expect(await page.getAttribute('html', 'lang')).toBe(code);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await page.evaluate(axe);
      const found = await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(TAGS)} })`);
      expect((found as { violations: { id: string }[] }).violations.map(({ id }) => id)).toEqual([]);
    }
    await page.close();
  });
});
