import type { TableOptions } from '../from-table.ts';
import type { DraftFile } from './draft-file.ts';
import type { Given } from './given.ts';
import { levelOf, meaningOf } from './headings.ts';
import type { GuessedTable } from './table.ts';

/** An answer that may be given, as values of the option that the question is about. */
export interface Choice {
  readonly values: readonly string[];
  /** Words for an answer that is no name in the table. */
  readonly word?: 'none' | 'rows' | 'invalid' | 'neither';
}

/** Something that a draft cannot know: one of several answers, or several of them together. */
export interface Question {
  readonly path: string;
  readonly about: 'contest' | 'sheet' | 'votes' | 'area' | 'level' | 'registered' | 'blank';
  /** What an answer is said with on the command line. */
  readonly option: keyof TableOptions;
  readonly choices: readonly Choice[];
  /** Whether an answer may be several choices. */
  readonly several: boolean;
  /** Whether an answer may be a word that is no choice. */
  readonly free: boolean;
  /** The answer that the draft has guessed. */
  readonly guessed?: readonly string[];
  /** Columns that the question is about. */
  readonly columns: readonly string[];
  /** What an answer that is no column becomes: all options that it changes. */
  readonly given: (values: readonly string[]) => Given;
}

const LEVELS = ['station', 'municipality', 'district', 'region', 'country'];

/**
 * What is left open in the draft of a file and can be answered in a word or by columns, the most consequential first: which contest,
 * who the contestants are, what names a row and what it is, which column is the roll, and where blank votes belong.
 */
export function questionsOf(file: DraftFile, given: Given = {}): Question[] {
  const { path, published, guessed } = file;
  const base = { path, several: false, free: false, columns: [] };
  if (published) {
    const { contest, contests } = published;
    return contest === undefined || contest.by === 'option'
      ? []
      : [
          {
            ...base,
            about: 'contest',
            option: 'contest',
            choices: contests.map((label) => ({ values: [label] })),
            guessed: [contest.value],
            given: ([value]) => ({ contest: value }),
          },
        ];
  }
  const sheet: Question[] =
    file.sheets && given.sheet === undefined
      ? [
          {
            ...base,
            about: 'sheet',
            option: 'sheet',
            choices: file.sheets.map((name) => ({ values: [name] })),
            ...(file.sheet !== undefined && { guessed: [file.sheet] }),
            given: ([value]) => ({ sheet: value }),
          },
        ]
      : [];
  if (!guessed || guessed.long) return sheet;
  return [...sheet, ...votesQuestion(path, guessed, given), ...areaQuestions(path, guessed), ...countQuestions(path, guessed, given)];
}

const headings = ({ sheet }: GuessedTable, indices: readonly number[]): string[] => indices.map((index) => sheet.header[index]);

/** Columns of whole numbers that nothing speaks against as votes or counts, and that are nothing else. */
function openColumns({ profiles, why, areas, counts }: GuessedTable): number[] {
  const used = new Set([...areas.path.value, ...[...counts.values()].flatMap(({ value }) => value)]);
  return profiles
    .filter(({ index, name, isNumber, whole, percent, numeric }) => {
      return isNumber && whole && !percent && numeric > 0 && name !== '' && !used.has(index) && !why.has(index);
    })
    .map(({ index }) => index);
}

function votesQuestion(path: string, guessed: GuessedTable, given: Given): Question[] {
  const { votes } = guessed.votes;
  if (given.votes !== undefined || !guessed.isAskable || (votes.value.length > 0 && votes.confidence !== 'unsure')) return [];
  const open = [...new Set([...votes.value, ...openColumns(guessed)])].sort((a, b) => a - b);
  if (open.length === 0) return [];
  return [
    {
      path,
      about: 'votes',
      option: 'votes',
      choices: headings(guessed, open).map((name) => ({ values: [name] })),
      several: true,
      free: false,
      columns: headings(guessed, votes.value),
      ...(votes.value.length > 0 && { guessed: headings(guessed, votes.value) }),
      given: (values) => ({ votes: values }),
    },
  ];
}

