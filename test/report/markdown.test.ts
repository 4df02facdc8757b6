import { describe, expect, test, vi } from 'vitest';
import { audit, render } from '../../src/index.ts';

import { safeText } from '../../src/report/escape.ts';
import { HOSTILE_ADDRESSES, hostileDataset, type Slots, TAME_LABELS } from '../support/hostile-dataset.ts';
import { HOSTILE_LABELS } from '../support/hostile-labels.ts';
import { type Page, page, squeezed } from '../support/html.ts';

// Many renderings in one test, whatever else the machine does.
vi.setConfig({ testTimeout: 60_000 });

function shown(turn: number, labels?: readonly string[], spelling = true): { report: Page; slots: Slots } {
  const { dataset, slots } = hostileDataset(turn, labels);
  // What is said of the spelling of labels depends on them.
  const notices = dataset.notices.filter(({ code }) => spelling || (code !== 'odd-letters' && code !== 'spelled-two-ways'));
  return { report: page(render(audit({ ...dataset, notices }), 'markdown')), slots };
}

/** Elements but for links and code, which an address or a pipe may turn into text. */
const built = (elements: readonly string[]): string[] => elements.filter((element) => element !== 'a' && element !== 'code');

describe('an audit in which every label is hostile, shown by a renderer of GitHub-flavoured Markdown', () => {
  const turns = HOSTILE_LABELS.map((_, turn) => turn).filter((turn) => turn % 5 === 0);

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

test('an address is linked as it stands where it is one of the web, and is text where it is not', () => {
  const linked = new Set<string>();
  for (let turn = 0; turn < HOSTILE_ADDRESSES.length; turn++)
    for (const address of shown(turn).report.addresses) if (/evil/i.test(address)) linked.add(address);
  expect([...linked].sort()).toEqual([
    'HTTPS://EVIL.EXAMPLE/gpj',
    'https://evil.example/%5C',
    'https://evil.example/%60a%60',
    'https://evil.example/%7Cb%7C',
    'https://evil.example/)%5D(javascript:x)',
    'https://evil.example/?a=b&copy=1&#106;',
  ]);
});
