import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { figurePath } from '../report/figures/index.ts';

/**
 * The files that the report in a folder says are its own, relative to it: its page, its tables, the Markdown in each of the
 * languages that the page has, and the pictures of its figures. None where there is no report of ours: then nothing there is ours
 * to replace or to remove.
 */
export async function filesOfEarlierReport(folder: string): Promise<string[]> {
  const [json, html] = await Promise.all(['report.json', 'report.html'].map((name) => textOf(path.join(folder, name))));
  const figures = figuresOf(json);
  if (!figures) return [];
  const languages = Array.from(html.matchAll(/<div class="edition(?: full)?" lang="([a-z]{2,3})"/g), ([, code]) => code);
  const suffixes = ['', ...new Set(languages.map((code) => `.${code}`))];
  const ofLanguages = suffixes.flatMap((suffix) => [`report${suffix}.md`, ...figures.map((id) => figurePath({ id }, suffix))]);
  const owned = ['report.json', 'report.html', 'findings.csv', ...ofLanguages];
  // Through a link the files would be those of another folder.
  const linked = await lstat(path.join(folder, 'figures')).then(
    (entry) => entry.isSymbolicLink(),
    () => false,
  );
  return linked ? owned.filter((file) => !file.includes('/')) : owned;
}

const textOf = (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '');

/** Identifiers of the figures, or undefined where the text is no report of ours. */
function figuresOf(json: string): string[] | undefined {
  try {
    const { tool, figures } = JSON.parse(json) as { tool?: { name?: unknown }; figures?: unknown };
    if (tool?.name !== 'sanaq' || !Array.isArray(figures)) return undefined;
    return figures.flatMap((figure: { id?: unknown } | null) => (typeof figure?.id === 'string' ? [figure.id] : []));
  } catch {
    return undefined;
  }
}
