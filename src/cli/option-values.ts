/** The parts of an option with commas; given again, it goes on. */
export const list = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...value
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== ''),
];

/** The same, but a later list replaces an earlier list. */
export const listOf = (value: string): readonly string[] => list(value);

/** Options that are given again, each taken whole. */
export const again = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
