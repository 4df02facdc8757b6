/** The page as it should stand: one HTML file. */
export function page(): Promise<string>;
