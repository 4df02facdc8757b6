/**
 * A text with its parts still apart, so that it can be told in any language: a label of the data, or a form and what it is
 * made of. Plain data: it travels between threads and stands in the JSON report.
 *
 * `say`: a sentence of the catalogues, by its English, with `{0}`, `{1}` … for what stands in it. `plural`: a number with the
 * word it counts, `# vote|# votes`. `form`: a word that follows a number without it, `is|are`. `list`: a, b and c. `bare`: a
 * sentence without its stop. `capital`: with a capital. The others are numbers with the way they are printed.
 */
export type Piece =
  | string
  | readonly ['say', string, ...Piece[]]
  | readonly ['count' | 'whole', number]
  | readonly ['fixed' | 'percent' | 'points' | 'significant', number, number]
  | readonly ['probability', number | null]
  | readonly ['plural' | 'form', number, string]
  | readonly ['list' | 'joined', ...Piece[]]
  | readonly ['bare' | 'capital', Piece];

/** A text that is more than a label. In a plain template it is its English. */
export interface Said {
  readonly piece: Exclude<Piece, string>;
  toString(): string;
}

/** What a reader is told: a label of the data as it is, or a text of ours. */
export type Text = string | Said;

/**
 * How a language writes numbers and joins words, and its catalogue. `sanaq/languages` has them.
 *
 * @example
 * const { dataset } = parseDataset(files);
 * const language: Language = LANGUAGES.ru;
 * render(audit(dataset!), 'markdown', { language }).includes('голос'); // true
 */
export interface Language {
  readonly code: string;
  /** Mark between whole digits and decimals. */
  readonly decimal: string;
  /** Mark between groups of three digits. */
  readonly group: string;
  /** What stands between a number and its sign of percent. */
  readonly percent: string;
  readonly and: string;
  readonly below: string;
  /** Which of the forms of a word goes with a number, from 0; the last one where there are fewer. */
  readonly form: (value: number) => number;
  /** A sentence of the catalogue by its English. */
  readonly message: (english: string) => string;
  /** A label of the data, where the data say what it is called in this language. */
  readonly label: (label: string) => string;
}

export const ENGLISH: Language = {
  code: 'en',
  decimal: '.',
  group: ',',
  percent: ' ',
  and: ' and ',
  below: 'below ',
  form: (value) => (value === 1 ? 0 : 1),
  message: (english) => english,
  label: (label) => label,
};

const SAID = {
  toString(this: Said): string {
    return tell(this.piece, ENGLISH);
  },
};

export const said = (piece: Said['piece']): Said => Object.assign(Object.create(SAID) as Pick<Said, 'toString'>, { piece });

/** The piece of a text. */
export const pieceOf = (text: Text): Piece => (typeof text === 'string' ? text : text.piece);

/**
 * A sentence of the catalogues: what stands in the template is told in the language of the reader, a string as the label it is.
 *
 * @example say`${name} has ${count(votes)} votes.` // 'Red has 1,234 votes.'
 */
export function say(template: TemplateStringsArray, ...parts: readonly Text[]): Said {
  const english = template.reduce((text, part, index) => `${text}{${index - 1}}${part}`);
  return said(['say', english, ...parts.map(pieceOf)]);
}

/** A term that stands elsewhere in plain English, such as the name of a method, as a text of the catalogues. */
export const term = (english: string): Said => said(['say', english]);

/** A text in English. */
export const english = (text: Text): string => (typeof text === 'string' ? text : tell(text.piece, ENGLISH));

