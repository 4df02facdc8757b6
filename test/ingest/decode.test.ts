import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectProblems, type Problem } from '../../src/data/problem.ts';
import { decode, ENCODINGS, isSound } from '../../src/ingest/decode.ts';
import { bytes } from '../support/files.ts';

function decoded(content: Uint8Array, encoding = 'utf-8', announced = true): { text?: string; problem?: Problem; total: number } {
  const problems = collectProblems();
  const text = decode('t.csv', content, encoding, problems, announced);
  return { text, problem: problems.kept[0], total: problems.total() };
}

/** UTF-16 by hand: two bytes a unit, the low one first or last. */
function utf16(text: string, order: 'le' | 'be', mark = false): Uint8Array {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  const pairs = (mark ? [0xfeff, ...units] : units).map((unit) => [unit & 0xff, unit >> 8]);
  return Uint8Array.from(pairs.flatMap(([low, high]) => (order === 'le' ? [low, high] : [high, low])));
}

/** Windows-1251 by hand: А to я stand at 0xc0 to 0xff, in the order of Unicode. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => (letter >= 'А' && letter <= 'я' ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0)));
}

describe('text that fits its encoding', () => {
  test('UTF-8 with Cyrillic, Kazakh letters and characters beyond the basic plane', () => {
    expect(decoded(bytes('Мәжіліс,😀\n')).text).toBe('Мәжіліс,😀\n');
  });

  test('a byte order mark is dropped', () => {
    expect(decoded(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)).text).toBe('a');
    expect(decoded(utf16('a', 'le', true), 'utf-16le').text).toBe('a');
    expect(decoded(utf16('a', 'be', true), 'utf-16be').text).toBe('a');
  });

  test('an empty file is empty text', () => expect(decoded(new Uint8Array()).text).toBe(''));

  test('Windows-1251, announced', () => expect(decoded(windows1251('Округ,7\n'), 'windows-1251').text).toBe('Округ,7\n'));

  test.each(['le', 'be'] as const)('UTF-16 %s, announced, without a mark', (order) => {
    expect(decoded(utf16('Њ,😀\n', order), `utf-16${order}`).text).toBe('Њ,😀\n');
  });

  test('Windows-1252 has the euro sign and curved quotation marks where Latin-1 has control characters', () => {
    expect(decoded(Uint8Array.of(0x80, 0x93, 0x99, 0x9f, 0xe9), 'windows-1252').text).toBe('€“™Ÿé');
  });

  test.each(ENCODINGS.filter((name) => !name.startsWith('utf-16')))('%s reads plain ASCII as itself', (encoding) => {
    expect(decoded(bytes('area,A %\n1,"2"\n'), encoding).text).toBe('area,A %\n1,"2"\n');
  });
});

describe('bytes that do not fit', () => {
  test('Windows-1251 that is not announced is refused at its first letter, with the remedy', () => {
    const { text, problem, total } = decoded(windows1251('area,n\nx,Имя\n'));
    expect(text).toBeUndefined();
    expect(total).toBe(1);
    expect(problem).toMatchObject({ code: 'encoding', location: { file: 't.csv', line: 2, column: 3 } });
    expect(problem?.found?.startsWith('c8')).toBe(true);
    expect(problem?.expected).toContain('windows-1251');
  });

  test('the column is counted in characters, not bytes', () => {
    expect(decoded(Uint8Array.of(...bytes('Жетісу😀,'), 0xc8, 0x2c)).problem?.location).toMatchObject({ line: 1, column: 9 });
  });

  test.each(['le', 'be'] as const)('UTF-16 %s that is not announced, with and without its mark', (order) => {
    for (const mark of [true, false]) {
      const { problem } = decoded(utf16('area,A\nx,1\n', order, mark));
      expect(problem?.code).toBe('encoding');
      expect(problem?.expected).toContain(`encoding: utf-16${order}`);
    }
  });

  test('a mark of one order under the name of the other', () => {
    expect(decoded(utf16('a', 'be', true), 'utf-16le').problem).toMatchObject({ code: 'encoding', found: 'fe ff' });
  });

  test('a zero byte is not text', () => {
    const content = bytes('area,A\nnorth,1\nsouth,2\n');
    content[8] = 0;
    expect(decoded(content).problem).toMatchObject({ code: 'not-text', location: { line: 2, column: 2 } });
  });

  test('an image is not text', () => {
    expect(decoded(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)).problem?.code).toBe('not-text');
  });

  test.each([
    ['at the end', [0x61, 0x0a, 0xe2, 0x82]],
    ['before another character', [0x61, 0x0a, 0xe2, 0x82, 0x41]],
  ])('UTF-8 cut inside a character %s is refused at its first byte', (_, content) => {
    const { problem } = decoded(Uint8Array.from(content));
    expect(problem).toMatchObject({ code: 'encoding', message: 'byte 2 is not utf-8', location: { line: 2, column: 1 } });
  });

  test.each([
    ['an overlong form', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a number beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
  ])('UTF-8 refuses %s', (_, content) => expect(decoded(Uint8Array.from(content)).text).toBeUndefined());

  test('U+FFFD is the trace of an earlier conversion', () => {
    expect(decoded(bytes('area,A\nЖ,\uFFFD\n')).problem).toMatchObject({ code: 'replacement', location: { line: 2, column: 3 } });
  });

  test('UTF-16 with half a character is refused at that character, and not called binary', () => {
    const odd = Uint8Array.of(...utf16('a\nbc', 'le'), 0x64);
    expect(decoded(odd, 'utf-16le').problem).toMatchObject({ code: 'encoding', location: { line: 2, column: 3 } });
    const lone = utf16('Њ\n\ud83d!', 'le');
    expect(decoded(lone, 'utf-16le').problem).toMatchObject({ code: 'encoding', location: { line: 2, column: 1 } });
  });

  test('a manifest is always UTF-8, so nobody is told to announce another encoding for it', () => {
    for (const content of [windows1251('Имя'), utf16('id: x', 'le', true), utf16('id: xyz', 'be')]) {
      const { problem } = decoded(content, 'utf-8', false);
      expect(problem?.expected).toContain('utf-8');
      expect(problem?.expected).not.toContain('encoding:');
    }
  });
});

test('any bytes give whole text or one problem with a place inside the file', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.constantFrom(...ENCODINGS), (content, encoding) => {
      const { text, problem, total } = decoded(content, encoding);
      expect(text === undefined ? total : 0).toBe(total);
      if (text !== undefined) expect(text).not.toContain('\uFFFD');
      else {
        expect(problem?.location.line).toBeGreaterThan(0);
        expect(problem?.location.line).toBeLessThanOrEqual(content.length);
        expect(problem?.location.column).toBeGreaterThan(0);
        expect(problem?.location.column).toBeLessThanOrEqual(content.length);
      }
    }),
    { numRuns: 500 },
  );
});

describe('whether a file can be read from its bytes', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }).map((text) => Array.from(new TextEncoder().encode(text))),
    fc.array(
      fc.constantFrom(
        0x41,
        0x00,
        0x01,
        0x0a,
        0x80,
        0xbf,
        0xc1,
        0xc2,
        0xdf,
        0xe0,
        0xa0,
        0x9f,
        0xed,
        0xef,
        0xbd,
        0xf0,
        0x90,
        0x8f,
        0xf4,
        0xf5,
      ),
      {
        maxLength: 9,
      },
    ),
  );
  test.each(['utf-8', 'windows-1251', 'iso-8859-2', 'koi8-r'])('%s: exactly where it decodes without a loss', (encoding) => {
    fc.assert(
      fc.property(hostile, fc.nat(7), fc.nat(3), (tail, head, shift) => {
        const bytes = Uint8Array.from([...Array<number>(shift).fill(0x20), ...Array<number>(head).fill(0x61), ...tail]).subarray(shift);
        const problems = collectProblems();
        const text = decode('t.csv', bytes, encoding, problems);
        expect(isSound(bytes, encoding)).toBe(text !== undefined);
      }),
      { numRuns: 1500, seed: 3 },
    );
  });

  test('encodings whose letters may hold ASCII are not', () => {
    for (const encoding of ['utf-16le', 'shift_jis', 'gb18030']) expect(isSound(new TextEncoder().encode('a,b'), encoding)).toBe(false);
  });
});
