import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import { shareScale } from '../../data/share.ts';
import { PRESENT } from '../../data/table.ts';
import { rowLines } from '../../findings/bulk.ts';
import { aboutCheck, defineCheck, type Observation, withPassed } from '../../findings/check.ts';
import { cannot, noted } from '../../findings/observations.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import { word } from '../../language/words.ts';
import { neighboursOf } from '../../queries/neighbours.ts';
import { areaScope, ballotsOf, type Stations, stationTables } from '../../queries/stations.ts';
import { type TurnoutAtHour, turnoutByHour } from '../../queries/turnout-by-hour.ts';
import { groupedLogit } from '../../stats/grouped-logit.ts';
import { sum } from '../../stats/sum.ts';
import { T } from './last-hours.texts.ts';
import { T as SHARED } from './shared.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'last-hours',
  kind: 'informative',
  references: [
    {
      cite: 'Rousseeuw & Croux (1993), Alternatives to the median absolute deviation',
      url: 'https://doi.org/10.1080/01621459.1993.10476408',
    },
  ],
});

const options = z.strictObject({
  minStations: z.number().int().min(20).default(200).describe('Fewest stations with turnout by hour.'),
  minNeighbours: z.number().int().min(4).default(8).describe('Fewest stations of an area to compare them within it.'),
  minZ: z.number().min(3).default(12).describe('Smallest robust z of the late voters of a station, upwards, that gives a note.'),
  minGain: z.number().min(0).default(0.1).describe('Smallest part of the roll by which they exceed the typical number.'),
  maxPerMinute: z.number().min(1).default(10).describe('Most ballots a minute, over a whole interval, at which no note is given.'),
  most: z.number().int().min(1).default(5).describe('Most stations with a note each, the worst first; the others are counted.'),
});

type Options = z.output<typeof options>;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const needed = T.hoursNeeded({ minStations: options.minStations });
    const stations = stationTables(dataset).find(({ table, registered }) => registered && turnoutByHour(table).length > 1);
    if (!stations) return [cannot(MODEL.wholeDataset(), T.noHours(), needed)];
    const level = word(stations.table.level);
    const subject = SHARED.by({ source: stations.source.name, level });
    if (stations.table.level !== 'station') return [cannot(subject, T.onlyAreas({ level }), needed)];
    if (stations.size < options.minStations) return [cannot(subject, T.tooFew({ stations: stations.size }), needed)];
    const day = { dataset, stations, counts: countsOf(stations) };
    return [...jumps(day, options), ...queues(day, options)];
  },
});

/** Ballots of every station at an hour; −1 where they are not known. The end of the day has no hour where none is published for it. */
interface AtHour {
  readonly hour?: string;
  readonly ballots: Float64Array;
}

interface Day {
  readonly dataset: Dataset;
  readonly stations: Stations;
  readonly counts: readonly AtHour[];
}

/** The end of the day is another point in time if so much of all ballots came after the last hour published. */
const AFTER = 0.001;

/** Ballots by hour, and at the end of the day where they are more than at the last hour. */
function countsOf(stations: Stations): AtHour[] {
  const hours = turnoutByHour(stations.table).map((at): AtHour => ({ hour: at.hour, ballots: ballotsAt(stations, at) }));
  const end = ballotsOf(stations)?.ballots;
  const last = hours[hours.length - 1].ballots;
  const both = end ? [...end.keys()].filter((at) => last[at] >= 0) : [];
  const late = end ? sum(both.map((at) => end[at] - last[at])) : 0;
  return end && late > AFTER * sum(both.map((at) => end[at])) ? [...hours, { ballots: end }] : hours;
}

function ballotsAt({ row, registered }: Stations, { column }: TurnoutAtHour): Float64Array {
  return Float64Array.from(row, (place, at) => {
    if (column.state[place] !== PRESENT || column.relation[place] !== 0) return -1;
    return Math.round((column.units[place] / shareScale(column.decimals[place])) * (registered as Float64Array)[at]);
  });
}

