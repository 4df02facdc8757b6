/** What the manifest of a dataset is called; the first that is there is read. */
export const MANIFEST_NAMES = ['audit.yaml', 'audit.yml', 'audit.json'] as const;
