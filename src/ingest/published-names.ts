import type { LongNames } from './long-names.ts';

/**
 * The columns of a published layout, named by what stands in its rows: a candidate of several parties has one for each. What such
 * tables give as if it were an office, registered voters and ballots cast, has a column of its own.
 */
export function publishedNames(): LongNames {
  /** Candidates with the parties they stood for, in the order of their first rows. */
  const candidates = new Map<string, Set<string>>();
  const pseudo = new Map<string, string>();
  return {
    columnOf({ name, party, office }) {
      if (office !== undefined) {
        const heading = party === '' ? office : `${office} (${party})`;
        const key = columnKey('', heading);
        pseudo.set(key, heading);
        return { key, part: '' };
      }
      const candidate = name || party;
      if (candidate === '') return 'blank';
      candidates.set(candidate, (candidates.get(candidate) ?? new Set()).add(party));
      return { key: columnKey(candidate, party), part: '' };
    },
    headings() {
      const named = new Map(pseudo);
      for (const [candidate, parties] of candidates)
        for (const party of parties)
          named.set(columnKey(candidate, party), parties.size > 1 && party !== '' ? `${candidate} (${party})` : candidate);
      return named;
    },
    counts() {
      const first = (pattern: RegExp): string[] | undefined => {
        const found = [...pseudo.values()].find((name) => pattern.test(name));
        return found === undefined ? undefined : [found];
      };
      return { registered: first(REGISTERED), ballotsCast: first(BALLOTS_CAST) };
    },
  };
}

const REGISTERED = /^registered voters( -? ?total)?$/i;
const BALLOTS_CAST = /^ballots cast( -? ?total)?$/i;

const columnKey = (candidate: string, party: string): string => `${candidate}\0${party}`;
