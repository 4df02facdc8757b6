import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { judgementFiles } from '../scripts/make-judgement.mjs';
import { VERDICTS, type Verdict } from '../src/audit/verdicts.ts';
import type { AuditReport } from '../src/index.ts';
import { fixtureAudit } from './support/fixture-audit.ts';
import { holding } from './support/holding.ts';

// Elections with one thing done to them, and what an expert would say of each; `truth.json` says what was done.
type Story = AuditReport['story'];
type Question = AuditReport['summary']['questions'][number]['id'];
type Truth = Readonly<Record<string, string | number>>;

const ROOT = path.join(import.meta.dirname, '..');
const files = judgementFiles();

const audited = async (name: string): Promise<AuditReport> => (await fixtureAudit(`judgement/${name}`)).report;
const truthOf = (name: string): Truth => JSON.parse(files[`fixtures/judgement/${name}/truth.json`]);

function answerOf({ summary }: AuditReport, question: Question): AuditReport['summary']['questions'][number] {
  const answer = summary.questions.find(({ id }) => id === question);
  if (!answer) throw new Error(`no question ${question}`);
  return answer;
}
const verdictOf = (report: AuditReport, question: Question): Verdict => answerOf(report, question).verdict;

/** Checks that an item rests on. */
const checksOf = ({ findings }: AuditReport, item: Story[number]): string[] => [
  ...new Set(item.findings.map((id) => findings.find((one) => one.id === id)?.check ?? '')),
];
const headlines = (story: Story): string[] => story.map(({ headline }) => headline.text);
const grouped = (number: string | number): string => Number(number).toLocaleString('en-US');
/** How grave a verdict is: 0 is the gravest. */
const graveness = (verdict: Verdict): number => VERDICTS.indexOf(verdict);
const gravest = ({ summary }: AuditReport): number => Math.min(...summary.questions.map(({ verdict }) => graveness(verdict)));
const failed = ({ checks }: AuditReport): string[] => checks.filter(({ status }) => status === 'failed').map(({ id }) => id);

const CASES = [...new Set(Object.keys(files).map((file) => file.split('/')[2]))];

test.each(Object.entries(files))('%s is what the generator writes, and small', (file, text) => {
  expect(readFileSync(path.join(ROOT, file), 'utf8')).toBe(text);
  expect(statSync(path.join(ROOT, file)).size).toBeLessThan(150_000);
});

test.each(CASES)('no check fails on %s, and the story has at most seven items', async (name) => {
  const report = await audited(name);
  expect(failed(report)).toEqual([]);
  expect(report.story.length).toBeLessThanOrEqual(7);
});

describe('a tally above the official count of one candidate', () => {
  const { exceeded, votes } = truthOf('tally-exceeds');

  test('contradicts the result', async () => {
    expect(verdictOf(await audited('tally-exceeds'), 'agreement')).toBe('contradicted');
  });

  test('first comes the candidate, with her votes and the number of stations', async () => {
    const { story, summary } = await audited('tally-exceeds');
    const [first] = story;
    expect(first).toMatchObject({ group: 'source', severity: 'error', about: 'result' });
    expect(first.headline.text).toEqual(holding('Veda Lysa', grouped(votes), String(exceeded)));
    expect(summary.headline).toEqual(holding('Veda Lysa', grouped(votes)));
    expect(first.where.map(({ contestant }) => contestant)).toContain('Veda Lysa');
    expect(first.weight).toMatchObject({ stations: exceeded, ofStations: 442, ballots: [votes, votes] });
  });

  test('all of them are among the ballots in doubt', async () => {
    expect((await audited('tally-exceeds')).outcome.doubt?.ballots).toBeGreaterThanOrEqual(Number(votes));
  });
});

describe('whole percentages, and one ballot too many at one station', () => {
  test('is anomalous, and adds up but for a slip', async () => {
    const report = await audited('whole-percentages');
    expect(verdictOf(report, 'turnout')).toBe('anomalous');
    expect(verdictOf(report, 'arithmetic')).toBe('slips');
  });

  test('first come the peaks, and the slip after them', async () => {
    const report = await audited('whole-percentages');
    const order = report.story.map((item) => checksOf(report, item));
    expect(order[0]).toEqual(['integer-percentages']);
    expect(order.findIndex((checks) => checks.includes('ballot-chain'))).toBeGreaterThan(0);
  });

  test('z is about 8, as it was over a country thirty times as large', async () => {
    const { findings } = await audited('whole-percentages');
    const peaks = findings.find(({ check, scope }) => check === 'integer-percentages' && scope.area === undefined);
    expect(peaks?.measures.z).toBeGreaterThan(7);
    expect(peaks?.measures.z).toBeLessThan(9);
  });

  test('the ballots at the excess of stations stand beside the peaks, and one beside the slip', async () => {
    const { findings } = await audited('whole-percentages');
    const weightOf = (id: string) => findings.find(({ check }) => check === id)?.weight?.ballots;
    expect(weightOf('integer-percentages')?.[1]).toBeGreaterThan(0);
    expect(weightOf('ballot-chain')?.[0]).toBe(1);
  });
});

