/** The text of every file of the two datasets as it should stand, by its path. */
export function stationFiles(): Record<string, string>;
