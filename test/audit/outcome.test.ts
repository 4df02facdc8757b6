import { describe, expect, test } from 'vitest';
import type { Judged } from '../../src/audit/findings.ts';
import { outcomeOf } from '../../src/audit/outcome.ts';
import type { Finding } from '../../src/audit/report.ts';
import { contestSize } from '../../src/audit/weigh.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { doubtOf } from '../../src/findings/weight.ts';
import type { LanguageCode } from '../../src/language/language.ts';
import { tell } from '../../src/language/text.ts';
import { LANGUAGES } from '../../src/languages.ts';
import { datasetOf, voteColumns } from '../support/dataset.ts';

const election = (
  contest: object = { allocation: 'plurality' },
  votes = [
    [60, 40, 5],
    [30, 20, 5],
    [10, 15, 5],
  ],
): Dataset =>
  datasetOf(
    {
      contest,
      sources: [{ id: 'c', kind: 'official', tables: [{ file: 'c.csv', level: 'station', columns: { area: 'area', ...voteColumns } }] }],
    },
    { 'c.csv': [['area', 'Alpha', 'Beta', 'Gamma'], ...votes.map((row, at) => ['xyz'[at], ...row])] },
  );

const areaOf = ({ areas }: Dataset, name: string): number =>
  Array.from({ length: areas.size }, (_, area) => area).find((area) => areas.name(area) === name) as number;

interface Given {
  readonly id?: string;
  readonly check?: string;
  readonly ballots?: readonly [number, number] | null;
  readonly doubt?: Judged['doubt'];
}

/** A finding about the result with nothing but its ballots. */
function finding({
  id = 'one',
  check = 'ballot-chain',
  doubt,
  ballots = doubt ? [0, doubt.most.reduce((a, b) => a + b, 0)] : null,
}: Given): Judged {
  const weight = { stations: 1, ofStations: 3, ballots };
  return {
    finding: { id, check, severity: 'error', about: 'result', scope: {}, weight } as unknown as Finding,
    unusual: false,
    ...(doubt && { doubt }),
  };
}

const TITLES = ['A', 'B', 'C', 'D', 'E', 'F'].map((id) => ({ id, title: `Check ${id}` }));

function said(dataset: Dataset, judged: readonly Judged[], code: LanguageCode = 'en'): string {
  const { outcome } = outcomeOf(dataset, judged, () => true, contestSize(dataset), TITLES);
  return outcome.sentence ? tell(outcome.sentence, LANGUAGES[code]).replaceAll('\u00a0', ' ') : '';
}

const TURNS = 'the closest decision (who is first) turns on 13 votes: it would change if they were counted for Beta instead of Alpha';

describe('what the first page says of the outcome', () => {
  const dataset = election();
  const at = (name: string, most: number, kind: 'whole' | 'moved' | 'counted' = 'counted') =>
    finding({ doubt: doubtOf(areaOf(dataset, name), 0, most, kind) });

  test('nothing found', () => {
    expect(said(dataset, [])).toBe(`Nothing was found that puts ballots in doubt; ${TURNS}.`);
  });

  test('too few ballots', () => {
    expect(said(dataset, [at('x', 24)])).toBe(
      `Everything found that can be counted in ballots concerns at most 24 of 190; ${TURNS}. It could not have changed the outcome, if what was found is all there is.`,
    );
  });

  test('enough ballots, at so many of the stations', () => {
    expect(said(dataset, [at('x', 20), at('y', 3), at('z', 5)])).toBe(
      `Everything found that can be counted in ballots concerns at most 28 of 190; ${TURNS}. It could have changed the outcome: the ballots of 2 stations would have to be other than published.`,
    );
  });

  test('enough ballots of no one station', () => {
    expect(said(dataset, [finding({ ballots: [0, 90] })])).toContain(
      'It could have changed the outcome: 13 of these ballots would have to be other than published.',
    );
  });

  test('what cannot be counted in ballots is named after it; many are counted', () => {
    const uncounted = (check: string) => finding({ id: check, check });
    expect(said(dataset, ['B', 'A'].map(uncounted))).toBe(
      `Nothing found can be counted in ballots; ${TURNS}. Not counted in ballots: Check A; Check B.`,
    );
    expect(said(dataset, [at('x', 1), ...['A', 'B', 'C', 'D', 'E', 'F'].map(uncounted)])).toMatch(
      /all there is\. Not counted in ballots: Check A; Check B; Check C; and 3 other checks listed in the findings\.$/,
    );
  });

  test('a tie', () => {
    const level = election({ allocation: 'plurality' }, [
      [50, 40, 5],
      [20, 30, 5],
    ]);
    const tie = 'the closest decision (who is first) is a tie: Alpha and Beta are level, so 1 vote would decide it';
    expect(said(level, [])).toBe(`Nothing was found that puts ballots in doubt; ${tie}.`);
    expect(said(level, [finding({ doubt: doubtOf(areaOf(level, 'x'), 0, 1) })])).toContain('A tie can go either way.');
  });

  test('another decision than the closest may be the one that falls', () => {
    const both = election({ allocation: 'plurality', threshold: '30%' });
    const area = areaOf(both, 'x');
    // Beta has 75 of 190; without 30 of them 45 of 160 are below the threshold, and Alpha is first all the same.
    const doubt = { ...doubtOf(area, 30, 30), net: [undefined, Float64Array.of(30)] };
    expect(said(both, [finding({ doubt })])).toContain(
      `${TURNS}. It could have changed the outcome (whether Beta passes the threshold): the ballots of 1 station would have to be other than published.`,
    );
  });
});

