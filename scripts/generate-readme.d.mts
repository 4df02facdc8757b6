/** The README as it should stand. */
export function readme(): string;
