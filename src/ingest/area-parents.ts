import type { Problems } from '../data/problem.ts';
import type { Location } from '../data/provenance.ts';
import type { AreaBuilder } from './areas.ts';
import type { RowPlace } from './csv-place.ts';
import { didYouMean } from './nearest.ts';

/** A row of the list: its parent may stand below it. */
export interface AreaRow {
  readonly area: number;
  readonly parent: string;
  readonly place: RowPlace;
}

/** Puts the areas of a list below their parents; a parent that is not listed is a problem. */
export function setParents(rows: readonly AreaRow[], areas: AreaBuilder, parentAt: (row: AreaRow) => Location, problems: Problems): void {
  for (const row of rows) {
    const { area, parent } = row;
    if (parent === '') continue;
    const found = areas.find(parent);
    if (found !== undefined) areas.setParent(area, found);
    else {
      const message = `the parent "${parent}" is not listed${didYouMean(parent, areas.listedIds())}`;
      const expected = 'the identifier of a listed area';
      problems.add({ code: 'unknown-area', location: parentAt(row), found: parent, message, expected });
    }
  }
}

/** The only area without a parent, or one made for all of them. */
export function rootOf(rows: readonly AreaRow[], areas: AreaBuilder, made: () => number): number {
  const tops = rows.filter(({ parent }) => parent === '');
  if (tops.length === 1) {
    areas.setLevel(tops[0].area, 'country');
    return tops[0].area;
  }
  const root = made();
  for (const { area } of tops) areas.setParent(area, root);
  return root;
}

/** An area that is its own ancestor would make the tree endless. */
export function refuseCircles(
  rows: readonly AreaRow[],
  areas: AreaBuilder,
  parentAt: (row: AreaRow) => Location,
  problems: Problems,
): void {
  const parentOf = new Map(rows.map(({ area, parent }) => [area, parent === '' ? undefined : areas.find(parent)]));
  const rowOf = new Map(rows.map((row) => [row.area, row]));
  /** The row from which an area was first reached; areas are walked once, however long the chains. */
  const reached = new Map<number, number>();
  for (const { area } of rows) {
    let here: number | undefined = area;
    while (here !== undefined && !reached.has(here)) {
      reached.set(here, area);
      here = parentOf.get(here);
    }
    const inside = here !== undefined && reached.get(here) === area ? rowOf.get(here) : undefined;
    if (!inside) continue;
    problems.add({
      code: 'area-circle',
      location: parentAt(inside),
      found: inside.parent,
      message: 'the area is inside itself',
      expected: 'parents that lead up to a country',
    });
    return;
  }
}
