import * as z from 'zod';
import { isOtherContest, SOURCE_KINDS, STAGES } from '../data/source.ts';
import { COUNTS } from '../data/table.ts';
import { type AreaPath, areaPath, partsOfPath } from './area-path.ts';
import { ENCODINGS } from './decode.ts';
import { columnReference } from './headings.ts';
import { type EachColumns, eachOfGroups, LAYOUTS, layoutIssues, splitColumns, type WideColumns } from './layouts.ts';
import { type LevelColumn, levelOfRows, levelsOf } from './level-column.ts';
import { PLAIN_NUMBERS, parseChange, parseCount, parseShare, type Refusal } from './number.ts';

/**
 * The manifest, as it is written. Every scalar arrives as its source text, so that 12.10% keeps its two decimals and
 * 9007199254740993 is refused rather than rounded; what a scalar means is decided here and nowhere else.
 */
const text = z.string().min(1);
export const identifier = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, 'an identifier: letters, digits, dots, hyphens, underscores');
const list = z.union([text.transform((one) => [one]), z.array(text).min(1)]);
/** A column of a table: by its heading, or by its letters or ordinal where the heading does not tell it from others. */
const fieldReference = z
  .strictObject({
    column: z.string().regex(/^([A-Za-z]{1,3}|[1-9]\d{0,4})$/, 'the letters of a column, as in a spreadsheet, or its number from 1'),
  })
  .transform(({ column }) => columnReference(column));
const field = z.union([text, fieldReference]);
const fieldList = z.union([field.transform((one) => [one]), z.array(field).min(1)]);

/** A scalar that one of the number readers accepts, or its refusal as an issue. */
function numeric<T extends object | number>(parse: (text: string) => T | Refusal) {
  return z.string().transform((value, context): T => {
    const parsed = parse(value);
    if (typeof parsed !== 'object' || !('code' in parsed)) return parsed as T;
    const refusal = parsed as Refusal;
    context.issues.push({
      code: 'custom',
      message: refusal.message,
      input: value,
      params: { code: refusal.code, expected: refusal.expected },
    });
    return z.NEVER;
  });
}

const count = numeric((value) => parseCount(value, PLAIN_NUMBERS));
/** Kept as text here: how many decimals it has may be stated further out. */
const share = numeric((value) => {
  const parsed = parseShare(value, PLAIN_NUMBERS);
  return 'code' in parsed ? parsed : { text: value };
});
/** A percentage of a rule: a number itself, above 0 and at most 100 %. */
const ruleShare = numeric((value) => {
  const parsed = parseShare(value, PLAIN_NUMBERS);
  if ('code' in parsed) return parsed;
  const { units, decimals, relation } = parsed;
  if (relation === 'is' && units > 0 && units <= 100 * 10 ** decimals) return { text: value };
  return { code: 'share', message: 'a rule needs a percentage above 0 and up to 100', expected: 'a percentage such as 50%' };
});
const change = numeric((value) => parseChange(value, PLAIN_NUMBERS));
const signedCount = z
  .string()
  .regex(/^[+-]?\d{1,15}$/, 'a whole number, with its sign')
  .transform(Number);
const decimals = z.string().regex(/^\d$/, 'the number of decimals printed, 0 to 9').transform(Number);
const date = z.string().refine(isDate, 'a date such as 2021-01-10');
const hour = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'an hour such as 10:00');
const yes = z.enum(['true', 'false']).transform((value) => value === 'true');
const factor = z
  .string()
  .regex(/^\d{1,9}(\.\d{1,9})?$/, 'a number above zero')
  .transform(Number)
  .refine((value) => value > 0, 'a number above zero');
