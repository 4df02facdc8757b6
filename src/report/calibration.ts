import type { Calibration, ControlRow, FalseAlarmRow, KindRow, PowerRow, SmallestDose } from '../audit/calibration.ts';
import { count, enumerate, percent, plural } from '../language/english.ts';
import type { Text } from '../language/text.ts';
import {
  chance,
  exceeds,
  MOST_BY_CHECK,
  MOST_IN_ALL,
  rateText,
  shortRate,
  sizeText,
  table,
  verdict,
  verdictOfKind,
} from './calibration-cells.ts';
import { anew, fewerElections, measuredBefore, measuredParts } from './calibration-parts.ts';
import { markdownText as text } from './escape.ts';

export interface CalibrationOptions {
  /** The command that writes the files again. */
  readonly command: string;
  /** Whether `power.svg` is beside the text. */
  readonly picture?: boolean;
}

/** A calibration as Markdown: what is asked, then false alarms, p-values, power and real elections. */
export function calibrationMarkdown(calibration: Calibration, options: CalibrationOptions): string {
  return `${[
    introduction(calibration),
    measuredParts(calibration),
    whole(calibration),
    anew(calibration),
    kinds(calibration),
    falseAlarms(calibration),
    uniformity(calibration),
    power(calibration, options),
    published(calibration),
    controls(calibration),
    again(calibration, options),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

function introduction({ sizes, options, parts = [] }: Calibration): string {
  const made = sizes.map(({ name, elections }) => `${count(elections)} ${sizeText(name)}`);
  return [
    '# How often the checks raise an alarm, and what they detect',
    `These are complete audits of simulated elections whose true result is known: ${enumerate(made)}, without manipulation, ${options.confounding === false ? 'with turnout and support independent of how urban a place is' : 'with turnout and the leader’s share both depending on how urban a place is'}. The same elections were then audited after manipulations of stated doses. Each election has an official result, a survey and copies of some protocols.${parts.length > 1 ? ' Some checks were measured anew later, on other numbers of elections, as the next section tells.' : ''}`,
    'Each rate has Clopper and Pearson’s 95 % interval, which more simulated elections would narrow. A simulation says nothing about what it leaves out; the real elections at the end are the other half of the evidence. No number here says that any election was or was not manipulated.',
  ].join('\n\n');
}

function whole({ audits, parts = [] }: Calibration): string {
  if (audits.length === 0) return '';
  const rows = audits.map(({ size, elections, errors, warnings }) => [
    sizeText(size),
    count(elections),
    rateText(errors),
    rateText(warnings),
    verdict(warnings, MOST_IN_ALL),
  ]);
  return [
    '## The audit as a whole, without manipulation',
    `At most ${percent(MOST_IN_ALL, 0)} of elections may have a warning.${parts.length > 1 ? ' These are the audits of the first measurement, with the checks as they were then.' : ''}`,
    table(['elections', 'simulated', 'with an error', 'with a warning', 'within the limit'], rows),
  ].join('\n\n');
}

/** Beyond the usual kind: what each is, how often an audit raises an alarm, and which checks do so too often. */
function kinds({ kinds: all = [], parts = [] }: Calibration): string {
  if (all.length < 2) return '';
  const rows = all.flatMap((kind) =>
    kind.audits.map(({ size, elections, errors, warnings }) => [
      `\`${kind.name}\``,
      sizeText(size),
      count(elections),
      rateText(errors),
      rateText(warnings),
      kind.unsaid === undefined ? verdictOfKind(errors, warnings) : 'no limit',
      tooOften(kind, size),
    ]),
  );
  const unsaid = all.filter((kind) => kind.unsaid !== undefined);
  return [
    '## Kinds of honest elections',
    `In every kind at most ${percent(MOST_IN_ALL, 0)} of elections may have a warning, at most ${percent(MOST_BY_CHECK, 0)} a warning of any one check, and none an error. The rates printed in reports are of all these kinds together.${parts.length > 1 ? ' Errors and warnings in this table are those of the first measurement; its last column is of every check as it was last measured.' : ''}`,
    table(['kind', 'elections', 'simulated', 'with an error', 'with a warning', 'within the limit', 'errors, or warnings above 1 %'], rows),
    all.map(({ name, does }) => `- \`${name}\`: ${text(does)}`).join('\n'),
    ...(unsaid.length === 0
      ? []
      : [
          'Held to no limit, and not counted in the rates of reports, because the data lack something that an honest publisher would say:',
          unsaid.map(({ name, unsaid: what = '' }) => `- \`${name}\`: ${text(what)}`).join('\n'),
        ]),
  ].join('\n\n');
}

