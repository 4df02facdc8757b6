import * as z from 'zod';
import type { EnglishReport } from '../audit/report.ts';
import { VERDICTS } from '../audit/verdicts.ts';
import { QUESTIONS } from '../findings/check.ts';
import type { SentenceRef } from '../language/encode.ts';
import type { GivenFacts, Text, Worded } from '../language/text.ts';

const question = z.enum(QUESTIONS);
const severity = z.enum(['error', 'warning', 'note']);
const whole = z.number().int().min(0);
const scalar = z.union([z.number(), z.string(), z.boolean()]);

const worded: z.ZodType<Worded> = z.lazy(() =>
  z.union([
    z.strictObject({ key: z.string(), facts }),
    z.strictObject({ number: z.number().nullable(), as: z.string() }),
    z.strictObject({ list: z.array(text), by: z.string() }),
  ]),
);
const text: z.ZodType<Text> = z.lazy(() => z.union([z.string(), worded]));
const facts: z.ZodType<GivenFacts> = z.record(z.string(), z.union([z.number(), z.boolean(), text, z.array(text)]));
const reference: z.ZodType<SentenceRef> = z.lazy(() => z.union([z.string(), z.null(), worded, z.array(reference)]));

const sentences = {
  sentences: z
    .record(z.string(), reference)
    .optional()
    .describe('The sentences behind the English texts beside it, with their facts: what another language is told from.'),
};

const scale = z.number().int().min(0).max(4);

const location = z.strictObject({
  file: z.string().describe('Relative to the folder of the dataset.'),
  sheet: z.string().optional().describe('Sheet of the workbook, if one was named.'),
  line: z.number().int().min(1),
  column: z.number().int().min(1).describe('In characters, from 1.'),
  field: z.string().describe('Header of the column, or path in the manifest.'),
});

const effect = z.strictObject({
  name: z.string(),
  value: z.number(),
  interval: z.tuple([z.number(), z.number()]).describe('95 % interval.'),
  ...sentences,
});

const interval = z.tuple([z.number(), z.number()]);

const weight = z
  .strictObject({
    stations: whole,
    ofStations: whole.describe('Of how many the question was asked.'),
    ballots: interval.nullable().describe('Fewest and most ballots in doubt if the finding is true; null where it bears on no ballots.'),
    net: z.record(z.string(), interval).optional().describe('Votes a contestant may owe to it, where a direction is known.'),
    ...sentences,
  })
  .describe('What a finding concerns, in stations and ballots, and for whom.');

const turns = whole.nullable();
const decision = z
  .strictObject({
    kind: z.enum(['winner', 'majority', 'threshold', 'seat', 'quorum']),
    area: z.string(),
    for: z.string().nullable(),
    against: z.string().nullable(),
    tie: z.boolean(),
    transfer: turns.describe('Votes of one counted for the other instead.'),
    add: turns.describe('Valid votes for the other alone.'),
    remove: turns.describe('Votes struck from the one.'),
    stations: turns.describe('Official rows whose annulment would change it.'),
    ...sentences,
  })
  .describe('One thing the contest decided, and how few ballots would have decided otherwise; null where none would.');

const said = z
  .strictObject({ key: z.string().optional(), facts: facts.optional(), text: z.string() })
  .describe('An English sentence, with its key and facts where the program can say it in other languages.');

const item = z
  .strictObject({
    id: z.string().regex(/^[0-9a-f]{12}$/),
    group: z.enum(['cells', 'mechanism', 'source', 'rule']),
    severity,
    about: z.enum(['result', 'document']),
    headline: said,
    where: z.array(
      z.strictObject({ area: z.string().optional(), path: z.array(z.string()).optional(), contestant: z.string().optional() }),
    ),
    weight: weight.optional(),
    sure: said,
    explanation: said,
    ask: said.optional(),
    figure: z.string().optional().describe('Identifier of the picture that shows it.'),
    findings: z.array(z.string()).describe('Identifiers of the findings that speak of it.'),
  })
  .describe('One cause, with the findings that speak of it.');

const falseAlarms = z.strictObject({
  ofHypothesis: z.literal(true).optional().describe('Whether the simulated rate is that of one hypothesis of the check.'),
  simulated: z.strictObject({ stations: whole, tested: whole, flagged: whole, ...sentences }).optional(),
  real: z.strictObject({ tested: whole, flagged: whole, ...sentences }).optional(),
  ...sentences,
});

