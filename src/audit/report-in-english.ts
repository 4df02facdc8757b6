import { type InEnglish, inEnglish, inWords } from '../language/encode.ts';
import { english, isFilled, isKnown, type Text } from '../language/text.ts';
import type { AuditReport, EnglishReport, EnglishSaid, StoryItem } from './report.ts';

type EnglishItem = EnglishReport['story'][number];

/** A report with its texts in English; what its first page says keeps the sentence and its facts beside the words. */
export function reportInEnglish({ story, ...report }: AuditReport): EnglishReport {
  const { summary, outcome, ...rest } = inEnglish(report) as InEnglish<Omit<AuditReport, 'story'>>;
  const items = story.map(
    ({ id, group, severity, about, headline, where, weight, sure, explanation, ask, figure, findings }): EnglishItem => ({
      id,
      group,
      severity,
      about,
      headline: said(headline),
      where,
      ...(weight && { weight }),
      sure: said(sure),
      explanation: said(explanation),
      ...(ask && { ask: said(ask) }),
      ...(figure !== undefined && { figure }),
      findings,
    }),
  );
  // The first page comes before what it rests on.
  const { schemaVersion, tool, dataset, options, ...others } = rest;
  return { schemaVersion, tool, dataset, options, summary, outcome, story: items, ...others } as EnglishReport;
}

/** The report behind an English one: `reportInEnglish` backwards. */
export function reportInWords({ story, ...report }: EnglishReport): AuditReport {
  const items = story.map(
    ({ headline, sure, explanation, ask, ...given }): StoryItem => ({
      ...given,
      headline: textOf(headline),
      sure: textOf(sure),
      explanation: textOf(explanation),
      ...(ask && { ask: textOf(ask) }),
    }),
  );
  const rest: Omit<AuditReport, 'story'> = inWords(report as never);
  return { ...rest, story: items };
}

function said(text: Text): EnglishSaid {
  const words = english(text);
  return isFilled(text) ? { key: text.key, facts: text.facts, text: words } : { text: words };
}

/** The sentence, where the program has it and it still says the same; else the English words. */
function textOf({ key, facts = {}, text }: EnglishSaid): Text {
  if (key === undefined || !isKnown(key)) return text;
  try {
    return english({ key, facts }) === text ? { key, facts } : text;
  } catch {
    return text;
  }
}
