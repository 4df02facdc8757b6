import { beforeAll, describe, expect, test } from 'vitest';
import type { AuditReport, Finding } from '../src/index.ts';
import { fixtureAudit } from './support/fixture-audit.ts';
import { holding } from './support/holding.ts';

// Numbers of the case as they were worked out beforehand and independently of this program, to the digits stated there.
let report: AuditReport;

beforeAll(async () => {
  ({ report } = await fixtureAudit('kz-2021'));
});

const of = (check: string, scope: object = {}): Finding[] =>
  report.findings.filter(
    (one) => one.check === check && Object.entries(scope).every(([key, value]) => (one.scope as Record<string, string>)[key] === value),
  );

function only(check: string, scope: object = {}): Finding {
  const found = of(check, scope);
  expect(found.map(({ message }) => message)).toHaveLength(1);
  return found[0];
}

const result = (id: string) => {
  const check = report.checks.find((one) => one.id === id);
  if (!check) throw new Error(`no check ${id}`);
  return check;
};

const table = (id: string) => report.tables.find((one) => one.id === id)?.rows ?? [];

describe('the table by region', () => {
  test('ADAL in Almaty: 5.21 % printed, 5.861721 % computed, equal to the cell in the next row', () => {
    const finding = only('share-matches-votes');
    expect(finding).toMatchObject({
      severity: 'error',
      // The table was read in an encyclopaedia's copy.
      about: 'document',
      scope: { area: 'KZ-ALA', contestant: 'adal', source: 'cec' },
      measures: { published: 0.0521, votes: 18835, base: 321322, agreeing: 84 },
    });
    expect((100 * (finding.measures.computed as number)).toFixed(6)).toBe('5.861721');
    expect((finding.measures.differencePp as number).toFixed(6)).toBe('-0.651721');
    expect(finding.measures.equalsNeighbour).toContain('Almaty Region');
    expect(finding.locations).toMatchObject([
      { file: 'official-by-region.csv', line: 4, field: 'Adal %' },
      { file: 'official-by-region.csv', line: 4, field: 'Adal votes' },
      { file: 'official-by-region.csv', line: 5, field: 'Adal %' },
    ]);
  });

  test('the other 84 percentages of the regions agree, and the ten of the country', () => {
    // 84 by region, 5 in the last row, 5 in the totals; the finding itself is one more.
    expect(result('share-matches-votes').tests).toBe(95);
    expect(of('share-matches-votes')).toHaveLength(1);
  });

  test('the percentages of Almaty reach 99.35, and no single one mends them', () => {
    const finding = only('shares-sum-to-hundred', { area: 'KZ-ALA' });
    expect(finding).toMatchObject({ severity: 'error', about: 'document', measures: { sum: 0.9935, differencePp: -0.65, repair: 'none' } });
    expect(finding.locations.map(({ line }) => line)).toEqual([4, 4, 4, 4, 4]);
  });

  test('votes of the regions add up to the country, and the country to the valid votes', () => {
    expect(of('parts-sum-to-total')).toEqual([]);
    // Five contestants and the valid votes they make up, against the last row; the empty column of invalid votes is told as skipped.
    expect(result('parts-sum-to-total').tests).toBeGreaterThanOrEqual(6);
    expect(
      result('parts-sum-to-total')
        .skipped.map(({ subject }) => subject)
        .join(),
    ).toContain('invalid');
  });

  test('25 of 85 counts are rounded percentages', () => {
    const finding = only('counts-from-percentages');
    expect(finding).toMatchObject({
      severity: 'warning',
      about: 'result',
      scope: { source: 'cec', level: 'region' },
      measures: { hits: 25, cells: 85, decimals: 2, conservativeHits: 13, conservativeCells: 68 },
    });
    expect(finding.measures.expected as number).toBeCloseTo(2.363372784, 7);
    expect((finding.test?.pValue ?? 0) / 3.616036853597107e-19).toBeCloseTo(1, 9);
    expect(finding.measures.conservativeExpected as number).toBeCloseTo(1.890698227, 7);
    expect((finding.measures.conservativePValue as number) / 3.9512271962e-8).toBeCloseTo(1, 7);
    expect(finding.locations).toHaveLength(25);
    // Rounding to two decimals moves half of a ten-thousandth of the largest row, 989,337 votes.
    expect(finding.measures.largestShiftVotes).toBe(50);
    // By contestant: 9, 1, 4, 5, 6.
    const hits = table('counts-from-percentages-cec-region-2');
    expect(['Nur Otan', 'Aq Jol', "People's Party", 'Auyl', 'ADAL'].map((name) => hits.filter((row) => row[1] === name).length)).toEqual([
      9, 1, 4, 5, 6,
    ]);
  });

  test('national totals hold no more of them than chance allows', () => {
    expect(of('counts-from-percentages', { level: 'country' })).toEqual([]);
    expect(result('counts-from-percentages').tests).toBeGreaterThanOrEqual(4);
  });
});

