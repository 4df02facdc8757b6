import { type Choice, type Given, type Language, optionName, type Question, safeText } from '../core.ts';
import { type Text, tell } from '../language/text.ts';
import { wrap } from '../report/wrap.ts';
import type { Asking } from './ask.ts';
import { T } from './door.texts.ts';

const MOST_LISTED = 15;
const MOST_TRIES = 3;
const MOST_NAMED = 8;

/** Asks until there is an answer; undefined where nobody answers. */
export async function answered(question: Question, { ask }: Asking, language: Language): Promise<Given | undefined> {
  const say = (text: Text): string => safeText(tell(text, language));
  const listed = question.choices.slice(0, MOST_LISTED);
  const left = question.choices.length - listed.length;
  const { guessed } = question;
  const hint = [question.several ? T.hint.several() : T.hint.one(), ...(guessed ? [T.hint.enter({ guessed: shortened(guessed) })] : [])];
  const lines = [
    ...wrap(say(questionText(question)), ''),
    ...listed.map((choice, index) => `  ${index + 1}  ${say(choiceText(choice))}`),
    ...(left > 0 ? [`     ${say(T.choice.more({ choices: left }))}`] : []),
  ];
  let shown = `${lines.join('\n')}\n${hint.map(say).join('. ')}: `;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const line = await ask(shown);
    if (line === undefined) return undefined;
    const values = line === '' ? guessed : valuesOf(line, question);
    if (values) return question.given(values);
    shown = `${say(T.wrong({ answer: line.slice(0, 60) }))} ${hint.map(say).join('. ')}: `;
  }
  return undefined;
}

/** What is asked, in words. */
export function questionText({ about, path, choices, columns, guessed }: Question): Text {
  const names = shortened(columns);
  if (about === 'contest') return T.ask.contest({ path, contests: choices.length });
  if (about === 'votes') return guessed ? T.ask.contestants({ path, names }) : T.ask.votes({ path });
  if (about === 'blank') return T.ask.blank({ path, names });
  if (about === 'sheet') return T.ask.sheet({ path });
  if (about === 'area') return T.ask.area({ path });
  return about === 'level' ? T.ask.level({ path }) : T.ask.registered({ path });
}

const shortened = (names: readonly string[]): string[] =>
  names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), `… (${names.length})`] : [...names];

const choiceText = ({ word, values }: Choice): Text => (word ? T.choice[word]() : values.join(', '));

/** The option that answers a question, with the answer that was guessed or that may be given. */
export function optionFor({ option, guessed, choices }: Question): string {
  const values = guessed ?? choices.find(({ values: own }) => own.length > 0)?.values ?? [];
  return `${optionName(option)} ${inShell(values.join(','))}`;
}

/** A word as a shell takes it. */
export const inShell = (word: string): string => (/^[\p{L}\p{N}_./:=@%+,-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

/** The values that a line stands for: numbers from the list, ranges of them, names of choices, or a word where any will do. */
function valuesOf(line: string, { choices, several, free }: Question): readonly string[] | undefined {
  const byName = (name: string): Choice | undefined =>
    choices.find(({ values }) => values.length === 1 && values[0].toLowerCase() === name.toLowerCase());
  const whole = byName(line);
  if (whole) return whole.values;
  const parts = line.split(/[\s,]+/).filter((part) => part !== '');
  const found: Choice[] = [];
  for (const part of parts) {
    const range = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(part);
    const named = range ? undefined : byName(part);
    if (named) found.push(named);
    else if (!range) return free && parts.length === 1 ? [line] : undefined;
    else {
      const [from, to] = [Number(range[1]), Number(range[2] ?? range[1])];
      if (from < 1 || to < from || to > choices.length) return undefined;
      found.push(...choices.slice(from - 1, to));
    }
  }
  if (found.length === 0 || (!several && found.length > 1)) return undefined;
  if (found.length > 1 && found.some(({ word }) => word !== undefined)) return undefined;
  return [...new Set(found.flatMap(({ values }) => values))];
}
