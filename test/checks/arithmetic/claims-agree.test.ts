import { describe, expect, test } from 'vitest';
import { audited, datasetOf, type Manifest, observe, official } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';
import { claimOf, nordavia } from '../../support/invented.ts';

const id = 'claims-agree';
const claims = (...list: Manifest[]) =>
  datasetOf({
    sources: [{ id: 'board', name: 'Board', kind: 'official', publisher: 'Electoral Board', totals: { registered: 1000, turnout: '60%' } }],
    claims: list.map((claim, index) => ({ quantity: 'q', publisher: 'ABCDE'[index], ...claim })),
  });
const passes = (...list: Manifest[]) => expect(observe(claims(...list), id)).toEqual([{ kind: 'passed', tests: list.length - 1 }]);
const finding = (...list: Manifest[]) => {
  const { findings } = audited(claims(...list), id);
  expect(findings).toHaveLength(1);
  return findings[0];
};

describe('honest claims', () => {
  test('an invented country: every claim in two places agrees', () => {
    expect(audited(nordavia(), id).findings).toEqual([]);
  });

  test.each([
    ['a rounded share', [{ value: '56.4%' }, { value: '56.38%' }, { value: '56%' }]],
    ['a share on the edge of both roundings', [{ value: '56.4%' }, { value: '56.45%' }]],
    ['a range', [{ value: 78 }, { range: [77, 126] }]],
    ['a range of shares, its ends rounded', [{ value: '74.2%' }, { range: ['69.5%', '74%'] }]],
    ['an approximate count: a unit of its last digit', [{ value: 11_900_000, approx: true }, { value: 12_000_000 }]],
    ['an approximate share: a unit of its last digit', [{ value: '12%', approx: true }, { value: '13.0%' }]],
    ['a bound', [{ value: '<=3%' }, { value: '2.9%' }]],
    ['an approximate bound stays a bound', [{ value: '<=3%', approx: true }, { value: '0.1%' }]],
    ['a fraction', [{ value: 88_813, of: 7_522_868 }, { value: '1.18%' }]],
    ['parts, one of them taken away', [{ parts: { listed: 125, withdrawn: -12 } }, { value: 113 }]],
    ['approximate parts: a unit of the last digit of each', [{ parts: { a: 100, b: 20 }, approx: true }, { value: 230 }]],
    ['sets that overlap are united', [{ parts: { a: ['x', 'y'], b: ['y', 'z'] } }, { value: 3 }]],
    ['a set and its number', [{ set: ['x', 'y', 'y'] }, { value: 2 }]],
    ['sets in any order', [{ set: ['x', 'y'] }, { set: ['y', 'x'] }]],
    ['one time, written in two ways', [{ value: '7:00' }, { value: '07:00' }]],
  ])('%s', (_, list) => passes(...(list as Manifest[])));

  test('the figure of the dataset itself', () => {
    const path = { quantity: 'sources.board.totals.turnout' };
    // The dataset's own figure is one statement more.
    expect(observe(claims({ ...path, value: '60.4%' }, { ...path, value: '60%' }), id)).toEqual([{ kind: 'passed', tests: 2 }]);
    expect(observe(claims({ ...path, value: '60.4%' }), id)).toEqual([{ kind: 'passed', tests: 1 }]);
  });
});