describe('stations filled up to a turnout of 95 %', () => {
  test('turnout is anomalous, and what several checks see of it is the first item', async () => {
    const report = await audited('filled-stations');
    expect(verdictOf(report, 'turnout')).toBe('anomalous');
    const [first, ...others] = report.story;
    expect(first).toMatchObject({ severity: 'warning', about: 'result' });
    expect(checksOf(report, first)).toEqual(expect.arrayContaining(['symmetric-stations', 'two-groups-of-stations']));
    expect(others).toEqual([]);
    // How many ballots were added no such test says.
    expect(first.weight?.ballots).toBeNull();
  });

  test('the counts add up', async () => {
    expect(verdictOf(await audited('filled-stations'), 'arithmetic')).toBe('consistent');
  });
});

describe('a district that is a copy of another', () => {
  const { from, to, copied } = truthOf('copied-district');

  test('is anomalous', async () => {
    expect(verdictOf(await audited('copied-district'), 'arithmetic')).toBe('anomalous');
  });

  test('thirty copied stations are one item, which names the district', async () => {
    const report = await audited('copied-district');
    const [first, ...others] = report.story;
    expect(first).toMatchObject({ severity: 'warning', about: 'result' });
    // Which of the two was copied from the other no count can tell.
    const either = new RegExp(`${from}|${to}`);
    expect(first.headline.text).toMatch(either);
    expect(report.summary.headline).toMatch(either);
    expect(first.weight?.stations).toBeGreaterThanOrEqual(Number(copied));
    expect(others.flatMap((item) => checksOf(report, item))).not.toContain('duplicate-rows');
  });

  test('the ballots of the copies are in doubt', async () => {
    const { story } = await audited('copied-district');
    const rows = files['fixtures/judgement/copied-district/stations.csv'].split('\n').filter((row) => row.startsWith(`${to},`));
    const ballots = rows.reduce((sum, row) => sum + Number(row.split(',')[4]), 0);
    expect(story[0]?.weight?.ballots).toEqual([ballots, ballots]);
  });
});

describe('stations where everybody voted, or all for one', () => {
  const { full } = truthOf('stations-at-hundred');

  test('are unusual or worse', async () => {
    expect(graveness(verdictOf(await audited('stations-at-hundred'), 'turnout'))).toBeLessThanOrEqual(graveness('unusual'));
  });

  test('are the first item, with their number', async () => {
    const report = await audited('stations-at-hundred');
    expect(checksOf(report, report.story[0])).toEqual(['stations-at-hundred']);
    expect(report.story[0].headline.text).toEqual(holding(String(full)));
  });

  test('the correlation of turnout and share is about that of the election it is like, and separates nothing', async () => {
    const { findings, story } = await audited('stations-at-hundred');
    const r = findings.find(({ check, scope }) => check === 'turnout-share-dependence' && scope.quantity === 'turnout');
    expect(r?.test?.effect.value).toBeCloseTo(0.49, 1);
    expect(story.flatMap((item) => item.findings)).not.toContain(r?.id);
  });
});

describe('six slips in a close run-off', () => {
  test('add up but for slips', async () => {
    const report = await audited('slips');
    expect(verdictOf(report, 'arithmetic')).toBe('slips');
    expect(gravest(report)).toBe(graveness('slips'));
  });

  test('no item is about anything else', async () => {
    const report = await audited('slips');
    expect(report.story.map(({ severity }) => severity)).toEqual(report.story.map(() => 'error'));
    const arithmetic = new Set(report.checks.filter(({ question }) => question === 'arithmetic').map(({ id }) => id));
    expect(report.story.flatMap((item) => checksOf(report, item)).filter((id) => !arithmetic.has(id))).toEqual([]);
  });

  test('they could not have changed who won', async () => {
    const { outcome } = await audited('slips');
    expect(outcome.couldMatter).toBe(false);
    const planted: { from: number; to: number }[] = JSON.parse(files['fixtures/judgement/slips/truth.json']).planted;
    expect(planted).toHaveLength(6);
    const most = planted.reduce((sum, { from, to }) => sum + Math.abs(to - from), 0);
    expect(outcome.doubt?.ballots).toBeGreaterThan(0);
    expect(outcome.doubt?.ballots).toBeLessThanOrEqual(2 * most);
    expect(outcome.decisions).toContainEqual(expect.objectContaining({ kind: 'winner', for: 'next', against: 'lead', tie: false }));
  });
});

