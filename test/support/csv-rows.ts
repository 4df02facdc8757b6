import Papa from 'papaparse';

/** The rows of a CSV as a program reads them that knows nothing of ours; throws where it is none. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  Papa.parse(text, {
    delimiter: ',',
    newline: '\n',
    header: false,
    step({ data, errors }) {
      if (errors.length > 0) throw new Error(JSON.stringify(errors[0]));
      rows.push(data);
    },
  });
  if (rows.pop()?.join('') !== '') throw new Error('no line feed at the end');
  return rows;
}
