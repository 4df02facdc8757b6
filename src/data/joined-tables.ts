import {
  COUNTS,
  type Column,
  type CountColumn,
  type CountName,
  LABELS,
  type LabelColumn,
  type LabelName,
  type ShareColumn,
  type Table,
} from './table.ts';

/**
 * Tables of one level of one source as one table, so that every check asks of all rows together: a file for each county, or a
 * sheet for each region. Tables that are about the same areas stay apart, as do those that say other things of their figures.
 */
export function joinLevels(tables: readonly Table[]): Table[] {
  const groups: { readonly key: string; readonly tables: Table[]; readonly areas: Set<number> }[] = [];
  for (const table of tables) {
    const { level, origin, publisher, roll, precision, seenIn } = table;
    const key = JSON.stringify([level, publisher, roll, precision, seenIn]);
    const group = origin === 'file' ? groups.find((one) => one.key === key && table.area.every((area) => !one.areas.has(area))) : undefined;
    if (group) group.tables.push(table);
    else groups.push({ key: origin === 'file' ? key : '', tables: [table], areas: new Set() });
    // A lone table of a level is never asked.
    if (tables.length > 1) for (const area of table.area) (group ?? groups[groups.length - 1]).areas.add(area);
  }
  return groups.map((group) => (group.tables.length === 1 ? group.tables[0] : joinTables(group.tables)));
}

/** A column of the joined table, and those it was made of. */
interface Slot {
  readonly joined: Column | LabelColumn;
  readonly parts: readonly (Column | LabelColumn | undefined)[];
}