/** Checks of a kind and size that err at all, or warn more often than they may. */
function tooOften({ falseAlarms: rows }: KindRow, size: string): string {
  const above = rows.filter((one) => one.size === size && (one.errors.count > 0 || exceeds(one.warnings, MOST_BY_CHECK)));
  return above.map(({ check, errors, warnings }) => `\`${check}\` ${shortRate(errors.count > 0 ? errors : warnings)}`).join(', ') || '–';
}

function falseAlarms(calibration: Calibration): string {
  const { falseAlarms: all, sizes } = calibration;
  const asked = all.filter(({ tested }) => tested > 0);
  if (asked.length === 0) return '';
  const able = asked.filter(({ kind }) => kind !== 'informative');
  const above = able.filter(({ warnings }) => exceeds(warnings, MOST_BY_CHECK));
  const never = [...new Set(all.map(({ check }) => check))].filter((check) => asked.every((one) => one.check !== check));
  const parts = sizes.map(({ name }) => {
    const rows = asked.filter(({ size }) => size === name);
    return rows.length === 0
      ? ''
      : [
          `### ${capital(sizeText(name))}`,
          table(['check', 'kind', 'asked', 'hypotheses', 'p ≤ 5 %', 'p ≤ 1 %', 'errors', 'warnings', 'notes'], rows.map(alarmCells)),
        ].join('\n\n');
  });
  return [
    '## False alarms by check',
    'Each check makes a single decision for each election: its smallest p-value, times the number of its hypotheses. A check that rejects more often than its level does not necessarily raise false alarms. A warning also needs a false discovery rate below 1 % over the question and an effect that matters, and an informative check gives no warnings.',
    above.length === 0
      ? `Every check that can raise a warning does so in at most ${percent(MOST_BY_CHECK, 0)} of elections.`
      : `Above ${percent(MOST_BY_CHECK, 0)}: ${enumerate(above.map(({ check, size, warnings }) => `\`${check}\` (${sizeText(size)}, ${rateText(warnings)})`))}.`,
    ...fewerElections(calibration),
    ...parts.filter((part) => part !== ''),
    ...(never.length > 0
      ? [
          `Checks that could not run on any of these elections, because the data they need are absent: ${enumerate(never.map((check) => `\`${check}\``))}.`,
        ]
      : []),
  ].join('\n\n');
}

function alarmCells({ check, kind, elections, tested, hypotheses, at5, at1, errors, warnings, notes }: FalseAlarmRow): Text[] {
  return [
    `\`${check}\``,
    kind,
    tested === elections ? count(tested) : `${count(tested)} of ${count(elections)}`,
    at5 ? hypotheses.toFixed(1) : '–',
    at5 ? rateText(at5) : '–',
    at1 ? rateText(at1) : '–',
    shortRate(errors),
    kind === 'informative' ? '–' : rateText(warnings),
    shortRate(notes),
  ];
}

function uniformity({ uniformity: all }: Calibration): string {
  if (all.length === 0) return '';
  const rows = all.map(({ check, size, exact, n, d, p, above, pAbove }) => [
    `\`${check}\``,
    sizeText(size),
    exact ? 'exact' : 'approximate',
    count(n),
    above.toFixed(3),
    chance(pAbove),
    d.toFixed(3),
    chance(p),
  ]);
  return [
    '## Are the p-values spread evenly?',
    'Kolmogorov and Smirnov’s test of the p-value of the first hypothesis of each election. P-values of an exact test are discrete and larger than uniform p-values, so the test of them is one-sided: small p-values must not be too many (D⁺). D tests both sides and is valid only for continuous p-values. A small p of D with a large p of D⁺ means that p-values are too large, which costs power and raises no alarm.',
    table(['check', 'elections', 'p-values', 'n', 'D⁺', 'its p', 'D', 'its p'], rows),
  ].join('\n\n');
}

