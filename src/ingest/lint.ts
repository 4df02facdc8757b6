import type { Areas } from '../data/areas.ts';
import type { Contestant } from '../data/contest.ts';
import type { Notice } from '../data/problem.ts';
import type { Location } from '../data/provenance.ts';
import { enumerate, join } from '../language/format.ts';
import type { Text } from '../language/text.ts';
import { word } from '../language/words.ts';
import { T as INGEST } from './ingest.texts.ts';
import { oddLetters, skeleton, spelledTwoWays } from './spelling.ts';

/** Above so many areas their names are not held against each other: nobody spells so many by hand. */
const MOST_AREAS = 200_000;
/** Areas of a level without a letter in their names, none with one before them, after which no more are looked at. */
const MOST_NUMBERS = 1000;
/** Most names to list; the rest is counted. */
const MOST_LISTED = 20;

/** What a reader would not see and should: contestants and areas spelled two ways, letters of two alphabets, levels that do not nest. */
export function lintNotices(areas: Areas, contestants: readonly Contestant[], locate: (contestant: number) => Location): Notice[] {
  return [...contestantNotices(contestants, locate), ...areaNotices(areas), ...(areas.listed ? levelNotices(areas) : [])];
}

function contestantNotices(contestants: readonly Contestant[], locate: (contestant: number) => Location): Notice[] {
  const at = (name: string): number => contestants.findIndex((one) => one.name === name);
  const odd = contestants.flatMap(({ name }, index) =>
    oddLetters(name).map((what) => ({ code: 'odd-letters', message: INGEST.contestant({ name, what }), location: locate(index) })),
  );
  const twice = spelledTwoWays(contestants.map(({ name }) => name)).map(([first, other]) => ({
    code: 'spelled-two-ways',
    message: INGEST.contestantsLookLikeOne({ first, other }),
    location: locate(at(other)),
  }));
  return [...odd, ...twice];
}

/** Areas below one parent whose names differ in nothing a reader sees. */
function areaNotices(areas: Areas): Notice[] {
  if (areas.size > MOST_AREAS) return [];
  /** By parent, then by what is seen of the name. */
  const seen = new Map<number, Map<string, number>>();
  const alike: Text[] = [];
  const odd: Text[] = [];
  const numbered = new Map<string, number>();
  for (let area = 0; area < areas.size; area++) {
    const level = areas.level(area);
    const numbers = numbered.get(level) ?? 0;
    // Numbers are not spelled; a level that begins with very many of them is a level of numbers.
    if (numbers > MOST_NUMBERS) continue;
    const name = areas.name(area);
    if (!/\p{L}/u.test(name)) {
      numbered.set(level, numbers + 1);
      continue;
    }
    numbered.set(level, Number.NEGATIVE_INFINITY);
    for (const what of oddLetters(name)) odd.push(INGEST.figures({ name, what }));
    const parent = areas.parent[area];
    const inside = seen.get(parent) ?? new Map<string, number>();
    seen.set(parent, inside);
    const key = skeleton(name);
    const first = inside.get(key);
    if (first === undefined) inside.set(key, area);
    else if (areas.name(first) !== name) alike.push(INGEST.and({ name: areas.name(first), name2: name }));
  }
  return [
    ...listed('spelled-two-ways', alike, (list) => INGEST.someAreasLookLike({ list })),
    ...listed('odd-letters', odd, (list) => INGEST.someNamesAreasOdd({ list })),
  ];
}

function listed(code: string, found: readonly Text[], message: (list: Text) => Text): Notice[] {
  if (found.length === 0) return [];
  const list = join(found.slice(0, MOST_LISTED), '; ');
  return [{ code, message: message(found.length > MOST_LISTED ? INGEST.more({ list, found: found.length - MOST_LISTED }) : list) }];
}

/** A level whose areas lie directly below areas of different levels, by a list of areas; a path of columns tells of its blanks itself. */
function levelNotices(areas: Areas): Notice[] {
  const above = new Map<string, Map<string, number>>();
  for (let area = 0; area < areas.size; area++) {
    const parent = areas.parent[area];
    if (parent < 0) continue;
    const level = areas.level(area);
    const holder = areas.parent[parent] < 0 ? 'country' : areas.level(parent);
    if (level === '' || holder === '') continue;
    const of = above.get(level) ?? new Map<string, number>();
    of.set(holder, (of.get(holder) ?? 0) + 1);
    above.set(level, of);
  }
  return [...above].flatMap(([level, of]) => {
    if (of.has(level))
      return [
        {
          code: 'levels-not-nested',
          message: INGEST.areasLevelLieBelow({ level: word(level) }),
        },
      ];
    if (of.size < 2) return [];
    const parts = [...of].map(([holder, size]) => INGEST.directlyBelowLevel({ size, holder: word(holder) }));
    return [
      {
        code: 'levels-not-nested',
        message: INGEST.areasLevelDoNot({ level: word(level), parts: enumerate(parts) }),
      },
    ];
  });
}