function joinTables(tables: readonly Table[]): Table {
  const [first] = tables;
  const files = [...new Set(tables.map(({ file }) => file))];
  const starts: number[] = [];
  let rows = 0;
  for (const table of tables) {
    starts.push(rows);
    rows += table.rows;
  }
  const slots: Slot[] = [];
  const slot = <C extends Column | LabelColumn>(
    pick: (table: Table) => C | undefined,
    join: (parts: readonly (C | undefined)[]) => C,
  ): C | undefined => {
    const parts = tables.map(pick);
    if (parts.every((part) => part === undefined)) return undefined;
    const joined = join(parts);
    slots.push({ joined, parts });
    return joined;
  };
  const long = <T extends Float64Array | Uint8Array | Int8Array | Int32Array>(array: T, parts: readonly (T | undefined)[]): T => {
    for (const [at, part] of parts.entries()) if (part) array.set(part, starts[at]);
    return array;
  };
  const states = (parts: readonly (Column | undefined)[]): Uint8Array =>
    long(
      new Uint8Array(rows),
      parts.map((part) => part?.state),
    );
  const fieldsOf = (parts: readonly (Column | LabelColumn | undefined)[]): readonly string[] =>
    parts.find((part) => part !== undefined)?.fields ?? [];
  const counts = (pick: (table: Table) => CountColumn | undefined): CountColumn | undefined =>
    slot(pick, (parts) => ({
      kind: 'count',
      fields: fieldsOf(parts),
      values: long(
        new Float64Array(rows),
        parts.map((part) => part?.values),
      ),
      state: states(parts),
    }));
  const shares = (pick: (table: Table) => ShareColumn | undefined): ShareColumn | undefined =>
    slot(pick, (parts) => ({
      kind: 'share',
      fields: fieldsOf(parts),
      units: long(
        new Float64Array(rows),
        parts.map((part) => part?.units),
      ),
      decimals: long(
        new Int8Array(rows),
        parts.map((part) => part?.decimals),
      ),
      relation: long(
        new Uint8Array(rows),
        parts.map((part) => part?.relation),
      ),
      state: states(parts),
    }));
  const labels = (pick: (table: Table) => LabelColumn | undefined): LabelColumn | undefined =>
    slot(pick, (parts) => {
      const words = [...new Set(parts.flatMap((part) => part?.words ?? []))];
      const at = new Map(words.map((word, code) => [word, code]));
      const codes = new Int32Array(rows).fill(-1);
      for (const [number, part] of parts.entries())
        if (part)
          codes.set(
            part.codes.map((code) => (code < 0 ? -1 : (at.get(part.words[code]) as number))),
            starts[number],
          );
      return { kind: 'label', fields: fieldsOf(parts), codes, words };
    });
  const named = <C>(names: readonly string[], pick: (name: string) => C | undefined): Record<string, C> =>
    Object.fromEntries(
      names.flatMap((name) => {
        const column = pick(name);
        return column === undefined ? [] : [[name, column]];
      }),
    );
  const unique = (names: readonly string[]): string[] => [...new Set(names)];
  const partOf = (row: number): number => {
    let part = starts.length - 1;
    while (starts[part] > row) part--;
    return part;
  };
  const same = <K extends 'url' | 'published' | 'place'>(key: K): Partial<Pick<Table, K>> =>
    first[key] !== undefined && tables.every((table) => table[key] === first[key])
      ? ({ [key]: first[key] } as Partial<Pick<Table, K>>)
      : {};
  const { url: _, published: __, place: ___, sheet: ____, ...rest } = first;
  return {
    ...rest,
    ...same('url'),
    ...same('published'),
    ...same('place'),
    file: files.length > 3 ? `${files.slice(0, 3).join(', ')}, …` : files.join(', '),
    files,
    partOf: (row) => tables[partOf(row)],
    rows,
    area: long(
      new Int32Array(rows),
      tables.map(({ area }) => area),
    ),
    counts: named(COUNTS, (name) => counts((table) => table.counts[name as CountName])),
    turnout: shares(({ turnout }) => turnout),
    lead: shares(({ lead }) => lead),
    turnoutAt: Object.entries(
      named(unique(tables.flatMap(({ turnoutAt }) => turnoutAt.map(({ hour }) => hour))), (hour) =>
        shares(({ turnoutAt }) => turnoutAt.find((one) => one.hour === hour)?.column),
      ),
    ).map(([hour, column]) => ({ hour, column })),
    ...(tables.some(({ ballotsAt }) => ballotsAt) && {
      ballotsAt: Object.entries(
        named(unique(tables.flatMap(({ ballotsAt = [] }) => ballotsAt.map(({ hour }) => hour))), (hour) =>
          counts(({ ballotsAt = [] }) => ballotsAt.find((one) => one.hour === hour)?.column),
        ),
      ).map(([hour, column]) => ({ hour, column })),
    }),
    votes: first.votes.map((_, contestant) => counts(({ votes }) => votes[contestant])),
    shares: first.shares.map((_, contestant) => shares((table) => table.shares[contestant])),
    seats: first.seats.map((_, contestant) => counts(({ seats }) => seats[contestant])),
    otherShares: Object.entries(
      named(unique(tables.flatMap(({ otherShares }) => otherShares.map(({ name }) => name))), (name) =>
        shares(({ otherShares }) => otherShares.find((one) => one.name === name)?.column),
      ),
    ).map(([name, column]) => ({ name, column })),
    ...(tables.some(({ otherVotes }) => otherVotes) && {
      otherVotes: Object.entries(
        named(unique(tables.flatMap(({ otherVotes = [] }) => otherVotes.map(({ name }) => name))), (name) =>
          counts(({ otherVotes = [] }) => otherVotes.find((one) => one.name === name)?.column),
        ),
      ).map(([name, column]) => ({ name, column })),
    }),
    labels: named(LABELS, (name) => labels((table) => table.labels[name as LabelName])),
    complete: tables.every(({ complete }) => complete),
    copies: tables.some(({ copies }) => copies),
    faults: tables.flatMap(({ faults = [] }) => faults),
    byWay: tables.reduce((all, { byWay = 0 }) => all + byWay, 0),
    line: (row) => {
      const part = partOf(row);
      return tables[part].line(row - starts[part]);
    },
    ...(tables.every(({ locateArea }) => locateArea) && {
      locateArea: (row: number) => {
        const part = partOf(row);
        return (tables[part].locateArea as NonNullable<Table['locateArea']>)(row - starts[part]);
      },
    }),
    locate: (row, column) => {
      const part = partOf(row);
      // A column of some of the rows is another one with the same fields.
      const found =
        slots.find(({ joined }) => joined === column) ??
        slots.find(({ joined }) => joined.kind === column.kind && joined.fields.join('\0') === column.fields.join('\0'));
      const own = found?.parts[part];
      return own ? tables[part].locate(row - starts[part], own) : [];
    },
  };
}
