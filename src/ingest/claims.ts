import { type Claim, type Figure, figureInterval } from '../data/claim.ts';
import type { Problems } from '../data/problem.ts';
import type { ClaimData } from './manifest-schema.ts';
import { PLAIN_NUMBERS, parseShare } from './number.ts';
import type { Path, Tree } from './yaml-tree.ts';

/** The claims of a manifest; a figure that is neither a count, nor a share with its sign, nor a time is a problem. */
export function readClaims(claims: readonly ClaimData[], tree: Tree, problems: Problems): Claim[] {
  return claims.map(({ value, range, set, parts, decimals, ...rest }, index) => {
    const path: Path = ['claims', index];
    const refuse = (at: Path, found: string, message: string, expected: string): void =>
      problems.add({ code: 'claim', location: tree.locate([...path, ...at]), found, message, expected });
    const figure = (text: string, at: Path): Figure => readFigure(text, decimals, (...why) => refuse(at, text, ...why));
    const known = problems.total();
    const ends = range && ([figure(range[0], ['range', 0]), figure(range[1], ['range', 1])] as const);
    if (range && ends && problems.total() === known && !inOrder(ends))
      refuse(['range'], range.join(', '), 'this is not a range', 'two figures of one kind, the smaller first');
    if (rest.of === 0) refuse(['of'], '0', 'a share of 0 is not possible', 'a whole number of 1 or more');
    if (parts && Object.keys(parts).length === 0) refuse(['parts'], '{}', 'the claim has no parts', 'names with whole numbers or lists');
    return {
      ...rest,
      value: value === undefined ? undefined : figure(value, ['value']),
      range: ends,
      set,
      parts:
        parts &&
        Object.entries(parts).map(([name, part]) => ({
          name,
          value: typeof part === 'string' ? readPart(part, (...why) => refuse(['parts', name], part, ...why)) : part,
        })),
      location: tree.locate([...path, value !== undefined ? 'value' : range ? 'range' : set ? 'set' : 'parts']),
      quantityLocation: tree.locate([...path, 'quantity']),
    };
  });
}

type Refuse = (message: string, expected: string) => void;

/** Times may run over midnight. */
function inOrder([from, to]: readonly [Figure, Figure]): boolean {
  if (from.kind !== to.kind) return false;
  const [low, high] = [figureInterval(from, false), figureInterval(to, false)];
  return from.kind === 'time' || (low !== undefined && high !== undefined && low.low <= high.high);
}

function readFigure(text: string, decimals: number | undefined, refuse: Refuse): Figure {
  const trimmed = text.trim();
  if (/^\d{1,2}:\d{2}$/.test(trimmed)) return { kind: 'time', text: trimmed };
  if (/^-?\d{1,15}$/.test(trimmed)) return { kind: 'count', value: Number(trimmed), text: trimmed };
  const share = parseShare(trimmed, PLAIN_NUMBERS, decimals);
  if (!('code' in share)) return { kind: 'share', share, text: trimmed };
  refuse('this is not a figure', 'a whole number, a share such as 56.4%, or a time such as 10:00');
  return { kind: 'count', value: 0, text: trimmed };
}

/** A part is a whole number; one that is taken away carries a minus sign. */
function readPart(text: string, refuse: Refuse): number {
  if (/^[+-]?\d{1,15}$/.test(text.trim())) return Number(text);
  refuse('this is not a whole number', 'a whole number, or a list of names');
  return 0;
}
