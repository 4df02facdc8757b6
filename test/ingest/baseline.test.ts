import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectProblems } from '../../src/data/problem.ts';
import { type BaselineEntry, baselineText, readBaseline } from '../../src/ingest/baseline.ts';

const read = (text: string) => {
  const problems = collectProblems();
  return { entries: readBaseline('known.json', text, problems), problems: problems.kept };
};
const ENTRY = { dataset: 'kz-2021', finding: '0123456789ab', reason: 'A slip of the printer', by: 'baseline' } as const;

describe('a baseline', () => {
  test('is read as it was written', () => {
    const entries: BaselineEntry[] = [
      { ...ENTRY, expires: '2027-01-31', check: 'lead-matches-shares', severity: 'error', message: 'A "lead" of 30 %' },
      { ...ENTRY, dataset: 'a' },
    ];
    expect(read(baselineText(entries)).entries).toEqual([entries[1], entries[0]]);
  });

  test('is the same text whatever the order of its entries', () => {
    const entries = ['b', 'a', 'c'].flatMap((dataset) =>
      ['0123456789ab', 'ba9876543210'].map((finding) => ({ ...ENTRY, dataset, finding })),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        expect(baselineText(shuffled)).toBe(baselineText(entries));
      }),
    );
  });

  test.each([
    ['another version', '{"schemaVersion": 2, "accepted": []}'],
    ['no list', '{"schemaVersion": 1}'],
    ['a key of its own making', '{"schemaVersion": 1, "accepted": [], "constructor": {"x": 1}}'],
    ['a finding that is none', `{"schemaVersion": 1, "accepted": [{"dataset": "a", "finding": "x", "reason": "long enough it is"}]}`],
    [
      'a date that is none',
      `{"schemaVersion": 1, "accepted": [{"dataset": "a", "finding": "0123456789ab", "reason": "long enough it is", "expires": "2027-02-30"}]}`,
    ],
    ['no text', ''],
    ['half a text', '{"schemaVersion": 1, "accepted": ['],
  ])('with %s is refused at its place', (_, text) => {
    const { entries, problems } = read(text);
    expect(entries).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
    for (const { location, expected } of problems) {
      expect(location).toMatchObject({ file: 'known.json', line: expect.any(Number), column: expect.any(Number) });
      expect(expected).toMatch(/\S/);
    }
  });

  test('cannot reach into the prototype of anything', () => {
    read('{"schemaVersion": 1, "accepted": [], "__proto__": {"reached": 1}}');
    expect({}).not.toHaveProperty('reached');
  });

  test('whatever it holds, it is read or refused', () => {
    const json = fc.json().map((value) => `{"schemaVersion": 1, "accepted": [${value}]}`);
    const damaged = fc.tuple(fc.nat(), fc.string({ maxLength: 3 })).map(([at, put]) => {
      const text = baselineText([ENTRY]);
      return `${text.slice(0, at % text.length)}${put}${text.slice((at % text.length) + 1)}`;
    });
    fc.assert(
      fc.property(fc.oneof(json, damaged, fc.string()), (text) => {
        const { entries, problems } = read(text);
        expect(entries === undefined).toBe(problems.length > 0);
      }),
      { numRuns: 1500 },
    );
  });
});
