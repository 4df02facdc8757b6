import { PUBLISHED, repeatsColumn } from './long-columns.ts';
import type { LongLayout } from './long-rows.ts';
import { publishedNames } from './published-names.ts';
import type { Complain } from './table-columns.ts';

const USED = [
  'county_name',
  'jurisdiction_name',
  'precinct',
  'office',
  'district',
  'stage',
  'special',
  'candidate',
  'party_detailed',
  'votes',
  'mode',
];

/**
 * Precinct returns of the MIT Election Data and Science Lab: one row a precinct, office, candidate and mode. Where a candidate has
 * a row of the mode TOTAL beside others, the total is taken, and the others have to add up to it. Votes in units called FLOATING
 * belong to a county, not to a precinct. The lab codes votes that are missing as 0.
 *
 * @see MIT Election Data and Science Lab, codebook of the precinct-level returns, https://github.com/MEDSL
 */
export function medslLayout(header: readonly string[], path: string, complain: Complain): LongLayout | undefined {
  const names = header.map((name) => name.toLowerCase());
  const find = (name: string): number => names.indexOf(name);
  if (repeatsColumn(header, USED, path, complain)) return undefined;
  const unit = ['county_name', 'jurisdiction_name', 'precinct'].map(find).filter((index) => index >= 0);
  const absent = ['precinct', 'office', 'candidate', 'votes', 'mode'].filter((name) => find(name) < 0);
  if (absent.length > 0) {
    const message = `${path} has no column ${absent.map((name) => `"${name}"`).join(', ')}, which precinct returns of MEDSL have`;
    complain(['format'], 'unknown-column', message, 'precinct, office, party_detailed, mode, votes, county_name, candidate and more');
    return undefined;
  }
  const columns = {
    ...PUBLISHED,
    unit,
    office: find('office'),
    beside: ['district', 'stage', 'special'].map(find).filter((index) => index >= 0),
    candidate: [find('candidate')],
    party: find('party_detailed'),
    votes: find('votes'),
    mode: [find('mode')],
    parts: [],
    afloat: /\bfloating\b/i,
  };
  return { columns, names: publishedNames() };
}
