/**
 * A heading without what differs from one publication to the next: case, accents of Latin letters, ё for е, punctuation,
 * underscores, double spaces and a number before it.
 *
 * @example normalised('1.  Число  избирателей, внесённых в список') // 'число избирателей внесенных в список'
 */
export function normalised(heading: string): string {
  const plain = heading
    .slice(0, LONGEST)
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{M}\p{N}%]+/gu, ' ')
    .trim();
  return plain.replace(/^\d{1,2} (?=\p{L}{3})/u, '');
}

/** Nobody reads a heading that is longer; its beginning tells what it is. */
const LONGEST = 400;
const PERCENT = /%|(^| )(percent(age)?|per cent|pct|perc|share|dolya|доля|процент\p{L}*|porcentaje|por ciento|porc|anteil)( |$)/gu;
const VOTES = /(^| )(votes?|votos?|sufragios|stimmen|anzahl|голос(а|ов)?|подано|дауыс(тар)?)( (for|за|por|de|a|para)(?= ))?(?= |$)/gu;

/** Whether a heading says that its column holds percentages. */
export const saysPercent = (heading: string): boolean => normalised(heading).match(PERCENT) !== null;

/** Whether a heading says that its column holds votes. */
export const saysVotes = (heading: string): boolean => normalised(heading).match(VOTES) !== null;

/** What is left of a heading without words for votes and percentages: the same for the votes of a contestant and its share. */
export function stem(heading: string): string {
  const label = normalised(heading);
  const short = label.replace(PERCENT, ' ').replace(VOTES, ' ').replace(/\s+/g, ' ').trim();
  return short === '' ? label : short;
}

const BEFORE = /^(?:votes?|votos?|anzahl|stimmen|голос(?:а|ов)?)(?:[\s_]+(?:for|за|por|de|para))?[\s_:]+(?=\S)/iu;
const AFTER = /(?<=\S)[\s_:,(]+(?:votes?|votos?|stimmen|голос(?:а|ов)?|%|share|percent)\)?$/iu;

/** The name of a contestant in a heading: without the word that says what is counted. */
export function contestantName(heading: string): string {
  const name = heading.slice(0, LONGEST).replace(BEFORE, '').replace(AFTER, '').trim();
  return /[\p{L}\p{N}]/u.test(name) ? name : heading;
}