describe('other documents', () => {
  test('three printed leads are ten points too large', () => {
    const found = of('lead-matches-shares');
    expect(found.map(({ scope, measures }) => [scope.source, measures.computed, measures.differencePp])).toEqual([
      ['pori-2020-12-09', 0.67, 10],
      ['iei-2020-11-30', 0.673, 10],
      ['pori-2020-11-12', 0.67, 10],
    ]);
    for (const one of found) expect(one).toMatchObject({ severity: 'error', about: 'document' });
    // Seven polls, 2016 and the official result print a lead.
    expect(result('lead-matches-shares').tests).toBe(9);
  });

  test('2016 reaches 100.62; 1.8 read as 1.18 would mend it', () => {
    const finding = only('shares-sum-to-hundred', { source: 'previous-2016' });
    expect(finding).toMatchObject({ severity: 'error', about: 'document', measures: { sum: 1.0062, differencePp: 0.62 } });
    expect(finding.measures.repair).toContain('1.18 instead of 1.8');
  });

  test('Alaman reaches 96.07 and the Democratic Institute 99.92: notes', () => {
    expect(only('shares-sum-to-hundred', { source: 'alaman' })).toMatchObject({
      severity: 'note',
      about: 'document',
      measures: { sum: 0.9607 },
    });
    expect(only('shares-sum-to-hundred', { source: 'democratic-institute' })).toMatchObject({
      severity: 'note',
      about: 'document',
      measures: { sum: 0.9992 },
    });
    expect(of('shares-sum-to-hundred')).toHaveLength(4);
  });
});

describe('seats', () => {
  test('76, 12 and 10 are confirmed', () => {
    expect(of('seats-match-rules')).toEqual([]);
    expect(table('seats-by-the-rules').map((row) => [row[1], row[3]])).toEqual([
      [5148074, 76],
      [792828, 12],
      [659019, 10],
      [383023, 0],
      [258618, 0],
    ]);
  });

  test.each([
    ['sanj', '57/16/0/13/12', 29, 3, true],
    ['alaman', '41/23/8/11/15', 37, 2, false],
  ])('under %s: %s', (source, seats, moved, crossings, majority) => {
    expect(only('seats-under-source', { source })).toMatchObject({
      severity: 'note',
      about: 'result',
      measures: { seats, seatsOfficial: '76/12/10/0/0', seatsMoved: moved, crossings, majority, sameWinner: true },
    });
  });

  test('the table of seats under each source', () => {
    const rows = Object.fromEntries(table('seats-under-source').map((row) => [`${row[0]}, ${row[1]}`, row.slice(2)]));
    expect(rows).toMatchObject({
      'Official result, votes': [76, 12, 10, 0, 0, 0],
      'Qogamdyq Pikir exit poll, as printed': [77, 11, 10, 0, 0, 1],
      'Democratic Institute exit poll, as printed': [77, 11, 10, 0, 0, 1],
      'Astana Zertteu exit poll, as printed': [78, 11, 9, 0, 0, 2],
      'IEI, 4 January 2021, in the article, as printed': [77, 12, 9, 0, 0, 1],
      // One list alone passes 7 % of all who were asked: the second gets two seats.
      'Astana Zertteu, 4 January 2021, in the article, as printed': [96, 2, 0, 0, 0, 20],
      'Astana Zertteu, 4 January 2021, in the article, of those who had decided': [90, 8, 0, 0, 0, 14],
    });
  });
});

