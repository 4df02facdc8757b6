/** The text of every file of the cases as it should stand, by its path. */
export function judgementFiles(): Record<string, string>;
