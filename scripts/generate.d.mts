/** The text of src/checks/index.ts as it should stand. */
export function registry(): string;
/** The text of src/version.ts as it should stand. */
export function version(): string;
