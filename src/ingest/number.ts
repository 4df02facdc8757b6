import { RELATIONS, type Relation } from '../data/share.ts';
import { latinDigits } from './digits.ts';
import { withoutNotes } from './footnotes.ts';

/** How numbers are written in a table: nothing is guessed from the data. */
export interface NumberStyle {
  readonly decimal: '.' | ',';
  /** Mark between groups of three digits; empty where there is none. A space stands for no-break spaces too. */
  readonly thousands: string;
  /** What a share is written in: with a percent sign in every cell, or a bare number announced as percent or fraction. */
  readonly shareUnit: 'sign' | 'percent' | 'fraction';
  /** How many digits are between the marks: three, or as in India two before the last three. */
  readonly grouping?: 'thousands' | 'indian';
  /** Whether marks of footnotes behind a number are no part of it. */
  readonly footnotes?: 'strip';
}

export const PLAIN_NUMBERS: NumberStyle = { decimal: '.', thousands: '', shareUnit: 'sign' };

/** A refused number: what is wrong with it, and what was expected. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly expected: string;
}

export type ParsedShare = { readonly units: number; readonly decimals: number; readonly relation: Relation };

const COUNT = 'a whole number of 0 or more';
const LIMIT = BigInt(Number.MAX_SAFE_INTEGER);

/** A whole number of voters, ballots or seats, perhaps with decimals that are all zeros; anything else is refused with the likely reason. */
export function parseCount(text: string, style: NumberStyle): number | Refusal {
  const written = numeral(text, style);
  const plain = wholeDigits(written, style);
  if (plain === undefined) return refusedCount(written, style);
  if (plain.length > 15 && BigInt(plain) > LIMIT) {
    return { code: 'too-large', message: 'the number is too large to store exactly', expected: `at most ${LIMIT}` };
  }
  return Number(plain);
}

/** A count that is read otherwise than it is written, which its reader has to be told. */
export interface ReadAs {
  readonly value: number;
  readonly why: 'noise' | 'indian' | 'power';
}

/** Digits from which on a number with decimals is one that a program computed and wrote in full. */
const COMPUTED_DIGITS = 15;
/** The largest power of ten of a count. */
const MOST_POWER = 9;
/** Decimals that are noise: zeros or nines, and something at the end of what a double holds. */
const NOISE = /^(0{5,}|9{5,})\d*$/;

/**
 * What a refused count can only mean: the nearest whole number where its decimals are the noise of binary sums, a number grouped
 * as in India where marks between groups are announced, and one digit with a power of ten, 1e+05, which is how R writes 100000. A
 * number such as 1.23E+05 is none of these: a spreadsheet may have rounded it.
 *
 * @example readAs('735315.0000000005', PLAIN_NUMBERS); // { value: 735315, why: 'noise' }
 */
export function readAs(text: string, style: NumberStyle): ReadAs | undefined {
  const written = numeral(text, style);
  const power = /^([1-9])e\+?(\d{1,2})$/i.exec(written);
  if (power && Number(power[2]) <= MOST_POWER) return { value: Number(`${power[1]}e${power[2]}`), why: 'power' };
  if (style.grouping !== 'indian' && style.thousands !== '') {
    const indian = wholeDigits(written, { ...style, grouping: 'indian' });
    if (indian !== undefined && indian.length <= 15) return { value: Number(indian), why: 'indian' };
  }
  const at = written.lastIndexOf(style.decimal);
  const whole = at < 0 ? undefined : ungrouped(written.slice(0, at), style);
  const decimals = written.slice(at + 1);
  if (whole === undefined || !/^\d{1,15}$/.test(whole) || !NOISE.test(decimals)) return undefined;
  if (whole.replace(/^0+/, '').length + decimals.length < COMPUTED_DIGITS) return undefined;
  return { value: Number(whole) + (decimals.startsWith('9') ? 1 : 0), why: 'noise' };
}

