import { RELATIONS, type Relation } from '../data/share.ts';

/** How numbers are written in a table: nothing is guessed from the data. */
export interface NumberStyle {
  readonly decimal: '.' | ',';
  /** Mark between groups of three digits; empty where there is none. A space stands for no-break spaces too. */
  readonly thousands: string;
  /** What a share is written in: with a percent sign in every cell, or a bare number announced as percent or fraction. */
  readonly shareUnit: 'sign' | 'percent' | 'fraction';
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

/** A whole number of voters, ballots or seats; anything else is refused with the likely reason. */
export function parseCount(text: string, style: NumberStyle): number | Refusal {
  const plain = ungrouped(text.trim(), style.thousands);
  if (plain !== undefined && /^\d+$/.test(plain)) {
    if (plain.length > 15 && BigInt(plain) > LIMIT) {
      return { code: 'too-large', message: 'the number is too large to store exactly', expected: `at most ${LIMIT}` };
    }
    return Number(plain);
  }
  return refusedCount(text.trim(), style);
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
  const convention = announcedAs(text);
  if (convention && (convention.thousands !== style.thousands || convention.decimal !== style.decimal)) {
    return {
      code: 'number-style',
      message: 'the number has a format that the manifest does not state for this table',
      expected: `${COUNT}; for this format, state ${describe(convention)}`,
    };
  }
  const mark = style.decimal === '.' ? '\\.' : ',';
  const whole = ungrouped(text.replace(new RegExp(`${mark}\\d+$`), ''), style.thousands);
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

/** The digits without the announced marks between groups of three, or undefined where the groups are not of three. */
function ungrouped(text: string, thousands: string): string | undefined {
  if (thousands === '') return text;
  const marks = thousands === ' ' ? /[ \u00a0\u2009\u202f]/g : new RegExp(`\\${thousands}`, 'g');
  const groups = text.split(marks);
  if (groups.length === 1) return text;
  const wellFormed = /^\d{1,3}$/.test(groups[0]) && groups.slice(1).every((group) => /^\d{3}$/.test(group));
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
  return parsePercent(text.trim(), style, '%', decimals);
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
  const written = (signed ? rest.slice(0, -unit.length) : rest).trim();
  const pattern = style.decimal === '.' ? /^\d+(\.\d+)?$/ : /^\d+(,\d+)?$/;
  if (!pattern.test(written) || written.length > 15) {
    return {
      code: 'share',
      message: `this is not a ${unit === '%' ? 'percentage' : 'change in points'}`,
      expected: `a number such as ${example}, written with "${style.decimal}"`,
    };
  }
  const digits = written.replace(',', '.');
  const printed = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  const shift = !signed && style.shareUnit === 'fraction' ? 2 : 0;
  const extra = decimals === undefined ? 0 : Math.max(0, decimals - (printed - shift));
  const units = Number(digits.replace('.', '')) * 10 ** extra;
  return { units, decimals: printed - shift + extra, relation };
}
