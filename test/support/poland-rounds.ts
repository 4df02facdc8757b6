import { type Dataset, parseDataset } from '../../src/index.ts';
import { rawFile } from './raw-data.ts';

const BEFORE = {
  'Robert Biedroń': 'Robert BIEDROŃ',
  'Krzysztof Bosak': 'Krzysztof BOSAK',
  'Szymon Hołownia': 'Szymon Franciszek HOŁOWNIA',
  'Marek Jakubiak': 'Marek JAKUBIAK',
  'Władysław Kosiniak-Kamysz': 'Władysław Marcin KOSINIAK-KAMYSZ',
  'Mirosław Piotrowski': 'Mirosław Mariusz PIOTROWSKI',
  'Paweł Tanajno': 'Paweł Jan TANAJNO',
  'Waldemar Witkowski': 'Waldemar Włodzimierz WITKOWSKI',
  'Stanisław Żółtek': 'Stanisław Józef ŻÓŁTEK',
};
const table = (file: string, columns: object = {}): object => ({
  file,
  level: 'station',
  delimiter: ';',
  missing: ['', '-'],
  except: { Województwo: [''] },
  columns: {
    area: ['Województwo', 'Kod TERYT', 'Numer obwodu'],
    registered: 'Liczba wyborców uprawnionych do głosowania',
    votes: { duda: 'Andrzej Sebastian DUDA', trzaskowski: 'Rafał Kazimierz TRZASKOWSKI' },
    ...columns,
  },
});

let known: Dataset | undefined;

/** The run-off of Poland in 2020 by station, with its first round as the earlier contest; stations abroad and on ships are left out. */
export function polandRounds(): Dataset {
  known ??= readRounds();
  return known;
}

function readRounds(): Dataset {
  const manifest = {
    schemaVersion: 1,
    id: 'poland-2020',
    title: 'Poland 2020, run-off',
    contest: { allocation: 'none' },
    contestants: [
      { id: 'duda', name: 'Duda' },
      { id: 'trzaskowski', name: 'Trzaskowski' },
    ],
    sources: [
      { id: 'official', kind: 'official', tables: [table('round2.csv')] },
      { id: 'round1', kind: 'previous', tables: [table('round1.csv', { otherVotes: BEFORE })] },
    ],
  };
  const { dataset, problems } = parseDataset([
    { path: 'audit.json', bytes: new TextEncoder().encode(JSON.stringify(manifest)) },
    { ...rawFile('poland2020-round1.csv.zip'), path: 'round1.csv' },
    { ...rawFile('poland2020-round2.csv.zip'), path: 'round2.csv' },
  ]);
  if (!dataset) throw new Error(JSON.stringify(problems.slice(0, 5)));
  return dataset;
}
