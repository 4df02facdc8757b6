/** The text of every file of the dataset as it should stand, by its path. */
export function protocolFiles(): Record<string, string>;
