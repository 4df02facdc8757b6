/** The text of each schema as it should stand, by its path. */
export function schemas(): Record<string, string>;
