import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import { isCounted, type Source } from '../../data/source.ts';
import type { Table } from '../../data/table.ts';
import { aboutCheck, defineCheck, type Observation, withPassed } from '../../findings/check.ts';
import { cannot } from '../../findings/observations.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import { matchedProtocols, protocolTables } from '../../queries/matched-protocols.ts';
import { T as AGREEMENT } from './agreement.texts.ts';
import { type Comparison, compareFigures } from './kit/protocols/comparison.ts';
import { coveredStations } from './kit/protocols/covered-stations.ts';
import { contradictedRows, differencesTable, neutralDifferences, rowsAgree, sumsTable } from './kit/protocols/differing-rows.ts';
import { disagreeingCopies } from './kit/protocols/disagreeing-copies.ts';
import { leaderFavoured } from './kit/protocols/leader-favoured.ts';
import { type LeaderVotes, leaderSigns, leaderVotes } from './kit/protocols/leader-votes.ts';
import { unknownStations } from './kit/protocols/unknown-stations.ts';
import { T } from './matched-stations.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'matched-stations',
  kind: 'test',
  references: [
    {
      cite: 'Enikolopov, Korovkin, Petrova, Sonin & Zakharov (2013), a field experiment with observers assigned to stations at random, PNAS 110',
      url: 'https://doi.org/10.1073/pnas.1206770110',
    },
    {
      cite: 'Dixon & Mood (1946), The statistical sign test',
      url: 'https://doi.org/10.1080/01621459.1946.10501898',
    },
    {
      cite: 'Sellke, Bayarri & Berger (2001), Calibration of p values for testing precise null hypotheses',
      url: 'https://doi.org/10.1198/000313001300339950',
    },
  ],
});

const options = z.strictObject({
  minEffect: z
    .number()
    .min(0)
    .default(0.02)
    .describe('Smallest total variation distance over the stations compared that is treated as material, as a fraction.'),
});

export default defineCheck({
  meta,
  options,
  run(dataset, { minEffect }) {
    const tallies = dataset.sources.filter(isCounted);
    if (tallies.length === 0) return [cannot(MODEL.wholeDataset(), AGREEMENT.holdsNoTallyObservers(), T.tallyNeeded())];
    return tallies.flatMap((source) => observeTally(dataset, source, minEffect));
  },
});

function observeTally(dataset: Dataset, source: Source, minEffect: number): Observation[] {
  const tables = protocolTables(dataset, source);
  const hasBallots = source.kind === 'voter-tally' && source.tables.some(({ origin }) => origin === 'file');
  if (tables.length === 0 && hasBallots) return [cannot(source.name, T.ballotsOnly(), T.namedCopies())];
  if (tables.length === 0) return [cannot(source.name, T.noStations(), T.protocolsNeeded())];
  return tables.flatMap((copies, index) =>
    observeCopies(dataset, source, copies, index === 0 ? source.id : `${source.id}-${index + 1}`, minEffect),
  );
}

/** What is asked of one table of copies: of the copies themselves, of what only one side knows, of the rows both sides have. */
function observeCopies(dataset: Dataset, source: Source, copies: Table, key: string, minEffect: number): Observation[] {
  const disagreeing = disagreeingCopies(dataset, source, copies, key);
  const matched = matchedProtocols(dataset, source, copies);
  if (!matched) return [...disagreeing, cannot(source.name, T.noOfficialRow(), T.officialRowsNeeded())];
  const before = [...disagreeing, ...unknownStations(dataset, matched, key)];
  if (matched.partial) return [...before, cannot(source.name, T.partOfBallots(), T.wholeProtocols())];
  const comparison = compareFigures(dataset, matched);
  const { compared, differing } = comparison;
  if (compared === 0) return [...before, cannot(source.name, T.noCommonFigure(), T.figuresNeeded())];
  const votes = differing.length > 0 ? leaderVotes(dataset, comparison) : undefined;
  const rows = differing.length > 0 ? differ(dataset, comparison, votes, key, minEffect) : [rowsAgree(dataset, comparison)];
  return withPassed([...before, ...rows, ...coveredStations(dataset, comparison, votes)], compared - differing.length);
}

function differ(dataset: Dataset, comparison: Comparison, votes: LeaderVotes | undefined, key: string, minEffect: number): Observation[] {
  const signs = votes && leaderSigns(votes);
  const favoured = votes && signs ? [leaderFavoured(dataset, comparison, votes, signs, minEffect)] : [];
  const contradicted = comparison.matched.source.verified ? contradictedRows(dataset, comparison) : [];
  // Differences that favour nobody are told all the same.
  const findings = [...favoured, ...contradicted];
  return [
    ...(findings.length > 0 ? findings : [neutralDifferences(dataset, comparison)]),
    sumsTable(comparison, votes, key),
    differencesTable(dataset, comparison, key),
  ];
}