/** Of those who had not voted at the last hour but one, how many came after it: each station against those around it. */
function jumps({ dataset, stations, counts }: Day, { minNeighbours, minZ, minGain, most }: Options): Observation[] {
  const [before, after] = counts.slice(-2);
  const registered = stations.registered as Float64Array;
  const isKnown = (at: number): boolean => before.ballots[at] >= 0 && after.ballots[at] >= before.ballots[at];
  const k = Float64Array.from(registered, (_, at) => (isKnown(at) ? after.ballots[at] - before.ballots[at] : -1));
  const n = Float64Array.from(registered, (roll, at) => (isKnown(at) ? Math.max(0, roll - before.ballots[at]) : 0));
  const { members, code, areas: places } = neighboursOf(dataset, stations, minNeighbours, true);
  const { z, judged, centre } = groupedLogit({ k, n, members, code });
  const beyondTypical = (at: number): number => (k[at] - centre[code[at]] * n[at]) / Math.max(1, registered[at]);
  const far = [...z.keys()]
    .filter((at) => judged[at] === 1 && z[at] >= minZ && beyondTypical(at) >= minGain)
    .sort((a, b) => z[b] - z[a] || a - b);
  const { areas } = dataset;
  const { table, row, source } = stations;
  const findings = far.slice(0, most).map((at, rank) => {
    const given = {
      scope: { source: source.id, level: table.level, ...areaScope(areas, table.area[row[at]]), quantity: 'late voters' },
      rows: rowLines(table, [row[at]]),
      weight: { stations: 1, ballots: null },
    };
    const facts = {
      station: placeName(areas, table.area[row[at]]),
      ballots: k[at],
      open: n[at],
      part: k[at] / n[at],
      typical: centre[code[at]],
      z: z[at],
      hourBefore: before.hour as string,
      neighbourhood: placeName(areas, places[code[at]]),
      others: rank === 0 && far.length > 1 ? far.length - 1 : undefined,
    };
    const { hour } = after;
    return hour === undefined ? noted(T.jump.toEnd, { ...given, facts }) : noted(T.jump.toHour, { ...given, facts: { ...facts, hour } });
  });
  return withPassed(findings, sum(judged) - far.length);
}

/** Minutes of the day of an hour such as 18:30. */
const minutesOf = (hour: string): number => 60 * Number(hour.slice(0, 2)) + Number(hour.slice(3));

/** Intervals in which a station took in more ballots a minute than a queue lets through. */
function queues({ dataset, stations, counts }: Day, { maxPerMinute, most }: Options): Observation[] {
  const { table, row, source } = stations;
  const { areas } = dataset;
  const found: { at: number; rate: number; from: string; to: string; ballots: number }[] = [];
  let asked = 0;
  for (let step = 1; step < counts.length; step++) {
    const [before, after] = [counts[step - 1], counts[step]];
    const [from, to] = [before.hour, after.hour];
    const minutes = from !== undefined && to !== undefined ? minutesOf(to) - minutesOf(from) : 0;
    if (from === undefined || to === undefined || minutes <= 0) continue;
    for (let at = 0; at < stations.size; at++) {
      if (before.ballots[at] < 0 || after.ballots[at] < before.ballots[at]) continue;
      asked++;
      const ballots = after.ballots[at] - before.ballots[at];
      if (ballots > maxPerMinute * minutes) found.push({ at, rate: ballots / minutes, from, to, ballots });
    }
  }
  const worst = found.sort((a, b) => b.rate - a.rate || a.at - b.at);
  const findings = worst.slice(0, most).map(({ at, rate, from, to, ballots }, rank) =>
    noted(T.queue, {
      scope: { source: source.id, level: table.level, ...areaScope(areas, table.area[row[at]]), quantity: `queue from ${from} to ${to}` },
      facts: {
        station: placeName(areas, table.area[row[at]]),
        ballots,
        hourBefore: from,
        hour: to,
        rate,
        seconds: 60 / rate,
        others: rank === 0 && worst.length > 1 ? worst.length - 1 : undefined,
      },
      rows: rowLines(table, [row[at]]),
      weight: { stations: 1, ballots: null },
    }),
  );
  const end = counts[counts.length - 1].hour === undefined ? [cannot(T.endOfDay(), T.noClosingHour(), T.closingHourNeeded())] : [];
  return [...withPassed(findings, asked - found.length), ...end];
}