/** The text of a number in ASCII digits, without what the table says is no part of it. */
function numeral(text: string, { decimal, footnotes }: NumberStyle): string {
  // An apostrophe in front keeps a spreadsheet from taking a cell for a number, and is no part of it.
  const trimmed = text.trim().replace(/^['’](?=\d)/, '');
  const bare = footnotes === 'strip' ? withoutNotes(trimmed) : trimmed;
  return latinDigits(bare, decimal);
}

/** The digits of a whole number; undefined where it is none, or might be another by another convention. */
function wholeDigits(text: string, style: NumberStyle): string | undefined {
  if (/^\d+$/.test(text)) return text;
  const at = text.lastIndexOf(style.decimal);
  const isWhole = at > 0 && /^0+$/.test(text.slice(at + 1));
  // 1.000 is a thousand to many; 0.000 is nothing to everyone.
  if (isWhole && /^[1-9]\d{0,2}[.,]000$/.test(text)) return undefined;
  const plain = ungrouped(isWhole ? text.slice(0, at) : text, style);
  return plain !== undefined && /^\d+$/.test(plain) ? plain : undefined;
}

/** What a spreadsheet put into a cell where a number was meant. */
function spreadsheetRefusal(text: string, expected: string): Refusal | undefined {
  if (/^\d{4}-\d\d-\d\d( \d\d:\d\d:\d\d)?$/.test(text)) {
    const hint = 'spreadsheets turn entries such as 1.2 or 3-4 into dates';
    return { code: 'date', message: 'the cell is a date, not a number', expected: `${expected}; ${hint}` };
  }
  if (/^#(null!|div\/0!|value!|ref!|name\?|num!|n\/a|spill!|calc!)$/i.test(text))
    return { code: 'formula', message: 'the formula in the cell gave an error', expected };
  if (text.startsWith('='))
    return {
      code: 'formula',
      message: 'the formula in the cell has no stored value',
      expected: `${expected}; saved by a spreadsheet program`,
    };
  return undefined;
}

function refusedCount(text: string, style: NumberStyle): Refusal {
  const refused = spreadsheetRefusal(text, COUNT);
  if (refused) return refused;
  if (/^[-−]\s?\d/.test(text)) return { code: 'negative-count', message: 'a count cannot be negative', expected: COUNT };
  if (/^\d+(\.\d+)?e[+-]?\d+$/i.test(text) || /^[+-]?(nan|inf(inity)?)$/i.test(text)) {
    return { code: 'number', message: 'the number is not written in digits', expected: `${COUNT}, in digits` };
  }
  const bare = withoutNotes(text);
  if (bare !== text && typeof parseCount(bare, style) === 'number') {
    const expected = `${COUNT}; if "${text.slice(bare.length).trim()}" points to a note, state \`footnotes: strip\``;
    return { code: 'footnote', message: 'something is written behind the number', expected };
  }
  const indian = groupedAsInIndia(text, style);
  if (indian) return indian;
  const convention = announcedAs(text);
  if (convention && (convention.thousands !== style.thousands || convention.decimal !== style.decimal)) {
    return {
      code: 'number-style',
      message: 'the number has a format that the manifest does not state for this table',
      expected: `${COUNT}; for this format, state ${describe(convention)}`,
    };
  }
  const mark = style.decimal === '.' ? '\\.' : ',';
  const whole = ungrouped(text.replace(new RegExp(`${mark}\\d+$`), ''), style);
  if (/^\d+[.,]\d+$/.test(text) || (whole !== undefined && /^\d+$/.test(whole)))
    return { code: 'fraction', message: 'a count cannot have decimals', expected: COUNT };
  return {
    code: 'number',
    message: text === '' ? 'the cell is empty' : 'this is not a number',
    expected: `${COUNT}; list words for "not reported" under \`missing\``,
  };
}

/** The convention a refused number seems to follow, so that the message can say how to announce it. */
function announcedAs(text: string): { thousands: string; decimal: string } | undefined {
  const match = /^\d{1,3}([\s.,'’])\d{3}(?:\1\d{3})*(?:([.,])\d+)?$/.exec(text);
  if (!match) return undefined;
  const thousands = /\s/.test(match[1]) ? ' ' : match[1];
  return { thousands, decimal: match[2] ?? (thousands === ',' ? '.' : thousands === '.' ? ',' : '.') };
}

function describe({ thousands, decimal }: { thousands: string; decimal: string }): string {
  return `\`thousands: "${thousands}"\`${decimal === ',' ? ' and `decimal: ","`' : ''}`;
}

/** What is wrong with a number that is grouped as in India, or that is not where the table says so. */
function groupedAsInIndia(text: string, style: NumberStyle): Refusal | undefined {
  const mark = /^\d{1,2}([\s.,'’])\d{2}(?:\1\d{2})*\1\d{3}$/.exec(text)?.[1];
  if (mark !== undefined) {
    const thousands = /\s/.test(mark) ? ' ' : mark;
    const announced = `\`grouping: indian\`${thousands === ',' ? '' : ` and \`thousands: "${thousands}"\``}`;
    return {
      code: 'number-style',
      message: 'the digits are grouped as in India, which the manifest does not state for this table',
      expected: `${COUNT}; for this format, state ${announced}`,
    };
  }
  if (style.grouping !== 'indian' || ungrouped(text, { ...style, grouping: 'thousands' }) === undefined) return undefined;
  return {
    code: 'number-style',
    message: 'the digits are not grouped as in India, but the manifest says so for this table',
    expected: `${COUNT}, grouped as in 12${style.thousands}34${style.thousands}567`,
  };
}

/** The digits without the announced marks between groups, or undefined where the groups are of other sizes. */
function ungrouped(text: string, { thousands, grouping }: NumberStyle): string | undefined {
  if (thousands === '') return text;
  const marks = thousands === ' ' ? /[ \u00a0\u2009\u202f]/g : new RegExp(`\\${thousands}`, 'g');
  const groups = text.split(marks);
  if (groups.length === 1) return text;
  const inner = grouping === 'indian' ? 2 : 3;
  const wellFormed = groups.every((group, at) => {
    if (!/^\d+$/.test(group)) return false;
    if (at === groups.length - 1) return group.length === 3;
    return at === 0 ? group.length <= inner : group.length === inner;
  });
  return wellFormed ? groups.join('') : undefined;
}

const PREFIXES: readonly (readonly [RegExp, Relation])[] = [
  [/^(<=|≤|at most\s)\s*/i, 'at-most'],
  [/^(>=|≥|at least\s)\s*/i, 'at-least'],
  [/^(~|about\s|around\s)\s*/i, 'about'],
];

/**
 * A percentage as printed: its digits, how many follow the decimal mark, and whether it is a bound.
 * @param decimals decimals the publisher is known to print, where trailing zeros were dropped
 */
export function parseShare(text: string, style: NumberStyle, decimals?: number): ParsedShare | Refusal {
  return parsePercent(numeral(text, style), style, '%', decimals);
}

/** A change in percentage points, `-11.1pp`; the sign is kept. */
export function parseChange(text: string, style: NumberStyle): ParsedShare | Refusal {
  const trimmed = text.trim().replace('−', '-');
  const sign = /^[+-]/.exec(trimmed)?.[0] ?? '';
  const parsed = parsePercent(trimmed.slice(sign.length).trim(), style, 'pp');
  return 'code' in parsed || sign !== '-' ? parsed : { ...parsed, units: -parsed.units };
}

function parsePercent(text: string, style: NumberStyle, unit: '%' | 'pp', decimals?: number): ParsedShare | Refusal {
  const example = unit === '%' ? '56.4%' : '-11.1pp';
  const refused = spreadsheetRefusal(text, `a number with ${unit}, such as ${example}`);
  if (refused) return refused;
  const [prefix, relation] = PREFIXES.find(([pattern]) => pattern.test(text)) ?? [/^/, RELATIONS[0]];
  const rest = text.replace(prefix, '');
  const signed = rest.endsWith(unit);
  if (!signed && (style.shareUnit === 'sign' || unit === 'pp')) {
    const announce = unit === '%' ? ', or `shareUnit: percent` (or fraction) for the table' : '';
    return { code: 'unit', message: `the number has no ${unit}`, expected: `a number with ${unit}, such as ${example}${announce}` };
  }
  const written = inDigits((signed ? rest.slice(0, -unit.length) : rest).trim(), style.decimal);
  const pattern = style.decimal === '.' ? /^\d+(\.\d+)?$/ : /^\d+(,\d+)?$/;
  if (!pattern.test(written) || written.length > LONGEST_SHARE) {
    return {
      code: 'share',
      message: pattern.test(written)
        ? `the number has ${written.length} characters`
        : `this is not a ${unit === '%' ? 'percentage' : 'change in points'}`,
      expected: pattern.test(written) ? `at most ${LONGEST_SHARE}` : `a number such as ${example}, written with "${style.decimal}"`,
    };
  }
  const shift = !signed && style.shareUnit === 'fraction' ? 2 : 0;
  const { units: digits, decimals: printed } = heldDigits(written.replace(',', '.'), shift);
  const extra = decimals === undefined ? 0 : Math.max(0, decimals - (printed - shift));
  const units = digits * 10 ** extra;
  if (!Number.isSafeInteger(units)) return { code: 'share', message: 'the number has too many digits to store exactly', expected: example };
  return { units, decimals: printed - shift + extra, relation };
}

/** Characters of a number that may be one a program computed: 17 digits and the zeros before them. */
const LONGEST_SHARE = 30;
/** Decimals of a percentage that a double holds beside the digits before them. */
const HELD_DECIMALS = 13;
/** Characters up to which every digit printed is kept. */
const EXACT_LENGTH = 15;

/** The digits of a share as a whole number with so many decimals; one that is longer than can be held is rounded. */
function heldDigits(written: string, shift: number): { units: number; decimals: number } {
  const [whole, fraction = ''] = written.split('.');
  const most = HELD_DECIMALS + shift;
  if (written.length <= EXACT_LENGTH || fraction.length <= most) return { units: Number(whole + fraction), decimals: fraction.length };
  const up = fraction[most] >= '5' ? 1n : 0n;
  return { units: Number(BigInt(whole + fraction.slice(0, most)) + up), decimals: most };
}

/** A small number that a program wrote in powers of ten, in digits: 7.5e-05 is 0.000075. */
function inDigits(text: string, decimal: string): string {
  const powers = /^(\d)(?:[.,](\d{1,17}))?e-0?(\d{1,2})$/i.exec(text);
  if (!powers) return text;
  const [, first, rest = '', power] = powers;
  return Number(power) === 0 ? text : `0${decimal}${'0'.repeat(Number(power) - 1)}${first}${rest}`;
}
