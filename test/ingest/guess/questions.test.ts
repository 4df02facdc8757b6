import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseDataset } from '../../../src/index.ts';
import { type DraftOptions, draftManifest } from '../../../src/ingest/guess/draft.ts';
import { bytes } from '../../support/files.ts';

const draft = (csv: string, options: DraftOptions = {}) => draftManifest([{ path: 'a.csv', bytes: bytes(csv) }], options);
const tableOf = ({ manifest = '' }: { manifest?: string }) =>
  (parse(manifest) as { sources: { tables: Record<string, unknown>[] }[] }).sources[0].tables[0];
const asked = (csv: string, options: DraftOptions = {}) => draft(csv, options).questions.map(({ about }) => about);

const WORDS = 'where,mo,se,ti,xo\nNorth,100,62,41,21\nSouth,90,50,20,30\nEast,120,75,31,44\nWest,80,45,20,25\n';

describe('what a draft asks', () => {
  test('nothing where headings and sums say all', () => {
    expect(
      asked(
        'Polling station,Registered voters,Ballots cast,Invalid,Valid,A,B\n1,100,62,2,60,40,20\n2,90,51,1,50,20,30\n3,80,40,0,40,15,25\n',
      ),
    ).toEqual([]);
  });

  test('what a row is and which column is the roll; each answer ends its question', () => {
    expect(asked(WORDS)).toEqual(['level', 'registered']);
    expect(asked(WORDS, { given: { level: 'station' } })).toEqual(['registered']);
    expect(asked(WORDS, { given: { level: 'station', registered: [] } })).toEqual([]);
    expect(asked(WORDS, { answers: new Map([['a.csv', { level: 'station', registered: ['mo'] }]]) })).toEqual([]);
    expect(asked(WORDS, { answers: new Map([['b.csv', { level: 'station' }]]) })).toEqual(['level', 'registered']);
  });

  test('an answer gives what it is given for', () => {
    const [level, registered] = draft(WORDS).questions;
    expect(level.given(['precinct'])).toEqual({ level: 'station' });
    expect(level.given(['mahalla'])).toEqual({ level: 'mahalla' });
    expect(registered.given(['mo'])).toEqual({ registered: ['mo'] });
    expect(registered.choices).toEqual([{ values: ['mo'] }, { values: [], word: 'none' }]);
  });

  test('who the contestants are where nothing bears out a guess, with every column that could be one', () => {
    const csv = 'Polling station,Aa,Bb,Cc,note\n1,10,20,30,x\n2,11,19,33,y\n3,14,25,28,z\n4,9,30,21,x\n';
    const [question] = draft(csv).questions;
    expect(question).toMatchObject({ about: 'votes', option: 'votes', several: true });
    expect(question.choices.flatMap(({ values }) => values)).toEqual(['Aa', 'Bb', 'Cc']);
    expect(tableOf(draft(csv, { given: question.given(['Aa', 'Cc']) })).columns).toMatchObject({ votes: { aa: 'Aa', cc: 'Cc' } });
  });

  test('what names a row, where no column seems to', () => {
    const [question] = draft('Alpha votes,Beta votes,Roll,x\n1,2,10,3\n3,4,12,3\n9,5,20,4\n7,8,31,3\n').questions.filter(
      ({ about }) => about === 'area',
    );
    expect(question.choices.at(-1)).toEqual({ values: [], word: 'rows' });
  });

  test('where blank votes belong, if no sum says it', () => {
    const csv =
      'Station,Registered voters,Invalid votes,Blank votes,Alpha votes,Beta votes\n1,100,2,3,40,20\n2,90,1,4,20,30\n3,80,0,1,15,25\n';
    const blank = draft(csv).questions.find(({ about }) => about === 'blank');
    expect(blank?.choices).toEqual([
      { values: ['Invalid votes', 'Blank votes'], word: 'invalid' },
      { values: ['Invalid votes'], word: 'neither' },
    ]);
    expect(tableOf(draft(csv, { given: { invalid: ['Invalid votes', 'Blank votes'] } })).columns).toMatchObject({
      invalid: ['Invalid votes', 'Blank votes'],
    });
    expect(asked(csv, { given: { invalid: ['Invalid votes'] } })).not.toContain('blank');
  });
});

