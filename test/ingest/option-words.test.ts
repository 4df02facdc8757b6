import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/data/problem.ts';
import { inOptions, inOptionWords, optionName } from '../../src/ingest/option-words.ts';

describe('the words of options', () => {
  test.each([
    ['name it under `registered`', 'name it under --registered'],
    ['announce them with `thousands: ","`', 'announce them with --thousands ","'],
    ['`columns: {invalid: …}` with the right column', '`columns: {invalid: …}` with the right column'],
    ['say `headerRow: 3`, or `fillDown`', 'say --header-row 3, or --fill-down'],
    ['`ballotsCast` or `valid`', '--ballots or --valid'],
    ['`format: csv`', '--table-format csv'],
    ['`missing: ["", "-"]`', '--missing "", "-"'],
    ['`kind: observer-tally`', '`kind: observer-tally`'],
    ['no key here', 'no key here'],
  ])('%s', (written, words) => {
    expect(inOptionWords(written)).toBe(words);
  });

  test('an option is typed with hyphens', () => {
    expect(['votes', 'turnoutAt', 'shareUnit'].map(optionName)).toEqual(['--votes', '--turnout-at', '--share-unit']);
  });

  test('a problem of the manifest that nobody wrote is told at the table, under the option', () => {
    const at = (file: string, field: string): Problem => ({
      code: 'unknown-value',
      location: { file, line: 9, column: 4, field },
      message: 'there is no `encoding` "utf9"',
      expected: '`encoding: utf-8`',
    });
    expect(inOptions(at('audit.json', 'sources.table.tables.0.encoding'), 'audit.json', 'a.csv')).toEqual({
      code: 'unknown-value',
      location: { file: 'a.csv', line: 1, column: 1, field: '--encoding' },
      message: 'there is no --encoding "utf9"',
      expected: '--encoding utf-8',
    });
    expect(inOptions(at('a.csv', 'Votes'), 'audit.json', 'a.csv').location).toEqual({ file: 'a.csv', line: 9, column: 4, field: 'Votes' });
  });
});
