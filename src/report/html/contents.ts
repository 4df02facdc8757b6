import { count } from '../../language/format.ts';
import { say, type Text } from '../../language/text.ts';
import { untested } from '../phrases.ts';
import { element, type Html } from './element.ts';
import { findingGroups } from './findings.ts';
import { type Page, toId } from './page.ts';

/** The list of chapters, with the groups of findings; beside the report where there is room. */
export function contents(pages: readonly Page[]): Html {
  const [{ tell, id }] = pages;
  return element(
    'nav',
    { class: 'contents', 'aria-labelledby': id('contents') },
    element('p', { id: id('contents') }, tell(say`Contents`)),
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
    element('li', {}, toId(group.id, tell(say`${group.title} (${count(group.findings.length)})`))),
  );
  const link = (name: string, title: Text, there = true, ...inner: readonly Html[]): Html[] =>
    there ? [element('li', {}, toId(id(name), tell(title)), ...inner)] : [];
  return [
    ...link('top', say`At a glance`),
    ...link('findings', say`Findings`, true, ...(groups.length > 0 ? [element('ol', {}, groups)] : [])),
    ...link('lines', say`Lines of data`, page.findings.length > 0),
    ...link('figures', say`Figures`, report.figures.length > 0),
    ...link('tables', say`Tables`, report.tables.length > 0),
    ...link('not-tested', say`Not tested, and what it would take`, untested(report.checks).length > 0),
    ...link('checks', say`Checks`),
    ...link('terms', say`Terms`),
    ...link('sources', say`Sources and files`),
    ...link('reproduction', say`Reproduction`),
  ];
}