const AUDIT: Readonly<Record<string, string>> = { audit: 'official result alone', 'audit-with-sources': 'with survey and protocols' };

/** How much more frequent a note must be than without manipulation to be listed. */
const MORE = 0.2;

function power(calibration: Calibration, { picture }: CalibrationOptions): string {
  const { power: all, critical, falseAlarms: alarms } = calibration;
  if (all.length === 0) return '';
  const titles = new Map(critical.filter(({ isCheck }) => !isCheck).map(({ test, title }) => [test, title]));
  const agreement = new Set(alarms.filter(({ question }) => question === 'agreement').map(({ check }) => check));
  const names = [...Object.keys(AUDIT), ...titles.keys()];
  const rows = all.map((one) => {
    const by = new Map(one.smallest.map((found) => [found.by, found]));
    return [text(one.title), sizeText(one.size), ...names.map((name) => doseText(one, by.get(name))), bestCheck(one, agreement)];
  });
  return [
    '## The smallest dose detected',
    'The dose detected in 80 % of elections, interpolated between the simulated doses, with the interval that follows from the number of elections. The audit detects a dose if it gives an error or a warning. A published test detects it if its statistic exceeds the value that one in a hundred elections without manipulation exceeds. “Best check” is the check of the official result whose p-value detects the smallest dose by the same measure, although by itself it may give only a note. A dose is defined by the manipulation, most often as the share of polling stations. “>”: not detected in 80 % of elections at the largest simulated dose.',
    table(['manipulation', 'elections', ...names.map((name) => AUDIT[name] ?? titles.get(name) ?? name), 'best check'], rows),
    ...measuredBefore(calibration),
    ...leftOut(all),
    ...(picture ? ['![Share of elections in which each dose is detected, by size](power.svg)'] : []),
    '### Which check detects it',
    dosesFound(all, alarms),
    `“More notes”: informative checks that give a note in a share of elections larger by ${percent(MORE, 0)} or more than without manipulation. Doses: ${[...new Set(all.map(({ title, unit }) => `${text(title)}, ${text(unit)}`))].join('; ')}.`,
  ].join('\n\n');
}

/** Which checks do not count, and where. */
function leftOut(all: readonly PowerRow[]): string[] {
  const sizes = new Map(all.flatMap(({ size, leftOut: ids }) => (ids.length > 0 ? [[size, ids] as const] : [])));
  if (sizes.size === 0) return [];
  const ids = [...sizes].map(([size, some]) => `${enumerate(some.map((id) => `\`${id}\``))} (${sizeText(size)})`);
  return [
    `Not counted as a detection, because it gives a warning in more than one in a hundred elections without manipulation: ${enumerate(ids)}.`,
  ];
}

function dosesFound(all: readonly PowerRow[], alarms: readonly FalseAlarmRow[]): string {
  const usual = new Map(alarms.map(({ check, size, notes }) => [`${check} ${size}`, notes.of > 0 ? notes.count / notes.of : 0]));
  const listed = (counts: readonly (readonly [string, number])[]): string =>
    [...counts]
      .sort(([, a], [, b]) => b - a)
      .map(([check, n]) => `\`${check}\` ${count(n)}`)
      .join(', ') || '–';
  return table(
    ['manipulation', 'elections', 'dose', 'official result alone', 'with survey and protocols', 'checks', 'more notes'],
    all.flatMap(({ title, size, doses }) =>
      doses.map(({ dose, found, withSources, checks, noted }) => [
        text(title),
        sizeText(size),
        percent(dose, 1),
        rateText(found),
        shortRate(withSources),
        listed(Object.entries(checks)),
        listed(Object.entries(noted).filter(([check, n]) => n / found.of >= MORE + (usual.get(`${check} ${size}`) ?? 0))),
      ]),
    ),
  );
}