describe('Sanj', () => {
  test('shares: the three nulls in two readings', () => {
    const finding = only('share-discrepancy', { source: 'sanj' });
    expect(finding).toMatchObject({ severity: 'warning', about: 'result', grade: 2 });
    // Published 56.4, 16, 3, 12.5, 12.1: half the sum of the differences, with the fourth digit of the shares and not of the counts.
    expect((100 * (finding.measures.totalVariation as number)).toFixed(2)).toBe('20.79');
    expect(finding.measures.votesAtLeast).toBeGreaterThan(1.5e6);
    expect(finding.measures.votesAtLeast).toBeLessThan(1505698);
    expect(finding.message).toEqual(holding('1.06 million votes', '0.53 million'));
    expect(finding.reconciled).toEqual(holding('659,700 votes', '1.50 million votes'));
    // Bands of each list at n = 1,507, with the rounding of the printed shares granted (fixtures/reference/votes-apart.py).
    expect(finding.measures.votesOutside as number).toBeCloseTo(659767.4, 0);
    expect(finding.measures.votesDistance as number).toBeCloseTo(1505605.17, 1);
    expect(finding.weight).toMatchObject({ ballots: [659767, 1505605], net: { 'nur-otan': [536684, 1063833] } });
    expect(finding.test?.name).toEqual(holding('χ² = 59.4', '1/BF = 3.67e-6'));
    expect(finding.measures).toMatchObject({ seats: '57/16/0/13/12', seatsMoved: 29 });
    expect(finding.measures.smallestSample as number).toBeCloseTo(23.9, 1);
    // 9.27 points at the printed shares; at the least favourable a little less.
    expect(finding.measures.reconcilingErrorPp as number).toBeCloseTo(9.2, 1);
    const [respondents, voters] = finding.readings ?? [];
    expect(respondents).toMatchObject({ base: 'respondents', n: 3426 });
    expect(voters).toMatchObject({ base: 'voters', n: 1507 });
    const digits = (reading: typeof voters, key: string): number => reading[key] as number;
    expect(digits(respondents, 'x2SimpleRandom')).toBeCloseTo(1359.7054345439292, 6);
    expect(digits(respondents, 'log10PSimpleRandom')).toBeCloseTo(-292.4232304430817, 6);
    expect(digits(respondents, 'reconcilingDesignEffect')).toBeCloseTo(143.31200114092087, 6);
    expect(digits(respondents, 'x2TotalSurveyError')).toBeCloseTo(63.493616, 5);
    expect(10 ** digits(respondents, 'log10PTotalSurveyError') / 5.342e-13).toBeCloseTo(1, 3);
    expect(digits(respondents, 'x2LeastFavourable')).toBeCloseTo(62.882551208920574, 6);
    expect(digits(respondents, 'log10BayesFactor')).toBeCloseTo(5.946024872151845, 8);
    expect(digits(voters, 'x2SimpleRandom')).toBeCloseTo(595.9888076137438, 6);
    expect(digits(voters, 'log10PSimpleRandom')).toBeCloseTo(-126.941662, 5);
    expect(digits(voters, 'reconcilingDesignEffect')).toBeCloseTo(62.816803188968514, 6);
    expect(digits(voters, 'x2TotalSurveyError')).toBeCloseTo(59.738863, 5);
    expect(10 ** digits(voters, 'log10PTotalSurveyError') / 3.292e-12).toBeCloseTo(1, 3);
    expect(digits(voters, 'x2LeastFavourable')).toBeCloseTo(59.37309165306394, 6);
    expect(digits(voters, 'log10BayesFactor')).toBeCloseTo(5.484042, 5);
    // The milder reading is the one that is corrected and graded.
    expect(finding.test).toMatchObject({ df: 4, n: 1507 });
    expect(finding.test?.statistic).toBeCloseTo(59.37309165306394, 6);
  });

  test('turnout: −19.25 points, against the ordinary direction', () => {
    const finding = only('turnout-discrepancy');
    expect(finding).toMatchObject({ severity: 'warning', about: 'result', scope: { source: 'sanj', quantity: 'turnout' }, grade: 2 });
    expect(finding.measures.official as number).toBeCloseTo(0.6325302089285719, 12);
    expect(finding.measures.zSimpleRandom as number).toBeCloseTo(-23.37443404717967, 9);
    expect(finding.measures.log10PSimpleRandom as number).toBeCloseTo(-120.109, 3);
    expect(finding.measures.reconcilingDesignEffect as number).toBeCloseTo(142.22830245704094, 7);
    expect(finding.measures.smallestSample as number).toBeCloseTo(24.088, 3);
    expect(finding.measures.responseRatio as number).toBeCloseTo(2.190760893242491, 9);
    expect(finding.measures.denialRate as number).toBeCloseTo(0.30438104964930346, 9);
  });
});

