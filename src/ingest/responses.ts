import type { Location } from '../data/provenance.ts';
import type { Responses } from '../data/responses.ts';
import { nestedCodes } from '../queries/nested-codes.ts';
import { type Assembly, fileAt, textOf, unknownContestant } from './assembly.ts';
import { growing, labelColumn } from './columns.ts';
import type { RowPlace } from './csv-place.ts';
import type { ResponsesData } from './manifest-schema.ts';
import { didYouMean, suggester } from './nearest.ts';
import { type NumberStyle, parseCount } from './number.ts';
import { oneOf } from './one-of.ts';
import { containerOf, openRows } from './open-rows.ts';
import type { Complain } from './table-columns.ts';
import type { Path } from './yaml-tree.ts';

const OTHERS = -1;
const ABSTAINED = -2;
const SILENT = -3;

/** Complains of a cell of the row at hand. */
type CellProblem = (index: number, found: string, code: string, message: string, expected: string) => void;

/** A column that takes something from every row. */
interface RowReader {
  readonly read: (cells: readonly string[], problem: CellProblem) => void;
}

const numbers = () => growing((length) => new Float64Array(length));

/** Reads the answers to a survey or an exit poll; an answer that the manifest does not explain is a problem at its cell. */
export function readResponses(spec: ResponsesData, path: Path, assembly: Assembly): Responses | undefined {
  const {
    contestants,
    problems,
    notices,
    read: { tree },
  } = assembly;
  const named: Path = [...path, 'file'];
  const file = fileAt(spec.file, named, assembly);
  if (!file) return undefined;
  const before = problems.total();
  const text = (): string | undefined => textOf(spec.file, named, spec.encoding, assembly);
  const complain: Complain = (key, code, message, expected) =>
    problems.add({ code, location: tree.locate([...path, ...key]), message, expected });
  const { delimiter } = spec;
  const source = openRows({ file, container: containerOf(file), delimiter, text }, problems, notices, complain);
  if (!source) return undefined;
  let columns: ReturnType<typeof responseColumns> | undefined;
  let header: readonly string[] = [];
  let rows = 0;
  source.read(
    problems,
    notices,
    (names) => {
      header = names;
      columns = responseColumns(spec, names, contestants, complain);
      for (const id of Object.keys({ ...spec.answers, ...spec.columns.votes }))
        if (!contestants.includes(id))
          unknownContestant([...path, spec.answers ? 'answers' : 'columns', id], id, tree, contestants, problems);
      return problems.total() === before;
    },
    (cells, place) => {
      rows++;
      const problem: CellProblem = (index, found, code, message, expected) => {
        const at = !problems.keeps(code) ? { line: place.line, column: 1 } : source.place(place, index);
        problems.add({ code, location: placed(spec.file, at, header[index]), found, message, expected });
      };
      columns?.read(cells, problem);
    },
  );
  if (problems.total() === before && rows === 0) {
    problems.add({
      code: 'empty-table',
      location: tree.locate(named),
      message: `${spec.file} holds no answers`,
      expected: 'at least one row',
    });
  }
  if (problems.total() > before || !columns) return undefined;
  const read = columns.done();
  const clusters = read.cluster ? new Set(read.cluster).size : rows;
  if (clusters < 2) {
    problems.add({
      code: 'one-cluster',
      location: tree.locate([...path, ...(read.cluster ? ['columns', 'cluster'] : ['file'])]),
      message: `all answers in ${spec.file} are of one cluster, from which no error can be estimated`,
      expected: 'two clusters or more',
    });
    return undefined;
  }
  assembly.rows.set(spec.file, rows);
  const unit = spec.columns.answer === undefined ? 'cluster' : 'respondent';
  return { file: spec.file, unit, rows, ...read, location: tree.locate(named) };
}

const placed = (file: string, { line, column }: Pick<RowPlace, 'line'> & { column: number }, field = ''): Location => ({
  file,
  line,
  column,
  field,
});