describe('a planted fault', () => {
  test('two counts', () => {
    expect(finding({ value: 53, place: 'page 1' }, { value: 51 })).toMatchObject({
      severity: 'error',
      about: 'document',
      scope: { quantity: 'q' },
      message: holding('Q', '53', 'A', '51', 'B'),
      seen: '53 (A, page 1); 51 (B)',
      measures: { statements: 2, largest: 53, smallest: 51, difference: 2 },
      locations: [{ field: 'claims.0.value' }, { field: 'claims.1.value' }],
    });
  });

  test('two of three agree; the parts that differ are named', () => {
    const found = finding({ value: 15 }, { parts: { a: 5, b: 10 } }, { parts: { a: 5, b: 14 } });
    expect(found.message).toEqual(holding('Q', '15', 'A', '2', 'B', '19', 'C'));
    expect(found.detail).toEqual(holding(/\bb\b/, '10', '14'));
    expect(found.locations.map(({ field }) => field)).toEqual(['claims.0.value', 'claims.1.parts', 'claims.2.parts']);
  });

  test('the third list of parts is compared too, and a part that is missing is named', () => {
    expect(finding({ parts: { a: 1, b: 2 } }, { parts: { a: 1, b: 2 } }, { parts: { a: 1, b: 3 } }).detail).toEqual(
      holding(/\bb\b/, '2', '3'),
    );
    expect(finding({ parts: { a: 1, b: 2 } }, { parts: { a: 1 } }).detail).toEqual(holding(/\bb\b/));
  });

  test('lists of one length with other members, also beside a number that fits both', () => {
    const found = finding({ set: ['x', 'y'] }, { set: ['x', 'z'] }, { value: 2 });
    expect(found.message).toEqual(holding('Q', '2', 'A', 'B'));
    expect(found.detail).toEqual(holding(/\by\b/, /\bz\b/));
  });

  test('one publisher, two lists of one length', () => {
    const found = finding({ set: ['x', 'y'], publisher: 'A' }, { set: ['x', 'z'], publisher: 'A' });
    expect(found.message).toEqual(holding('Q', '2', 'A'));
  });

  test.each([
    ['a decimal beyond rounding', [{ value: '10.2%' }, { value: '10.27%' }], ['10.2 %', '10.27 %']],
    ['beyond a range', [{ value: 76 }, { range: [77, 126] }], ['76', '77', '126']],
    ['beyond a bound', [{ value: '<=3%' }, { value: '3.1%' }], ['3 %', '3.1 %']],
    ['beyond what "some" allows', [{ value: 11_900_000, approx: true }, { value: 12_000_001 }], ['11,900,000', '12,000,001']],
    ['"about" said twice is told once', [{ value: 'about 12%', approx: true }, { value: '14%' }], ['12 %', '14 %']],
    ['a fraction', [{ value: 88_813, of: 7_522_868 }, { value: '1.8%' }], ['88,813', '7,522,868', '1.8 %']],
    ['sets that overlap are not added', [{ parts: { a: ['x', 'y'], b: ['y', 'z'] } }, { value: 4 }], ['3', '2', '4']],
    ['a time', [{ value: '20:00' }, { value: '21:00' }], ['20:00', '21:00']],
  ])('%s', (_, list, told) => {
    expect(finding(...(list as Manifest[])).message).toEqual(holding('Q', ...(told as string[]), '(A)', '(B)'));
  });

  test('a figure of the dataset against one claim', () => {
    expect(finding({ quantity: 'sources.board.totals.registered', value: 999 })).toMatchObject({
      scope: { quantity: 'sources.board.totals.registered' },
      message: holding('Board', '1,000', 'Electoral Board', '999', 'A'),
      measures: { largest: 1000, smallest: 999 },
      locations: [{ field: 'sources.board.totals.registered' }, { field: 'claims.0.value' }],
    });
  });

  test('what the wording of a contestant would be, not its identifier', () => {
    const dataset = nordavia((it) =>
      Object.assign(claimOf(it, 'sources.board.totals.turnout'), { quantity: 'sources.board.totals.shares.red', value: '9%' }),
    );
    expect(audited(dataset, id).findings[0].message).toEqual(holding('Board', 'Red'));
  });
});

describe('what cannot be compared', () => {
  test('one statement of a quantity', () => {
    expect(observe(claims({ value: 5 }), id)).toMatchObject([{ kind: 'skipped', reason: 'nothing is published twice' }]);
  });

  test('a count and a percentage', () => {
    expect(observe(claims({ value: 19 }, { value: '24.4%', of: 78 }), id)).toMatchObject([
      {
        kind: 'skipped',
        subject: 'Q',
        reason: expect.stringContaining('different units'),
        dataNeeded: expect.stringContaining('same unit'),
      },
    ]);
  });

  test('hours from and to, and about when', () => {
    expect(observe(claims({ range: ['7:00', '20:00'] }, { value: '21:00' }), id)).toMatchObject([{ kind: 'skipped' }]);
    expect(observe(claims({ value: '20:00', approx: true }, { value: '21:00' }), id)).toMatchObject([{ kind: 'skipped' }]);
  });
});