test.each([
  [{ allocation: 'plurality', majority: { share: '60%' } }, 'whether Alpha has a majority'],
  [{ allocation: 'none', seats: 10, threshold: '9%' }, 'whether Gamma passes the threshold'],
  [{ allocation: 'dhondt', seats: 10 }, 'who gets the last seat'],
])('%j', (contest, what) => {
  expect(said(election(contest), [])).toContain(`the closest decision (${what}) turns on `);
});

describe('in every language', () => {
  const dataset = election();
  const doubted = (most: number) => [
    finding({ doubt: doubtOf(areaOf(dataset, 'x'), 0, most, 'counted') }),
    finding({ id: 'A', check: 'A' }),
  ];

  test.each<[LanguageCode, string[]]>([
    [
      'ru',
      [
        'Не найдено ничего, что ставило бы бюллетени под сомнение; самое близкое решение (кто первый) зависит от 13 голосов: достаточно засчитать столько за Beta вместо Alpha.',
        'Всё найденное, что можно выразить в бюллетенях, касается не более чем 1 бюллетеня из 190; самое близкое решение (кто первый) зависит от 13 голосов: достаточно засчитать столько за Beta вместо Alpha. Изменить исход это не могло, если найдено всё, что есть. Нельзя выразить в бюллетенях находки таких проверок: Check A.',
        'Всё найденное, что можно выразить в бюллетенях, касается не более чем 90 бюллетеней из 190; самое близкое решение (кто первый) зависит от 13 голосов: достаточно засчитать столько за Beta вместо Alpha. Это могло изменить исход: для этого бюллетени 1 участка должны быть не такими, как опубликовано. Нельзя выразить в бюллетенях находки таких проверок: Check A.',
      ],
    ],
    [
      'kk',
      [
        'Бюллетеньдерге күмән келтіретін ештеңе табылмады; ең жақын шешім (кім бірінші) 13 дауысқа байланысты: Alpha есебіне емес, Beta есебіне сонша дауыс жазылса жеткілікті.',
        'Барлығы 190 бюллетень бар; табылған жайттардың бюллетеньмен өлшенетіндері соның ең көбі 1 бюллетеніне қатысты; ең жақын шешім (кім бірінші) 13 дауысқа байланысты: Alpha есебіне емес, Beta есебіне сонша дауыс жазылса жеткілікті. Егер табылғаны бар болғанының бәрі болса, бұл нәтижені өзгерте алмас еді. Бюллетеньмен өлшенбейді: Check A.',
        'Барлығы 190 бюллетень бар; табылған жайттардың бюллетеньмен өлшенетіндері соның ең көбі 90 бюллетеніне қатысты; ең жақын шешім (кім бірінші) 13 дауысқа байланысты: Alpha есебіне емес, Beta есебіне сонша дауыс жазылса жеткілікті. Бұл нәтижені өзгерте алар еді: ол үшін 1 учаскенің бюллетеньдері жарияланғаннан өзгеше болуы керек. Бюллетеньмен өлшенбейді: Check A.',
      ],
    ],
  ])('%s', (code, expected) => {
    expect([said(dataset, [], code), said(dataset, doubted(1), code), said(dataset, doubted(90), code)]).toEqual(expected);
  });
});

test('no official votes, no sentence', () => {
  const dataset = datasetOf({ sources: [{ id: 'c', kind: 'official', totals: { registered: 10 } }] });
  expect(outcomeOf(dataset, [], () => true, contestSize(dataset)).outcome).toEqual({ decisions: [], couldMatter: null });
});
