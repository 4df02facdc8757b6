import type { DatasetFile } from '../ingest/assembly.ts';
import type { Given } from '../ingest/guess/given.ts';
import { MANIFEST_NAMES } from '../ingest/manifest-names.ts';
import { LANGUAGE_CODES, LANGUAGES, type LanguageCode } from '../language/language.ts';
import { type Text, tell } from '../language/text.ts';
import { packed } from './archive.ts';
import { givenOf } from './columns.ts';
import { byId, element } from './dom.ts';
import { chosenFiles, droppedFiles, filesOf } from './dropped.ts';
import { type Example, exampleFiles, unpacked } from './examples.ts';
import { framed } from './frame-script.ts';
import { T } from './page.texts.ts';
import type { Answered, Asked, Output } from './protocol.ts';
import { tableElement } from './tables.ts';

const OWN_NAMES: Readonly<Record<LanguageCode, string>> = { en: 'English', ru: 'Русский', kk: 'Қазақша' };

let language: LanguageCode = 'en';
let worker: Worker | undefined;
/** The files without their manifest, which is in the field. */
let files: readonly DatasetFile[] = [];
let manifestName: string = MANIFEST_NAMES[0];
let answers = new Map<string, Given>();
let drafted: Extract<Answered, { kind: 'draft' }> | undefined;
let problems: Extract<Answered, { kind: 'problems' }> | undefined;
let outputs: readonly Output[] = [];
let status: Text = '';

const say = (text: Text): string => tell(text, LANGUAGES[language]);
const manifest = (): HTMLTextAreaElement => byId('manifest');
/** Unpacked while the page is already there to be read. */
const parts = unpacked();
const workerCode = parts.then(({ worker: code }) => URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));

async function ask(asked: Asked): Promise<void> {
  stop();
  byId('cancel').hidden = false;
  const code = await workerCode;
  stop();
  worker = new Worker(code);
  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => answered(data));
  worker.addEventListener('error', ({ message }) => answered({ kind: 'failed', message }));
  worker.postMessage(asked);
  byId('cancel').hidden = false;
}

function stop(): void {
  worker?.terminate();
  worker = undefined;
  byId('cancel').hidden = true;
}

function answered(answer: Answered): void {
  if (answer.kind === 'progress') {
    tellStatus(T.checking({ check: answer.check, done: answer.done + 1, all: answer.all }));
    return;
  }
  stop();
  tellStatus('');
  if (answer.kind === 'draft') {
    drafted = answer;
    if (answer.manifest !== undefined) manifest().value = answer.manifest;
    else tellStatus(T.nothing());
    byId('work').hidden = false;
    drawTables();
  } else if (answer.kind === 'report') showReport(answer.outputs);
  else if (answer.kind === 'problems') showProblems(answer);
  else showProblems({ kind: 'problems', problems: [answer.message], omitted: 0 });
}

function tellStatus(text: Text): void {
  status = text;
  byId('status').textContent = say(text);
}

/** Files replace the ones before; with a manifest among them, nothing is guessed. */
function open(opened: readonly DatasetFile[]): void {
  const found = MANIFEST_NAMES.flatMap((name) => opened.find(({ path }) => path === name) ?? [])[0];
  files = opened.filter((file) => file !== found);
  manifestName = found?.path ?? MANIFEST_NAMES[0];
  answers = new Map();
  drafted = undefined;
  forgetReport();
  drawTables();
  manifest().value = found ? new TextDecoder().decode(found.bytes) : '';
  byId('work').hidden = !found;
  if (found) {
    stop();
    tellStatus('');
    return;
  }
  tellStatus(T.reading());
  ask({ kind: 'draft', files, answers });
}

async function opening(chosen: Promise<DatasetFile[]>): Promise<void> {
  try {
    const opened = await chosen;
    if (opened.length > 0) open(opened);
  } catch (error) {
    forgetReport();
    showProblems({ kind: 'problems', problems: [error instanceof Error ? error.message : String(error)], omitted: 0 });
  }
}

const allFiles = (): DatasetFile[] => [{ path: manifestName, bytes: new TextEncoder().encode(manifest().value) }, ...files];

function startAudit(): void {
  forgetReport();
  tellStatus(T.reading());
  const others = LANGUAGE_CODES.filter((one) => one !== language);
  ask({ kind: 'audit', files: allFiles(), languages: [language, ...others] });
}

function forgetReport(): void {
  outputs = [];
  problems = undefined;
  byId('result').hidden = true;
  byId('problems').hidden = true;
}

