import type { Broken, Measured, Noted, Skipped } from '../../src/findings/check.ts';
import type { Text } from '../../src/language/text.ts';

// What a check observes, with its texts as they are given: for tests of what the audit makes of it.

export const broken = (fields: Omit<Broken, 'kind'>): Broken => ({ kind: 'broken', ...fields });
export const noted = (fields: Omit<Noted, 'kind'>): Noted => ({ kind: 'noted', ...fields });
export const measured = (fields: Omit<Measured, 'kind'>): Measured => ({ kind: 'measured', ...fields });
export const skipped = (subject: Text, reason: Text, dataNeeded: Text): Skipped => ({ kind: 'skipped', subject, reason, dataNeeded });