function areaQuestions(path: string, guessed: GuessedTable): Question[] {
  const { areas, profiles, sheet } = guessed;
  const found: Question[] = [];
  if (areas.path.value.length === 0 && areas.path.by !== 'option') {
    const names = profiles.filter(({ name, filled, percent }) => name !== '' && filled > 0 && !percent).map(({ index }) => index);
    const taken = new Set([...guessed.votes.votes.value, ...[...guessed.counts.values()].flatMap(({ value }) => value)]);
    const choices = names.filter((index) => !taken.has(index)).map((index) => ({ values: [sheet.header[index]] }));
    if (choices.length > 0)
      found.push({
        path,
        about: 'area',
        option: 'area',
        choices: [...choices, { values: [], word: 'rows' }],
        several: true,
        free: false,
        columns: [],
        given: (values) => ({ area: values }),
      });
  }
  if (areas.split === undefined && areas.level.confidence === 'unsure')
    found.push({
      path,
      about: 'level',
      option: 'level',
      choices: [...new Set([areas.level.value, ...LEVELS])].map((level) => ({ values: [level] })),
      several: false,
      free: true,
      guessed: [areas.level.value],
      columns: [],
      given: ([value]) => ({ level: levelOf(value) ?? value }),
    });
  return found;
}

const MOST_BELOW = 0.1;

function countQuestions(path: string, guessed: GuessedTable, given: Given): Question[] {
  const { counts, votes, profiles, sheet } = guessed;
  const found: Question[] = [];
  const roll = counts.get('registered');
  const used = new Set([...counts.values()].flatMap(({ value }) => value));
  const open = openColumns(guessed).filter((index) => !votes.votes.value.includes(index));
  const below = (index: number): boolean => {
    const own = profiles[index].values;
    const parts = counts.get('ballotsCast')?.value ?? counts.get('valid')?.value ?? votes.votes.value;
    let rows = 0;
    let less = 0;
    for (let row = 0; row < own.length; row++) {
      const sum = parts.reduce((all, part) => all + profiles[part].values[row], 0);
      if (Number.isNaN(sum) || Number.isNaN(own[row])) continue;
      rows++;
      if (own[row] < sum) less++;
    }
    return rows > 0 && parts.length > 0 && less <= MOST_BELOW * rows;
  };
  const rolls = [...(roll?.confidence === 'unsure' ? roll.value : []), ...(roll ? [] : open.filter(below))];
  if (given.registered === undefined && rolls.length > 0)
    found.push({
      path,
      about: 'registered',
      option: 'registered',
      choices: [...headings(guessed, rolls).map((name) => ({ values: [name] })), { values: [], word: 'none' as const }],
      several: false,
      free: false,
      ...(roll && { guessed: headings(guessed, roll.value) }),
      columns: headings(guessed, rolls),
      given: (values) => ({ registered: values }),
    });
  const blanks = profiles.flatMap(({ index, name, whole }) => {
    const meaning = meaningOf(name);
    const isBlank = meaning?.kind === 'unclear' && meaning.word === 'blank';
    return isBlank && whole && !used.has(index) && !votes.votes.value.includes(index) ? [index] : [];
  });
  if (given.invalid === undefined && given.votes === undefined && blanks.length > 0) {
    const invalid = headings(guessed, counts.get('invalid')?.value ?? []);
    const names = blanks.map((index) => sheet.header[index]);
    found.push({
      path,
      about: 'blank',
      option: 'invalid',
      choices: [
        { values: [...invalid, ...names], word: 'invalid' },
        { values: invalid, word: 'neither' },
      ],
      several: false,
      free: false,
      columns: names,
      given: (values) => ({ invalid: values }),
    });
  }
  return found;
}
