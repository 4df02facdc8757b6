// Writes the generated parts of the README: the table of checks, and the first page of the committed report. Needs a build.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CHECKS } from '../dist/index.js';

const root = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

function checkTable() {
  const rows = CHECKS.map(({ meta, question }) => `| \`${meta.id}\` | ${question} | ${meta.question} |`);
  return ['| check | question | what it asks |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The picture of the first page, with what it says for those who do not see it. */
function firstPage() {
  const { dataset, summary } = JSON.parse(read('reports/kz-2021/report.json'));
  const answers = summary.questions.map(({ verdict, sentence }) => `${verdict.replace('-', ' ')}: ${sentence}`).join(' ');
  const alt = `First page of the audit of ${dataset.title}. ${answers}`.replace(/[[\]|*_<>`]/g, '');
  return `[![${alt}](reports/first-page.png)](reports/kz-2021/report.md)`;
}

function replaced(text, name, content) {
  const pattern = new RegExp(`(<!-- generated: ${name} -->)[\\s\\S]*?(<!-- /generated: ${name} -->)`);
  return text.replace(pattern, (_, open, close) => `${open}\n\n${content}\n\n${close}`);
}

/** The README as it should stand. */
export function readme() {
  return replaced(replaced(read('README.md'), 'checks', checkTable()), 'first page', firstPage());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(new URL('README.md', root), readme());
