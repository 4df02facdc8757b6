import type { Notice } from '../data/problem.ts';
import type { RowPlace } from './csv-place.ts';
import type { RowSource } from './grid.ts';
import { T as INGEST } from './ingest.texts.ts';

const WORDS = {
  noise: { code: 'computed-decimals', words: INGEST.computedDecimals },
  power: { code: 'powers-of-ten', words: INGEST.powersOfTen },
  indian: { code: 'indian-grouping', words: INGEST.groupedAsInIndia },
  footnote: { code: 'footnotes', words: INGEST.footnotesTakenOff },
};
type Why = keyof typeof WORDS;

/** Numbers of a table that are read otherwise than they are written: one notice a column and reason. */
export interface ReadAsNotes {
  readonly add: (why: Why, index: number, text: string, at: RowPlace) => void;
  readonly notices: (source: RowSource, header: readonly string[]) => Notice[];
}

export function readAsNotes(): ReadAsNotes {
  const found = new Map<
    string,
    { readonly why: Why; readonly index: number; readonly text: string; readonly at: RowPlace; cells: number }
  >();
  return {
    add(why, index, text, at) {
      const key = `${index} ${why}`;
      const known = found.get(key);
      if (known) known.cells++;
      else found.set(key, { why, index, text: text.trim(), at, cells: 1 });
    },
    notices: (source, header) =>
      [...found.values()].map(({ why, index, text, at, cells }) => {
        const location = {
          file: source.path,
          ...(source.sheet && { sheet: source.sheet }),
          ...source.place(at, index),
          field: header[index],
        };
        const said = { file: source.path, field: header[index], cells, text, line: String(location.line) };
        return { code: WORDS[why].code, message: WORDS[why].words(said), location };
      }),
  };
}
