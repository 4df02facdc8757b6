import { strToU8, zipSync } from 'fflate';

/** A cell as it is stored: a text, a number with the index of a style, or the XML of the cell itself. */
export type StoredCell = string | number | null | { readonly number: number; readonly style: number } | { readonly xml: string };

export interface StoredSheet {
  readonly name: string;
  readonly rows: readonly (readonly StoredCell[])[];
  readonly hidden?: boolean;
  readonly merged?: readonly string[];
}

/** Styles by index: plain, 0.0%, 0%, a date, and thousands in groups. */
export const STYLES = { plain: 0, percent1: 1, percent0: 2, date: 3, grouped: 4 } as const;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

function letters(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** A workbook as a spreadsheet program writes it, the same bytes every time. */
export function workbook(sheets: readonly StoredSheet[], more: Readonly<Record<string, string>> = {}): Uint8Array {
  const strings: string[] = [];
  const shared = (text: string): number => (strings.includes(text) ? strings.indexOf(text) : strings.push(text) - 1);
  const cell = (value: StoredCell, at: string): string => {
    if (value === null) return '';
    if (typeof value === 'string') return `<c r="${at}" t="s"><v>${shared(value)}</v></c>`;
    if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
    if ('xml' in value) return value.xml.replaceAll('@', at);
    return `<c r="${at}" s="${value.style}"><v>${value.number}</v></c>`;
  };
  const parts: Record<string, string> = {};
  for (const [index, { rows, merged = [] }] of sheets.entries()) {
    const lines = rows.map((row, line) => {
      const cells = row.map((value, column) => cell(value, `${letters(column + 1)}${line + 1}`)).join('');
      return cells === '' ? '' : `<row r="${line + 1}">${cells}</row>`;
    });
    const blocks = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    const tail = blocks === '' ? '' : `<mergeCells count="${merged.length}">${blocks}</mergeCells>`;
    parts[`xl/worksheets/sheet${index + 1}.xml`] = `${HEAD}<worksheet ${MAIN}><sheetData>${lines.join('')}</sheetData>${tail}</worksheet>`;
  }
  const listed = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const link = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const links = [
    ...sheets.map((_, index) => link(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
    link(sheets.length + 1, 'sharedStrings', 'sharedStrings.xml'),
    link(sheets.length + 2, 'styles', 'styles.xml'),
  ];
  const formats = ['<xf numFmtId="0"/>', '<xf numFmtId="164"/>', '<xf numFmtId="9"/>', '<xf numFmtId="14"/>', '<xf numFmtId="3"/>'];
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${link(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${formats.length}">${formats.join('')}</cellXfs></styleSheet>`,
    ...parts,
    'xl/sharedStrings.xml': `${HEAD}<sst ${MAIN} count="${strings.length}" uniqueCount="${strings.length}">${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    ...more,
  };
  const entries = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(entries, { mtime: new Date(2021, 0, 1), level: 6 });
}
