import { describe, expect, test } from 'vitest';
import { manifestFiles } from '../../src/ingest/dataset.ts';
import { filesOf, HEAD, read, readTable, told } from '../support/files.ts';

const SOURCE = 'sources:\n  - { id: s, kind: official, totals: { registered: 10 } }\n';
const problemsOf = (text: string) => read({ 'audit.yaml': text }).problems;

test('the smallest manifest is a dataset; what it leaves out is absent', () => {
  const { dataset, problems } = read({ 'audit.yaml': HEAD + SOURCE });
  expect(problems).toEqual([]);
  expect(dataset).toMatchObject({ id: 'demo', title: 'Demo', contest: { date: '2021-01-10', allocation: 'none', thresholdBase: 'valid' } });
  expect(dataset?.contest.seats).toBeUndefined();
  expect(dataset?.contestants[1]).toEqual({ id: 'b', name: 'Beta', abbreviation: 'Beta' });
});

test('the same keys as JSON give the same dataset', () => {
  const json = JSON.stringify(
    {
      schemaVersion: 1,
      id: 'demo',
      title: 'Demo',
      contest: { date: '2021-01-10', seats: 98 },
      contestants: [{ id: 'a', name: 'A' }],
      sources: [{ id: 's', kind: 'official', totals: { shares: { a: '12.10%' }, votes: { a: 9007199254740991 } } }],
    },
    null,
    '\t',
  );
  const { dataset, problems } = read({ 'audit.json': json });
  expect(problems).toEqual([]);
  expect(dataset?.contest.seats).toBe(98);
  expect(dataset?.sources[0].tables[0].shares[0]).toMatchObject({ units: Float64Array.of(1210), decimals: Int8Array.of(2) });
  expect(dataset?.sources[0].tables[0].votes[0]?.values[0]).toBe(9007199254740991);
});

test('the contest: threshold, rules and tie break', () => {
  const text = HEAD.replace(
    '{ date: 2021-01-10 }',
    '{ date: 2024-02-29, seats: 98, threshold: 7%, thresholdBase: cast, allocation: dhondt, ifOnePasses: { secondGets: 2 }, tieBreak: [b, a] }',
  );
  expect(read({ 'audit.yaml': text + SOURCE }).dataset?.contest).toEqual({
    date: '2024-02-29',
    seats: 98,
    threshold: 0.07,
    thresholdBase: 'cast',
    allocation: 'dhondt',
    secondGets: 2,
    tieBreak: [1, 0],
  });
});

test('the contest: majority, quorum and country', () => {
  const keys = 'majority: { share: 50% }, quorum: 33.4%, country: no';
  const text = HEAD.replace('{ date: 2021-01-10 }', `{ date: 2021-01-10, ${keys} }`);
  expect(read({ 'audit.yaml': text + SOURCE }).dataset?.contest).toMatchObject({
    majority: { share: 0.5, base: 'valid' },
    quorum: 0.334,
    country: 'NO',
  });
});

describe('keys', () => {
  test.each([
    ['at the top', `${HEAD}titel: x\n${SOURCE}`, '6:1', 'titel', 'title'],
    ['of a source', `${HEAD}sources:\n  - id: s\n    kind: official\n    publishr: x\n`, '9:5', 'publishr', 'publisher'],
    [
      'of totals',
      `${HEAD}sources:\n  - { id: s, kind: official, totals: { "😀": 1, regstered: 10 } }\n`,
      '7:48',
      'regstered',
      'registered',
    ],
    [
      'of the columns of a table',
      `${HEAD}sources:\n  - id: s\n    kind: official\n    tables:\n      - file: t.csv\n        level: station\n        columns: { area: x, balotsCast: y }\n`,
      '12:29',
      'balotsCast',
      'ballotsCast',
    ],
    ['of a sample', `${HEAD}sources:\n  - { id: s, kind: poll, sample: { sise: 5 } }\n`, '7:36', 'sise', 'size'],
  ])('an unknown key %s, at its own place, with the nearest valid one', (_, text, place, found, meant) => {
    const problems = problemsOf(text);
    const problem = problems.find(({ message }) => message.includes(`"${found}"`));
    expect(problem && told(problem)).toBe(`unknown-key audit.yaml:${place}`);
    expect(problem?.message).toContain(`did you mean "${meant}"?`);
    expect(problem?.expected).toContain(meant);
  });

  test('a missing key is placed at what lacks it and named', () => {
    const [problem, ...others] = problemsOf(`${HEAD}sources:\n  - id: s\n`);
    expect(others).toEqual([]);
    expect(told(problem)).toBe('missing-key audit.yaml:7:5');
    expect(problem).toMatchObject({ message: 'the key "kind" is missing', location: { field: 'sources.s.kind' } });
  });

  test('a manifest that is a list, a word, or a number', () => {
    for (const text of ['- a\n', 'hello\n', '7\n']) expect(problemsOf(text).map(told)).toEqual(['value audit.yaml:1:1']);
  });

  test('all problems of a manifest are told at once', () => {
    const text = HEAD.replace('2021-01-10', '10.01.2021').replace('title: Demo', 'title: ""');
    const source = 'sources:\n  - { id: s, kind: offical, totals: { registered: -1, turnout: 44 } }\n';
    expect(problemsOf(text + source).map(told)).toEqual([
      'value audit.yaml:3:8',
      'value audit.yaml:4:18',
      'value audit.yaml:7:20',
      'negative-count audit.yaml:7:51',
      'unit audit.yaml:7:64',
    ]);
  });
});

