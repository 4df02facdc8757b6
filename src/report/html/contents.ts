import type { Text } from '../../language/text.ts';
import { T as GLOSSARY } from '../glossary.texts.ts';
import { untested } from '../phrases.ts';
import { T as REPORT } from '../report.texts.ts';
import { T } from './contents.texts.ts';
import { element, type Html } from './element.ts';
import { findingGroups } from './findings.ts';
import { T as HTML } from './html.texts.ts';
import { type Page, toId } from './page.ts';

/** The list of chapters, with the groups of findings; beside the report where there is room. */
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
        : pages.map((page) =>
            element('li', {}, toId(page.id('top'), page.tell(page.report.dataset.title)), element('ol', {}, chapters(page))),
          ),
    ),
  );
}

function chapters(page: Page): Html[] {
  const { report, tell, id } = page;
  const groups = findingGroups(page).map((group) =>
    element('li', {}, toId(group.id, tell(T.figures({ title: group.title, findings: group.findings.length })))),
  );
  const link = (name: string, title: Text, there = true, ...inner: readonly Html[]): Html[] =>
    there ? [element('li', {}, toId(id(name), tell(title)), ...inner)] : [];
  return [
    ...link('top', HTML.glance()),
    ...link('findings', REPORT.findings(), true, ...(groups.length > 0 ? [element('ol', {}, groups)] : [])),
    ...link('lines', HTML.linesData(), page.findings.length > 0),
    ...link('figures', REPORT.figures(), report.figures.length > 0),
    ...link('tables', REPORT.tables(), report.tables.length > 0),
    ...link('not-tested', REPORT.notTestedWhatWould(), untested(report.checks).length > 0),
    ...link('checks', REPORT.checks()),
    ...link('terms', GLOSSARY.terms()),
    ...link('sources', REPORT.sourcesFiles()),
    ...link('reproduction', REPORT.reproduction()),
  ];
}