const finding = z.strictObject({
  id: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .describe('Hash of check, scope and about; not of lines, values or wording.'),
  check: z.string(),
  severity,
  about: z.enum(['result', 'document']),
  scope: z.strictObject({
    area: z.string().optional(),
    level: z.string().optional(),
    contestant: z.string().optional(),
    source: z.string().optional(),
    quantity: z.string().optional(),
    ...sentences,
  }),
  message: z.string().describe('One sentence of fact.'),
  detail: z.string().optional(),
  reconciled: z.string().optional().describe('What would have to be true for both figures to stand.'),
  expected: z.string(),
  seen: z.string(),
  facts: facts.optional().describe('What the sentences are told from; the numbers among them are the measures.'),
  measures: z.record(z.string(), scalar).describe('Fractions of one, counts, or, where the name ends in Pp, percentage points.'),
  test: z
    .strictObject({
      name: z.string(),
      statistic: z.number(),
      df: z.number().optional(),
      n: z.number(),
      pValue: z.number().min(0).max(1),
      log10PValue: z.number().max(0),
      qValue: z.number().min(0).max(1).describe('After Benjamini and Hochberg over the tests of the question.'),
      family: whole.describe('Hypotheses corrected for together.'),
      effect,
      twin: z
        .strictObject({
          draws: whole,
          asExtreme: whole,
          pValue: z.number().min(0).max(1).describe('(1 + asExtreme)/(draws + 1)'),
          ...sentences,
        })
        .optional()
        .describe('How often clean twins of the dataset have a p-value at least as small.'),
      ...sentences,
    })
    .optional(),
  twin: z
    .strictObject({
      statistic: z.number(),
      draws: whole.optional(),
      asExtreme: whole.optional(),
      pValue: z.number().min(0).max(1).optional().describe('(1 + asExtreme)/(draws + 1)'),
      ...sentences,
    })
    .optional()
    .describe(
      'Of a finding without a p-value: what clean twins of the dataset are compared by, and, where they were drawn, how many show as much.',
    ),
  falseAlarms: falseAlarms
    .optional()
    .describe(
      'How often the hypothesis of this finding is flagged in elections without manipulation; absent where only the rate of its check was measured.',
    ),
  grade: z.number().int().min(0).max(4).optional(),
  grading: z
    .strictObject({ effect: scale, evidence: scale.optional(), quality: scale, deduct: scale.optional(), ...sentences })
    .optional()
    .describe('What the grade follows from: the least of effect, evidence and quality, less `deduct`.'),
  accepted: z
    .strictObject({ reason: z.string(), expires: z.string().optional(), by: z.enum(['manifest', 'baseline']), ...sentences })
    .optional()
    .describe('Why the finding is accepted: it then decides no exit code.'),
  readings: (
    z.array(z.record(z.string(), z.union([z.number(), z.string(), z.record(z.string(), reference)]))) as unknown as z.ZodType<
      Readonly<Record<string, number | string>>[]
    >
  ).optional(),
  explanations: z.array(z.string()).min(1).describe('Innocent reasons that fit what failed, the likeliest first.'),
  ask: z.string().optional().describe('What to ask those who published the figures for.'),
  weight: weight.optional(),
  decides: z.boolean().optional().describe('Whether it speaks of a decision of the contest, a seat say.'),
  locations: z.array(location),
  rows: z
    .strictObject({
      file: z.string(),
      sheet: z.string().optional(),
      count: whole,
      lines: z.string().describe('Lines as ranges in ascending order: 12,15,19-40.'),
      ...sentences,
    })
    .optional()
    .describe('Every row the finding is about, where one finding stands for many.'),
  ...sentences,
});

const check = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: z.enum(['rule', 'test', 'informative']),
  needs: z.array(z.string()),
  limits: z.array(z.string()),
  method: z.string(),
  explanations: z.array(z.string()).min(1),
  references: z.array(z.strictObject({ cite: z.string(), url: z.string(), ...sentences })),
  question,
  asks: z.string(),
  status: z.enum(['passed', 'flagged', 'skipped', 'failed']),
  tests: whole,
  findings: whole.describe('All findings of the check, those that are not listed too.'),
  findingsOmitted: z
    .strictObject({ error: whole, warning: whole, note: whole, accepted: whole })
    .optional()
    .describe('Findings that are counted and not listed, because there are more than 1,000 of the check.'),
  columnsUnfit: z.boolean().optional().describe('A rule between columns fails in most rows of a table, and no other column mends it.'),
  skipped: z.array(z.strictObject({ subject: z.string(), reason: z.string(), dataNeeded: z.string(), ...sentences })),
  error: z.string().optional(),
  falseAlarms: falseAlarms
    .optional()
    .describe(
      'How often the check flags elections without manipulation: simulated ones of about this size (0 stations: by region), and real ones regarded as clean.',
    ),
  options: z.record(z.string(), z.unknown()),
  ...sentences,
});

