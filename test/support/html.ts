import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

export interface Page {
  /** Names of the elements in their order, `raw-html` for each piece of HTML that stood in the Markdown. */
  readonly elements: readonly string[];
  /** Addresses of links and images. */
  readonly addresses: readonly string[];
  readonly text: string;
  readonly html: string;
}

/** Markdown as GitHub would show it: CommonMark with tables, strikethrough, footnotes, task lists and bare addresses as links. */
export function page(markdown: string): Page {
  const raw: string[] = [];
  const found = (): undefined => {
    raw.push('raw-html');
  };
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml(), { enter: { htmlFlow: found, htmlText: found } }],
    allowDangerousProtocol: true,
  });
  const tags = [...html.matchAll(/<([a-z][\w-]*)([^>]*)>/g)];
  return {
    elements: [...tags.map(([, name]) => name), ...raw],
    addresses: tags.flatMap(([, , attributes]) =>
      [...attributes.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => decoded(address)),
    ),
    text: decoded(html.replace(/<[^>]*>/g, '')),
    html,
  };
}

const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decoded = (html: string): string => html.replace(/&(amp|lt|gt|quot);/g, (_, name) => CHARACTERS[name]);

/** Text without the zero-width guards and without white space, which Markdown gives and takes. */
export const squeezed = (text: string): string => text.replace(/[\u200b\s]+/g, '');
