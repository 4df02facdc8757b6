import { describe, expect, test } from 'vitest';
import { progressLine } from '../../src/cli/progress.ts';

/** A line with a clock that is set by hand, and what a terminal would show. */
function watched(columns?: number) {
  const written: string[] = [];
  let time = 5000;
  const line = progressLine(
    (text) => written.push(text),
    () => time,
    columns,
  );
  return { line, written, at: (milliseconds: number) => (time = 5000 + milliseconds) };
}

/** The one line of a terminal after what was written to it. */
function seen(written: readonly string[]): string {
  const cells: string[] = [];
  let at = 0;
  for (const character of written.join('')) {
    if (character === '\r') at = 0;
    else cells[at++] = character;
  }
  return cells.join('').trimEnd();
}

describe('the line of progress', () => {
  test('says nothing in the first second', () => {
    const { line, written, at } = watched();
    line.show('reading x');
    at(1000);
    line.show('checking 1 of 33: ballot-chain');
    line.clear();
    expect(written).toEqual([]);
  });

  test('is overwritten in place and erased', () => {
    const { line, written, at } = watched();
    at(1001);
    line.show('checking 1 of 33: parts-sum-to-total');
    expect(written).toEqual(['\rchecking 1 of 33: parts-sum-to-total']);
    line.show('checking 2 of 33: lead');
    expect(seen(written)).toBe('checking 2 of 33: lead');
    line.clear();
    expect(seen(written)).toBe('');
    expect(written.at(-1)).toMatch(/^\r *\r$/);
    expect(written.join('')).not.toContain('\n');
  });

  test('is erased once', () => {
    const { line, written, at } = watched();
    at(2000);
    line.show('reading x');
    line.clear();
    const before = written.length;
    line.clear();
    expect(written).toHaveLength(before);
  });

  test('is shown at once for what is bound to take long', () => {
    const { line, written } = watched();
    line.show('reading x', true);
    expect(seen(written)).toBe('reading x');
  });

  test.each([
    [11, 'checking 1'],
    [0, 'checking 1 of 33'],
    [undefined, 'checking 1 of 33'],
  ])('never wraps: %s columns', (columns, text) => {
    const { line, written, at } = watched(columns);
    at(2000);
    line.show('checking 1 of 33');
    expect(seen(written)).toBe(text);
  });

  test('does nothing but show text', () => {
    const { line, written, at } = watched();
    at(2000);
    line.show('reading \u001b[31mred\n');
    expect(written.join('').slice(1)).not.toMatch(/\p{Cc}/u);
  });
});
