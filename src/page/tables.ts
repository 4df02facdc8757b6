import type { Text } from '../language/text.ts';
import { type ColumnView, ROLES, type TableView } from './columns.ts';
import { element } from './dom.ts';
import { T } from './page.texts.ts';

type Tell = (text: Text) => string;

/** The first rows of a table under a choice of what each column holds; `changed` is told all columns after a choice. */
export function tableElement(view: TableView, tell: Tell, changed: (columns: readonly Pick<ColumnView, 'name' | 'role'>[]) => void): Node {
  const choices = view.columns.map((column) => roleChoice(column, view.editable, tell));
  const told = (): void => changed(view.columns.map(({ name }, index) => ({ name, role: choices[index].value })));
  for (const choice of choices) choice.addEventListener('change', told);
  const head = element(
    'thead',
    {},
    element('tr', {}, ...view.columns.map(({ name }) => element('th', { scope: 'col' }, name))),
    element('tr', {}, ...view.columns.map((column, index) => roleCell(column, choices[index], tell))),
  );
  const rows = view.rows.map((row) => element('tr', {}, ...view.columns.map((_, index) => element('td', {}, row[index] ?? ''))));
  const caption = element('caption', {}, tell(T.firstRows({ path: view.path })));
  const table = element('table', {}, caption, head, element('tbody', {}, ...rows));
  return element('div', { class: 'table', tabindex: 0, role: 'region', 'aria-label': tell(T.firstRows({ path: view.path })) }, table);
}

function roleChoice({ name, role }: ColumnView, editable: boolean, tell: Tell): HTMLSelectElement {
  const options = ROLES.map((one) => element('option', { value: one, selected: one === role }, tell(T.role[one]())));
  return element('select', { 'aria-label': tell(T.roleOf({ name })), disabled: !editable, 'data-column': name }, ...options);
}

function roleCell({ unsure, reason }: ColumnView, choice: HTMLSelectElement, tell: Tell): HTMLElement {
  const why = [...(unsure ? [tell(T.unsure())] : []), ...(reason === '' ? [] : [reason])].join(': ');
  return element('td', { class: unsure ? 'unsure' : undefined }, choice, element('div', { class: 'reason' }, why));
}
