import { describe, expect, test } from 'vitest';
import { drafted } from './drafted.ts';

/** Numbers that seem random, the same each time. */
const part = (at: number, of: number): number => 7 + ((at * 7919 + of * 104729 + at * of * 31) % 211);

/** A table of 12 stations whose numbers fit together: roll, ballots, those who stayed away, blank and null ballots, valid votes, votes. */
function table(header: readonly string[], row: (one: Row) => readonly (string | number)[]): string {
  const rows = Array.from({ length: 12 }, (_, at) => {
    const votes = [part(at, 1) + 90, part(at, 2), part(at, 3)];
    const [blank, spoilt, away] = [1 + (at % 4), 2 + (at % 5), part(at, 4)];
    const valid = votes[0] + votes[1] + votes[2];
    const cast = valid + blank + spoilt;
    return row({ at, place: `Ort ${at}`, roll: cast + away, cast, away, blank, spoilt, valid, votes });
  });
  return `${[header, ...rows].map((cells) => cells.join(';')).join('\n')}\n`;
}

interface Row {
  readonly at: number;
  readonly place: string;
  readonly roll: number;
  readonly cast: number;
  readonly away: number;
  readonly blank: number;
  readonly spoilt: number;
  readonly valid: number;
  readonly votes: readonly number[];
}

const namesOf = (csv: string): string[] | undefined => drafted({ 'a.csv': csv }).written?.contestants.map(({ name }) => name);

describe('a contestant whose name means something else in other tables', () => {
  test.each([
    ['Yes', 'No'],
    ['SÍ', 'NO'],
    ['NE', 'ANO'],
    ['DEP', 'EV'],
    ['Time', 'Party'],
    ['Key', 'Version'],
    ['Land', 'Kreis'],
    ['LEAD', 'Margin'],
  ])('%s and %s add up to the valid votes', (first, second) => {
    const csv = table(
      ['area', 'registered', 'cast', 'invalid', 'valid', first, second],
      ({ place, roll, cast, blank, spoilt, valid, votes }) => [place, roll, cast, blank + spoilt, valid, votes[0], votes[1] + votes[2]],
    );
    expect(namesOf(csv)).toEqual([first, second]);
    expect(drafted({ 'a.csv': csv }).table.columns).toMatchObject({
      area: 'area',
      registered: 'registered',
      invalid: 'invalid',
      valid: 'valid',
    });
  });

  test.each([
    ['Yes', 'No'],
    ['Sí votos', 'No votos'],
  ])('%s stands beside %s, where nothing adds up', (first, second) => {
    const csv = table(['area', 'registered', first, second], ({ place, roll, votes }) => [place, roll, votes[0], votes[1]]);
    expect(Object.values(drafted({ 'a.csv': csv }).table.columns.votes as object)).toEqual([first, second]);
  });

  test('a number of rows, a code and a difference stay what their headings say', () => {
    const csv = table(['no', 'code', 'area', 'valid', 'red', 'blue', 'lead'], ({ at, place, valid, votes }) => [
      at + 1,
      1001 + 7 * ((at * 5) % 12),
      place,
      valid,
      votes[0],
      votes[1] + votes[2],
      votes[0] - votes[1] - votes[2],
    ]);
    expect(namesOf(csv)).toEqual(['red', 'blue']);
  });
});

describe('those who stayed away are no contestant, though with them the ballots are the roll', () => {
  test.each([
    ['by their own heading', ['Comune', 'aa', 'bb', 'Astenuti', 'Blancs', 'Nuls', 'L1', 'L2', 'L3']],
    ['by that of the roll', ['Comune', 'Elettori', 'bb', 'xx', 'Blancs', 'Nuls', 'L1', 'L2', 'L3']],
    ['by that of the ballots', ['Comune', 'aa', 'Votants', 'xx', 'Blancs', 'Nuls', 'L1', 'L2', 'L3']],
  ])('%s', (_, header) => {
    const csv = table(header, ({ place, roll, cast, away, blank, spoilt, votes }) => [place, roll, cast, away, blank, spoilt, ...votes]);
    const { columns } = drafted({ 'a.csv': csv }).table;
    expect(Object.values(columns.votes as object)).not.toContain(header[3]);
    expect(columns).toMatchObject({ registered: header[1], ballotsCast: header[2] });
  });
});

test.each([
  ['it', 'Schede bianche', 'Schede nulle'],
  ['pl', 'Głosy puste', 'Głosy nieważne'],
  ['cs', 'Prázdné', 'Neplatné hlasy'],
  ['el', 'Λευκά', 'Άκυρα'],
  ['pt', 'Votos em branco', 'Votos nulos'],
  ['tr', 'Boş oylar', 'Geçersiz oylar'],
  ['ar', 'أوراق بيضاء', 'أوراق باطلة'],
])('blank and null ballots in a table without valid votes, by their headings alone: %s', (_, blank, spoilt) => {
  const csv = table(['xx', 'yy', 'zz', blank, spoilt, 'L1', 'L2', 'L3'], (one) => [
    one.place,
    one.roll,
    one.cast,
    one.blank,
    one.spoilt,
    ...one.votes,
  ]);
  expect(drafted({ 'a.csv': csv }).table.columns).toMatchObject({ ballotsCast: 'zz', invalid: [blank, spoilt] });
  expect(namesOf(csv)).toEqual(['L1', 'L2', 'L3']);
});

test('Bianchi, Blanco and Bos are surnames', () => {
  const csv = table(['area', 'valid', 'Bianchi Carla', 'Blanco Pedro', 'Bos Jan'], ({ place, valid, votes }) => [place, valid, ...votes]);
  expect(namesOf(csv)).toEqual(['Bianchi Carla', 'Blanco Pedro', 'Bos Jan']);
});

test('blocs with their parties behind them: the blocs are the contestants, all of them', () => {
  const csv = table(['area', 'valid', 'left', 'l1', 'l2', 'right', 'r1', 'r2'], ({ place, valid, votes: [a, b, c] }) => [
    place,
    valid,
    a + b,
    a,
    b,
    c,
    Math.floor(c / 3),
    c - Math.floor(c / 3),
  ]);
  expect(namesOf(csv)).toEqual(['left', 'right']);
});

test('over and under votes are no contestants', () => {
  const csv = table(['Precinct', 'Registered', 'Ballots Cast', 'Reed', 'Sand', 'Tarn', 'Over Votes', 'Under Votes'], (one) => [
    one.place,
    one.roll,
    one.cast,
    ...one.votes,
    one.spoilt,
    one.blank,
  ]);
  expect(namesOf(csv)).toEqual(['Reed', 'Sand', 'Tarn']);
  expect(drafted({ 'a.csv': csv }).table.columns).toMatchObject({ invalid: ['Over Votes', 'Under Votes'] });
});