function drawTables(): void {
  const tables = drafted?.tables ?? [];
  const drawn = tables.map((table) =>
    tableElement(table, say, (columns) => {
      answers.set(table.path, givenOf(columns));
      ask({ kind: 'draft', files, answers });
    }),
  );
  const focused = document.activeElement?.getAttribute('data-column');
  byId('tables').replaceChildren(...(drawn.length > 0 ? [element('h2', {}, say(T.columns())), ...drawn] : []));
  if (focused)
    byId('tables')
      .querySelector<HTMLElement>(`[data-column=${JSON.stringify(focused)}]`)
      ?.focus();
  const left = [...(drafted?.remarks ?? []), ...(drafted?.problems ?? [])];
  byId('left').replaceChildren(...(left.length > 0 ? [element('h2', {}, say(T.left())), list(left)] : []));
}

const list = (texts: readonly string[]): Node => element('ul', {}, ...texts.map((text) => element('li', {}, text)));

function showProblems(answer: Extract<Answered, { kind: 'problems' }>): void {
  problems = answer;
  drawProblems();
  byId('problems').hidden = false;
  byId('problems').focus();
}

function drawProblems(): void {
  if (!problems) return;
  const more = problems.omitted > 0 ? [say(T.more({ problems: problems.omitted }))] : [];
  byId('problems').replaceChildren(element('h2', {}, say(T.problems())), list([...problems.problems, ...more]));
}

function showReport(made: readonly Output[]): void {
  outputs = made;
  const html = made.find(({ path }) => path === 'report.html')?.text ?? '';
  // Scripts of the report run in a frame of no origin.
  const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv]')?.content ?? '';
  byId<HTMLIFrameElement>('frame').srcdoc = framed(html, policy);
  drawOutputs();
  byId('result').hidden = false;
  byId('report').focus();
}

function drawOutputs(): void {
  const named = outputs.filter(({ path }) => /^report(\.\w\w)?\.\w+$|^findings/.test(path));
  const save = (name: string, content: () => BlobPart): Node =>
    element('button', { type: 'button', click: () => download(name, content()) }, name);
  const texts = [...named, { path: manifestName, text: manifest().value }];
  const all = element(
    'button',
    { type: 'button', click: () => download('sanaq.zip', packed(allFiles(), outputs) as BlobPart) },
    say(T.all()),
  );
  byId('outputs').replaceChildren(...texts.map(({ path, text }) => save(path, () => text)), all);
  byId('frame').title = say(T.report());
}

function download(name: string, content: BlobPart): void {
  const href = URL.createObjectURL(new Blob([content]));
  element('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

const isText = (key: string | undefined): key is keyof typeof STATIC => key !== undefined && key in STATIC;
const { title, promise, drop, files: filesText, folder, examples: examplesText, manifest: manifestText } = T;
const { manifestNote, audit, cancel, report, takeAway } = T;
const STATIC = {
  ...{ title, promise, drop, files: filesText, folder, examples: examplesText, manifest: manifestText },
  ...{ manifestNote, audit, cancel, report, takeAway },
};

function speak(code: LanguageCode): void {
  language = code;
  document.documentElement.lang = code;
  document.title = `Sanaq: ${say(T.title())}`;
  for (const one of document.querySelectorAll<HTMLElement>('[data-text]')) {
    const key = one.dataset.text;
    if (isText(key)) one.textContent = say(STATIC[key]());
  }
  for (const button of byId('languages').children) button.setAttribute('aria-pressed', String(button.getAttribute('lang') === code));
  tellStatus(status);
  drawTables();
  drawProblems();
  drawOutputs();
}

function listen(): void {
  for (const id of ['files', 'folder']) {
    const input = byId<HTMLInputElement>(id);
    input.addEventListener('change', () => input.files && opening(filesOf(chosenFiles(input.files))));
  }
  const over = (event: DragEvent): void => {
    event.preventDefault();
    byId('drop').classList.toggle('over', event.type === 'dragover');
  };
  for (const type of ['dragover', 'dragleave', 'drop'] as const) document.addEventListener(type, over);
  document.addEventListener('drop', ({ dataTransfer }) => dataTransfer && opening(droppedFiles(dataTransfer).then(filesOf)));
  byId('audit').addEventListener('click', startAudit);
  byId('cancel').addEventListener('click', () => {
    stop();
    tellStatus(T.cancelled());
    byId('audit').focus();
  });
}

const exampleButton = (example: Example): Node =>
  element('button', { type: 'button', click: () => open(exampleFiles(example)) }, example.title);

for (const code of LANGUAGE_CODES)
  byId('languages').append(element('button', { type: 'button', lang: code, click: () => speak(code) }, OWN_NAMES[code]), ' ');
listen();
speak(language);
parts.then(({ examples }) => byId('examples').replaceChildren(...examples.map(exampleButton)));