describe('values', () => {
  const withContest = (keys: string): string => HEAD.replace('{ date: 2021-01-10 }', `{ date: 2021-01-10, ${keys} }`) + SOURCE;
  const withTotals = (keys: string): string => `${HEAD}sources:\n  - { id: s, kind: official, totals: { ${keys} } }\n`;
  const withSample = (keys: string): string => `${HEAD}sources:\n  - { id: s, kind: poll, sample: { ${keys} } }\n`;

  test.each([
    ['a kind', `${HEAD}sources:\n  - { id: s, kind: survay }\n`, '7:20', 'survey'],
    ['an allocation', withContest('allocation: d-hondt'), '4:42', 'dhondt'],
    ['a base', withContest('thresholdBase: vaild'), '4:45', 'valid'],
    ['a base of a sample', withSample('base: voter'), '7:42', 'voters'],
  ])('%s that does not exist, with the nearest that does', (_, text, place, meant) => {
    const [problem, ...others] = problemsOf(text);
    expect(others).toEqual([]);
    expect(told(problem)).toBe(`value audit.yaml:${place}`);
    expect(problem.message).toContain(`did you mean "${meant}"?`);
  });

  test.each(['2021-02-29', '2021-13-01', '2021-00-10', '2021-1-1', '10.01.2021', '1900-02-29', '2021-04-31', '2021-01-10T00:00'])(
    'the date %s does not exist',
    (date) => expect(problemsOf(HEAD.replace('2021-01-10', date) + SOURCE).map(told)).toEqual(['value audit.yaml:4:18']),
  );

  test.each(['2020-02-29', '2000-02-29', '2021-12-31'])('the date %s exists', (date) => {
    expect(problemsOf(HEAD.replace('2021-01-10', date) + SOURCE)).toEqual([]);
  });

  test.each([
    ['majority: { share: 50 }', 'unit'],
    ['majority: { share: 0% }', 'share'],
    ['majority: { share: 100.1% }', 'share'],
    ['majority: { base: valid }', 'missing-key'],
    ['majority: { share: 50%, base: registered }', 'value'],
    ['quorum: half', 'unit'],
    ['quorum: "<=50%"', 'share'],
    ['country: Norway', 'value'],
    ['country: N1', 'value'],
  ])('a contest cannot have %s', (keys, code) => expect(problemsOf(withContest(keys)).map((problem) => problem.code)).toEqual([code]));

  test.each(['roll: closed', 'counts: about', 'seenIn: { url: x }', 'seenIn: { publisher: x, date: 5 May }', 'seenIn: Encyclopaedia'])(
    'totals cannot have %s',
    (keys) => {
      const problems = problemsOf(withTotals(keys));
      expect(problems).toHaveLength(1);
      expect(problems[0].location.line).toBe(7);
    },
  );

  test.each([
    ['a bare share', 'turnout: 44', 'unit'],
    ['a fraction as share', 'turnout: 0.44', 'unit'],
    ['a decimal comma', 'turnout: "44,5%"', 'share'],
    ['a negative count', 'registered: -5', 'negative-count'],
    ['a count in thousands', 'registered: "11 919 241"', 'number-style'],
    ['a count with decimals', 'registered: 7.5', 'fraction'],
    ['2^53 + 1', 'registered: 9007199254740993', 'too-large'],
    ['1e309', 'registered: 1e309', 'number'],
    ['NaN', 'registered: .nan', 'number'],
    ['null', 'registered: ~', 'number'],
    ['nothing', 'registered:', 'number'],
    ['a list where a count stands', 'registered: [1, 2]', 'value'],
    ['a change without pp', 'change: { against: s, shares: { a: -3% } }', 'unit'],
    ['seats that are no whole number', 'change: { against: s, seats: { a: 1.5 } }', 'value'],
    ['an hour that is none', 'turnoutAt: { "24:30": 5% }', 'value'],
    ['too many decimals stated', 'decimals: 10', 'value'],
  ])('%s is refused once, inside the totals', (_, keys, code) => {
    const problems = problemsOf(withTotals(keys));
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0].location.line).toBe(7);
    expect(problems[0].location.column).toBeGreaterThan(38);
  });

  test.each([
    ['size: 0'],
    ['clusters: 0'],
    ['designEffect: 0'],
    ['designEffect: -1.5'],
    [`designEffect: ${'9'.repeat(400)}`],
    ['designEffect: .inf'],
    ['marginOfError: 2.5'],
    ['fieldwork: [2021-01-11]'],
    ['fieldwork: [2021-01-11, 2021-01-32]'],
  ])('a sample cannot have %s', (keys) => expect(problemsOf(withSample(keys))).toHaveLength(1));

  test.each([
    ['thousands: "."', 'one mark both between digits and before decimals'],
    ['delimiter: ";;"', 'a delimiter of two characters'],
    ["delimiter: '\"'", 'a quotation mark as delimiter'],
    ['delimiter: "\\n"', 'a line feed as delimiter'],
    ['delimiter: a', 'a letter as delimiter'],
    ['delimiter: 😀', 'a delimiter beyond the basic plane'],
    ['encoding: cp1251', 'an encoding of another name'],
    ['decimal: ";"', 'another decimal mark'],
  ])('a table cannot have %s: %s', (table) => {
    const { problems } = readTable('area,A,B\nx,1,2\n', { table });
    expect(problems.map(({ code }) => code)).toEqual(['value']);
    expect(problems[0].location.line).toBe(10);
  });

  test.each(['', ' a', '-a', 'a b', 'a/b', '../x', 'a\\b'])('%j is no identifier of a dataset', (id) => {
    expect(problemsOf(HEAD.replace('id: demo', `id: ${JSON.stringify(id)}`) + SOURCE).map(told)).toEqual(['value audit.yaml:2:5']);
  });

  test('a contestant whose identifier no identifier may be', () => {
    const [problem] = problemsOf(withTotals('votes: { "a b": 1 }'));
    expect(told(problem)).toBe('value audit.yaml:7:49');
  });

  test('a claim has exactly one kind of value', () => {
    const claims = (text: string): string => `${HEAD}${SOURCE}claims:\n  - { quantity: seats, ${text} }\n`;
    expect(problemsOf(claims('value: 98'))).toEqual([]);
    expect(problemsOf(claims('value: 98, set: [a]')).map(told)).toEqual(['value audit.yaml:9:5']);
    expect(problemsOf(claims('approx: true')).map(told)).toEqual(['value audit.yaml:9:5']);
  });
});

