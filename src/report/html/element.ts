import { safeText } from '../escape.ts';

/** A piece of HTML that is finished; a plain string is never one, and becomes text wherever it is put. */
export interface Html {
  readonly html: string;
}

export type Child = Html | string | undefined | readonly Child[];
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Elements that hold nothing and have no end. */
const EMPTY: ReadonlySet<string> = new Set(['br', 'hr', 'input', 'meta', 'wbr']);

/** Text in which nothing is markup, within elements and within quoted attributes alike. */
export function htmlText(text: string): string {
  return safeText(text).replace(/[&<>"'`]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/**
 * An element. Strings among the children are text, whatever stands in them; attributes that are false or undefined are left out.
 *
 * @throws RangeError on an attribute that would hold style or script: the page forbids both
 */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Html {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (key === 'style' || key.startsWith('on')) throw new RangeError(`element: the attribute ${key} is forbidden here`);
    if (value === undefined || value === false) return '';
    return value === true ? ` ${key}` : ` ${key}="${htmlText(String(value))}"`;
  });
  const start = `<${name}${written.join('')}>`;
  return { html: EMPTY.has(name) ? start : `${start}${content(children)}</${name}>` };
}

/** Pieces one after another. */
export const together = (...children: readonly Child[]): Html => ({ html: content(children) });

/** Markup that comes from our own writers and is known to be sound: a picture, the style sheet, the script. */
export const finished = (html: string): Html => ({ html });

function content(children: readonly Child[]): string {
  return children
    .map((child): string => {
      if (child === undefined) return '';
      if (typeof child === 'string') return htmlText(child);
      return 'html' in child ? child.html : content(child);
    })
    .join('');
}
