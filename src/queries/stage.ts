import type { Areas } from '../data/areas.ts';
import { type Dataset, officialTables, resultStage } from '../data/dataset.ts';
import { shareText } from '../data/share.ts';
import { type Source, stageOf } from '../data/source.ts';
import type { Table } from '../data/table.ts';
import { percent } from '../language/format.ts';
import type { Text } from '../language/text.ts';
import { T } from './stage.texts.ts';

/** Whether some stations are not yet in the official result. */
export const isPartial = (dataset: Dataset): boolean => resultStage(dataset) === 'partial';

/** Whether a source is official and of the stage of the official result, so that one may complete the other. */
export const isOfResult = (dataset: Dataset, source: Source): boolean =>
  source.kind === 'official' && stageOf(source) === resultStage(dataset);

/** Whether the rows of a table are whole although the count is partial: those of single stations are, sums over them are not. */
export const hasWholeRows = (source: Source, { origin, level }: Table): boolean =>
  stageOf(source) !== 'partial' || (origin === 'file' && level === 'station');

/** How far an official count is and how much of it is in; undefined of a final one. */
export function stageText(source: Source, areas: Areas): Text | undefined {
  return worded(source, areas, T);
}

/** The stage of the official result as a sentence of the first screen; undefined of a final one. */
export function stageHeadline(dataset: Dataset): Text | undefined {
  const source = resultSource(dataset);
  return source && worded(source, dataset.areas, T.headline);
}

/** What the stage of the official result means for whatever is compared with it; undefined of a final one. */
export function stageCaveat(dataset: Dataset): Text | undefined {
  const source = resultSource(dataset);
  return source && worded(source, dataset.areas, T.caveat);
}

/** The first source of the official result that is not final, one that says how much is in before others. */
function resultSource(dataset: Dataset): Source | undefined {
  const stage = resultStage(dataset);
  if (stage === 'final') return undefined;
  const sources = officialTables(dataset).flatMap(({ source }) => (stageOf(source) === stage ? [source] : []));
  return sources.find(({ coverage }) => coverage !== undefined) ?? sources[0];
}

type Words = Pick<typeof T, 'partial' | 'partialOf' | 'preliminary'>;

function worded(source: Source, areas: Areas, words: Words): Text | undefined {
  if (source.stage === undefined) return undefined;
  if (source.stage === 'preliminary') return words.preliminary();
  const extent = extentText(source, areas);
  return extent === undefined ? words.partial() : words.partialOf({ extent });
}

/** How much is in: the part of the stations as printed or of those listed, else what is known. */
function extentText({ coverage, area }: Source, areas: Areas): Text | undefined {
  if (!coverage) return undefined;
  const { share, stations, ballots, validVotes } = coverage;
  if (share) return T.partOfStations({ part: shareText(share) });
  if (stations !== undefined) {
    const all = listedStations(areas, area);
    return all >= stations && all > 0
      ? T.partOfStations({ part: percent(stations / all, Number.isInteger((100 * stations) / all) ? 0 : 1) })
      : T.stations({ stations });
  }
  if (ballots !== undefined) return T.ballots({ ballots });
  return validVotes === undefined ? undefined : T.votes({ votes: validVotes });
}

/** Stations that the dataset lists in an area: those that hold no others, in or out of a table of stations; 0 where none are listed. */
function listedStations(areas: Areas, within: number): number {
  if (!areas.listed) return 0;
  const holds = new Uint8Array(areas.size);
  for (const parent of areas.parent) if (parent >= 0) holds[parent] = 1;
  let all = 0;
  let inTables = 0;
  for (let area = 0; area < areas.size; area++) {
    let here = holds[area] === 1 ? -1 : area;
    while (here >= 0 && here !== within) here = areas.parent[here];
    if (here < 0) continue;
    all++;
    if (areas.level(area) === 'station') inTables++;
  }
  return inTables > 0 ? all : 0;
}
