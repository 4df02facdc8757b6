/** An element of XML with its attributes, its text and the elements in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly elements: Element[];
  text: string;
}

/** Anything XML 1.0 allows nowhere, as it stands. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const TOKEN = /<\?xml version="1\.0" encoding="UTF-8"\?>|<\/([\w-]+)>|<([\w-]+)((?: [\w-]+="[^"<]*")*)(\/?)>|[^<]+/gy;

/** Elements of XML without comments, processing instructions and namespaces; throws where the text is not well-formed. */
export function parseXml(text: string): Element {
  if (FORBIDDEN.test(text)) throw new Error('a character that XML does not hold');
  const top: Element = { name: '', attributes: {}, elements: [], text: '' };
  const open = [top];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    end = match.index + match[0].length;
    const [token, closed, opened, attributes, empty] = match;
    const inner = open[open.length - 1];
    if (closed !== undefined) {
      if (open.pop()?.name !== closed) throw new Error(`</${closed}> closes nothing`);
    } else if (opened !== undefined) {
      const list = [...attributes.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, decoded(value)] as const);
      if (new Set(list.map(([name]) => name)).size < list.length) throw new Error(`<${opened}> repeats an attribute`);
      const element: Element = { name: opened, attributes: Object.fromEntries(list), elements: [], text: '' };
      inner.elements.push(element);
      if (empty === '') open.push(element);
    } else if (!token.startsWith('<')) inner.text += decoded(token);
  }
  if (end < text.length) throw new Error(`not XML: ${text.slice(end, end + 60)}`);
  if (open.length > 1 || top.elements.length !== 1) throw new Error('not one element');
  return top.elements[0];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decoded(text: string): string {
  return text.replace(/&([^;]*;?)/g, (_, name: string) => {
    const mark = ENTITIES[name.slice(0, -1)];
    if (mark === undefined || !name.endsWith(';')) throw new Error(`&${name} is no entity`);
    return mark;
  });
}