describe('other sources', () => {
  test('Alaman: at most 24.1 % of the valid votes', () => {
    const finding = only('tally-feasibility', { source: 'alaman' });
    expect(finding).toMatchObject({ severity: 'note', about: 'result', grade: 1 });
    expect(finding).not.toHaveProperty('test');
    expect(finding.measures.largestCoverage as number).toBeCloseTo(0.2411412106509614, 12);
    expect(Math.floor(finding.measures.largestVotes as number)).toBe(1746239);
    expect(finding.measures.selectionRatio as number).toBeCloseTo(3.7179750484378067, 10);
  });

  test('Baige: at most 24.3 %, two contestants', () => {
    const finding = only('tally-feasibility', { source: 'baige' });
    expect(finding).toMatchObject({ severity: 'note', grade: 1, measures: { reportedContestants: 2 } });
    expect(finding.measures.largestCoverage as number).toBeCloseTo(0.24318749295568717, 12);
    expect(finding.measures.selectionRatio as number).toBeCloseTo(16.75254604994153, 9);
  });

  test('the largest coverage and the selection ratio, contestant by contestant', () => {
    const rows = table('tally-feasibility').filter((row) => row[0] === 'Alaman bot');
    expect(rows.map((row) => (row[4] as number).toFixed(6))).toEqual(['0.480301', '0.484224', '0.990946', '0.500400', '0.241141']);
    expect(1 / (rows[4][5] as number)).toBeCloseTo(4.694034, 6);
  });

  test.each([
    ['qogamdyq-pikir', 9.996202],
    ['democratic-institute', 13.015889],
  ])('%s agrees; its margin implies a design effect', (source, deff) => {
    const finding = only('share-discrepancy', { source });
    expect(finding).toMatchObject({ severity: 'note', about: 'result', grade: 0 });
    expect(finding.readings?.[0].impliedDesignEffect as number).toBeCloseTo(deff, 4);
  });

  test('distances of the exit polls', () => {
    expect(only('share-discrepancy', { source: 'qogamdyq-pikir' }).measures.totalVariation as number).toBeCloseTo(0.0134011, 6);
    expect(only('share-discrepancy', { source: 'democratic-institute' }).measures.totalVariation as number).toBeCloseTo(0.0141412, 6);
  });

  test('no source without a sample size is tested, and the reader is told which', () => {
    const { skipped } = result('share-discrepancy');
    expect(skipped.every(({ dataNeeded }) => dataNeeded === 'the sample size')).toBe(true);
    expect(skipped.map(({ subject }) => subject)).toContain('Astana Zertteu exit poll');
    expect(skipped).toHaveLength(7);
    // χ² at 95 % on 4 degrees of freedom over φ² = 0.00350737
    expect(skipped.find(({ subject }) => subject === 'Astana Zertteu exit poll')?.reason).toContain('2,705');
  });

  test('the smallest samples for which chance would not explain the difference', () => {
    const smallest = (source: string, contestant: string) =>
      table('share-discrepancy').find((row) => row[0] === source && row[1] === contestant)?.[7] as number;
    expect(smallest('Qogamdyq Pikir exit poll', 'Nur Otan')).toBeCloseTo(10210.1065, 3);
    expect(smallest('Astana Zertteu exit poll', 'Nur Otan')).toBeCloseTo(1116.3444, 3);
    expect(smallest('Sanj Research Center', 'Aq Jol')).toBeCloseTo(146.7608, 3);
  });
});

describe('digits', () => {
  test.each([
    ['first-digit-benford', /17 counts are published; 500/],
    ['second-digit-benford', /17 counts are published; 500/],
    ['last-digit-uniformity', /17 counts are published; 200/],
  ])('%s is refused for each contestant, and says how many counts it needs', (id, reason) => {
    const { status, skipped } = result(id);
    expect(status).toBe('skipped');
    expect(skipped).toHaveLength(5);
    for (const one of skipped) {
      expect(one.reason).toMatch(reason);
      expect(one.dataNeeded).toContain('polling station');
    }
  });
});

