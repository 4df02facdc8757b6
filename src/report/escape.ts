// Labels come from files anyone may have written: they must be inert in every format.

/**
 * Text without characters that act: control characters (line breaks and terminal escapes among them) become a space,
 * marks that change the direction of writing or cannot be seen are dropped, and half a character becomes U+FFFD, as it
 * would on its way to a file.
 */
export function safeText(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\ufffd');
}

/** Zero-width characters, marks of direction, tags: they change what a reader sees without being seen. */
const UNSEEN = /(?!\p{Variation_Selector})\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/gu;

/** An address of the web, or undefined for any other: one that runs a script, a file, a path. */
export function webAddress(url: string | undefined): string | undefined {
  const safe = safeText(url ?? '').trim();
  return /^https?:\/\/[^\s<>]+$/i.test(safe) ? safe : undefined;
}

/**
 * Text for Markdown, where no character of it is markup, at the start of a block or within; also inert where the Markdown
 * is turned into HTML. A zero-width space keeps addresses and mentions from becoming links of themselves.
 */
export function markdownText(text: string): string {
  return safeText(text)
    .replace(/^ +/, '')
    .replace(/[\\`*_[\]<>|~#!$&]/g, (mark) => `\\${mark}`)
    .replace(/^[-+=](?=[-+=\s]|$)/, (mark) => `\\${mark}`)
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/:\/\//g, ':\u200b//')
    .replace(/\bwww(?=\.)/gi, (www) => `${www}\u200b`)
    .replace(/@(?=[\w-])/g, '@\u200b');
}

/** Code span that holds any text; one with a pipe, which no code span holds both in and outside of a table, stays text. */
export function markdownCode(text: string): string {
  const safe = safeText(text);
  if (safe.includes('|')) return markdownText(safe);
  const longest = Array.from(safe.matchAll(/`+/g)).reduce((most, [run]) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  const space = safe.startsWith('`') || safe.endsWith('`') || safe === '' ? ' ' : '';
  return `${fence}${space}${safe}${space}${fence}`;
}
