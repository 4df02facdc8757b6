import { execFile } from 'node:child_process';
import { access, constants, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { usage } from './usage.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];
const TIME_OUT = 60_000;
const OTHERWISE = 'instead, write report.html with --out or --format html=FILE and print it from any browser';

/** The browser that prints: the one that CHROMIUM_PATH names, or the first on the path. Ends with 2 where there is none. */
export async function browserForPdf({ CHROMIUM_PATH: named, PATH = '' }: NodeJS.ProcessEnv = process.env): Promise<string> {
  if (named) {
    if (await isProgram(named)) return named;
    usage(`CHROMIUM_PATH names ${named}, which is not a program; ${OTHERWISE}`);
  }
  for (const folder of PATH.split(path.delimiter).filter((one) => one !== ''))
    for (const name of NAMES)
      for (const ending of process.platform === 'win32' ? ['.exe'] : ['']) {
        const file = path.join(folder, `${name}${ending}`);
        if (await isProgram(file)) return file;
      }
  usage(`a PDF needs Chromium: ${NAMES.join(', ')} are not on the PATH, and CHROMIUM_PATH is not set; ${OTHERWISE}`);
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

/**
 * Prints a page of HTML as a PDF, with a profile of its own that is thrown away, and without a network. Ends with 2, after one
 * line, where the browser prints nothing in a minute.
 */
export async function printPdf(html: string, browser: string): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sanaq-'));
  try {
    const page = path.join(folder, 'report.html');
    const printed = path.join(folder, 'report.pdf');
    await writeFile(page, html);
    const failure = await run(browser, [
      '--headless',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-default-apps',
      '--disable-extensions',
      '--disable-sync',
      '--no-first-run',
      '--no-default-browser-check',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--no-pdf-header-footer',
      // Chromium refuses its sandbox to the super-user.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${path.join(folder, 'profile')}`,
      `--print-to-pdf=${printed}`,
      pathToFileURL(page).href,
    ]);
    const bytes = await readFile(printed).catch(() => undefined);
    if (failure !== undefined || !bytes || !bytes.subarray(0, 5).equals(Buffer.from('%PDF-')))
      usage(`${browser} printed no PDF${failure === undefined ? '' : `: ${failure}`}; ${OTHERWISE}`);
    return bytes;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** Why a program failed, or undefined where it did not. */
function run(program: string, argv: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(program, argv, { timeout: TIME_OUT, killSignal: 'SIGKILL', maxBuffer: 1 << 24 }, (error) => {
      if (!error) resolve(undefined);
      else
        resolve(
          error.killed ? `it did not finish in ${TIME_OUT / 1000} seconds` : `it ended with ${error.code ?? error.signal ?? 'an error'}`,
        );
    });
  });
}
