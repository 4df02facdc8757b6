const DIGITS = 15;

/**
 * A number held in binary as the decimal text it was entered as: whole numbers in full, others with 15 significant digits, which
 * every double keeps, so that 56.400000000000006 is 56.4 again. Never in powers of ten.
 *
 * @example numberText(56.400000000000006); // '56.4'
 */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  // A whole number beyond 2^53 is kept in full, so that it is refused and not rounded.
  if (Number.isInteger(value)) return Math.abs(value) > Number.MAX_SAFE_INTEGER ? BigInt(value).toString() : String(value);
  const text = String(Number(value.toPrecision(DIGITS)));
  if (!text.includes('e')) return text;
  return value.toFixed(20).replace(/0+$/, '').replace(/\.$/, '');
}

/** A share of one as the percentage a number format shows: so many decimals, halves away from zero. */
export function percentText(value: number, decimals: number): string {
  const [whole, fraction = ''] = numberText(Math.abs(value)).split('.');
  const digits = `${whole}${fraction.padEnd(decimals + 3, '0')}`;
  const kept = BigInt(digits.slice(0, whole.length + 2 + decimals)) + (digits[whole.length + 2 + decimals] >= '5' ? 1n : 0n);
  const text = kept.toString().padStart(decimals + 1, '0');
  const point = text.length - decimals;
  return `${value < 0 && kept > 0n ? '-' : ''}${text.slice(0, point)}${decimals > 0 ? `.${text.slice(point)}` : ''}%`;
}

/** The day of a spreadsheet's serial number, with the hour where there is one. @see ECMA-376-1:2016, 18.17.4 */
export function serialDate(serial: number, from1904: boolean): string {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  // The calendar from 1900 counts a 29 February that never was.
  const before1970 = from1904 ? 24_107 : serial < 60 ? 25_568 : 25_569;
  const day = Math.floor(serial) + Math.floor(seconds / 86_400) - before1970;
  const clock = seconds % 86_400;
  const two = (value: number): string => String(value).padStart(2, '0');
  const hour = `${two(Math.floor(clock / 3600))}:${two(Math.floor(clock / 60) % 60)}:${two(clock % 60)}`;
  if (serial < 1 && !from1904) return hour;
  return clock > 0 ? `${civil(day)} ${hour}` : civil(day);
}

/** Year, month and day of so many days after 1 January 1970. @see Hinnant, chrono-compatible low-level date algorithms, civil_from_days */
function civil(days: number): string {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const year = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year + era * 400 + (month <= 2 ? 1 : 0)).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
