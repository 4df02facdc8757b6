import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { messages } from '../scripts/generate.mjs';
import type { Messages } from '../src/language/language.ts';
import { MESSAGES } from '../src/messages.ts';
import { messagesOf, sources, usedMessages } from './support/messages.ts';

const root = path.join(import.meta.dirname, '..', 'src');
const catalogues = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => file.endsWith('.texts.ts'))
  .sort();
const used = usedMessages();

test('the scanner reads templates, nested ones too, and words that are counted', () => {
  const code =
    "say`@{name}: @{count(n)} of @{n > 1 ? say`all @{plural(n, 'vote')}` : say`it`}.`; form(n, 'is', 'are'); plural(f(a, b), 'mouse', 'mice')".replaceAll(
      '@',
      '$',
    );
  expect(messagesOf(code).sort()).toEqual(['# mouse|# mice', '# vote|# votes', 'all {0}', 'is|are', 'it', '{0}: {1} of {2}.'].sort());
});

test('the list of catalogues is up to date', () => {
  expect(readFileSync(path.join(root, 'messages.ts'), 'utf8')).toBe(messages());
});

test('every message has its Russian and its Kazakh', () => {
  const missing = [...used].filter(([message]) => /\p{L}/u.test(message.replace(/\{\d+\}/g, '')) && !Object.hasOwn(MESSAGES, message));
  expect(missing.map(([message, file]) => `${file}: ${message}`)).toEqual([]);
});

describe.each(catalogues)('%s', async (file) => {
  const { default: texts } = (await import(path.join(root, file))) as { default: Messages };

  test('no message is unused', () => {
    const everything = [...sources.values()].join('\n');
    const literal = (message: string): boolean =>
      everything.includes(`'${message.replaceAll("'", "\\'")}'`) ||
      everything.includes(`"${message}"`) ||
      everything.includes(`\`${message}\``);
    expect(Object.keys(texts).filter((message) => !used.has(message) && !literal(message))).toEqual([]);
  });

  test('a message that stands elsewhere too reads the same there', () => {
    expect(Object.entries(texts).filter(([message, told]) => JSON.stringify(MESSAGES[message]) !== JSON.stringify(told))).toEqual([]);
  });

  test('translations hold what the English holds', () => {
    const wrong = Object.entries(texts).flatMap(([message, told]) => {
      const parts = placeholders(message);
      return told.flatMap((text, at) => {
        const own = placeholders(text);
        const counted = message.startsWith('# ') && message.includes('|');
        const forms = text.split('|').length;
        return [
          ...own.filter((part) => !parts.includes(part)).map((part) => `${message}: {${part}} is not in the English`),
          ...(counted && at === 0 && forms !== 3 && forms !== 1 ? [`${message}: Russian has three forms, here are ${forms}`] : []),
          ...(text.trim() === '' && !/^\w+\|\w+$/.test(message) ? [`${message}: an empty text`] : []),
          ...(counted && !text.split('|').every((form) => form.includes('#')) ? [`${message}: a form without its number`] : []),
        ];
      });
    });
    expect(wrong).toEqual([]);
  });
});

const placeholders = (text: string): string[] => [...text.matchAll(/\{(\d+)/g)].map(([, part]) => part);
