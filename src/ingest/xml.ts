import { Parser } from 'saxen';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlEvents {
  /** An element begins; names come without their prefix. */
  readonly open: (name: string, attributes: () => Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Walks through an XML text. Entities other than those of XML itself are left alone: none is ever expanded.
 *
 * @throws Error when the text is not well formed
 */
export function walkXml(bytes: Uint8Array, { open, close, text }: XmlEvents): void {
  const parser = new Parser();
  const bare = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('openTag', (name, attributes, decode) =>
    open(bare(name), () => {
      const given = attributes();
      const found: Record<string, string> = {};
      for (const key in given) found[bare(key)] = given[key].includes('&') ? decode(given[key]) : given[key];
      return found;
    }),
  );
  if (close) parser.on('closeTag', (name) => close(bare(name)));
  if (text) {
    parser.on('text', (value, decode) => text(value.includes('&') ? decode(value) : value));
    parser.on('cdata', text);
  }
  parser.parse(new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes));
}
