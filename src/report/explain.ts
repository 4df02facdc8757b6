import { type CheckMeta, QUESTION_TEXTS, type Question } from '../findings/check.ts';
import { english } from '../language/text.ts';
import { safeText } from './escape.ts';
import { panelLines } from './explain-panel.ts';
import { wrap } from './wrap.ts';

/** An option of a check, as its schema describes it. */
export interface OptionText {
  readonly name: string;
  readonly description: string;
  readonly fallback: unknown;
}

/** Everything about one check, for a terminal: what it asks, needs and assumes, and how to read what it says. */
export function explainText({ meta, question }: { meta: CheckMeta; question: Question }, options: readonly OptionText[]): string {
  const list = (title: string, items: readonly string[]): string[] =>
    items.length === 0
      ? []
      : [
          '',
          title,
          ...items.flatMap((item) => wrap(safeText(item), '    ').map((line, index) => (index === 0 ? `  - ${line.trimStart()}` : line))),
        ];
  return [
    `${meta.id}: ${meta.title}`,
    ...wrap(meta.question, ''),
    '',
    `Part of the question: ${QUESTION_TEXTS[question]}`,
    ...wrap(KINDS[meta.kind], ''),
    ...list('Needs', meta.needs),
    ...list('Assumptions and limits', meta.limits),
    ...list('What real elections show', panelLines(meta.id)),
    '',
    'Method',
    ...wrap(meta.method, '  '),
    ...list('What else could explain a finding', meta.explanations),
    ...list('What to ask for', meta.words.ask ? [english(meta.words.ask())] : []),
    ...list(
      'Options, under `checks` in the manifest',
      options.map(
        ({ name, description, fallback }) =>
          `${name}: ${description}${fallback === undefined ? '' : ` (default: ${JSON.stringify(fallback)})`}`,
      ),
    ),
    ...list(
      'Literature',
      meta.references.map(({ cite, url }) => `${cite}. ${url}`),
    ),
    '',
  ].join('\n');
}

const KINDS: Readonly<Record<CheckMeta['kind'], string>> = {
  rule: 'A rule: figures obey it or break it; it needs no probability.',
  test: 'A test: it measures how unlikely the data are. A warning needs a false discovery rate below 1 % over all tests of the question and an effect that matters; where there is no p-value, it needs limits that the method names.',
  informative:
    'Informative: it describes the data. Its tests give a note at most; if it can warn by a rule of its own, its limits say when.',
};

/** All checks by question, a line each. */
export function explainList(checks: readonly { readonly meta: CheckMeta; readonly question: Question }[]): string {
  const questions = [...new Set(checks.map(({ question }) => question))];
  const width = Math.max(...checks.map(({ meta }) => meta.id.length));
  const parts = questions.flatMap((question) => [
    QUESTION_TEXTS[question],
    ...checks.filter((check) => check.question === question).map(({ meta }) => `  ${meta.id.padEnd(width)}  ${meta.title}`),
    '',
  ]);
  return [...parts, 'Run sanaq explain CHECK to see what a check asks, needs and assumes, and how to read it.', ''].join('\n');
}
