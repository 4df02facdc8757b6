import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { draftManifest, unpack } from '../../../src/index.ts';
import type { Draft } from '../../../src/ingest/guess/draft.ts';
import { english } from '../../../src/language/text.ts';
import { DATA } from '../../support/controls.ts';

/** A file as published, and what a person who reads it finds in it. */
interface Published {
  readonly file: string;
  /** Columns of the contestants, or their names where no column is theirs alone; none where a person has to decide. */
  readonly votes: readonly string[];
  readonly counts?: Readonly<Record<string, readonly string[]>>;
  readonly confidence?: string;
  readonly undecided?: RegExp;
  readonly manifest?: RegExp;
  readonly notices?: RegExp;
}

const numbered = (name: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `${name}${from + at}`);

const FILES: readonly Published[] = [
  {
    file: 'layouts/20201103__ny__general__cattaraugus__precinct.csv',
    votes: ['Donald R. Trump', 'Howie Hawkins', 'Jo Jorgensen', 'Joseph R. Biden', 'Brock Pierce', 'Write-ins'],
    undecided: /the table holds 4 contests; "President" has most rows/,
  },
  {
    file: 'layouts/ms22.csv',
    votes: ['Brian Flowers', 'Bennie G. Thompson', 'Write-ins'],
    undecided: /the table holds 4 contests; "U\.S\. House, district 2" has most rows/,
  },
  {
    file: 'layouts/de_btw25.csv',
    votes: numbered('F', 1, 17),
    counts: {
      registered: ['Wahlberechtigte gesamt (A)'],
      ballotsCast: ['Waehler gesamt (B)'],
      invalid: ['Listenstimmen ungueltige (E)'],
      valid: ['Listenstimmen gueltige (F)'],
    },
    confidence: 'certain',
    undecided: /"D1", "D2", .* add up to "Direktstimmen gueltige \(D\)"/,
  },
  { file: 'layouts/de_kw20.csv', votes: numbered('D', 1, 6), counts: { valid: ['D'] }, confidence: 'certain' },
  {
    file: 'layouts/ec_1996.xlsx',
    votes: ['DP5', 'PSC6', 'PRE10', 'APRE13', 'MPD15', 'MUPP-NP18', 'UCI19', 'MITI20', 'PLRE - FRA'],
    counts: { registered: ['ELECTORES'], ballotsCast: ['VOTOSESC'], invalid: ['VOTOSNUL', 'VOTOSBLA'], valid: ['VOTOSVAL'] },
    confidence: 'certain',
  },
  {
    file: 'layouts/ec_cant.json',
    votes: [],
    counts: { ballotsCast: ['votos_total'], invalid: ['votos_blancos', 'votos_nulos'], valid: ['votos_validos'] },
    undecided: /"resultados": several values inside one cell/,
  },
  {
    file: 'layouts/fr_2024_t1.csv',
    votes: [],
    counts: { registered: ['Inscrits'], ballotsCast: ['Votants'], invalid: ['Blancs', 'Nuls'], valid: ['Exprimés'] },
    manifest: /layout: grouped # .*one of 18 contestants\n\s+groups:\n\s+contestant: "Nom candidat \?"/,
  },
  {
    file: 'layouts/fr_brest22.csv',
    votes: [
      'M. CADALEN Pierre-Yves - votes',
      'M. LARSONNEUR Jean-Charles - votes',
      'M. COATANEA Marc - votes',
      'M. SALAMI Réza - votes',
      'Mme POULLAOUEC Yvette - votes',
      'Mme GELEBART Anne - votes',
      'M. CABON Mikaël - votes',
      'Mme LOUVEL Elisabeth - votes',
      'M. PELLICANO Fortuné - votes',
      'M. LE CORRE Jean-Yves - votes',
      'M. COLLARD Rémy - votes',
      'M. HEBERT Gérald - votes',
      'Mme MADEC Sylvia - votes',
      'Mme MIGEREL Sandrine - votes',
      'M. HITA Melvyn - votes',
      'Mme VASSEUR Alice - votes',
    ],
    counts: { registered: ['Inscrits'], ballotsCast: ['Votants'], invalid: ['Blancs', 'Nuls'], valid: ['Exprimés'] },
    confidence: 'certain',
  },
  {
    file: 'layouts/ge_2016_party.csv',
    votes: [
      '1 - State for the People',
      '2 - Progressive Democratic Movement',
      '3 - Democratic Movement',
      '4 - Georgian Group',
      '5 - United National Movement',
      '6 - Republican Party',
      '7 - For United Georgia',
      '8 - Alliance of Patriots',
      '10 - Labour',
      "11 - People's Government",
      '12 - Communist Party - Stalin',
      '14 - Georgia for Peace',
      '15 - Socialist Workers Party',
      '16 - United Communist Party',
      '17 - Georgia',
      '18 - Georgian Idea',
      '19 - Industrialists - Our Homeland',
      '22 - Merab Kostava Society',
      "23 - Ours - People's Party",
      '25 - Leftist Alliance',
      '26 - National Forum',
      '27 - Free Democrats',
      '28 - In the Name of the Lord',
      '30 - Our Georgia',
      '41 - Georgian Dream',
    ],
    counts: { registered: ['possible voters'], ballotsCast: ['ballots signed for'], invalid: ['invalid votes'], valid: ['valid votes'] },
    // In the published table the parties add up to the valid votes in 2,635 of 3,668 rows.
    confidence: 'likely',
    undecided: /add up to "valid votes" in only 71\.83 % of the rows/,
  },
  {
    file: 'layouts/lk_2024.tsv',
    votes:
      'NPP SJB IND16 SLPP IND9 SLCP IND4 IND13 IND12 JPF IND11 IND5 APP DUNF NSSP SBP IND1 SPF RJA IND10 IND2 USP JSP DUA IND14 SLSP AJP SEP NIF IND15 NDF IND6 UNFF IND7 ELPP IND8 NSU SLLP'.split(
        ' ',
      ),
    counts: { registered: ['electors'], ballotsCast: ['polled'], invalid: ['rejected'], valid: ['valid'] },
    confidence: 'certain',
    notices: /line 2 \("EC-01"\) is the sum of /,
  },
  { file: 'layouts/polls2012.csv', votes: ['obama_count', 'romney_count'], counts: { valid: ['total_count'] } },
  {
    file: 'layouts/py_mesas.csv',
    votes: ['1', '3', '911'],
    counts: { ballotsCast: ['total_votantes'] },
    undecided: /"numero_lista" names contestants by numbers/,
  },
  {
    file: 'Albania2013.csv.gz',
    votes: Array.from({ length: 66 }, (_, at) => `C${String(7 + at).padStart(3, '0')}`),
    counts: { registered: ['Registered'], ballotsCast: ['Ballots'] },
  },
  {
    file: 'israel-knesset-21-cp1255.csv.gz',
    votes:
      'אמת ג דעם ום ז זי זך זנ זץ טב י יז ין יץ כ ךק ל מחל מרצ נ נז נך נץ נר ן ןך ןנ פה ףז ףי ףך ףנ ףץ צק ץ ץז ץי ק קי קן קף ר שס'.split(
        ' ',
      ),
    counts: { registered: ['בזב'], ballotsCast: ['מצביעים'], invalid: ['פסולים'], valid: ['כשרים'] },
    confidence: 'certain',
  },
  {
    file: 'poland2020-round1.csv.zip',
    votes: [
      'Robert BIEDROŃ',
      'Krzysztof BOSAK',
      'Andrzej Sebastian DUDA',
      'Szymon Franciszek HOŁOWNIA',
      'Marek JAKUBIAK',
      'Władysław Marcin KOSINIAK-KAMYSZ',
      'Mirosław Mariusz PIOTROWSKI',
      'Paweł Jan TANAJNO',
      'Rafał Kazimierz TRZASKOWSKI',
      'Waldemar Włodzimierz WITKOWSKI',
      'Stanisław Józef ŻÓŁTEK',
    ],
    counts: {
      registered: ['Liczba wyborców uprawnionych do głosowania'],
      ballotsCast: ['Liczba kart ważnych'],
      invalid: ['Liczba głosów nieważnych'],
      valid: ['Liczba głosów ważnych oddanych łącznie na wszystkich kandydatów'],
    },
    confidence: 'certain',
  },
  { file: 'poland2020-round2.csv.zip', votes: ['Andrzej Sebastian DUDA', 'Rafał Kazimierz TRZASKOWSKI'], confidence: 'certain' },
  {
    file: 'russia-2018.csv.zip',
    votes: [
      'Бабурин Сергей Николаевич',
      'Грудинин Павел Николаевич',
      'Жириновский Владимир Вольфович',
      'Путин Владимир Владимирович',
      'Собчак Ксения Анатольевна',
      'Сурайкин Максим Александрович',
      'Титов Борис Юрьевич',
      'Явлинский Григорий Алексеевич',
    ],
    confidence: 'certain',
  },
];