/** A piece in a language. */
export function tell(piece: Piece, language: Language): string {
  if (typeof piece === 'string') return language.label(piece);
  switch (piece[0]) {
    case 'say':
      return filled(language.message(piece[1]), piece.slice(2) as Piece[], language);
    case 'count':
      return counted(piece[1], language);
    case 'whole':
      return String(piece[1]);
    case 'fixed':
      return decimals(piece[1], piece[2], language);
    case 'percent':
      return `${decimals(100 * piece[1], piece[2], language)}${language.percent}%`;
    case 'points': {
      const text = decimals(100 * piece[1], piece[2], language);
      return piece[1] > 0 && /[1-9]/.test(text) ? `+${text}` : text;
    }
    case 'significant':
      return significantDigits(piece[1], piece[2], language);
    case 'probability':
      return probabilityText(piece[1], language);
    case 'plural':
    case 'form':
      return formOf(language.message(piece[2]), piece[1], language);
    case 'list':
      return joined(piece.slice(1) as Piece[], language);
    case 'joined':
      return (piece.slice(1) as Piece[]).map((one) => tell(one, language)).join('');
    case 'bare':
      return tell(piece[1], language).replace(/\.$/, '');
    case 'capital': {
      const text = tell(piece[1], language);
      return text.charAt(0).toUpperCase() + text.slice(1);
    }
  }
}

/**
 * A template with what stands in it. `{0|one form|another}` chooses by the number of the part, whose own text then stands at `#`.
 */
function filled(template: string, parts: readonly Piece[], language: Language): string {
  return template.replace(/\{(\d+)((?:\|[^{}|]*)*)\}/g, (_, index: string, forms: string) => {
    const part = parts[Number(index)];
    return forms === '' ? tell(part, language) : formOf(forms.slice(1), numberOf(part), language);
  });
}

const numberOf = (piece: Piece): number => (typeof piece === 'string' || typeof piece[1] !== 'number' ? 0 : piece[1]);

function formOf(forms: string, value: number, language: Language): string {
  const all = forms.split('|');
  return all[Math.min(language.form(Math.round(Math.abs(value))), all.length - 1)].replaceAll('#', counted(value, language));
}

const counted = (value: number, { group }: Language): string =>
  (value < 0 ? '−' : '') + String(Math.abs(Math.round(value))).replace(/\B(?=(\d{3})+$)/g, group);

function decimals(value: number, places: number, { decimal }: Language): string {
  const text = Math.abs(value).toFixed(places);
  return (value < 0 && Number(text) !== 0 ? '−' : '') + text.replace('.', decimal);
}

function significantDigits(value: number, digits: number, language: Language): string {
  if (Math.abs(value) >= 10 ** digits) return counted(value, language);
  return String(Number(value.toPrecision(digits)))
    .replaceAll('-', '−')
    .replace('.', language.decimal);
}

function probabilityText(log10: number | null, { below, decimal }: Language): string {
  // A chance of 0 is one too small for a double.
  if (log10 === null) return `${below}1e-300`;
  if (log10 >= -3) return (10 ** log10).toPrecision(2).replace('.', decimal);
  const exponent = Math.floor(log10);
  const mantissa = (10 ** (log10 - exponent)).toFixed(2);
  return mantissa === '10.00' ? `1${decimal}00e${exponent + 1}` : `${mantissa.replace('.', decimal)}e${exponent}`;
}

function joined(pieces: readonly Piece[], language: Language): string {
  const words = pieces.map((one) => tell(one, language));
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')}${language.and}${words[words.length - 1]}`;
}

/** A type whose texts are plain English. */
export type Plain<T> = T extends Said ? string : T extends readonly unknown[] | object ? { readonly [Key in keyof T]: Plain<T[Key]> } : T;

/** Data whose texts are made plain English; the pieces of those that have parts are collected, by their English. */
export function plain<T>(value: T, pieces: Map<string, Piece> = new Map()): Plain<T> {
  return plainValue(value, pieces) as Plain<T>;
}

function plainValue(value: unknown, pieces: Map<string, Piece>): unknown {
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value;
  if (isSaid(value)) {
    const text = tell(value.piece, ENGLISH);
    // A sentence without parts is found in the catalogues by itself.
    if (value.piece[0] !== 'say' || value.piece.length > 2) pieces.set(text, value.piece);
    return text;
  }
  if (Array.isArray(value)) return value.every((one) => typeof one === 'number') ? value : value.map((one) => plainValue(one, pieces));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainValue(inner, pieces)]));
}

function isSaid(value: object): value is Said {
  return Object.getPrototypeOf(value) === SAID;
}
