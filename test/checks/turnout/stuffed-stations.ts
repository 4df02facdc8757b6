import { type DistrictStation, districtStations } from '../../support/district-stations.ts';

/** 600 stations, at most of which ballots for the leader are added: a share of the voters who stayed away. */
export const stuffedStations = () => districtStations({ regions: 25, districts: 2, each: 12, spread: [0.1, 0.1, 0.1], alter: stuffed });

function stuffed(one: DistrictStation): void {
  const added = 0.11 * (one.index % 9) * (1 - one.turnout);
  one.share = (one.share * one.turnout + added) / (one.turnout + added);
  one.turnout += added;
}