const RAW = path.join(DATA ?? '', 'raw');

async function draftOf(file: string): Promise<Draft> {
  const bytes = new Uint8Array(readFileSync(path.join(RAW, file)));
  const plain = file.endsWith('.gz')
    ? new Uint8Array(gunzipSync(bytes))
    : file.endsWith('.zip')
      ? Object.values(unzipSync(bytes))[0]
      : bytes;
  return draftManifest(await unpack([{ path: path.basename(file).replace(/\.(gz|zip)$/, ''), bytes: plain }]));
}

function votesOf({ files: [file] }: Draft): readonly string[] {
  if (file.published) return file.published.candidates.map(({ name }) => name);
  const { guessed } = file;
  if (guessed?.long) return guessed.long.known.contestants;
  return (guessed?.votes.votes.value ?? []).map((index) => guessed?.sheet.header[index] as string);
}

describe.skipIf(DATA === undefined)('the draft of files as published (SANAQ_DATA)', () => {
  test.each(FILES)('$file', async ({ file, votes, counts = {}, confidence, undecided, manifest, notices }) => {
    const draft = await draftOf(file);
    expect(draft.manifest).toBeDefined();
    expect([...votesOf(draft)].sort()).toEqual([...votes].sort());
    const guessed = draft.files[0].guessed;
    for (const [name, headings] of Object.entries(counts)) {
      const found = [...(guessed?.counts ?? [])].find(([one]) => one === name)?.[1].value ?? [];
      expect([name, found.map((index) => guessed?.sheet.header[index])]).toEqual([name, headings]);
    }
    if (confidence) expect(guessed?.votes.votes.confidence).toBe(confidence);
    if (undecided) expect(draft.undecided.join('\n')).toMatch(undecided);
    if (manifest) expect(draft.manifest).toMatch(manifest);
    if (notices) expect(draft.notices.map(({ message }) => english(message)).join('\n')).toMatch(notices);
  });

  test('munich-2019-ep.xlsx: forty parties, each with its share', async () => {
    const draft = await draftOf('munich-2019-ep.xlsx');
    const guessed = draft.files[0].guessed;
    const votes = votesOf(draft);
    expect(votes).toHaveLength(40);
    expect(votes.every((heading) => heading.startsWith('Anzahl '))).toBe(true);
    expect(guessed?.votes.shares.size).toBe(40);
    expect([...(guessed?.counts.keys() ?? [])].sort()).toEqual(['ballotsCast', 'invalid', 'registered']);
  });

  test('clarity_county.xml: one contest of one candidate, by county', async () => {
    const draft = await draftOf('layouts/clarity_county.xml');
    expect(draft.files[0].published).toMatchObject({ format: 'clarity', level: { value: 'county' } });
    expect(votesOf(draft)).toEqual(['Tom Cotton']);
    expect([draft.problems, draft.undecided]).toEqual([[], []]);
  });
});
