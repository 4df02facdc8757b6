import type { AuditReport, Finding, ReportTable } from '../../audit/report.ts';
import type { Text } from '../../language/text.ts';
import { shownRows } from '../phrases.ts';
import type { Teller } from '../teller.ts';
import { cellText } from '../values.ts';
import { type Child, element, type Html, together } from './element.ts';
import { NUMBERED } from './style.ts';

/** One report in one language, as the chapters see it. */
export interface Page {
  readonly report: AuditReport;
  readonly tell: Teller;
  /** An identifier of this report and language alone. */
  readonly id: (name: string) => string;
  /** The findings shown, in the order of the report. */
  readonly findings: readonly Finding[];
  /** The same in the order of the page, by what they are; their numbers count from 1. */
  readonly order: readonly Finding[];
  /** Whether everything is open, for whoever prints all of it. */
  readonly full: boolean;
  /** The identifier of a line of data where it is shown. */
  readonly lineId: (file: string, line: number) => string | undefined;
}

/** An identifier may hold letters, digits, dots and dashes; it is quoted in addresses. */
export const identifier = (name: string): string => name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-');

/** A link within the page. */
export const toId = (id: string, ...children: readonly Child[]): Html => element('a', { href: `#${id}` }, ...children);

/** A chapter with its heading. */
export function chapter(page: Page, name: string, title: Text, ...children: readonly Child[]): Html {
  const heading = page.id(`${name}-title`);
  return element(
    'section',
    { class: 'chapter', id: page.id(name), 'aria-labelledby': heading },
    element('h2', { id: heading }, page.tell(title)),
    ...children,
  );
}

/** A chapter that is folded until somebody asks for it; its heading stays. */
export function folded(page: Page, name: string, title: Text, ...children: readonly Child[]): Html {
  const heading = page.id(`${name}-title`);
  return element(
    'details',
    { class: 'chapter folded', id: page.id(name), open: page.full },
    element('summary', {}, element('h2', { id: heading }, page.tell(title))),
    ...children,
  );
}

export interface DataTable {
  /** What the region is called that scrolls where the table is wider than the screen. */
  readonly label: string;
  readonly head: readonly Child[];
  readonly rows: readonly (readonly Child[])[];
  /** Columns of numbers. */
  readonly right?: readonly boolean[];
  readonly className?: string;
  /** A number for each row by which the script of the page finds it. */
  readonly keys?: readonly (number | undefined)[];
}

/** A table that scrolls by itself, also from the keyboard. */
export function dataTable({ label, head, rows, right = [], className, keys = [] }: DataTable): Html {
  // A column of numbers is known by a class of the table: one at every cell would be a twentieth of the page.
  const numbers = right.flatMap((one, index) => (one && index < NUMBERED ? [`n${index + 1}`] : []));
  const classes = [...(className === undefined ? [] : [className]), ...numbers].join(' ');
  const classOf = (index: number): string | undefined => (right[index] && index >= NUMBERED ? 'n' : undefined);
  return element(
    'div',
    { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': label },
    element(
      'table',
      { class: classes === '' ? undefined : classes },
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          head.map((cell, index) => element('th', { scope: 'col', class: classOf(index) }, cell)),
        ),
      ),
      element(
        'tbody',
        {},
        rows.map((row, at) =>
          element(
            'tr',
            { 'data-x': keys[at] },
            row.map((cell, index) => element('td', { class: classOf(index) }, cell)),
          ),
        ),
      ),
    ),
  );
}

/** A link only where the address is one of the web; anything else stays text. */
export function outside(label: string, address: string | undefined): Child {
  return address === undefined ? label : element('a', { href: address, rel: 'noreferrer' }, label);
}

/** Rows of a table that are shown; the JSON report has all of them. */
export const MOST_ROWS = 200;

/** The rows of a table, as many as are shown; those of a picture with the place that they stand at. */
export function rowsOf(table: ReportTable, { tell }: Page, placed = false, most = MOST_ROWS): Html {
  const { title, columns, rows } = table;
  const cut = shownRows(table, most);
  return together(
    dataTable({
      label: tell(title),
      head: columns.map((column) => tell(column.title)),
      rows: rows.slice(0, most).map((row) => row.map((value, index) => cellText(value, columns[index].unit, tell))),
      right: columns.map(({ unit }) => unit !== undefined && unit !== 'text'),
      keys: placed ? rows.slice(0, most).map(([first]) => (typeof first === 'number' ? first : undefined)) : [],
    }),
    cut && element('p', {}, tell(cut)),
  );
}
