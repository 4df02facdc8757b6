import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NumberStyle, PLAIN_NUMBERS, parseChange, parseCount, parseShare, readAs } from '../../src/ingest/number.ts';

const style = (given: Partial<NumberStyle>): NumberStyle => ({ ...PLAIN_NUMBERS, ...given });
const RUSSIAN = style({ decimal: ',', thousands: ' ' });
const GERMAN = style({ decimal: ',', thousands: '.' });
const ENGLISH = style({ thousands: ',' });
const INDIAN = style({ thousands: ',', grouping: 'indian' });
const NOTED = style({ footnotes: 'strip' });
const SWISS = style({ thousands: '’' });

describe('counts', () => {
  test.each([
    ['0', PLAIN_NUMBERS, 0],
    [' 42\t', PLAIN_NUMBERS, 42],
    ['007', PLAIN_NUMBERS, 7],
    ['9007199254740991', PLAIN_NUMBERS, 9007199254740991], // 2^53 − 1
    ['0000000000000000000012', PLAIN_NUMBERS, 12],
    ['1 234 567', RUSSIAN, 1234567],
    ['1\u00a0234', RUSSIAN, 1234],
    ['1\u202f234', RUSSIAN, 1234],
    ['1\u2009234', RUSSIAN, 1234],
    ['1234', RUSSIAN, 1234],
    ['1.234.567', GERMAN, 1234567],
    ['5,148,074', ENGLISH, 5148074],
    ['12’345', SWISS, 12345],
    ["12'345", style({ thousands: "'" }), 12345],
    ['1200.0', PLAIN_NUMBERS, 1200],
    ['1200.000', PLAIN_NUMBERS, 1200],
    ['0.000', PLAIN_NUMBERS, 0],
    ['1,234.0', ENGLISH, 1234],
    ['1 234,00', RUSSIAN, 1234],
    ['१२००', PLAIN_NUMBERS, 1200],
    ['१२.०', PLAIN_NUMBERS, 12],
    ['１２３', PLAIN_NUMBERS, 123],
    ['١٬٢٣٤', PLAIN_NUMBERS, 1234],
    ['12,34,567', INDIAN, 1234567],
    ['1,00,00,000', INDIAN, 10_000_000],
    ['12,345', INDIAN, 12345],
    ['123', INDIAN, 123],
    ['287[a]', NOTED, 287],
    ['287 [12][b]', NOTED, 287],
    ['1200.0†', NOTED, 1200],
    ['287¹', NOTED, 287],
    ['287 (b)', NOTED, 287],
  ])('%j is read', (text, given, expected) => expect(parseCount(text, given)).toBe(expected));

  test.each([
    ['1 234,5', PLAIN_NUMBERS, 'number-style', '`thousands: " "` and `decimal: ","`'],
    ['1,234', PLAIN_NUMBERS, 'number-style', '`thousands: ","`'],
    ['1.234.567', PLAIN_NUMBERS, 'number-style', '`thousands: "."` and `decimal: ","`'],
    ['1,234.567', PLAIN_NUMBERS, 'number-style', '`thousands: ","`'],
    ['1.234,567', PLAIN_NUMBERS, 'number-style', '`thousands: "."` and `decimal: ","`'],
    ['1 234', ENGLISH, 'number-style', '`thousands: " "`'],
    ['1 234,5', RUSSIAN, 'fraction', 'whole number'],
    ['12.5', PLAIN_NUMBERS, 'fraction', 'whole number'],
    ['1,234.5', ENGLISH, 'fraction', 'whole number'],
    ['-5', PLAIN_NUMBERS, 'negative-count', '0 or more'],
    ['−5', PLAIN_NUMBERS, 'negative-count', '0 or more'],
    ['-1 234', RUSSIAN, 'negative-count', '0 or more'],
    ['1e309', PLAIN_NUMBERS, 'number', 'in digits'],
    ['1e3', PLAIN_NUMBERS, 'number', 'in digits'],
    ['NaN', PLAIN_NUMBERS, 'number', 'in digits'],
    ['Infinity', PLAIN_NUMBERS, 'number', 'in digits'],
    ['9007199254740992', PLAIN_NUMBERS, 'too-large', '9007199254740991'],
    ['9007199254740993', PLAIN_NUMBERS, 'too-large', '9007199254740991'],
    ['9'.repeat(400), PLAIN_NUMBERS, 'too-large', '9007199254740991'],
    ['', PLAIN_NUMBERS, 'number', 'missing'],
    ['n/a', PLAIN_NUMBERS, 'number', 'missing'],
    ['+5', PLAIN_NUMBERS, 'number', 'missing'],
    ['0x10', PLAIN_NUMBERS, 'number', 'missing'],
    ['1٢', PLAIN_NUMBERS, 'number', 'missing'], // digits of two scripts
    ['²', PLAIN_NUMBERS, 'number', 'missing'],
    ['1.000', PLAIN_NUMBERS, 'number-style', '`thousands: "."`'],
    ['12,34,567', PLAIN_NUMBERS, 'number-style', '`grouping: indian`'],
    ['12.34.567', PLAIN_NUMBERS, 'number-style', '`grouping: indian` and `thousands: "."`'],
    ['1,234,567', INDIAN, 'number-style', 'as in 12,34,567'],
    ['287[a]', PLAIN_NUMBERS, 'footnote', 'if "[a]" points to a note, state `footnotes: strip`'],
    ['287[a]*', ENGLISH, 'footnote', '`footnotes: strip`'],
    ['735315.0000000005', PLAIN_NUMBERS, 'fraction', 'whole number'],
    ['[a]', NOTED, 'number', 'missing'],
    ['287 (3)', NOTED, 'number', 'missing'],
    ['12,34', ENGLISH, 'fraction', 'whole number'],
    ['12 34', RUSSIAN, 'number', 'missing'],
    ['1234 567', RUSSIAN, 'number', 'missing'],
    ['12%', PLAIN_NUMBERS, 'number', 'missing'],
  ])('%j is refused as %3$s', (text, given, code, hint) => {
    const refusal = parseCount(text, given);
    expect(refusal).toMatchObject({ code });
    expect((refusal as { expected: string }).expected).toContain(hint);
  });

  test('whatever a publisher writes in the announced convention is read back', () => {
    const marks = fc.constantFrom('', ' ', '\u00a0', ',', '.', "'", '’');
    fc.assert(
      fc.property(fc.maxSafeNat(), marks, (count, mark) => {
        const written = String(count).replace(/\B(?=(\d{3})+$)/g, mark);
        const decimal = mark === '.' ? ',' : '.';
        expect(parseCount(written, style({ thousands: mark === '\u00a0' ? ' ' : mark, decimal }))).toBe(count);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('counts that are read otherwise than they are written', () => {
  test.each([
    ['735315.0000000005', PLAIN_NUMBERS, 735315, 'noise'],
    ['1e3', PLAIN_NUMBERS, 1000, 'power'],
    ['1e+05', PLAIN_NUMBERS, 100000, 'power'],
    ['4E2', PLAIN_NUMBERS, 400, 'power'],
    ['735314.9999999999', PLAIN_NUMBERS, 735315, 'noise'],
    ['3.0000000000000004', PLAIN_NUMBERS, 3, 'noise'],
    ['0.00000000000000004', PLAIN_NUMBERS, 0, 'noise'],
    ['735 315,0000000005', RUSSIAN, 735315, 'noise'],
    ['12,34,567', ENGLISH, 1234567, 'indian'],
    ['6,00,000.0', ENGLISH, 600_000, 'indian'],
  ] as const)('%j', (text, given, value, why) => {
    expect(parseCount(text, given)).toHaveProperty('code');
    expect(readAs(text, given)).toEqual({ value, why });
  });

  test.each([
    ['735315.5', PLAIN_NUMBERS],
    ['735315.00001', PLAIN_NUMBERS], // short: somebody typed it
    ['735315.4999999999', PLAIN_NUMBERS],
    ['735315.0001000000000', PLAIN_NUMBERS],
    ['-735315.0000000005', PLAIN_NUMBERS],
    ['12,34,567', PLAIN_NUMBERS],
    ['1,2,345', ENGLISH],
    ['12,34', ENGLISH],
  ])('%j means no count', (text, given) => expect(readAs(text, given)).toBeUndefined());
});

test.each(['deva', 'arab', 'arabext', 'beng', 'fullwide', 'thai', 'khmr', 'mymr', 'tibt', 'mathsans', 'adlm'])(
  'digits of the script %s',
  (script) => {
    const written = new Intl.NumberFormat(`en-u-nu-${script}`, { useGrouping: false }).format(1234567890);
    expect(written).not.toBe('1234567890');
    expect(parseCount(written, PLAIN_NUMBERS)).toBe(1234567890);
  },
);

describe('shares', () => {
  test.each([
    ['56.4%', PLAIN_NUMBERS, 564, 1, 'is'],
    ['12.10%', PLAIN_NUMBERS, 1210, 2, 'is'],
    ['12.1 %', PLAIN_NUMBERS, 121, 1, 'is'],
    ['12.1\u00a0%', PLAIN_NUMBERS, 121, 1, 'is'],
    ['7%', PLAIN_NUMBERS, 7, 0, 'is'],
    ['0.00%', PLAIN_NUMBERS, 0, 2, 'is'],
    ['<=3%', PLAIN_NUMBERS, 3, 0, 'at-most'],
    ['≤ 3.0%', PLAIN_NUMBERS, 30, 1, 'at-most'],
    ['at most 3%', PLAIN_NUMBERS, 3, 0, 'at-most'],
    ['>=50%', PLAIN_NUMBERS, 50, 0, 'at-least'],
    ['≥50%', PLAIN_NUMBERS, 50, 0, 'at-least'],
    ['about 12%', PLAIN_NUMBERS, 12, 0, 'about'],
    ['~12%', PLAIN_NUMBERS, 12, 0, 'about'],
    ['71,09%', RUSSIAN, 7109, 2, 'is'],
    ['71.09', style({ shareUnit: 'percent' }), 7109, 2, 'is'],
    ['71.09%', style({ shareUnit: 'percent' }), 7109, 2, 'is'],
    ['0.7109', style({ shareUnit: 'fraction' }), 7109, 2, 'is'],
    ['0,7', style({ shareUnit: 'fraction', decimal: ',' }), 7, -1, 'is'],
    ['7%', style({ shareUnit: 'fraction' }), 7, 0, 'is'],
    ['0.7255769723126441', style({ shareUnit: 'fraction' }), 725576972312644, 13, 'is'],
    ['0.2744230276873560', style({ shareUnit: 'fraction' }), 274423027687356, 13, 'is'],
    ['0.0012345678901234567', style({ shareUnit: 'fraction' }), 1234567890123, 13, 'is'],
    ['72.55769723126441', style({ shareUnit: 'percent' }), 725576972312644, 13, 'is'],
    ['0.99999999999999999', style({ shareUnit: 'fraction' }), 10 ** 15, 13, 'is'],
    ['7.5e-05', style({ shareUnit: 'fraction' }), 75, 4, 'is'],
    ['1e-02', style({ shareUnit: 'fraction' }), 1, 0, 'is'],
    ['५६.४%', PLAIN_NUMBERS, 564, 1, 'is'],
    ['٥٦٫٤٪', PLAIN_NUMBERS, 564, 1, 'is'],
    ['56.4%[a]', style({ footnotes: 'strip' }), 564, 1, 'is'],
  ])('%j is read', (text, given, units, decimals, relation) => {
    expect(parseShare(text, given)).toEqual({ units, decimals, relation });
  });

  test.each([
    ['71.09', PLAIN_NUMBERS, 'unit'],
    ['0.7109', PLAIN_NUMBERS, 'unit'],
    ['', PLAIN_NUMBERS, 'unit'],
    ['71,09%', PLAIN_NUMBERS, 'share'],
    ['71.09%', RUSSIAN, 'share'],
    ['1.234%', GERMAN, 'share'],
    ['-3%', PLAIN_NUMBERS, 'share'],
    ['%', PLAIN_NUMBERS, 'share'],
    ['.5%', PLAIN_NUMBERS, 'share'],
    ['5.%', PLAIN_NUMBERS, 'share'],
    ['NaN%', PLAIN_NUMBERS, 'share'],
    ['1e309%', PLAIN_NUMBERS, 'share'],
    ['12%%', PLAIN_NUMBERS, 'share'],
    ['1.2.3%', PLAIN_NUMBERS, 'share'],
    [`0.${'1'.repeat(30)}%`, PLAIN_NUMBERS, 'share'],
  ])('%j is refused', (text, given, code) => expect(parseShare(text, given)).toMatchObject({ code }));

  test.each([
    ['12.1%', 2, 1210, 2],
    ['12%', 2, 1200, 2],
    ['12.10%', 1, 1210, 2], // what is printed is never cut
    ['<=3%', 1, 30, 1],
  ])('%j with %i decimals known to be printed', (text, known, units, decimals) => {
    expect(parseShare(text, PLAIN_NUMBERS, known)).toMatchObject({ units, decimals });
  });

  test('a fraction with two decimals known in percent', () => {
    expect(parseShare('0.5', style({ shareUnit: 'fraction' }), 2)).toMatchObject({ units: 5000, decimals: 2 });
  });

  test('whatever is printed is read back, digit for digit', () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.integer({ min: 0, max: 5 }), fc.constantFrom('.', ','), (units, decimals, decimal) => {
        const digits = String(units).padStart(decimals + 1, '0');
        const written = decimals === 0 ? digits : `${digits.slice(0, -decimals)}${decimal}${digits.slice(-decimals)}`;
        expect(parseShare(`${written}%`, style({ decimal: decimal as '.' }))).toEqual({ units, decimals, relation: 'is' });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('changes in percentage points', () => {
  test.each([
    ['-11.1pp', -111, 1],
    ['−11.10 pp', -1110, 2],
    ['+3pp', 3, 0],
    ['3pp', 3, 0],
  ])('%j keeps its sign', (text, units, decimals) => expect(parseChange(text, PLAIN_NUMBERS)).toMatchObject({ units, decimals }));

  test.each([
    ['-11.1%', 'unit'],
    ['-11.1', 'unit'],
    ['--1pp', 'share'],
  ])('%j is refused', (text, code) => expect(parseChange(text, PLAIN_NUMBERS)).toMatchObject({ code }));
});