const contest = z.strictObject({
  date: z.string().optional(),
  seats: whole.optional(),
  threshold: z.number().optional(),
  thresholdBase: z.enum(['valid', 'cast']),
  allocation: z.enum(['largest-remainder', 'dhondt', 'sainte-lague', 'plurality', 'none']),
  secondGets: whole.optional(),
  tieBreak: z.array(whole).optional(),
  majority: z.strictObject({ share: z.number(), base: z.enum(['valid', 'cast']), ...sentences }).optional(),
  quorum: z.number().optional(),
  votesPerBallot: whole.optional(),
  country: z.string().optional(),
  ...sentences,
});

const publication = {
  publisher: z.string().optional(),
  published: z.string().optional(),
  url: z.string().optional(),
  place: z.string().optional(),
};

const table = z.strictObject({
  id: z.string(),
  title: z.string(),
  note: z.string().optional(),
  columns: z.array(
    z.strictObject({
      title: z.string(),
      unit: z.enum(['text', 'count', 'difference', 'percent', 'points', 'log10', 'number']).optional(),
      ...sentences,
    }),
  ),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
  rowsOmitted: whole.optional().describe('Rows that are counted and not listed, because there are more than 1,000.'),
  ...sentences,
});

const axis = z.strictObject({
  title: z.string(),
  unit: z.enum(['percent', 'count', 'number', 'text']),
  range: z.tuple([z.number(), z.number()]).optional(),
  dayZero: z.iso.date().optional().describe('The date of 0 on an axis of days.'),
  ...sentences,
});

const series = z.strictObject({
  name: z.string(),
  x: z.array(z.number()),
  y: z.array(z.number()),
  as: z.enum(['expected', 'marks']).optional().describe('What the null gives: as a line, or at single places.'),
  low: z.array(z.number()).optional(),
  high: z.array(z.number()).optional().describe('What chance leaves open around y, from low to high.'),
  ...sentences,
});

const figure = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    kind: z.enum(['lines', 'bars', 'heat', 'intervals', 'points', 'tiles', 'areas', 'stacked', 'strip']),
    reading: z.string().optional().describe('What it shows, in one sentence.'),
    marks: z.string().optional().describe('What its marks are.'),
    note: z.string().optional(),
    source: z.string(),
    n: whole.describe('Areas or sources shown.'),
    x: axis,
    y: axis,
    series: z.array(series).optional(),
    annotations: z
      .array(
        z.strictObject({
          x: z.number(),
          y: z.number().optional(),
          text: z.string(),
          brief: z.string().optional().describe('The same in few signs.'),
          stations: z
            .array(z.strictObject({ label: z.string(), file: z.string(), line: whole, ...sentences }))
            .optional()
            .describe('The first stations behind it, with the lines that they were read from.'),
          ofStations: whole.optional().describe('How many stations are behind it.'),
          ...sentences,
        }),
      )
      .optional()
      .describe('What is abnormal in it, the most telling first, in the units of the axes.'),
    parts: z
      .array(z.strictObject({ name: z.string(), series: z.array(series), ...sentences }))
      .optional()
      .describe('Small pictures on one scale.'),
    cells: z
      .strictObject({
        width: z.number(),
        height: z.number(),
        x: z.array(z.number().int()),
        y: z.array(z.number().int()),
        count: z.array(z.number()),
        ...sentences,
      })
      .optional()
      .describe('Counts at columns and rows numbered from 0, in bins of this width and height.'),
    panels: z
      .array(
        z.strictObject({
          name: z.string(),
          reference: z.number().optional().describe('The official figure.'),
          band: z.tuple([z.number(), z.number()]).optional().describe('What chance leaves open.'),
          rows: z.array(
            z.strictObject({ label: z.string(), value: z.number(), low: z.number().optional(), high: z.number().optional(), ...sentences }),
          ),
          ...sentences,
        }),
      )
      .optional()
      .describe('Values with their intervals, a panel for each quantity.'),
    points: z.array(z.strictObject({ label: z.string(), x: z.number(), y: z.number(), ...sentences })).optional(),
    places: z
      .array(
        z.strictObject({
          label: z.string(),
          column: z.number().optional(),
          row: z.number().optional(),
          outline: z.array(z.array(z.number())).optional(),
          ...sentences,
        }),
      )
      .optional()
      .describe('Areas on a map: tiles of a grid, or outlines as x and y by turns in a box one wide.'),
    maps: z
      .array(
        z.strictObject({
          name: z.string(),
          unit: axis.shape.unit,
          middle: z.number().optional(),
          values: z.array(z.number().nullable()),
          ...sentences,
        }),
      )
      .optional()
      .describe('A value for each place, a map for each quantity.'),
    strip: z
      .strictObject({
        value: z.number(),
        dots: z.array(
          z.strictObject({ label: z.string(), value: z.number(), reputation: z.enum(['clean', 'contested', 'disputed']), ...sentences }),
        ),
        ...sentences,
      })
      .optional()
      .describe('The value of this election, and those of others.'),
    stacks: z
      .strictObject({
        names: z.array(z.string()),
        rows: z.array(z.strictObject({ label: z.string(), values: z.array(z.number()), ...sentences })),
        line: z.strictObject({ name: z.string(), value: z.number(), ...sentences }).optional(),
        ...sentences,
      })
      .optional()
      .describe('Bars made of parts.'),
    ...sentences,
  })
  .describe('Data of a picture.');

