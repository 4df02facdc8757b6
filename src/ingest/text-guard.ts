/**
 * A cell without the guard ="…" that keeps a spreadsheet from taking it for a number: ="0338" is the text 0338.
 *
 * @example withoutGuard('="0338"'); // '0338'
 */
export function withoutGuard(cell: string): string {
  if (!cell.includes('="')) return cell;
  const guarded = /^\s*="((?:[^"]|"")*)"\s*$/.exec(cell);
  return guarded ? guarded[1].replaceAll('""', '"') : cell;
}
