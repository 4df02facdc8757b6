import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { AuditReport } from '../../audit/report.ts';
import { ENGLISH, type Language } from '../../language/language.ts';
import type { Text } from '../../language/text.ts';
import { groupedFindings } from '../phrases.ts';
import { tellerOf } from '../teller.ts';
import { answersChapter } from './answers.ts';
import { checksChapter, glossaryChapter, notTestedChapter, reproductionChapter, sourcesChapter, tablesChapter } from './chapters.ts';
import { contents } from './contents.ts';
import { element, finished, type Html } from './element.ts';
import { excerptsChapter, lineIds } from './excerpts.ts';
import { figuresChapter } from './figures.ts';
import { findingsChapter, MOST_FINDINGS } from './findings.ts';
import { firstPage } from './first-page.ts';
import { T } from './html.texts.ts';
import { itemsChapter } from './items.ts';
import { identifier, type Page } from './page.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

export interface HtmlOptions {
  /** The languages the page can be read in; the first is shown, and is all that is shown where no script runs. */
  readonly languages?: readonly Language[];
  /** Everything unfolded, on the screen and on paper; else paper has what is told and how to repeat it. */
  readonly full?: boolean;
}

/** What languages call themselves. */
const OWN_NAMES: Readonly<Record<string, string>> = { en: 'English', ru: 'Русский', kk: 'Қазақша' };

/**
 * Reports as one page that needs no network and no script: every language is in it. Its policy allows the style sheet and the
 * script that it was written with, by their hashes, and nothing else.
 */
export function html(reports: readonly AuditReport[], { languages = [ENGLISH], full = false }: HtmlOptions = {}): string {
  const title = (language: Language): string => reports.map((report) => tellerOf(report, language)(report.dataset.title)).join(' · ');
  return documentOf(languages, title, (language, hidden) => edition(reports, language, { title: title(language), hidden, full }));
}

/** Another page in every language, with the same style and policy. */
export function htmlDocument(
  languages: readonly Language[],
  title: (language: Language) => string,
  content: (language: Language) => Html,
): string {
  return documentOf(languages, title, (language, hidden) =>
    element('div', { class: 'edition', lang: language.code, hidden, 'data-title': title(language) }, content(language)),
  );
}

function documentOf(
  languages: readonly Language[],
  title: (language: Language) => string,
  editionOf: (language: Language, hidden: boolean) => Html,
): string {
  const several = languages.length > 1;
  const switches = languages.map(({ code }, index) =>
    element('button', { type: 'button', lang: code, 'aria-pressed': index === 0 ? 'true' : 'false' }, OWN_NAMES[code] ?? code),
  );
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy() }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, title(languages[0])),
    finished(`<style>${STYLE}</style>`),
  );
  const body = element(
    'body',
    {},
    several ? element('header', { class: 'languages', hidden: true }, switches) : undefined,
    languages.map((language, index) => editionOf(language, index > 0)),
    finished(`<script>${SCRIPT}</script>`),
  );
  return `<!doctype html>\n${element('html', { lang: languages[0].code }, head, body).html}\n`;
}

/** Nothing but this very style sheet and this very script, and pictures that the page has drawn itself. */
function policy(): string {
  const hash = (text: string): string => `'sha256-${base64(sha256(utf8ToBytes(text)))}'`;
  return `default-src 'none'; style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}; img-src blob:; base-uri 'none'; form-action 'none'`;
}

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** All reports in one language. */
function edition(
  reports: readonly AuditReport[],
  language: Language,
  { title, hidden, full }: { readonly title: string; readonly hidden: boolean; readonly full: boolean },
): Html {
  const pages = reports.map((report, index) => pageOf(report, language, reports.length === 1 ? '' : `${index + 1}-`, full));
  const [{ tell, id }] = pages;
  return element(
    'div',
    {
      class: full ? 'edition full' : 'edition',
      lang: language.code,
      hidden,
      'data-title': title,
      'data-sort': tell(T.sortBy()),
      'data-filter': tell(T.filterRows()),
      'data-keys': tell(T.keysMove()),
    },
    element('a', { class: 'skip', href: `#${id('main')}` }, tell(T.skipReport())),
    contents(pages),
    element('main', { id: id('main'), lang: language.code, tabindex: -1 }, pages.map(oneReport)),
  );
}

function pageOf(report: AuditReport, language: Language, number: string, full: boolean): Page {
  const id = (name: string): string => `${identifier(language.code)}-${number}${name}`;
  const tell = tellerOf(report, language);
  const findings = report.findings.slice(0, MOST_FINDINGS);
  return {
    report,
    tell: Object.assign((text: Text) => unbroken(tell(text)), { language: tell.language }),
    id,
    findings,
    order: groupedFindings({ findings }).flatMap((group) => group.findings),
    full,
    lineId: lineIds(report, id),
  };
}

/** A number and its sign of percent stay on one line. */
const unbroken = (text: string): string => text.replace(/(\d) %/g, '$1\u00a0%');

/** What is told comes first, then what was asked and could not be; the rest is folded. */
const CHAPTERS = [
  firstPage,
  itemsChapter,
  answersChapter,
  notTestedChapter,
  findingsChapter,
  excerptsChapter,
  figuresChapter,
  tablesChapter,
  checksChapter,
  glossaryChapter,
  sourcesChapter,
  reproductionChapter,
] as const;

const oneReport = (page: Page): (Html | undefined)[] => CHAPTERS.map((chapter) => chapter(page));