describe('a voter added to one roll on the day', () => {
  test('is nothing to see', async () => {
    const report = await audited('voters-added');
    expect(verdictOf(report, 'arithmetic')).toBe('consistent');
    expect(headlines(report.story)).toEqual([]);
  });

  test('is told as a note', async () => {
    const { findings } = await audited('voters-added');
    const line = truthOf('voters-added').line;
    const about = findings.filter(({ locations }) => locations.some((one) => one.line === line && one.field === 'registered'));
    expect(about.map(({ severity }) => severity)).toEqual(['note']);
  });
});

describe('a column that is not what the manifest says', () => {
  const { column, mends } = truthOf('misnamed-column');
  const naming = ({ notices }: AuditReport): string[] =>
    notices.map(({ message }) => message).filter((message) => message.includes(String(column)));

  test.each(['misnamed-column', 'misnamed-column-unmended'])('contradicts nothing, in %s', async (name) => {
    const report = await audited(name);
    expect(report.summary.questions.map(({ verdict }) => verdict)).not.toContain('contradicted');
    expect(verdictOf(report, 'arithmetic')).not.toBe('slips');
    expect(report.findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
  });

  test.each(['misnamed-column', 'misnamed-column-unmended'])('is a notice and an item of the story, in %s', async (name) => {
    const report = await audited(name);
    expect(naming(report)).toHaveLength(1);
    expect(headlines(report.story).filter((headline) => headline.includes(String(column)))).toHaveLength(1);
    const { broken } = truthOf(name);
    expect(naming(report)).toEqual([holding(String(broken), '500')]);
    expect(answerOf(report, 'arithmetic').partly).toBe(true);
    // The rule is not tested, and says so.
    const skipped = report.checks.filter(({ question, skipped }) => question === 'arithmetic' && skipped.length > 0);
    expect(skipped.map(({ id }) => id)).toContain('ballot-chain');
  });

  test('the column that would mend it is named', async () => {
    const report = await audited('misnamed-column');
    expect(naming(report)).toEqual([holding(String(mends))]);
    expect(verdictOf(report, 'arithmetic')).toBe('consistent');
  });

  test('where none mends it the table is unusual', async () => {
    expect(verdictOf(await audited('misnamed-column-unmended'), 'arithmetic')).toBe('unusual');
  });
});

test('an honest count has no items', async () => {
  const report = await audited('honest');
  expect(headlines(report.story)).toEqual([]);
  expect(gravest(report)).toBeGreaterThanOrEqual(graveness('consistent'));
});

test('an encyclopaedia’s copy with a slip, beside a survey that disagrees', async () => {
  const { report } = await fixtureAudit('kz-2021');
  expect(verdictOf(report, 'arithmetic')).not.toBe('contradicted');
  expect(verdictOf(report, 'agreement')).toBe('anomalous');
  expect(report.summary.headline).toContain('English Wikipedia');
});

// The gravest first; those of one step in any order.
const ORDER = [
  ['judgement/tally-exceeds'],
  ['judgement/whole-percentages', 'judgement/copied-district'],
  ['judgement/stations-at-hundred'],
  ['judgement/misnamed-column-unmended'],
  ['judgement/slips'],
  ['judgement/voters-added', 'judgement/honest'],
];

test('the cases come out in the order of their gravity', async () => {
  const steps = await Promise.all(ORDER.map((names) => Promise.all(names.map(async (name) => gravest((await fixtureAudit(name)).report)))));
  for (const [at, step] of steps.entries())
    if (at > 0) expect(Math.min(...step), ORDER[at].join()).toBeGreaterThanOrEqual(Math.max(...steps[at - 1]));
  // What contradicts, what is anomalous, what is slips and what is nothing are told apart.
  const [contradicted, anomalous, , unusual, slips, nothing] = steps.map((step) => Math.max(...step));
  expect(new Set([contradicted, anomalous, unusual, slips, nothing]).size).toBe(5);
});
