import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/index.ts';
import { audited, type Cell, datasetOf, observe, official } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';
import { draws } from '../../support/random.ts';

const id = 'last-hours';

interface Row {
  registered: number;
  noon: number;
  six: number;
  cast: number;
}

/** 20 areas of 15 stations: 30 % of the voters come until noon, 25 % until six, about 8 % after it. */
function day(
  change: (row: Row, at: number) => void = () => undefined,
  level = 'station',
  hours: object = { '12:00': 'noon', '18:00': 'six' },
): Dataset {
  const { normal, multinomial } = draws(6);
  const binomial = (n: number, p: number): number => multinomial(n, [p, 1 - p])[0];
  const rows = Array.from({ length: 300 }, (_, at): Cell[] => {
    const registered = 600 + ((at * 37) % 900);
    const part = (middle: number): number => 1 / (1 + Math.exp(-(Math.log(middle / (1 - middle)) + 0.15 * normal())));
    const noon = binomial(registered, part(0.3));
    const six = noon + binomial(registered - noon, part(0.36));
    const one = { registered, noon, six, cast: six + binomial(registered - six, part(0.18)) };
    change(one, at);
    return [
      `D${at % 20}`,
      `S${at}`,
      one.registered,
      one.noon,
      one.six,
      one.cast,
      Math.round(one.cast / 2),
      one.cast - Math.round(one.cast / 2),
    ];
  });
  const columns = { area: ['district', 'station'], registered: 'n', ballotsCast: 'b', ballotsAt: hours, votes: { alpha: 'a', beta: 'c' } };
  return datasetOf(
    { sources: [official({}, { tables: [{ file: 's.csv', level, columns }] })] },
    { 's.csv': [['district', 'station', 'n', 'noon', 'six', 'b', 'a', 'c'], ...rows] },
  );
}

const notes = (dataset: Dataset) => observe(dataset, id).flatMap((one) => (one.kind === 'noted' ? [one] : []));

describe('the last hours', () => {
  test('an honest day has no note, and the end of the day has no hour', () => {
    const observations = observe(day(), id);
    expect(observations).toMatchObject([
      { kind: 'passed', tests: 300 },
      { kind: 'passed', tests: 300 },
      { kind: 'skipped', reason: holding('closing hour') },
    ]);
  });

  test('nearly all who had not voted come after six to one station', () => {
    const jumped = day((row, at) => {
      if (at === 42) row.cast = row.six + Math.round(0.95 * (row.registered - row.six));
    });
    const { findings } = audited(jumped, id);
    expect(findings).toMatchObject([
      {
        severity: 'note',
        about: 'result',
        scope: { level: 'station', quantity: 'late voters' },
        message: holding('S42', 'after 18:00', '95 %', /1\d %/),
        detail: holding('D2'),
        rows: { count: 1, lines: '44' },
        weight: { stations: 1, ballots: null },
      },
    ]);
  });

  test('where the day ends with the last hour, the interval before it is asked, with both hours', () => {
    const over = day((row, at) => {
      if (at === 42) row.six = row.noon + Math.round(0.97 * (row.registered - row.noon));
      row.cast = row.six;
    });
    expect(notes(over)).toMatchObject([{ message: holding('S42', 'between 12:00 and 18:00', '97 %') }]);
  });

  test('a whole district that jumps hides each of its stations', () => {
    const together = day((row, at) => {
      if (at % 20 === 2) row.cast = row.six + Math.round(0.95 * (row.registered - row.six));
    });
    expect(notes(together)).toEqual([]);
  });

  test('6,000 ballots in six hours are more than a queue lets through', () => {
    const crowded = day((row, at) => {
      if (at === 7) Object.assign(row, { registered: 9000, noon: 500, six: 6500, cast: 6600 });
    });
    const found = notes(crowded).filter(({ scope }) => scope.quantity === 'queue from 12:00 to 18:00');
    expect(found).toMatchObject([{ message: holding('S7', '6,000 ballots', '3.6 seconds') }]);
    // 3,600 in 360 minutes are ten a minute, which is the limit.
    const slower = day((row, at) => {
      if (at === 7) Object.assign(row, { registered: 9000, noon: 500, six: 4100, cast: 4200 });
    });
    expect(notes(slower).filter(({ scope }) => scope.quantity !== 'late voters')).toEqual([]);
  });
});

describe('refusals', () => {
  test.each([
    ['one hour', day(undefined, 'station', { '12:00': 'noon' }), 'two hours'],
    ['areas that are no stations', day(undefined, 'town'), 'by town only'],
  ])('%s', (_, dataset, reason) => {
    expect(observe(dataset, id)).toMatchObject([{ kind: 'skipped', reason: holding(reason) }]);
  });

  test('few stations', () => {
    expect(observe(day(), id, { minStations: 301 })).toMatchObject([{ kind: 'skipped', reason: holding('300') }]);
  });

  test('ballots that fall are left to cumulative-turnout', () => {
    const falling = day((row, at) => {
      if (at === 9) row.cast = row.six - 50;
    });
    expect(notes(falling)).toEqual([]);
  });
});
