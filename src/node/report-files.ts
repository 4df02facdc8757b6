import path from 'node:path';
import type { EnglishReport } from '../audit/report.ts';
import { ENGLISH, type Language } from '../language/language.ts';
import { drawnFigures, type Format, render } from '../report/index.ts';
import { type TextFile, writeAll } from './write-texts.ts';

const REPORTS: readonly (readonly [string, Format])[] = [
  ['report.json', 'json'],
  ['findings.csv', 'csv'],
];

/**
 * The files a report is written as below a folder: `report.md`, `report.html`, `report.json`, `findings.csv` and the pictures in `figures`. In every
 * language but the first, the Markdown and its pictures have the code of the language in their names: `report.ru.md`;
 * the HTML holds all languages.
 */
export function reportFiles(
  report: EnglishReport,
  folder: string,
  { languages = [ENGLISH], full }: { readonly languages?: readonly Language[]; readonly full?: boolean } = {},
): TextFile[] {
  const place = (name: string): string => path.join(folder, ...name.split('/'));
  const translated = languages.flatMap((language, index) => {
    const suffix = index === 0 ? '' : `.${language.code}`;
    return [
      { target: place(`report${suffix}.md`), text: render(report, 'markdown', { pictures: true, language, suffix }) },
      ...drawnFigures(report, language, suffix).map(({ path: name, text }) => ({ target: place(name), text })),
    ];
  });
  return [
    ...translated,
    { target: place('report.html'), text: render(report, 'html', { languages, full }) },
    ...REPORTS.map(([name, format]) => ({ target: place(name), text: render(report, format) })),
  ];
}

/**
 * Writes the report of an audit into a folder, made where it is absent: `report.md`, `report.html`, `report.json`, `findings.csv` and the
 * pictures in `figures`.
 * Each file is written into a hidden folder and then renamed, so that none is ever seen half-written; while the files of two
 * reports may be mixed, INCOMPLETE.txt stands beside them, and the next run completes the report.
 *
 * @returns the paths written
 * @throws PathError when the folder cannot be written
 * @example
 * const { dataset } = await readDataset(folder);
 * const written = await writeReports(audit(dataset!), output);
 * written.map((file) => path.relative(output, file)).includes('report.html'); // true
 */
export async function writeReports(report: EnglishReport, folder: string, languages: readonly Language[] = [ENGLISH]): Promise<string[]> {
  return writeAll([{ folder, files: reportFiles(report, folder, { languages }) }], []);
}
