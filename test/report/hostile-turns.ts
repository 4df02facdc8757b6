import { describe, expect, test } from 'vitest';
import { audit, render } from '../../src/index.ts';
import { english } from '../../src/language/text.ts';
import { safeText } from '../../src/report/escape.ts';
import { hostileDataset, type Slots, TAME_LABELS } from '../support/hostile-dataset.ts';
import { type Page, page, squeezed } from '../support/html.ts';

const pages = new Map<string, { report: Page; slots: Slots }>();

/** A report as it is shown, made once for all tests that look at it. */
export function shown(turn: number, labels?: readonly string[], spelling = true): { report: Page; slots: Slots } {
  const key = `${turn} ${labels === undefined} ${spelling}`;
  const known = pages.get(key) ?? pageOf(turn, labels, spelling);
  pages.set(key, known);
  return known;
}

function pageOf(turn: number, labels: readonly string[] | undefined, spelling: boolean): { report: Page; slots: Slots } {
  const { dataset, slots } = hostileDataset(turn, labels);
  // What is said of the spelling of labels depends on them.
  const notices = dataset.notices.filter(
    ({ message }) => spelling || !/invisible characters|two alphabets|two spellings/.test(english(message)),
  );
  return { report: page(render(audit({ ...dataset, notices }), 'markdown')), slots };
}

/** Elements but for links and code, which an address or a pipe may turn into text. */
const built = (elements: readonly string[]): string[] => elements.filter((element) => element !== 'a' && element !== 'code');

/** Tests of reports whose labels are taken from these places of the list on. */
export function describeTurns(turns: readonly number[]): void {
  describe('an audit in which every label is hostile, shown by a renderer of GitHub-flavoured Markdown', () => {
    test.each(turns)('has the elements of one whose labels are tame, and all of their text (turn %i)', (turn) => {
      const { report, slots } = shown(turn, undefined, false);
      const tame = shown(turn, TAME_LABELS, false).report;
      expect(built(report.elements)).toEqual(built(tame.elements));
      expect(report.elements.length).toBeGreaterThan(300);
      for (const element of ['raw-html', 'img', 'script', 'del', 'em', 'input', 'sup', 'hr', 'pre'])
        expect(report.elements).not.toContain(element);
      const text = squeezed(report.text);
      for (const one of [slots.title, ...slots.parties, ...slots.areas.slice(0, 2), ...slots.sources, ...slots.publishers])
        expect(text).toContain(squeezed(safeText(one)));
    });

    test.each(turns)('links to nothing but sections and the web (turn %i)', (turn) => {
      const { addresses } = shown(turn).report;
      expect(addresses.length).toBeGreaterThan(10); // the literature, and the sections
      expect(addresses.filter((address) => !/^(https?:\/\/[^\s/]|#[a-z-]+$)/i.test(address))).toEqual([]);
    });

    test.each(turns)('keeps its columns in every table (turn %i)', (turn) => {
      const tables = shown(turn).report.html.split('<table>').slice(1);
      expect(tables.length).toBeGreaterThan(4);
      for (const table of tables) {
        const rows = table.split('</table>')[0].split('<tr>').slice(1);
        expect(new Set(rows.map((row) => row.match(/<t[hd][ >]/g)?.length)).size).toBe(1);
      }
    });
  });
}
