/** The fixtures with a committed report, as paths below `fixtures` and `reports` alike. */
export function reportedFixtures(): string[];
