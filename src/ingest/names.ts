import type { Names } from '../data/dataset.ts';

/** What a label is called in another language. */
export interface LabelName {
  readonly language: string;
  readonly label: string;
  readonly name: string;
}

/** The names of a list of areas, and those of the manifest, which go before them. */
export function namesOf(
  listed: Readonly<Record<string, Readonly<Record<string, string>> | undefined>>,
  areas: readonly LabelName[],
): Names {
  const names: Record<string, Record<string, string>> = {};
  const own = Object.entries(listed).flatMap(([language, labels = {}]) =>
    Object.entries(labels).map(([label, name]): LabelName => ({ language, label, name })),
  );
  for (const { language, label, name } of [...areas, ...own]) {
    names[language] ??= {};
    names[language][label] = name;
  }
  return names;
}