function responseColumns(
  spec: ResponsesData,
  header: readonly string[],
  contestants: readonly string[],
  complain: (key: readonly string[], code: string, message: string, expected: string) => void,
) {
  const find = (field: string, key: readonly string[]): number => {
    const index = header.indexOf(field);
    if (index < 0)
      complain(
        ['columns', ...key],
        'unknown-column',
        `${spec.file} has no column "${field}"${didYouMean(field, header)}`,
        oneOf(header, '"'),
      );
    return index;
  };
  const style: NumberStyle = { decimal: spec.decimal, thousands: '', shareUnit: 'sign' };
  const counts = contestants.map(numbers);
  const others = numbers();
  const abstained = numbers();
  const silent = numbers();
  const readers: RowReader[] = [];
  const { answer, votes = {}, weight, cluster, stratum } = spec.columns;
  if (answer === undefined) {
    const summed = (fields: readonly string[] | undefined, key: readonly string[], column: ReturnType<typeof numbers>): void => {
      readers.push(
        countReader(
          (fields ?? []).map((field) => find(field, key)),
          style,
          column,
        ),
      );
    };
    for (const [at, id] of contestants.entries()) summed(votes[id], ['votes', id], counts[at]);
    summed(spec.columns.others, ['others'], others);
    summed(spec.columns.abstained, ['abstained'], abstained);
    summed(spec.columns.noAnswer, ['noAnswer'], silent);
  } else readers.push(answerReader(find(answer, ['answer']), wordsOf(spec, contestants, complain), counts, others, abstained, silent));
  const weights = weight === undefined ? undefined : numbers();
  if (weight !== undefined && weights) readers.push(weightReader(find(weight, ['weight']), spec.decimal, weights));
  const labelled = (field: string | undefined, key: string): ReturnType<typeof labelColumn> | undefined => {
    if (field === undefined) return undefined;
    const column = labelColumn(field);
    const index = find(field, [key]);
    readers.push({
      read(cells, problem) {
        if (cells[index].trim() === '') problem(index, cells[index], 'blank', `the row names no ${key}`, `the ${key} of every row`);
        column.push(cells[index]);
      },
    });
    return column;
  };
  const clusters = labelled(cluster, 'cluster');
  const strata = labelled(stratum, 'stratum');
  return {
    read(cells: readonly string[], problem: CellProblem): void {
      for (const { read } of readers) read(cells, problem);
    },
    done: () => {
      const stratum = strata?.done().codes;
      return {
        named: counts.map((column) => column.done()),
        others: others.done(),
        abstained: abstained.done(),
        silent: silent.done(),
        weight: weights?.done(),
        cluster: clusters && nestedCodes(clusters.done().codes, stratum),
        stratum,
      };
    },
  };
}

/** Counts of a cluster, added up over some columns; where no column is named, none. A blank cell is no count. */
function countReader(indices: readonly number[], style: NumberStyle, column: ReturnType<typeof numbers>): RowReader {
  return {
    read(cells, problem) {
      let sum = 0;
      for (const index of indices) {
        const parsed = parseCount(cells[index], style);
        if (typeof parsed === 'number') sum += parsed;
        else problem(index, cells[index], parsed.code, parsed.message, parsed.expected);
      }
      column.push(sum);
    },
  };
}

/** What each word that may stand for an answer means: a contestant by number, or one of the codes above. */
function wordsOf(
  spec: ResponsesData,
  contestants: readonly string[],
  complain: (key: readonly string[], code: string, message: string, expected: string) => void,
): ReadonlyMap<string, number> {
  const meanings = new Map<string, number>();
  const add = (words: readonly string[], meaning: number, key: readonly string[]): void => {
    for (const word of words) {
      const known = meanings.get(word.trim());
      if (known !== undefined && known !== meaning)
        complain(key, 'ambiguous-answer', `the answer "${word}" has two meanings`, 'one meaning for each answer');
      meanings.set(word.trim(), meaning);
    }
  };
  for (const [id, words] of Object.entries(spec.answers ?? {})) add(words, contestants.indexOf(id), ['answers', id]);
  add(spec.others, OTHERS, ['others']);
  add(spec.abstained, ABSTAINED, ['abstained']);
  add(spec.noAnswer, SILENT, ['noAnswer']);
  return meanings;
}

type Growing = ReturnType<typeof numbers>;

function answerReader(
  index: number,
  meanings: ReadonlyMap<string, number>,
  counts: readonly Growing[],
  others: Growing,
  abstained: Growing,
  silent: Growing,
): RowReader {
  const suggest = suggester([...meanings.keys()].filter((one) => one !== ''));
  return {
    read(cells, problem) {
      const word = cells[index].trim();
      const meaning = meanings.get(word);
      if (meaning === undefined) {
        problem(
          index,
          cells[index],
          'unknown-answer',
          `the answer "${word}" is not explained${suggest(word)}`,
          'a word listed under `answers`, `others`, `abstained` or `noAnswer`',
        );
      }
      for (let at = 0; at < counts.length; at++) counts[at].push(meaning === at ? 1 : 0);
      others.push(meaning === OTHERS ? 1 : 0);
      abstained.push(meaning === ABSTAINED ? 1 : 0);
      silent.push(meaning === SILENT ? 1 : 0);
    },
  };
}

function weightReader(index: number, decimal: string, column: Growing): RowReader {
  const pattern = decimal === '.' ? /^\d{1,9}(\.\d{1,15})?$/ : /^\d{1,9}(,\d{1,15})?$/;
  return {
    read(cells, problem) {
      const cell = cells[index].trim();
      if (!pattern.test(cell))
        problem(index, cells[index], 'weight', 'this is not a weight', `a number of 0 or more, written with "${decimal}"`);
      column.push(Number(cell.replace(',', '.')));
    },
  };
}