/** The JSON report, version 2. The types of the model and this schema are kept in step by the compiler. */
export const Report = z.strictObject({
  schemaVersion: z.literal(2),
  tool: z.strictObject({ name: z.string(), version: z.string(), ...sentences }),
  dataset: z.strictObject({
    id: z.string(),
    title: z.string(),
    contest,
    contestants: z.array(z.strictObject({ id: z.string(), name: z.string(), abbreviation: z.string(), ...sentences })),
    areas: whole,
    names: z
      .record(z.string(), z.record(z.string(), z.string()))
      .optional()
      .describe('What contestants, areas and sources are called in other languages: language, then name.'),
    result: z
      .strictObject({ shares: z.array(z.number()), valid: z.number().optional(), level: z.string(), rows: whole, ...sentences })
      .optional()
      .describe('Official shares of the valid votes, by contestant, and the finest level at which votes are published.'),
    sources: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        kind: z.string(),
        area: z.string().optional(),
        sample: z.string().optional(),
        ...publication,
        ...sentences,
      }),
    ),
    files: z.array(z.strictObject({ path: z.string(), sha256: z.string().regex(/^([0-9a-f]{64})?$/), rows: whole.optional() })),
    ...sentences,
  }),
  options: z.record(z.string(), z.unknown()).describe('What can change the result.'),
  summary: z.strictObject({
    headline: z.string().describe('What a reader should take away.'),
    errors: whole.describe('Errors about the result.'),
    warnings: whole,
    notes: whole,
    documentErrors: whole.describe('Errors in documents that report the result; they make no verdict.'),
    accepted: whole.describe('Findings of any kind that the manifest or a baseline accepts; they are counted above as well.'),
    questions: z.array(
      z.strictObject({
        id: question,
        verdict: z.enum(VERDICTS),
        partly: z.boolean(),
        sentence: z.string(),
        ...sentences,
      }),
    ),
    ...sentences,
  }),
  outcome: z
    .strictObject({
      decisions: z.array(decision).describe('The closest first.'),
      doubt: z
        .strictObject({ ballots: whole, ofBallots: whole, stations: whole, notCounted: z.array(z.string()), ...sentences })
        .optional()
        .describe('Ballots that the findings put in doubt, each counted once; `notCounted` are findings that say nothing of ballots.'),
      couldMatter: z.boolean().nullable().describe('Null where nothing can be counted in ballots.'),
      sentence: z.string().optional(),
      ...sentences,
    })
    .describe('What the contest decided, on how little it turned, and whether what was found could have changed it.'),
  story: z.array(item).describe('What a reader should know first: at most seven causes, the gravest first.'),
  checks: z.array(check),
  findings: z.array(finding),
  notices: z.array(z.strictObject({ code: z.string(), message: z.string(), location: location.optional(), ...sentences })),
  tables: z.array(table),
  figures: z.array(figure),
  excerpts: z
    .array(
      z.strictObject({
        file: z.string(),
        delimiter: z.string().optional().describe('What stands between cells, where the file is a table.'),
        header: whole.optional().describe('The line of the head of the table.'),
        lines: z.array(
          z.strictObject({
            line: z.number().int().min(1),
            text: z.string(),
            from: whole.optional().describe('Characters left out before the text.'),
            ...sentences,
          }),
        ),
        ...sentences,
      }),
    )
    .optional()
    .describe('Lines of data that findings rest on, with their neighbours: 200,000 characters at most. A workbook has none.'),
  ...sentences,
}) satisfies z.ZodType<EnglishReport>;

/**
 * JSON Schema (draft 2020-12) of the JSON report, as `render(report, 'json')` writes it; the package holds it as
 * `sanaq/schemas/report.schema.json`.
 *
 * @example
 * reportSchema().title; // 'Sanaq audit report, version 2'
 */
export function reportSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(Report, { io: 'output' }), title: 'Sanaq audit report, version 2' } as Record<string, unknown>;
}
