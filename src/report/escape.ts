// Labels come from files anyone may have written: they must be inert in every format.

/**
 * Text without characters that act: control characters (line breaks and terminal escapes among them) become a space,
 * marks that change the direction of writing or cannot be seen are dropped.
 */
export function safeText(text: string): string {
  return text.replace(UNSEEN, '').replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}

/** Zero-width characters and marks of direction: they change what a reader sees without being seen. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Text for Markdown, where no character of it is markup; also inert where the Markdown is turned into HTML. */
export function markdownText(text: string): string {
  return safeText(text)
    .replace(/[\\`*_[\]<>|~#!$&]/g, (mark) => `\\${mark}`)
    .replace(/^(\s*)([-+=])(?=\s)/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/, '$1\\$2')
    .replace(/(https?|ftp):\/\//gi, '$1:\u200b//')
    .replace(/@(?=\w)/g, '@\u200b');
}

/** Code span that holds any text. */
export function markdownCode(text: string): string {
  const safe = safeText(text).replaceAll('|', '\\|');
  const longest = Math.max(0, ...Array.from(safe.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = safe.startsWith('`') || safe.endsWith('`') || safe === '' ? ' ' : '';
  return `${fence}${space}${safe}${space}${fence}`;
}