describe('what is said of a table', () => {
  test('is taken as it is, against headings and sums', () => {
    const csv = 'Station,Registered,Valid,A,B,C\n1,100,60,40,20,7\n2,90,50,20,30,8\n3,80,40,15,25,9\n';
    const table = tableOf(draft(csv, { given: { registered: ['Valid'], valid: ['Registered'], votes: ['A', 'C'], level: 'ward' } }));
    expect(table).toMatchObject({ level: 'ward', columns: { registered: 'Valid', valid: 'Registered', votes: { a: 'A', c: 'C' } } });
  });

  test('how cells are written: delimiter, marks, header, last row, words, notes, rows that are kept', () => {
    const csv =
      'Results\n\nStation;Type;Registered voters;Alpha votes;Beta votes\n1;urn;1.200;301*;287\n2;urn;980;x;290\n3;mail;700;200;100\nSource: the county\n';
    const given = {
      delimiter: ';',
      thousands: '.',
      decimal: ',',
      headerRow: '3',
      lastRow: '6',
      missing: ['x'],
      footnotes: 'strip',
      where: ['Type=urn'],
      area: ['Station'],
      title: 'A county',
    };
    const { manifest, problems } = draft(csv, { given });
    expect(problems).toEqual([]);
    expect(parse(manifest ?? '')).toMatchObject({ title: 'A county' });
    expect(tableOf({ manifest })).toMatchObject({
      delimiter: ';',
      thousands: '.',
      decimal: ',',
      headerRow: 3,
      lastRow: 6,
      missing: ['', 'x'],
      footnotes: 'strip',
      where: { Type: 'urn' },
      columns: { area: 'Station', registered: 'Registered voters', votes: { alpha: 'Alpha votes', beta: 'Beta votes' } },
    });
  });

  test('the votes of a ballot, the stage of the count, and ballots by the hour', () => {
    const csv =
      'area,roll,cast,votes by 12,votes by 17,a,b,c\nN,1000,640,200,410,500,410,300\nS,1100,700,210,450,520,480,310\nE,900,610,180,390,480,405,290\nW,1200,720,240,470,560,470,350\n';
    const files = [{ path: 'a.csv', bytes: bytes(csv) }];
    const plain = draftManifest(files);
    expect(plain.manifest).toMatch(/ballotsAt: .*\n +"12:00": votes by 12\n +"17:00": votes by 17\n/);
    expect(plain.undecided.join()).toMatch(/check how many votes a ballot carries: `votesPerBallot: 2`/);
    const { manifest = '', undecided } = draftManifest(files, {
      given: { votesPerBallot: '3', stage: 'preliminary', ballotsAt: ['17:00=votes by 17'] },
    });
    expect(manifest).toMatch(/^contest: \{ votesPerBallot: 3 \}/m);
    expect(manifest).toMatch(/^ {4}stage: preliminary # as given$/m);
    expect(manifest).toMatch(/ballotsAt: .*\n +"17:00": votes by 17\n/);
    expect(manifest).not.toContain('"12:00"');
    expect(undecided.join()).not.toContain('votesPerBallot');
    expect(parseDataset([{ path: 'audit.yaml', bytes: bytes(manifest) }, ...files]).problems).toEqual([]);
  });

  test('a column or an encoding that is not there is a problem of the table', () => {
    const codes = (given: DraftOptions['given']) => draft(WORDS, { given }).problems.map(({ code }) => code);
    expect(codes({ registered: ['mu'], area: ['wher'] })).toEqual(['unknown-column', 'unknown-column']);
    expect(codes({ encoding: 'latin-9' })).toEqual(['option']);
  });
});

describe('how sure', () => {
  const rows = (odd: string) => WORDS.replace('\nSouth,90,50,20,30', `\nSouth,90,50,20,${odd}`);
  const votes = (csv: string) => draft(csv).files[0].guessed?.votes.votes;

  test('certain where every row bears it out', () => {
    expect(votes(WORDS)).toMatchObject({ confidence: 'certain', by: 'sum' });
  });

  test.each(['-1', '30[a]', '="30"', '30.5', '48%', 'annulled', '(30)', '-', 'n/a'])(
    'an odd cell drops no column, and leaves no sum certain: %s',
    (odd) => {
      const guessed = votes(rows(odd));
      expect(guessed?.value).toEqual([3, 4]);
      expect(guessed?.confidence).toBe(odd === '="30"' ? 'certain' : 'likely');
    },
  );

  test('a header that stands again among the rows changes nothing', () => {
    expect(votes(WORDS.replace('East', 'where,mo,se,ti,xo\nEast'))).toMatchObject({ value: [3, 4], confidence: 'certain' });
  });

  test('the difference of two rivals is no contestant, though it adds up with one of them', () => {
    const lines = Array.from({ length: 12 }, (_, at) => [`C${at}`, 5000 + at * 31, 2000 + at * 11, 3000 + at * 20, 1000 + at * 9].join());
    const { files } = draft(`county,all_2020,dem_2020,gop_2020,diff\n${lines.join('\n')}\n`);
    const guessed = files[0].guessed;
    expect(guessed?.votes.votes.value.map((index) => guessed.sheet.header[index])).not.toContain('diff');
  });
});

describe('protocols of the Russian commission', () => {
  const numbers = Array.from({ length: 12 }, (_, at) => at + 1);
  const csv = `region,tik,uik,${numbers.join()},Иванова,Петров\n${[1, 2, 3].map((at) => `R,1 T,${at},${1500 + at},1400,0,800,40,560,40,800,${10 + at},${830 - at},0,0,${400 - at},430`).join('\n')}\n`;

  test('are recognised by the numbers of their rows', () => {
    const table = tableOf(draft(csv));
    expect(table).toMatchObject({
      format: 'cik',
      columns: { registered: '1', issued: ['3', '4', '5'], ballotsCast: ['7', '8'], invalid: '9', valid: '10' },
    });
    expect(Object.values((table.columns as { votes: object }).votes)).toEqual(['Иванова', 'Петров']);
  });

  test('and turned ones by the wording of their rows', () => {
    const words = [
      'Число избирателей, внесенных в список',
      'Число бюллетеней, полученных участковой комиссией',
      'Число бюллетеней, выданных досрочно',
      'Число бюллетеней, выданных в помещении',
      'Число бюллетеней, выданных вне помещения',
      'Число погашенных бюллетеней',
      'Число бюллетеней в переносных ящиках',
      'Число бюллетеней в стационарных ящиках',
      'Число недействительных бюллетеней',
      'Число действительных бюллетеней',
      'Число утраченных бюллетеней',
      'Число не учтенных при получении бюллетеней',
    ];
    const values = [1500, 1400, 0, 800, 40, 560, 40, 800, 10, 830, 0, 0];
    const lines = words.map((word, at) => [at + 1, `"${word}"`, 2 * values[at], values[at], values[at]].join());
    const turned = `№,Строка,Сумма,УИК №1,УИК №2\n${lines.join('\n')}\n13,Иванова,800,400,400\n14,Петров,860,430,430\n`;
    const { files, problems } = draft(turned);
    expect(files[0].published).toMatchObject({ format: 'cik', candidates: [{ name: 'Иванова' }, { name: 'Петров' }] });
    expect(problems).toEqual([]);
  });
});
