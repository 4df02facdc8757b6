import type { RowSource } from './grid.ts';
import { PUBLISHED, repeatsColumn } from './long-columns.ts';
import { wideTable } from './long-rows.ts';
import type { TableData } from './manifest-schema.ts';
import { publishedNames } from './published-names.ts';
import type { TableContext } from './table-rows.ts';
import type { WideTable } from './wide-table.ts';

const PARTS = ['early_voting', 'election_day', 'absentee', 'mail', 'provisional'];
const USED = ['county', 'precinct', 'office', 'district', 'party', 'candidate', 'votes', ...PARTS];

/**
 * A table of the OpenElections project: county, precinct, office, district, party, candidate, votes, and the ways of voting in
 * columns of their own.
 *
 * @see https://github.com/openelections/openelections-data-tests, the rules its files are tested by
 */
export function openElections(spec: TableData, source: RowSource, context: TableContext): WideTable | undefined {
  return wideTable(spec, source, context, (header) => {
    const names = header.map((name) => name.toLowerCase());
    const find = (name: string): number => names.indexOf(name);
    if (repeatsColumn(header, USED, source.path, context.complain)) return undefined;
    const unit = ['county', 'precinct'].map(find).filter((index) => index >= 0);
    const absent = ['office', 'candidate', 'votes'].filter((name) => find(name) < 0);
    if (unit.length === 0) absent.unshift('county or precinct');
    if (absent.length > 0) {
      const message = `${source.path} has no column ${absent.map((name) => `"${name}"`).join(', ')}, which a table of OpenElections has`;
      context.complain(['format'], 'unknown-column', message, 'county, precinct, office, district, party, candidate, votes');
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
  });
}
