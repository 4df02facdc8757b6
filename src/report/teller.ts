import type { AuditReport } from '../audit/report.ts';
import { ENGLISH, type Language } from '../language/language.ts';
import { type Text, tell } from '../language/text.ts';

/** Tells a text of a report in the language of the reader. */
export interface Teller {
  (text: Text): string;
  readonly language: Language;
}

/** A teller for the texts of a report; labels are told by the names that the dataset has for them in the language. */
export function tellerOf({ dataset }: { readonly dataset: Pick<AuditReport['dataset'], 'names'> }, written: Language = ENGLISH): Teller {
  const names = dataset.names?.[written.code] ?? {};
  const named = (text: string): string => (Object.hasOwn(names, text) ? names[text] : text);
  // The name of a place may be a path of names, from the area upwards.
  const label = (text: string): string => {
    const whole = named(text);
    return whole === text && text.includes(', ') ? text.split(', ').map(named).join(', ') : whole;
  };
  const language: Language = written === ENGLISH ? ENGLISH : { ...written, label };
  return Object.assign((text: Text) => tell(text, language), { language });
}