const CHECK = 'check:';

/** Of the checks of the official result, the one whose p-value finds the least dose at the rate of false alarms given to the published tests. */
function bestCheck(one: PowerRow, agreement: ReadonlySet<string>): string {
  const [best] = one.smallest
    .filter(({ by, dose }) => by.startsWith(CHECK) && !agreement.has(by.slice(CHECK.length)) && dose !== undefined)
    .sort((a, b) => (a.dose as number) - (b.dose as number));
  return best ? `${doseText(one, best)}, \`${best.by.slice(CHECK.length)}\`` : doseText(one, { by: '' });
}

function doseText({ doses }: PowerRow, found: SmallestDose | undefined): string {
  if (!found) return '–';
  const least = doses[0].dose;
  const most = doses[doses.length - 1].dose;
  if (found.dose === undefined) return `> ${percent(most, 1)}`;
  const low = found.low === undefined ? '…' : percent(found.low, 1);
  const high = found.high === undefined ? '…' : percent(found.high, 1);
  return `${found.dose <= least ? '≤ ' : ''}${percent(found.dose, 1)} (${low} to ${high})`;
}

function published({ critical }: Calibration): string {
  if (critical.length === 0) return '';
  const tests = critical.filter(({ isCheck }) => !isCheck);
  const rows = tests.map(({ title, size, elections, critical: least, textbook }) => [
    text(title),
    sizeText(size),
    count(elections),
    String(Number(least.toPrecision(4))),
    textbook ? rateText(textbook) : '–',
  ]);
  return [
    '## The published tests, without manipulation',
    'The value that one in a hundred elections exceeds. If textbooks give a value for one in a hundred, also how many elections exceed that.',
    table(['test', 'elections', 'simulated', 'critical value', 'above the textbook’s 1 %'], rows),
  ].join('\n\n');
}

function controls({ controls: all }: Calibration): string {
  if (all.length === 0) return '';
  const ids = [...new Set(all.flatMap(({ checks }) => Object.keys(checks)))].sort();
  const flagged = (rows: readonly ControlRow[], id: string): string => {
    const asked = rows.filter(({ checks }) => checks[id]);
    const some = (at: 0 | 1 | 2): number => asked.filter(({ checks }) => checks[id][at] > 0).length;
    return asked.length === 0 ? '–' : `${some(0)}, ${some(1)}, ${some(2)} of ${asked.length}`;
  };
  const clean = all.filter(({ disputed }) => !disputed);
  const disputed = all.filter((one) => one.disputed);
  const names = (rows: readonly ControlRow[]): string => rows.map(({ title, rows: n }) => `${text(title)} (${count(n)})`).join(', ');
  return [
    '## Real elections',
    'Elections with an error, a warning, a note, among the elections that the check could test. “Clean” and “disputed” are reputations, not findings.',
    table(
      [
        'check',
        `${plural(clean.length, 'election')} regarded as clean`,
        ...(disputed.length > 0 ? [`${plural(disputed.length, 'disputed election')}`] : []),
      ],
      ids.map((id) => [`\`${id}\``, flagged(clean, id), ...(disputed.length > 0 ? [flagged(disputed, id)] : [])]),
    ),
    `Regarded as clean, with their rows: ${names(clean) || 'none'}.${disputed.length > 0 ? ` Disputed: ${names(disputed)}.` : ''}`,
  ].join('\n\n');
}

function again({ tool, options }: Calibration, { command }: CalibrationOptions): string {
  return [
    '## How to reproduce this',
    `\`\`\`sh\n${command}\n\`\`\``,
    `${tool.name} ${tool.version}; election i has the seed ${options.seed} + i. The number of threads does not change the numbers.`,
  ].join('\n\n');
}

const capital = (words: string): string => `Elections ${words}`;
