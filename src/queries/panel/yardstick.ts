import type { Dataset } from '../../data/dataset.ts';
import type { PanelElection } from '../../data/panel.ts';
import { join } from '../../language/format.ts';
import type { Shown, Text } from '../../language/text.ts';
import { type Compared, compareWithPanel, type Yardstick, yardstick } from './compare.ts';
import { T as COUNTRIES } from './countries.texts.ts';
import { PANEL_STATISTICS, type PanelStatistic, type StatisticName } from './statistics.ts';
import { T } from './yardstick.texts.ts';

type Audited = Pick<Dataset, 'panel' | 'contest'>;

/** A value of a statistic as it is printed. */
export const statisticText = (statistic: StatisticName, value: number): Shown => ({ number: value, as: PANEL_STATISTICS[statistic].as });

/** What an election is called: its own label, or its country and date. */
export function electionName({ label, country, year, month }: PanelElection): Text {
  if (label !== undefined) return label;
  const [code] = country;
  const name = Object.hasOwn(COUNTRIES, code) ? COUNTRIES[code as keyof typeof COUNTRIES]() : code;
  return month === undefined
    ? T.election({ country: name, year })
    : T.electionOfMonth({ country: name, year, month: String(month).padStart(2, '0') });
}

/** How many elections regarded as clean show as much, as a sentence. */
export function countText({ elections, countries, side, asHigh, asLow }: Compared): Text {
  if (elections === 0) return T.nothingToCompare();
  const asMuch = side === 'high' ? asHigh : asLow;
  if (asMuch === 0) return T[side === 'high' ? 'noneAsHigh' : 'noneAsLow']({ elections, countries });
  return T[side === 'high' ? 'asHigh' : 'asLow']({ elections, countries, asMuch });
}

/** From which value to which nine tenths of the clean elections are, as a sentence; undefined where there are none. */
export function rangeText({ statistic, elections, percentile5, percentile95 }: Yardstick): Text | undefined {
  if (elections === 0) return undefined;
  return T.nineTenths({ low: statisticText(statistic, percentile5), high: statisticText(statistic, percentile95) });
}

/** That a statistic does not separate clean elections from disputed ones, with counts; undefined where that is not claimed. */
export function separationText({ statistic, elections, disputed, disputedWithin }: Compared): Text | undefined {
  const { separates }: PanelStatistic = PANEL_STATISTICS[statistic];
  if (separates !== false || elections === 0 || disputed === 0) return undefined;
  return T.separatesNothing({ within: disputedWithin, disputed });
}

/** Whose elections these are: whether those of the audited country are left out, and whether the reader gave them. */
export function originText({ panel, contest: { country } }: Audited, { own }: Yardstick): Text {
  const given = panel === undefined ? [] : [own ? T.readersPanel() : T.builtInInstead()];
  return join([...given, country === undefined ? T.sameCountry() : T.leftOut({ country })], ' ');
}

/** What is expected of a statistic without a fixed value: what nine tenths of the clean elections show. */
export function usualText({ statistic, elections, percentile5, percentile95 }: Yardstick): Text {
  if (elections === 0) return T.noUsual();
  return T.usual({ elections, low: statisticText(statistic, percentile5), high: statisticText(statistic, percentile95) });
}

/**
 * Facts of a finding from the panel: the sentences `besideClean` (how many clean elections show as much), `yardstick` (their range,
 * whether it separates anything, whose elections) and `usual` (what to expect), and the numbers of the JSON report.
 *
 * @param value as the panel has it, in the unit of the statistic
 */
export function yardstickFacts(audited: Audited, compared: Compared) {
  const { elections, countries, low, high, percentile5, percentile95, side, asHigh, asLow } = compared;
  const sentences = [rangeText(compared), separationText(compared), originText(audited, compared)];
  return {
    besideClean: countText(compared),
    yardstick: join(
      sentences.flatMap((one) => one ?? []),
      ' ',
    ),
    usual: usualText(compared),
    cleanElections: elections,
    cleanCountries: countries,
    cleanAsMuch: side === 'high' ? asHigh : asLow,
    cleanLow: low,
    cleanHigh: high,
    cleanPercentile5: percentile5,
    cleanPercentile95: percentile95,
  };
}

/** The same for one value at once. */
export const besidePanel = (audited: Audited, statistic: StatisticName, value: number) =>
  yardstickFacts(audited, compareWithPanel(audited, statistic, value));

/** The level at which a column of digits is said to deviate. */
const DEVIATES = Math.log10(0.01);

/** Of how many columns of counts in clean elections the digits deviate at 1 %, as a sentence; the statistic is a log₁₀ p. */
export function deviationText(audited: Audited, statistic: StatisticName): Text {
  const { elections, countries, values } = yardstick(audited, statistic);
  if (elections === 0) return T.nothingToCompare();
  const deviating = values.filter((value) => value < DEVIATES).length;
  const columns = values.length;
  return deviating === 0 ? T.noneDeviates({ columns, elections, countries }) : T.deviate({ columns, elections, countries, deviating });
}