describe('one official figure in two sources', () => {
  const two = (first: Manifest, second: Manifest, publishers = ['Agency', 'Portal']) =>
    datasetOf({
      sources: [first, second].map((totals, index) => ({
        id: `s${index}`,
        name: `Source ${index}`,
        kind: 'official',
        publisher: publishers[index],
        totals,
      })),
    });

  test('another publisher: about the document, with both cells', () => {
    const { findings } = audited(two({ turnoutAt: { '10:00': '17.7%' } }, { turnoutAt: { '10:00': '12.7%' } }), id);
    expect(findings).toMatchObject([
      {
        severity: 'error',
        about: 'document',
        scope: { source: 's1', quantity: 'turnout at 10:00 of s0' },
        message: holding('Testland', '10:00', '17.7', 'Source 0', '12.7', 'Source 1'),
        measures: { first: 0.177, second: 0.127, difference: -0.05 },
        locations: [{ field: 'sources.s0.totals.turnoutAt.10:00' }, { field: 'sources.s1.totals.turnoutAt.10:00' }],
      },
    ]);
  });

  test('the same publisher: about the result; a count is named in words', () => {
    const { findings } = audited(two({ ballotsCast: 700, votes: { alpha: 1 } }, { ballotsCast: 701, votes: { alpha: 2 } }, ['X', 'X']), id);
    expect(findings.map(({ about, message, scope }) => [about, message, scope.contestant, scope.quantity])).toEqual([
      ['result', holding('Testland', '700', 'Source 0', '701', 'Source 1'), undefined, 'ballotsCast of s0'],
      ['result', holding('Testland', 'Alpha', '1', 'Source 0', '2', 'Source 1'), 'alpha', 'votes of s0'],
    ]);
  });

  test('rounding is no difference, other hours and other figures are not compared', () => {
    expect(observe(two({ turnout: '63.25%' }, { turnout: '63.3%' }), id)).toEqual([{ kind: 'passed', tests: 1 }]);
    expect(observe(two({ turnoutAt: { '10:00': '10%' } }, { turnoutAt: { '12:00': '30%' }, registered: 5 }), id)).toMatchObject([
      { kind: 'skipped' },
    ]);
  });

  test('more than twenty rows are one finding of a column', () => {
    const table = (file: string) => ({
      tables: [{ file, level: 'district', shareUnit: 'percent', columns: { area: 'area', registered: 'R', turnout: 'T' } }],
    });
    const rows = (more: number) => [
      ['area', 'R', 'T'],
      ...Array.from({ length: 30 }, (_, at) => [`D${at}`, 100 + (at < 25 ? at * more : 0), at < 22 ? 50 + 2 * more : 50]),
    ];
    const dataset = datasetOf(
      { sources: [official({}, table('a.csv')), official({}, { ...table('b.csv'), id: 'gazette', name: 'Gazette' })] },
      { 'a.csv': rows(0), 'b.csv': rows(1) },
    );
    const { findings } = audited(dataset, id);
    expect(findings).toMatchObject([
      {
        severity: 'error',
        scope: { source: 'gazette', level: 'district', quantity: 'registered of commission' },
        message: holding('Gazette', 'Commission', 'registered voters', '24', '30', 'D24'),
        measures: { failures: 24, asked: 30, largest: 24, sum: 300 },
        rows: { file: 'b.csv', count: 24 },
      },
      { scope: { quantity: 'turnout of commission' }, message: holding('turnout', '22', '30', '2.00', 'D0'), measures: { failures: 22 } },
    ]);
  });

  test('a digit in one district of the invented country', () => {
    const { findings } = audited(
      nordavia((it) => Object.assign(it.districts[4], { 'gazette registered': 12_942 })),
      id,
    );
    // 10,000 + 4 · 731 = 12,924: two digits changed places.
    expect(findings).toMatchObject([
      {
        scope: { area: 'D5', source: 'gazette', quantity: 'registered of board' },
        message: holding('District D5', '12,924', 'Board', '12,942', 'Gazette'),
        measures: { difference: 18 },
        locations: [
          { file: 'districts.csv', line: 6, field: 'registered' },
          { file: 'districts.csv', line: 6, field: 'gazette registered' },
        ],
      },
    ]);
  });
});

describe('very many official tables', () => {
  const many = (count: number, votes: (index: number) => Manifest) =>
    datasetOf({
      sources: Array.from({ length: count }, (_, index) =>
        official(votes(index), { id: `s${index}`, name: `Copy ${index}`, publisher: `P${index}` }),
      ),
    });
  const found = (dataset: ReturnType<typeof many>) => observe(dataset, id).filter(({ kind }) => kind === 'broken');
  const noted = (dataset: ReturnType<typeof many>) => observe(dataset, id).filter(({ kind }) => kind === 'skipped');

  test('up to forty are compared each with each', () => {
    const forty = many(40, (index) => ({ registered: 1000 + index }));
    expect(found(forty)).toHaveLength((40 * 39) / 2);
    expect(noted(forty)).toEqual([]);
  });

  test('more are each compared with the first that has the same figure, which is said', () => {
    const others = many(41, (index) => ({ registered: 1000 + index }));
    expect(found(others)).toHaveLength(40);
    expect(noted(others)).toHaveLength(1);
    expect(noted(others)[0]).toMatchObject({ reason: holding('40', 'first') });
  });

  test('what the first do not have is compared with the first of those that have it', () => {
    // The first forty give the voters, the last five the ballots, one of them another number.
    const mixed = many(45, (index) => (index < 40 ? { registered: 1000 } : { ballotsCast: index === 44 ? 701 : 700 }));
    expect(found(mixed)).toMatchObject([{ scope: { source: 's44', quantity: 'ballotsCast of s40' } }]);
  });

  test('two tables of the first source do not hide one of another', () => {
    const sources = many(45, () => ({ registered: 1000 }));
    const hidden = datasetOf({
      sources: Array.from({ length: 45 }, (_, index) =>
        official(index < 43 ? { registered: 1000 } : { lost: index }, { id: `s${index}`, publisher: 'P' }),
      ),
    });
    expect(found(sources)).toEqual([]);
    expect(found(hidden)).toMatchObject([{ scope: { source: 's44', quantity: 'lost of s43' } }]);
  });
});
