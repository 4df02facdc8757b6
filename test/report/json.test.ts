import { describe, expect, test } from 'vitest';
import { type AuditReport, audit, readReports, render } from '../../src/index.ts';
import { renderJson } from '../../src/report/index.ts';
import { datasetOf, official } from '../support/dataset.ts';
import { hostileAudit } from '../support/hostile-dataset.ts';
import { HOSTILE_LABELS } from '../support/hostile-labels.ts';

/** All that JSON lets through and an eye or a terminal obeys: controls beyond the line feed, what cannot be seen, halves of characters. */
const ACTING = /[^\P{Cc}\n]|[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]|\p{Cs}/u;

describe('an audit in which every label is hostile', () => {
  test.each(HOSTILE_LABELS.map((_, turn) => turn))('gives back every label from bytes that do nothing (turn %i)', (turn) => {
    const { report, slots } = hostileAudit(turn);
    const text = render(report, 'json');
    expect(text).not.toMatch(ACTING);
    const read = JSON.parse(text) as AuditReport;
    expect(read.dataset.title).toBe(slots.title);
    expect(read.dataset.contestants.map(({ name }) => name)).toEqual(slots.parties);
    expect(read.dataset.sources.map(({ name }) => name)).toEqual(slots.sources);
    expect(read.dataset.sources.map(({ publisher }) => publisher)).toEqual(slots.publishers);
    expect(read.dataset.sources.map(({ url }) => url)).toEqual(slots.addresses);
    const fields = new Set(read.findings.flatMap(({ locations }) => locations.map(({ field }) => field)));
    expect(slots.headers.filter((header) => fields.has(header)).length).toBeGreaterThan(3);
    expect(read.findings.some(({ message }) => message.includes(slots.areas[1]))).toBe(true);
  });
});

test('a character beyond the basic plane that cannot be seen is escaped in both of its halves', () => {
  const report = { note: 'a\u{e0041}b😀' } as unknown as AuditReport;
  expect(renderJson(report)).toBe('{\n  "note": "a\\udb40\\udc41b😀"\n}\n');
});

test('a contest with everything that a manifest may say of it is read again', () => {
  const contest = {
    ...{ date: '2021-01-10', seats: 10, threshold: '5%', thresholdBase: 'cast', allocation: 'dhondt', ifOnePasses: { secondGets: 2 } },
    ...{ tieBreak: ['alpha'], majority: { share: '50%', base: 'valid' }, quorum: '30%', votesPerBallot: 2, country: 'KZ' },
  };
  const json = render(audit(datasetOf({ contest, sources: [official({ votes: { alpha: 5, beta: 3, gamma: 1 } })] })), 'json');
  const { reports, problems } = readReports(json, 'report.json');
  expect(problems).toEqual([]);
  expect(reports?.[0].dataset.contest).toMatchObject({ votesPerBallot: 2, quorum: 0.3, country: 'KZ' });
});
