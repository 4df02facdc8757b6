import { contestantName } from './label.ts';
import type { Sheet } from './layout.ts';
import { conventionOf, profile } from './numbers.ts';

/** Columns of a table of opinion polls. */
export interface GuessedPolls {
  readonly sheet: Sheet;
  readonly pollster: number;
  readonly start?: number;
  readonly end?: number;
  readonly size?: number;
  readonly mode?: number;
  /** Columns of percentages: of contestants by their names, and of those who named none. */
  readonly shares: ReadonlyMap<number, string>;
  readonly others: readonly number[];
  readonly fraction: boolean;
  readonly decimal: '.' | ',';
  readonly thousands: string;
  /** Words in cells of numbers that stand for no number. */
  readonly missing: readonly string[];
}

const POLLSTER =
  /^(pollster|pollster name|polling (firm|organi[sz]ation|company|house)|poll source|firm|institute?|institut|umfrageinstitut|instituto|encuestadora|institut de sondage|institute?|istituto|sondaggista|pracownia|osrodek|ośrodek|anket firması|şirket|fonte|fuente|организация|социологическая организация|социологическая служба|компания|институт|центр|кто проводил|опросчик)$/;
const SIZE =
  /(^| )(sample( size)?|samplesize|n|size|respondents|befragte|stichprobe|muestra|echantillon|échantillon|campione|amostra|próba|örneklem|obs|выборка|опрошено|респондентов|респонденты)( |$)/;
const START = /(^| )(start|from|begin|beginning|first|von|desde|inicio|início|inizio|début|debut|od|начало|начала)( |$)|^start/;
const END =
  /(^| )(end|to|until|last|date|fieldwork|datum|fecha|bis|hasta|fin|fine|fim|data|do|tarih|конец|конца|окончание|окончания|дата|даты)( |$)|^end/;
const MODE = /(^| )(mode|method|methodology|population|methode|méthode|método|metodo|metodologia|способ|метод)( |$)/;
const OTHERS =
  /^(others?|undecided|don ?t know|dk|none|no one|abstain|refused|unsure|would not vote|sonstige|andere|otros|indecisos|ns nc|autres|altri|indecisi|outros|inni|diğer|затруд\S*|другие|прочие|не пойд\S*|не определ\S*)(?!\p{L})/u;
const NO_SHARE = /(^| )(lead|margin|spread|diff|moe|error|id|year|weight|grade|rating)( |$)/;

/** A table of opinion polls by its headings, with the percentages by their numbers; undefined where it is none. */
export function guessPolls(sheet: Sheet): GuessedPolls | undefined {
  const names = sheet.header.map((name) =>
    name
      .toLowerCase()
      .replace(/[_'’./-]+/g, ' ')
      .trim(),
  );
  const pollster = names.findIndex((name) => POLLSTER.test(name));
  const size = names.findIndex((name, index) => index !== pollster && SIZE.test(name));
  if (pollster < 0 || size < 0) return undefined;
  const isDates = (index: number): boolean => sheet.rows.some((row) => /\d{4}|\d{1,2}[./-]\d{1,2}/.test(row[index] ?? ''));
  const start = names.findIndex((name, index) => index !== pollster && START.test(name) && isDates(index));
  const end = names.findIndex((name, index) => index !== pollster && index !== start && END.test(name) && isDates(index));
  const mode = names.findIndex((name) => MODE.test(name));
  const convention = conventionOf(sheet.rows);
  const taken = new Set([pollster, size, start, end, mode]);
  const percentages = sheet.header
    .map((name, index) => profile(sheet.rows, index, name, convention))
    .filter(({ index, isNumber, largest, filled, name }) => {
      if (taken.has(index) || !isNumber || filled === 0 || name === '') return false;
      return largest > 0 && largest <= 100 && !NO_SHARE.test(names[index]);
    });
  const others = percentages.filter(({ index }) => OTHERS.test(names[index])).map(({ index }) => index);
  const shares = percentages.filter(({ index }) => !others.includes(index));
  if (shares.length < 2) return undefined;
  return {
    sheet,
    pollster,
    ...(start >= 0 && { start }),
    ...(end >= 0 && { end }),
    size,
    ...(mode >= 0 && { mode }),
    shares: new Map(shares.map(({ index, name }) => [index, contestantName(name)])),
    others,
    decimal: convention.decimal.value,
    thousands: convention.thousands.value,
    missing: [...new Set([...percentages, profile(sheet.rows, size, '', convention)].flatMap(({ words }) => [...words]))],
    fraction: shares.every(({ largest }) => largest <= 1),
  };
}
