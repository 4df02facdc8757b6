import { T as GLOSSARY } from '../glossary.texts.ts';
import { untested } from '../phrases.ts';
import { T as REPORT } from '../report.texts.ts';
import { element, type Html } from './element.ts';
import { figuresOfStory } from './figures.ts';
import { T as HTML } from './html.texts.ts';
import { type Page, toId } from './page.ts';

/** The list of chapters in a line. */
export function contents(pages: readonly Page[]): Html {
  const [{ tell, id }] = pages;
  return element(
    'nav',
    { class: 'contents', 'aria-labelledby': id('contents') },
    element('p', { id: id('contents') }, tell(HTML.contents())),
    element(
      'ol',
      {},
      pages.length === 1
        ? chapters(pages[0])
        : pages.map((page) => element('li', {}, toId(page.id('top'), page.tell(page.report.dataset.title)))),
    ),
  );
}

function chapters(page: Page): Html[] {
  const { report, tell, id } = page;
  const told = figuresOfStory(page);
  const all = [
    { name: 'top', title: HTML.glance(), there: true },
    { name: 'answers', title: HTML.fourQuestions(), there: true },
    { name: 'not-tested', title: HTML.notTested(), there: untested(report.checks).length > 0 },
    { name: 'findings', title: REPORT.findings(), there: true },
    { name: 'lines', title: HTML.linesData(), there: page.findings.length > 0 },
    { name: 'figures', title: REPORT.figures(), there: report.figures.some((one) => !told.has(one.id)) },
    { name: 'tables', title: REPORT.tables(), there: report.tables.length > 0 },
    { name: 'checks', title: REPORT.checks(), there: true },
    { name: 'terms', title: GLOSSARY.terms(), there: true },
    { name: 'sources', title: REPORT.sourcesFiles(), there: true },
    { name: 'reproduction', title: REPORT.reproduction(), there: true },
  ];
  return all.filter(({ there }) => there).map(({ name, title }) => element('li', {}, toId(id(name), tell(title))));
}
