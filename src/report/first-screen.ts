import type { AuditReport, StoryItem } from '../audit/report.ts';
import type { Text } from '../language/text.ts';
import { T } from './first-screen.texts.ts';

/** A part of an item of the first screen, with its name. */
export interface ItemPart {
  readonly kind: 'where' | 'weight' | 'sure' | 'explanation' | 'ask';
  readonly name: Text;
  readonly text: Text;
}

/** Where, how much, how sure, the innocent explanation and what to ask for, of one cause. */
export function itemParts(item: StoryItem, report: Pick<AuditReport, 'dataset' | 'findings'>): ItemPart[] {
  const { where, weight, sure, explanation, ask } = item;
  const ofStations = isOfStations(item, report);
  const places = placesText(where);
  return [
    ...(places ? [{ kind: 'where' as const, name: T.where(), text: places }] : []),
    ...(weight ? [{ kind: 'weight' as const, name: T.howMuch(), text: weightText(weight, ofStations) }] : []),
    { kind: 'sure', name: T.howSure(), text: sure },
    { kind: 'explanation', name: T.innocent(), text: explanation },
    ...(ask ? [{ kind: 'ask' as const, name: T.ask(), text: ask }] : []),
  ];
}

/** Whether the rows of the result are stations; where no row of the whole is published, the findings say what their rows are. */
function isOfStations({ findings: ids }: StoryItem, { dataset, findings }: Pick<AuditReport, 'dataset' | 'findings'>): boolean {
  if (dataset.result) return dataset.result.level === 'station';
  return findings.some(({ id, scope }) => scope.level === 'station' && ids.includes(id));
}

/** Places named in a line; how many others there are is said. */
const MOST_PLACES = 5;

function placesText(where: StoryItem['where']): Text | undefined {
  // A contestant that all places have in common is named once, before them.
  const [first] = where;
  const common = where.length > 1 && where.every(({ contestant }) => contestant === first.contestant) ? first.contestant : undefined;
  const names = [
    ...(common === undefined ? [] : [common]),
    ...where
      .map(({ path = [], contestant }) => [...path, ...(contestant === undefined || contestant === common ? [] : [contestant])].join(', '))
      .filter((name) => name !== ''),
  ];
  if (names.length === 0) return undefined;
  const places = names.slice(0, MOST_PLACES);
  const others = names.length - places.length;
  return others > 0 ? T.placesAndOthers({ places, others }) : T.places({ places });
}

/** Rows of the official result and ballots that a finding concerns; the rows are stations, or areas of another level. */
function weightText({ stations, ofStations, ballots }: NonNullable<StoryItem['weight']>, areStations: boolean): Text {
  const facts = { stations, ofStations };
  // A finding about the whole names no part of it.
  if (ballots === null) {
    if (stations >= ofStations) return T.noBallots();
    return areStations ? T.stationsNoBallots(facts) : T.areasNoBallots(facts);
  }
  const [fewest, most] = ballots;
  if (ofStations <= 1) return fewest === most ? T.ballots({ most }) : T.ballotsBetween({ fewest, most });
  if (fewest === most) return (areStations ? T.stationsBallots : T.areasBallots)({ ...facts, most });
  return (areStations ? T.stationsBallotsBetween : T.areasBallotsBetween)({ ...facts, fewest, most });
}

/** The items of the first screen, or the sentence that says why there are none. */
export const noItems = (report: AuditReport): Text | undefined => (report.story.length === 0 ? T.nothing() : undefined);
