import type { EnglishReport } from '../audit/report.ts';
import type { Language } from '../language/language.ts';
import { drawnFigures, render } from '../report/index.ts';
import type { Output } from './protocol.ts';

/** The files of a report, under the names and with the bytes that the command line gives them. */
export function outputsOf(report: EnglishReport, languages: readonly Language[]): Output[] {
  const translated = languages.flatMap((language, index) => {
    const suffix = index === 0 ? '' : `.${language.code}`;
    const text = render(report, 'markdown', { pictures: true, language, suffix });
    return [
      { path: `report${suffix}.md`, text },
      ...drawnFigures(report, language, suffix).map((one) => ({ path: one.path, text: one.text })),
    ];
  });
  return [
    { path: 'report.html', text: render(report, 'html', { languages }) },
    { path: 'report.json', text: render(report, 'json') },
    { path: 'findings.csv', text: render(report, 'csv') },
    ...translated,
  ];
}
