import { describe, expect, test } from 'vitest';
import { audit, render } from '../../src/index.ts';
import { LANGUAGES } from '../../src/languages.ts';
import { fixtureAudit } from '../support/fixture-audit.ts';
import { hostileAudit, hostileDataset } from '../support/hostile-dataset.ts';
import { HOSTILE_LABELS } from '../support/hostile-labels.ts';

/** Anything a terminal or an eye obeys: control characters but the line feed, and marks of direction. */
const ACTING = /[^\P{Cc}\n]|[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

describe('an audit in which every label is hostile', () => {
  test.each(HOSTILE_LABELS.map((_, turn) => turn))('holds no character that acts, and no line without end (turn %i)', (turn) => {
    const { report } = hostileAudit(turn);
    const text = render(report, 'terminal');
    expect(text).not.toMatch(ACTING);
    // Of a name without a space as much stands on a line as may be an address; a path is told as it is.
    const lines = text.split('\n').filter((line) => !/:\d+:\d+$/.test(line));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(210);
    expect(lines.length).toBeLessThan(600);
  });

  test.each(HOSTILE_LABELS.map((_, turn) => turn))('with colours, holds no escape but those of colours (turn %i)', (turn) => {
    const { report } = hostileAudit(turn);
    const colored = render(report, 'terminal', { color: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes are what is asked about
    const bare = colored.replace(/\u001b\[(?:0|1|31|33|36)m/g, '');
    expect(bare).toBe(render(report, 'terminal'));
  });
});

test('a label of a million characters is cut, in whichever text it stands', () => {
  const { dataset } = hostileDataset(0, ['y'.repeat(1_000_000), ...Array.from({ length: 60 }, (_, index) => `label ${index}`)]);
  const text = render(audit(dataset), 'terminal');
  expect(text).toContain('yyy');
  expect(text.length).toBeLessThan(50_000);
});

test('the title is in the language of the report', async () => {
  const { report } = await fixtureAudit('kz-2021');
  expect(render(report, 'terminal', { language: LANGUAGES.ru }).split('\n')[0]).toBe('Казахстан, Мажилис, 10 января 2021 года');
  expect(render(report, 'terminal').split('\n')[0]).toBe('Kazakhstan, Mäjilis, 10 January 2021');
});