describe('identifiers', () => {
  test('contestants and sources that stand twice, at the second', () => {
    const text = HEAD.replace('{ id: b,', '{ id: a,');
    expect(problemsOf(`${text}${SOURCE}  - { id: s, kind: poll }\n`).map(told)).toEqual([
      'duplicate-id audit.yaml:5:45',
      'duplicate-id audit.yaml:8:11',
    ]);
  });

  test('contestants that are not in the contest, wherever they are named', () => {
    const text = HEAD.replace('{ date: 2021-01-10 }', '{ date: 2021-01-10, tieBreak: [a, alfa] }');
    const source = 'sources:\n  - { id: s, kind: official, totals: { votes: { bb: 1 }, shares: { a: 50% }, seats: { c: 1 } } }\n';
    const problems = problemsOf(text + source);
    expect(problems.map(told).sort()).toEqual([
      'unknown-contestant audit.yaml:4:44',
      'unknown-contestant audit.yaml:7:49',
      'unknown-contestant audit.yaml:7:87',
    ]);
  });

  test('a change against a source that does not exist', () => {
    const source = 'sources:\n  - { id: now, kind: official, totals: { change: { against: before, shares: { z: 1pp } } } }\n';
    expect(problemsOf(HEAD + source).map(told)).toEqual(['unknown-source audit.yaml:7:61', 'unknown-contestant audit.yaml:7:79']);
  });

  test('options of a check that does not exist, or that it does not have', () => {
    const problems = problemsOf(`${HEAD}${SOURCE}checks:\n  lead-matches-share: false\n  last-digit-uniformity: { minMedia: 3 }\n`);
    expect(problems.map(told)).toEqual(['unknown-check audit.yaml:9:3', 'check-option audit.yaml:10:3']);
    expect(problems[0].message).toContain('did you mean "lead-matches-shares"?');
  });
});

test('the files a manifest names, each once, and none that is refused', () => {
  const table = (file: string): string => `      - { file: ${JSON.stringify(file)}, level: x, columns: { area: a } }\n`;
  const text = `${HEAD}areas: { file: areas.csv, id: id }\nsources:\n  - id: s\n    kind: official\n    tables:\n${['t.csv', 't.csv', '../u.csv', 'd/v.csv'].map(table).join('')}`;
  const { files, problems } = manifestFiles(filesOf({ 'audit.yaml': text })[0]);
  expect(files).toEqual(['areas.csv', 't.csv', 'd/v.csv']);
  expect(problems.map(told)).toEqual(['path audit.yaml:13:17']);
});
