import { expect, test } from 'vitest';
import { audit } from '../../src/index.ts';
import { datasetOf, type Manifest, official, type Rows } from '../support/dataset.ts';
import { holding } from '../support/holding.ts';

const votes = { alpha: 207630, beta: 137899, gamma: 55058 };
const shares = (alpha: string, beta: string, gamma: string) => ({ totals: { shares: { alpha, beta, gamma } } });
const far = shares('35%', '45%', '20%');
const near = shares('51.7%', '34.5%', '13.8%');
const asked = { size: 5000, base: 'voters', mode: 'interviews', weighting: 'none', designEffect: 1.5 };

const story = (sources: readonly Manifest[], over: Manifest = {}) =>
  audit(datasetOf({ contest: { date: '2020-06-07' }, sources: [official({ votes }), ...sources], ...over }));

test('the headline says what kind of source differs, and which ones agree', () => {
  const { summary } = story([
    { id: 'vox', name: 'Vox', kind: 'exit-poll', sample: asked, ...far },
    { id: 'fair', name: 'Fair', kind: 'quick-count', sample: { marginOfError: '1%' }, ...near },
    { id: 'before', name: 'Before', kind: 'poll', published: '2020-06-01', sample: { size: 1000 }, ...near },
  ]);
  expect(summary.headline).toEqual(holding('Vox', 'exit poll of 5,000 people', 'Fair agrees with the official result'));
  // Opinion before the vote is no count of it.
  expect(summary.headline).not.toContain('Before');
});

test('a slip in its document does not keep a source from agreeing', () => {
  const fair = { id: 'fair', name: 'Fair', kind: 'exit-poll', sample: asked, totals: { shares: near.totals.shares, lead: '27.2%' } };
  const { summary, findings } = story([{ id: 'vox', name: 'Vox', kind: 'survey', sample: asked, ...far }, fair]);
  expect(findings.some(({ severity, scope }) => severity === 'error' && scope.source === 'fair')).toBe(true);
  expect(summary.headline).toEqual(holding('Vox', 'Fair agrees'));
});

test.each([
  ['survey', { sample: { ...asked, size: 3426 } }, 'survey of 3,426 people'],
  ['voter-tally', { coverage: { share: '80%' } }, 'tally of what voters reported'],
  ['observer-tally', { coverage: { share: '80%' } }, 'tally by observers'],
  ['quick-count', { sample: { marginOfError: '1%' } }, 'quick count'],
] as const)('a %s', (kind, over, words) => {
  const { summary } = story([{ id: 'vox', name: 'Vox', kind, ...over, ...far }]);
  expect(summary.headline).toEqual(holding('Vox', words));
});

test('opinion polls that differ are one item, and weigh their ballots once', () => {
  const polls = [1, 2, 3].map((day) => ({
    id: `p${day}`,
    name: `Poll ${day}`,
    kind: 'poll',
    published: `2020-06-0${day}`,
    sample: { size: 1000, base: 'respondents' },
    ...shares('30%', '50%', '20%'),
  }));
  const { story: items, outcome } = story(polls);
  const ofPolls = items.filter(({ group }) => group === 'source');
  expect(ofPolls).toHaveLength(1);
  expect(ofPolls[0].headline.text).toEqual(holding('3 opinion polls'));
  // 207,630 votes less 30 % of 400,587, and not three times that.
  expect(outcome.doubt?.ballots).toBe(87454);
});

const KEYS = ['alpha', 'beta', 'gamma'];
const regions = (gammaInSouth: number, alphaInWest: number): Rows => [
  ['region', ...KEYS, ...KEYS.map((key) => `${key} %`)],
  ['North', 50123, 30047, 19911, 50.1, 30, 19.9],
  ['South', 45219, 39888, 15037, 45.2, 39.8, gammaInSouth],
  ['East', 60377, 29871, 9933, 60.3, 29.8, 9.9],
  ['West', 51911, 38093, 10177, alphaInWest, 38, 10.2],
];
const printed = (rows: Rows, over: Manifest = {}) => {
  const of = (end: string) => Object.fromEntries(KEYS.map((key) => [key, `${key}${end}`]));
  const columns = { area: 'region', votes: of(''), shares: of(' %') };
  const table = { file: 'regions.csv', level: 'region', shareUnit: 'percent', columns };
  const source = { ...official({ votes }), publisher: 'The commission', ...over, tables: [table] };
  return audit(datasetOf({ sources: [source] }, { 'regions.csv': rows }));
};
const seenIn = { seenIn: { publisher: 'An encyclopaedia' } };

test('one mistyped percentage in a copy is one item that names the copy', () => {
  const { story: items } = printed(regions(19, 51.8), seenIn);
  expect(items).toMatchObject([{ about: 'document', where: [{ contestant: 'Gamma' }] }]);
  expect(items[0].headline.text).toEqual(holding('the copy by An encyclopaedia', 'Gamma', '19 %'));
  expect(items[0].findings).toHaveLength(2);
});

test('two of them are one item too, in two places', () => {
  const { story: items } = printed(regions(19, 25), seenIn);
  expect(items.map(({ about, findings }) => [about, findings.length])).toEqual([['document', 4]]);
  expect(items[0].headline.text).toEqual(holding('An encyclopaedia', '2 places'));
});

test('in the table itself they are about the result', () => {
  const { story: items } = printed(regions(19, 25));
  expect(items.map(({ about }) => about)).toEqual(['result']);
  expect(items[0].headline.text).not.toContain('copy');
});

test('documents are one item, whatever checks find them wrong', () => {
  const wrong = { id: 'p', name: 'Poll', kind: 'poll', published: '2020-06-01', totals: { shares: far.totals.shares, lead: '30%' } };
  const claims = [{ quantity: 'lawyers', value: '24.5%', of: 78, publisher: 'A party' }];
  const { story: items } = story([wrong], { claims });
  const ofDocuments = items.filter(({ about }) => about === 'document');
  expect(ofDocuments).toHaveLength(1);
  expect(ofDocuments[0].findings).toHaveLength(2);
  expect(ofDocuments[0].headline.text).toEqual(holding('2 figures'));
});

test('a single error in a document says itself what it is', () => {
  const { story: items } = story([], { claims: [{ quantity: 'lawyers', value: '24.5%', of: 78, publisher: 'A party' }] });
  expect(items).toHaveLength(1);
  expect(items[0].headline.text).toEqual(holding('24.5 %', '78', '24.36', '25.64'));
  expect(items[0].headline.text).not.toContain('documents');
});
