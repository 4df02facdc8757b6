import { type Dataset, officialTables } from '../data/dataset.ts';
import { shareText } from '../data/share.ts';
import type { Source } from '../data/source.ts';
import { join } from '../language/format.ts';
import { T as MODEL } from '../language/model.texts.ts';
import type { Text } from '../language/text.ts';
import { word } from '../language/words.ts';
import { officialShares } from '../queries/reference.ts';
import { stageText } from '../queries/stage.ts';
import { T } from './audit.texts.ts';
import type { AuditReport, ReportSource } from './report.ts';

/** The official result as the first page tells it. */
export function officialResult(dataset: Dataset): Pick<AuditReport['dataset'], 'result'> {
  const official = officialShares(dataset, dataset.areas.root);
  const [finest] = officialTables(dataset)
    .filter(({ table }) => table.votes.some((column) => column !== undefined))
    .sort((a, b) => b.table.rows - a.table.rows);
  if (!official) return {};
  const { level, rows } = finest?.table ?? official.table;
  return { result: { shares: official.shares, valid: official.valid, level, rows } };
}

/** A source as the report lists it, with what is known of its sample. */
export function describedSource(source: Source, { areas, contestants }: Dataset): ReportSource {
  const { id, name, kind, publisher, published, url, place, sample, coverage, paidBy, verified } = source;
  const parts: Text[] = [
    ...(sample
      ? [
          sample.size && T.n({ text: text(sample.size.value) }),
          kind !== 'quick-count' && T.base({ base: word(sample.base) }),
          sample.mode,
          sample.fieldwork && T.to({ fieldwork: sample.fieldwork[0], fieldwork2: sample.fieldwork[1] }),
          sample.clusters && T.cluster({ clusters: sample.clusters }),
          sample.weighting && T.weighted({ weighting: sample.weighting }),
          sample.designEffect && T.designEffect({ text: text(sample.designEffect) }),
          sample.marginOfError && T.marginError({ marginOfError: shareText(sample.marginOfError.value) }),
          ...contestants.map(({ name }, contestant) => {
            const margin = sample.margins?.[contestant];
            return margin && T.marginErrorOf({ name, margin: shareText(margin.value) });
          }),
          sample.response && T.response({ response: shareText(sample.response) }),
          sample.frame?.stations && T.drawnFrom({ stations: sample.frame.stations }),
        ]
      : []),
    stageText(source, areas),
    coverage?.stations !== undefined && T.covers({ stations: MODEL.station({ stations: coverage.stations }) }),
    coverage?.ballots !== undefined && T.covers({ stations: MODEL.ballot({ ballots: coverage.ballots }) }),
    coverage?.validVotes !== undefined && T.covers({ stations: T.validVote({ validVotes: coverage.validVotes }) }),
    coverage?.share && T.covers({ stations: shareText(coverage.share) }),
    verified !== undefined && (verified ? T.protocolsCheckedOneOne() : T.protocolsNotChecked()),
    paidBy && T.paid({ paidBy }),
  ].flatMap((part) => (part ? [part] : []));
  return {
    id,
    name,
    kind,
    publisher,
    published,
    url,
    place: place ?? source.tables[0]?.place,
    ...(source.area !== areas.root && { area: areas.id(source.area) }),
    ...(parts.length > 0 && { sample: join(parts, ', ') }),
  };
}

/** A number as it stands in the data. */
const text = (value: number): Text => String(value);
