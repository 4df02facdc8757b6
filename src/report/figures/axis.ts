import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { ReportFigure } from '../../audit/report.ts';
import { count, fixed, percent } from '../../language/format.ts';
import type { Text } from '../../language/text.ts';
import type { Teller } from '../teller.ts';
import { dateText } from './dates.ts';
import { INK } from './palette.ts';
import { element, label, number, SMALL } from './svg.ts';
import { textWidth } from './text-width.ts';

export type Unit = ReportFigure['x']['unit'];
export type Scale = ScaleLinear<number, number>;

/** A scale over values; one value alone gets room about it. */
export function scaleOver(values: readonly number[], range: readonly [number, number], ticks: number, exact = false): Scale {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (!(low <= high)) [low, high] = [0, 1];
  if (low === high) [low, high] = low === 0 ? [0, 1] : [low - Math.abs(low) * 0.05, high + Math.abs(high) * 0.05];
  const scale = scaleLinear([low, high], range);
  return exact ? scale : scale.nice(ticks);
}

/** Decimals that the steps between ticks need. */
function decimalsOf(ticks: readonly number[], factor: number): number {
  const step = ticks.length > 1 ? factor * Math.abs(ticks[1] - ticks[0]) : 1;
  return Math.min(6, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
}

/** The ticks of an axis in words. */
export function tickTexts(ticks: readonly number[], unit: Unit): Text[] {
  if (unit === 'percent') {
    const decimals = decimalsOf(ticks, 100);
    return ticks.map((tick) => percent(tick, decimals));
  }
  const decimals = decimalsOf(ticks, 1);
  return ticks.map((tick) => (decimals === 0 ? count(tick) : fixed(tick, decimals)));
}

/** A place on a horizontal axis: a date, or a value with its unit. */
export const axisText = (value: number, { unit, dayZero }: Pick<ReportFigure['x'], 'unit' | 'dayZero'>): Text =>
  dayZero === undefined ? valueText(value, unit) : dateText(dayZero, value);

/** A value with its unit, as precise as a reader can use. */
export function valueText(value: number, unit: Unit): Text {
  if (unit === 'percent') return percent(value, 1);
  if (Number.isInteger(value) || Math.abs(value) >= 1000) return count(value);
  return fixed(value, Math.abs(value) >= 10 ? 1 : 2);
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The ticks of a horizontal axis with their texts; every second, or fewer, where they would run into each other. */
export function spacedTicks(scale: Scale, wanted: number, unit: Unit, tell: Teller, dayZero?: string): { tick: number; text: string }[] {
  const ticks = scale.ticks(wanted);
  const texts = (dayZero === undefined ? tickTexts(ticks, unit) : ticks.map((tick) => dateText(dayZero, tick))).map(tell);
  const all = ticks.map((tick, at) => ({ tick, text: texts[at] }));
  const widest = Math.max(0, ...texts.map((text) => textWidth(text, SMALL))) + 6;
  const step = ticks.length > 1 ? Math.abs(scale(ticks[1]) - scale(ticks[0])) : widest;
  const every = Math.max(1, Math.ceil(widest / step));
  return all.filter((_, at) => at % every === 0);
}

/** Ticks, rules and the title of the horizontal axis. */
export function bottomAxis(
  scale: Scale,
  { top, bottom, left, right }: Box,
  wanted: number,
  { unit, dayZero }: Pick<ReportFigure['x'], 'unit' | 'dayZero'>,
  title: Text | undefined,
  tell: Teller,
): string[] {
  const ticks = spacedTicks(scale, wanted, unit, tell, dayZero);
  return [
    rules(ticks.map(({ tick }) => `M${number(scale(tick))} ${number(top)}V${number(bottom)}`)),
    words(
      'middle',
      ticks.map(({ tick, text }) => label(text, scale(tick), bottom + 15)),
    ),
    ...(title === undefined
      ? []
      : [label(tell(title), (left + right) / 2, bottom + 32, { 'text-anchor': 'middle', 'font-size': SMALL }, right - left)]),
  ];
}

/** The rules of an axis in one stroke. */
export const rules = (strokes: readonly string[]): string => element('path', { d: strokes.join(''), stroke: INK.rule });

/** The words at the ticks of an axis. */
export const words = (anchor: 'middle' | 'end', texts: readonly string[]): string =>
  element('g', { 'font-size': SMALL, fill: INK.faint, 'text-anchor': anchor }, ...texts);

/** Ticks and rules of the vertical axis; its title stands above it, level, so that nobody turns their head. */
export function leftAxis(
  scale: Scale,
  { top, left, right }: Box,
  wanted: number,
  unit: Unit,
  title: Text | undefined,
  tell: Teller,
  named = true,
): string[] {
  const ticks = scale.ticks(wanted);
  return [
    rules(ticks.map((tick) => `M${number(left)} ${number(scale(tick))}H${number(right)}`)),
    ...(named
      ? [
          words(
            'end',
            tickTexts(ticks, unit).map((text, index) => label(tell(text), left - 6, scale(ticks[index]) + 4)),
          ),
        ]
      : []),
    ...(title === undefined ? [] : [label(tell(title), left - 50, top - 10, { 'font-size': SMALL }, right - left)]),
  ];
}