describe('the report as a whole', () => {
  test('verdicts', () => {
    const verdict = Object.fromEntries(report.summary.questions.map(({ id, verdict, partly }) => [id, [verdict, partly]]));
    // What is wrong with the sums is wrong with the copy; the sentence of `share-matches-votes` is told of the document.
    expect(verdict.arithmetic).toEqual(['consistent', true]);
    expect(verdict.agreement).toEqual(['anomalous', true]);
    expect(verdict.digits).toEqual(['anomalous', true]);
  });

  test('only these are errors of the result or warnings among the checks tested here', () => {
    const own = [
      'parts-sum-to-total',
      'share-matches-votes',
      'shares-sum-to-hundred',
      'lead-matches-shares',
      'seats-match-rules',
      'share-discrepancy',
      'turnout-discrepancy',
      'tally-feasibility',
      'seats-under-source',
      'counts-from-percentages',
      'first-digit-benford',
      'second-digit-benford',
      'last-digit-uniformity',
    ];
    const told = report.findings.filter(({ check, severity, about }) => own.includes(check) && severity !== 'note' && about === 'result');
    expect(told.map(({ check, scope }) => [check, scope.area ?? scope.source]).sort()).toEqual([
      ['counts-from-percentages', 'cec'],
      ['share-discrepancy', 'sanj'],
      ['turnout-discrepancy', 'sanj'],
    ]);
  });

  test('the first item is what independent counts say, and the mistyped percentage is one item about the copy', () => {
    const checksOf = (ids: readonly string[]) => [...new Set(ids.map((id) => report.findings.find((one) => one.id === id)?.check))].sort();
    const [first, ...others] = report.story;
    expect(first).toMatchObject({ group: 'source', severity: 'warning', about: 'result' });
    expect(first.headline.text).toEqual(holding('Sanj Research Center', 'Nur Otan', '56.4 %', '71.1 %', '1.06 million votes'));
    expect(first.headline.text.split(' ').length).toBeLessThanOrEqual(41);
    expect(first.where).toEqual([]);
    expect(first.weight?.ballots).toEqual([659767, 1505605]);
    expect(report.summary.headline.startsWith(first.headline.text)).toBe(true);
    expect(report.summary.headline).toEqual(holding('English Wikipedia', 'Central Election Commission of Kazakhstan', 'not seen'));
    const adal = others.filter(({ headline }) => headline.text.includes('ADAL in Almaty'));
    expect(adal).toMatchObject([{ about: 'document' }]);
    expect(checksOf(adal[0].findings)).toEqual(['share-matches-votes', 'shares-sum-to-hundred']);
    expect(adal[0].where).toEqual([{ area: 'KZ-ALA', path: ['Almaty'], contestant: 'ADAL' }]);
  });

  test('all other documents are one item, the last', () => {
    const ofDocuments = report.story.filter(({ about }) => about === 'document');
    expect(ofDocuments).toHaveLength(2);
    expect(report.story.at(-1)).toBe(ofDocuments[1]);
    const errors = report.findings.filter(({ severity, about }) => severity === 'error' && about === 'document');
    expect(ofDocuments.flatMap(({ findings }) => findings).sort()).toEqual(errors.map(({ id }) => id).sort());
  });

  test('the headline says that Sanj is a survey, and which exit polls agree with the result', () => {
    expect(report.summary.headline).toEqual(
      holding('survey of 3,426 people', 'Qogamdyq Pikir exit poll', 'Democratic Institute exit poll', 'SOCIS-A exit poll in Almaty'),
    );
    // Opinion before the vote is no count of it.
    expect(report.summary.headline).not.toContain('25 December');
  });

  test('no check failed, and the summary counts the findings', () => {
    expect(report.checks.filter(({ status }) => status === 'failed')).toEqual([]);
    const count = (severity: string, about?: string) =>
      report.findings.filter((one) => one.severity === severity && (!about || one.about === about)).length;
    expect(report.summary).toMatchObject({
      errors: count('error', 'result'),
      documentErrors: count('error', 'document'),
      warnings: count('warning'),
      notes: count('note'),
    });
  });

  test('every location lies in a file of the dataset, at a line it has', () => {
    const files = new Set(report.dataset.files.map(({ path }) => path));
    for (const { locations } of report.findings)
      for (const { file, line, column, field } of locations) {
        expect(files.has(file)).toBe(true);
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
        expect(field).not.toBe('');
      }
  });

  test('names that were inferred and the empty column are told', () => {
    const notices = report.notices.map(({ message }) => message);
    expect(notices.filter((message) => message.includes('inferred'))).toHaveLength(3);
    expect(notices.filter((message) => message.includes('Invalid votes'))).toHaveLength(2);
  });
});

