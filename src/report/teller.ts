import type { AuditReport } from '../audit/report.ts';
import { ENGLISH, type Language, type Piece, type Text, tell } from '../language/text.ts';

/** Tells a text in the language of the reader: one of the report by its English, or one of ours. */
export interface Teller {
  (text: Text): string;
  readonly language: Language;
}

/** A teller for the texts of a report. What has no other language, a label say, is told as it is. */
export function tellerOf({ texts, dataset }: Pick<AuditReport, 'texts' | 'dataset'>, written: Language = ENGLISH): Teller {
  const names = dataset.names?.[written.code] ?? {};
  const named = (text: string): string => (Object.hasOwn(names, text) ? names[text] : text);
  // The name of a place may be a path of names, from the area upwards.
  const label = (text: string): string => {
    const whole = named(text);
    return whole === text && text.includes(', ') ? text.split(', ').map(named).join(', ') : whole;
  };
  // A level of a name of one's own is a label too.
  const message = (english: string): string => {
    const found = written.message(english);
    return found === english ? label(english) : found;
  };
  const language: Language = written === ENGLISH ? ENGLISH : { ...written, message, label };
  const pieces = new Map<string, Piece>(written === ENGLISH ? [] : texts.map((piece) => [tell(piece, ENGLISH), piece]));
  const told = (text: Text): string => {
    if (typeof text !== 'string') return tell(text.piece, language);
    if (language === ENGLISH) return text;
    const piece = pieces.get(text);
    return piece === undefined ? message(text) : tell(piece, language);
  };
  return Object.assign(told, { language });
}
