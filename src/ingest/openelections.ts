import { PUBLISHED, repeatsColumn } from './long-columns.ts';
import type { LongLayout } from './long-rows.ts';
import { publishedNames } from './published-names.ts';
import type { Complain } from './table-columns.ts';

const PARTS = ['early_voting', 'election_day', 'absentee', 'mail', 'provisional'];
const USED = ['county', 'precinct', 'office', 'district', 'party', 'candidate', 'votes', ...PARTS];

/**
 * A table of the OpenElections project: county, precinct, office, district, party, candidate, votes, and the ways of voting in
 * columns of their own.
 *
 * @see https://github.com/openelections/openelections-data-tests, the rules its files are tested by
 */
export function openElectionsLayout(header: readonly string[], path: string, complain: Complain): LongLayout | undefined {
  const names = header.map((name) => name.toLowerCase());
  const find = (name: string): number => names.indexOf(name);
  if (repeatsColumn(header, USED, path, complain)) return undefined;
  const unit = ['county', 'precinct'].map(find).filter((index) => index >= 0);
  const absent = ['office', 'candidate', 'votes'].filter((name) => find(name) < 0);
  if (unit.length === 0) absent.unshift('county or precinct');
  if (absent.length > 0) {
    const message = `${path} has no column ${absent.map((name) => `"${name}"`).join(', ')}, which a table of OpenElections has`;
    complain(['format'], 'unknown-column', message, 'county, precinct, office, district, party, candidate, votes');
    return undefined;
  }
  const columns = {
    ...PUBLISHED,
    unit,
    office: find('office'),
    beside: [find('district')].filter((index) => index >= 0),
    candidate: [find('candidate')],
    party: find('party'),
    votes: find('votes'),
    mode: [],
    parts: PARTS.map(find).filter((index) => index >= 0),
  };
  return { columns, names: publishedNames() };
}