describe('what the independent counts can and cannot say', () => {
  test('Sanj: in words that can be quoted, with what would have to be true for both figures to stand', () => {
    const shares = only('share-discrepancy', { source: 'sanj' });
    expect(shares).toMatchObject({ grade: 2, grading: { effect: 4, evidence: 4, quality: 2 } });
    expect(shares.reconciled).toEqual(holding('24', '9.2', '3.5', '1.50 million votes'));
    const turnout = only('turnout-discrepancy', { source: 'sanj' });
    expect(turnout.measures).toMatchObject({ additionsOnly: false });
    expect(Math.round(turnout.measures.votesTakenAsPrinted as number)).toBe(694784);
    expect(turnout.measures.compositionShare as number).toBeCloseTo((0.6325302089285719 - 0.44) / (0.6325302089285719 - 0.303), 9);
    expect(turnout.reconciled).toEqual(holding('2.19'));
    expect(turnout.reconciled).toEqual(holding('30'));
  });

  test('simultaneous intervals of Sanj hold none of the official shares', () => {
    const rows = table('share-intervals').filter(([source]) => source === 'Sanj Research Center');
    expect(rows).toHaveLength(10);
    for (const [, , , , official, low, high, lower, higher] of rows as number[][]) {
      expect(official < low || official > high).toBe(true);
      expect(official < lower || official > higher).toBe(true);
    }
    const [, , , , , low, high] = rows[0] as number[];
    expect([low, high]).toEqual([expect.closeTo(0.54199711, 8), expect.closeTo(0.58560166, 8)]);
  });

  test('Alaman and Baige: what coverage and what selection would make both true', () => {
    const alaman = only('tally-feasibility', { source: 'alaman' });
    expect(alaman).toMatchObject({ severity: 'note', grade: 1 });
    expect(alaman.reconciled).toEqual(holding('24.1', '3.7'));
    const baige = only('tally-feasibility', { source: 'baige' });
    expect(baige.measures.selectionRatio as number).toBeCloseTo(16.75254604994153, 9);
  });

  test('the exit polls agree with each other and with the official result', () => {
    const herding = only('poll-herding', { quantity: 'exit polls' });
    expect(herding.message).toEqual(holding('1,100', '6,300'));
    expect(herding.severity).toBe('note');
  });

  test('all sources side by side, with seats and intervals', () => {
    const rows = Object.fromEntries(table('all-sources').map((row) => [row[0], row.at(-1)]));
    expect(rows).toMatchObject({
      'Official result': '76/12/10/0/0',
      'Sanj Research Center': '57/16/0/13/12',
      'Alaman bot': '41/23/8/11/15',
      'Baige bot': null,
    });
    const seats = table('seat-intervals').filter(([source]) => source === 'Sanj Research Center');
    // The worked interval at the size the poll is worth under the usual error of polls: 49 to 64, another generator.
    expect(Math.abs((seats[0][2] as number) - 49)).toBeLessThanOrEqual(1);
    expect(Math.abs((seats[0][4] as number) - 64)).toBeLessThanOrEqual(1);
  });

  test('the smallest transfers of official votes that change a seat', () => {
    const changes = table('seat-changes').map(([what, from, to, votes]) => [what, from, to, votes]);
    expect(changes).toEqual(
      expect.arrayContaining([
        ['moved', 'Aq Jol', 'Nur Otan', 11127],
        ['moved', "People's Party", 'Nur Otan', 11568],
        ['moved', 'Nur Otan', "People's Party", 55779],
        ['moved', 'Nur Otan', 'Aq Jol', 56220],
        ['added', null, "People's Party", 65792],
        ['added', null, 'Nur Otan', 66084],
        ['added', null, 'Aq Jol', 68442],
      ]),
    );
  });
});