const atLeastOne = count.refine((value) => value >= 1, 'a whole number of 1 or more');
/** One character that cannot be taken for part of a cell. */
const delimiter = z
  .string()
  .regex(/^[^"\r\n\p{L}\p{N}\ufeff\u{10000}-\u{10ffff}]$/u, 'one character, such as a comma, semicolon or tab')
  .default(',');

/** Something for each language of reports but the one that the manifest is written in. */
function inLanguages<T extends z.ZodType>(one: T) {
  return z.strictObject({ ru: one.optional(), kk: one.optional() });
}

/** Whether a text is a day of the calendar, as 2021-01-10. */
export function isDate(value: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month >= 1 && month <= 12 && day >= 1 && day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
}

const publication = {
  publisher: text.optional(),
  published: date.optional(),
  url: text.optional(),
  place: text.optional(),
  decimals: decimals.optional(),
};

/** What a source, a table or totals say of their figures; the nearest holds. */
const figures = {
  ...publication,
  roll: z.enum(['final', 'open']).optional().describe('Whether voters could still be added to the roll; `open` where nothing is said.'),
  counts: z.enum(['exact', 'rounded', 'batched']).optional().describe('`batched`: rows of one fixed number of ballots.'),
  seenIn: z
    .strictObject({ publisher: text, url: text.optional(), date: date.optional() })
    .optional()
    .describe('The copy that the figures were read from, where the original was not seen.'),
};

const ordinal = z
  .string()
  .regex(/^[1-9]\d{0,6}$/, 'a whole number of 1 or more')
  .transform(Number);

/** How a file is laid out: its kind where the ending of its name does not tell, or a published layout that maps its own columns. */
const TABLE_FORMATS = ['csv', 'xlsx', 'parquet', 'json', 'openelections', 'medsl', 'nist', 'clarity', 'eml', 'cik'] as const;

const contest = z.strictObject({
  date: date.optional(),
  seats: count.optional(),
  threshold: share.optional(),
  thresholdBase: z.enum(['valid', 'cast']).default('valid'),
  allocation: z.enum(['largest-remainder', 'dhondt', 'sainte-lague', 'plurality', 'none']).default('none'),
  ifOnePasses: z.strictObject({ secondGets: count }).optional(),
  tieBreak: z.array(identifier).optional(),
  majority: z
    .strictObject({ share: ruleShare, base: z.enum(['valid', 'cast']).default('valid') })
    .optional()
    .describe('What a contestant needs more than to win at once.'),
  votesPerBallot: atLeastOne.optional().describe('Votes that a ballot carries, at most; 1 where nothing is said.'),
  quorum: ruleShare.optional().describe('Share of the registered voters that have to take part, at least.'),
  country: z
    .string()
    .regex(/^[A-Za-z]{2,3}$/, 'the ISO 3166-1 code of a country: two or three letters, such as DE or DEU')
    .transform((code) => code.toUpperCase())
    .optional(),
});

const totals = z.strictObject({
  ...figures,
  registered: count.optional(),
  issued: count.optional(),
  ballotsCast: count.optional(),
  invalid: count.optional(),
  valid: count.optional(),
  received: count.optional(),
  cancelled: count.optional(),
  lost: count.optional(),
  unaccounted: count.optional(),
  turnout: share.optional(),
  votes: z.record(identifier, count).optional(),
  shares: z.record(identifier, share).optional(),
  otherShares: z.record(text, share).optional(),
  seats: z.record(identifier, count).optional(),
  lead: share.optional(),
  change: z
    .strictObject({
      against: identifier,
      shares: z.record(identifier, change).optional(),
      seats: z.record(identifier, signedCount).optional(),
    })
    .optional(),
  turnoutAt: z.record(hour, share).optional(),
});

/** The mark between groups of digits; groups as in India have a comma where nothing is said. */
export const groupMark = (thousands: string, grouping: 'thousands' | 'indian' | undefined): string =>
  thousands === '' && grouping === 'indian' ? ',' : thousands;

/** Names in cells; a blank cell may be one of them. */
const rowNames = z.union([z.string().transform((one) => [one]), z.array(z.string()).min(1)]);
/** Values by column. */
const rowsBy = z.record(text, rowNames);

/** A column for each contestant; under `layout: long` one column for all of them. */
const votesColumns = z.union([fieldReference, z.record(identifier, fieldList), text]);
const sharesColumns = z.union([fieldReference, z.record(identifier, field), text]);

const table = z
  .strictObject({
    ...figures,
    file: z
      .union([text, z.array(text).min(1)])
      .describe(
        'A file, or several that have the same columns: one table of all their rows. In a name `*` stands for any text, `?` for any letter.',
      ),
    level: z
      .union([text, levelOfRows])
      .describe('What a row is, such as station; or the column that says so in each row, with what its values stand for.'),
    format: z.enum(TABLE_FORMATS).optional(),
    layout: z
      .enum(LAYOUTS)
      .optional()
      .describe(
        '`long`: a row for each place and contestant, who is named in a cell. `grouped`: a group of columns for each contestant, one of which names it. `wide`, the default: a row for each place.',
      ),
    groups: z
      .strictObject({
        contestant: list.describe('Cells that name the contestant of a group, joined by spaces.'),
        votes: text,
        shares: text.optional(),
        repeated: z.enum(['add']).optional().describe('`add`: a contestant that several groups of a row name has the sum of their votes.'),
      })
      .optional()
      .describe(
        'Under `layout: grouped`: the headings of a group of columns, with `?` for its number; headings without numbers are counted.',
      ),
    contestants: z
      .record(identifier, list)
      .optional()
      .describe('How the cells of this table name its contestants, where `spellings` do not hold.'),
    otherNames: list
      .optional()
      .describe('Names in cells that are of no contestant: their votes are left out. `*` and `?` as in names of files.'),
    countRows: z
      .partialRecord(z.enum(COUNTS), rowNames)
      .optional()
      .describe('Counts of the place that have rows of their own, by the names in the cells of contestants.'),
    sheet: list
      .optional()
      .describe(
        'Sheet of a workbook, or several that have the same columns: one table of all their rows. `*` and `?` as in names of files.',
      ),
    headerRow: z
      .union([ordinal, z.array(ordinal).min(2)])
      .refine((rows) => typeof rows === 'number' || rows.every((row, index) => index === 0 || row > rows[index - 1]), {
        message: 'the rows of the header ascend',
        params: { expected: 'the first and the last of its rows, such as [4, 5]' },
      })
      .optional()
      .describe('Row of the header from 1, or the first and the last of several rows of headings.'),
    lastRow: ordinal.optional().describe('Last row of the table; what is below it is skipped.'),
    repeat: ordinal.optional().describe('How many of the last headings the rows go on repeating beyond the header.'),
    resource: text.optional(),
    contest: text.optional(),
    fillDown: fieldList.optional(),
    encoding: z.enum(ENCODINGS).default('utf-8'),
    delimiter,
    decimal: z.enum(['.', ',']).default('.'),
    thousands: z.enum(['', ' ', ',', '.', "'", '’']).default(''),
    grouping: z
      .enum(['thousands', 'indian'])
      .optional()
      .describe(
        '`indian`: groups of two digits before the last three, as in 12,34,567; the mark is a comma unless `thousands` names another.',
      ),
    footnotes: z.enum(['strip']).optional().describe('Marks of footnotes behind a number, such as [a], * or †, are no part of it.'),
    shareUnit: z.enum(['sign', 'percent', 'fraction']).default('sign'),
    missing: z.array(z.string()).default(['']),
    suppressed: z.array(text).default([]),
    blank: z
      .enum(['zero', 'missing'])
      .optional()
      .describe(
        'What a blank part of a sum of columns is: 0, or not known, so that the sum is not known either; `zero` where nothing is said.',
      ),
    notApplicable: z.array(text).default([]),
    totals: z
      .union([z.literal('none'), list])
      .optional()
      .describe('Names of the rows that are totals, or `none`; where nothing is said, the numbers tell which rows add up others.'),
    identity: z
      .enum(['row'])
      .optional()
      .describe('`row`: the keys of the publisher may repeat; rows that share theirs are told apart by their line.'),
    where: rowsBy.optional(),
    except: rowsBy.optional().describe('Rows that are left out, by the values of their columns.'),
    columns: z.strictObject({
      area: areaPath.optional(),
      registered: fieldList.optional(),
      issued: fieldList.optional(),
      ballotsCast: fieldList.optional(),
      invalid: fieldList.optional(),
      valid: fieldList.optional(),
      received: fieldList.optional(),
      cancelled: fieldList.optional(),
      lost: fieldList.optional(),
      unaccounted: fieldList.optional(),
      turnout: field.optional(),
      turnoutAt: z.record(hour, field).optional(),
      ballotsAt: z.record(hour, fieldList).optional().describe('Ballots cast until an hour of the day, such as `"10:00": by 10`.'),
      contestant: fieldList.optional().describe('Cells that name the contestant of a row, joined by spaces, under `layout: long`.'),
      mode: fieldList.optional().describe('What tells several rows of one contestant apart, such as the way of voting; they are added up.'),
      votes: votesColumns.optional(),
      shares: sharesColumns.optional(),
      otherShares: z.record(text, field).optional(),
      otherVotes: z
        .record(text, fieldList)
        .optional()
        .describe('Votes of contestants of another contest that do not stand in this one, in a source of kind `previous` or `concurrent`.'),
      stratum: field.optional(),
      cluster: field.optional(),
      copy: field.optional(),
    }),
  })
  .refine(({ decimal, thousands, grouping }) => decimal !== groupMark(thousands, grouping), {
    path: ['thousands'],
    message: 'the same mark cannot separate both groups of digits and decimals',
    params: { expected: 'another mark, or another `decimal`' },
  })
  .superRefine((written, context) => {
    for (const { path, message, expected } of layoutIssues(written))
      context.addIssue({ code: 'custom', path: [...path], message, params: { expected } });
  });

type WrittenTable = z.output<typeof table>;
type LoneTable = Omit<WrittenTable, 'file' | 'sheet' | 'columns' | 'level'> & {
  readonly sheet?: string;
  /** Names and patterns of sheets, until they are looked up in the workbook. */
  readonly sheets?: readonly string[];
  readonly file: string;
  /** The level of the rows; of those that hold no others, where a column says which level a row is of. */
  readonly level: string;
  readonly levels?: LevelColumn;
  readonly entry: number;
  readonly ordinal?: number;
  readonly columns: Omit<WideColumns<WrittenTable['columns']>, 'area'> & { readonly area?: readonly string[] };
  /** What names the area of all rows, and which columns of the path are told apart by their numbers. */
  readonly path?: Omit<AreaPath, 'columns'>;
  /** Under `layout: long`: the columns of a row of one contestant. */
  readonly each?: EachColumns;
};

/** The columns of an area beside what names the area of all rows. */
function withPath({ area, ...columns }: WideColumns<WrittenTable['columns']>): Pick<LoneTable, 'columns' | 'path'> {
  if (area === undefined) return { columns };
  const { columns: own, around, numbers } = partsOfPath(area);
  return { columns: { ...columns, area: own }, ...((around.length > 0 || numbers.length > 0) && { path: { around, numbers } }) };
}

/** A sheet by its name, or what has to be looked up. */
const sheetsOf = (sheet: readonly string[] | undefined): Pick<LoneTable, 'sheet' | 'sheets'> =>
  sheet === undefined ? {} : sheet.length > 1 || /[*?]/.test(sheet[0]) ? { sheets: sheet } : { sheet: sheet[0] };

/** An entry of several files as one table for each of them, which knows the entry it was written in. */
function oneFileEach(entries: readonly WrittenTable[]): LoneTable[] {
  return entries.flatMap(({ file, sheet, columns, level, ...rest }, entry): LoneTable[] => {
    const { columns: own, ...each } = splitColumns(columns);
    const grouped = rest.groups && { each: eachOfGroups(rest.groups) };
    const table = { ...rest, ...sheetsOf(sheet), ...levelsOf(level), ...each, ...grouped, ...withPath(own), entry };
    return typeof file === 'string' ? [{ ...table, file }] : file.map((one, ordinal) => ({ ...table, file: one, ordinal }));
  });
}

const sample = z.strictObject({
  size: atLeastOne.optional(),
  base: z.enum(['respondents', 'voters', 'unknown']).default('unknown'),
  mode: text.optional(),
  fieldwork: z.tuple([date, date]).optional(),
  weighting: text.optional(),
  designEffect: factor.optional(),
  marginOfError: z
    .union([share, z.record(identifier, share)])
    .optional()
    .describe('Margin of error of the shares: one for all, or one for each contestant.'),
  clusters: atLeastOne.optional(),
  response: share.optional(),
  stations: atLeastOne.optional(),
  strata: z
    .record(text, z.strictObject({ stations: atLeastOne, drawn: atLeastOne.optional(), clusters: atLeastOne.optional() }))
    .optional(),
});

/** The answers to a survey, one row a respondent or one row a cluster. */
const responses = z
  .strictObject({
    file: text,
    encoding: z.enum(ENCODINGS).default('utf-8'),
    delimiter,
    decimal: z.enum(['.', ',']).default('.'),
    columns: z.strictObject({
      answer: text.optional(),
      votes: z.record(identifier, list).optional(),
      others: list.optional(),
      abstained: list.optional(),
      noAnswer: list.optional(),
      weight: text.optional(),
      cluster: text.optional(),
      stratum: text.optional(),
    }),
    answers: z.record(identifier, list).optional(),
    others: z.array(z.string()).default([]),
    abstained: z.array(z.string()).default([]),
    noAnswer: z.array(z.string()).default(['']),
  })
  .refine(
    ({ columns, answers }) =>
      (columns.answer === undefined) !== (columns.votes === undefined) && (columns.answer === undefined || answers !== undefined),
    {
      path: ['columns'],
      message: 'the answers are either words in one column or counts in several',
      params: { expected: '`answer` with the words of each contestant under `answers`, or `votes`' },
    },
  );

const source = z
  .strictObject({
    ...figures,
    id: identifier,
    name: text.optional(),
    kind: z.enum(SOURCE_KINDS),
    area: text.optional(),
    paidBy: text.optional(),
    verified: yes.optional(),
    sample: sample.optional(),
    responses: responses.optional(),
    coverage: z
      .strictObject({ stations: count.optional(), ballots: count.optional(), validVotes: count.optional(), share: share.optional() })
      .optional()
      .describe('How much of the contest a tally saw, or a partial official count holds; there `share` is the part of the stations.'),
    stage: z
      .enum(STAGES)
      .optional()
      .describe(
        'How far the count of an official source is: `partial`, some stations are not in yet; `preliminary`, all are but may be corrected; `final`, the default.',
      ),
    totals: totals.optional(),
    tables: z.array(table).transform(oneFileEach).optional(),
  })
  .refine((written) => isOtherContest(written) || !written.tables?.some(({ columns }) => columns.otherVotes), {
    path: ['tables'],
    message: 'only a source of another contest has contestants that do not stand in this one',
    params: { expected: 'no `otherVotes`, or `kind: previous` or `kind: concurrent`' },
  })
  .refine(({ kind, stage }) => stage === undefined || kind === 'official', {
    path: ['stage'],
    message: 'only an official count has a stage',
    params: { expected: 'no `stage`, or `kind: official`' },
  });

const claim = z
  .strictObject({
    ...publication,
    quantity: text,
    value: z.string().optional(),
    of: count.optional(),
    range: z.tuple([z.string(), z.string()]).optional(),
    set: z.array(text).optional(),
    parts: z.record(text, z.union([z.string(), z.array(text)])).optional(),
    approx: yes.default(false),
  })
  .refine((claim) => [claim.value, claim.range, claim.set, claim.parts].filter((given) => given !== undefined).length === 1, {
    message: 'a claim has exactly one kind of value',
    params: { expected: 'one of `value`, `range`, `set` or `parts`' },
  });

/** A table of opinion polls, one row each. */
const pollTable = z
  .strictObject({
    file: text,
    kind: z.enum(['poll', 'exit-poll', 'survey']).default('poll'),
    base: z.enum(['respondents', 'voters', 'unknown']).default('unknown'),
    sheet: text.optional(),
    headerRow: ordinal.optional(),
    encoding: z.enum(ENCODINGS).default('utf-8'),
    delimiter,
    decimal: z.enum(['.', ',']).default('.'),
    thousands: z.enum(['', ' ', ',', '.', "'", '’']).default(''),
    shareUnit: z.enum(['sign', 'percent', 'fraction']).default('percent'),
    missing: z.array(z.string()).default(['']),
    suppressed: z.array(text).default([]),
    notApplicable: z.array(text).default([]),
    columns: z.strictObject({
      pollster: text.describe('Who asked; with the last day it gives the source its identifier.'),
      start: text.optional(),
      end: text.optional().describe('Last day of the fieldwork, such as 2024-04-03 or 3.4.2024.'),
      size: text.optional(),
      mode: text.optional(),
      shares: z.record(identifier, text),
      otherShares: z.record(text, text).optional(),
    }),
  })
  .refine(({ decimal, thousands }) => decimal !== thousands, {
    path: ['thousands'],
    message: 'the same mark cannot separate both groups of digits and decimals',
    params: { expected: 'another mark, or another `decimal`' },
  });

/** Where the areas are, for pictures: a tile for each, or the outlines of a GeoJSON file. */
const areaMap = z
  .strictObject({
    tiles: z.strictObject({ file: text, area: text, column: text, row: text }).optional(),
    geojson: z.strictObject({ file: text, id: text }).optional(),
  })
  .refine(({ tiles, geojson }) => (tiles === undefined) !== (geojson === undefined), {
    message: 'a map has either tiles or outlines',
    params: { expected: 'one of `tiles` or `geojson`' },
  });

/** A known finding: which, why it is accepted, and until when. */
export const acceptance = {
  finding: z.string().regex(/^[0-9a-f]{12}$/, 'the identifier of a finding: twelve digits and letters from a to f'),
  reason: z
    .string()
    .trim()
    .regex(/^.{10}/su, 'a reason of ten characters or more'),
  expires: date.optional(),
};

export const Manifest = z
  .strictObject({
    $schema: text.optional(),
    schemaVersion: z.literal('1'),
    id: identifier,
    title: text,
    contest,
    contestants: z
      .array(
        z.strictObject({
          id: identifier,
          name: text,
          abbreviation: text.optional(),
          spellings: list
            .optional()
            .describe('How cells of tables name it, beside its name, its abbreviation and its identifier; case and spaces do not matter.'),
        }),
      )
      .min(1),
    areas: z
      .strictObject({
        file: text,
        id: text,
        name: text.optional(),
        parent: text.optional(),
        group: text.optional(),
        inferredFrom: text.optional(),
        names: inLanguages(text).optional().describe('Columns of the names in other languages.'),
        encoding: z.enum(ENCODINGS).default('utf-8'),
        delimiter,
      })
      .optional(),
    map: areaMap.optional(),
    polls: pollTable.optional().describe('A table of opinion polls: every row is a source.'),
    sources: z.array(source).default([]),
    claims: z.array(claim).default([]),
    checks: z.record(text, z.unknown()).default({}),
    names: inLanguages(z.record(text, text))
      .default({})
      .describe('What titles, contestants, areas, sources and other labels are called in other languages, by the label.'),
    accept: z.array(z.strictObject(acceptance)).default([]),
  })
  .refine(({ sources, polls }) => sources.length > 0 || polls !== undefined, {
    path: ['sources'],
    message: 'there is no source',
    params: { code: 'missing-key', expected: 'at least one source, or `polls`' },
  });

export type ManifestData = z.output<typeof Manifest>;
export type ClaimData = ManifestData['claims'][number];
export type PollsData = NonNullable<ManifestData['polls']>;
export type SourceData = ManifestData['sources'][number];
export type TotalsData = NonNullable<SourceData['totals']>;
export type ResponsesData = NonNullable<SourceData['responses']>;
/** A table of one file; of what the manifest says, which entry it was written in, and which of its files it is where it has several. */
export type TableData = Omit<LoneTable, 'entry'> & { readonly entry?: number };
/** A share as the manifest holds it before the decimals stated around it are known. */
export interface ShareText {
  readonly text: string;
}
