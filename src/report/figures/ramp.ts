import type { Teller } from '../teller.ts';
import { type Unit, valueText } from './axis.ts';
import { INK, rampColour } from './palette.ts';
import { type Attributes, element, label, SMALL } from './svg.ts';

const STEPS = 40;

/** The legend of a ramp: its colours from the least to the most, and a mark at the middle of all. */
export function rampLegend(
  {
    left,
    top,
    width,
    low,
    high,
    unit,
    middle,
    palest = 0,
    attributes = {},
  }: {
    left: number;
    top: number;
    width: number;
    low: number;
    high: number;
    unit: Unit;
    middle?: number;
    palest?: number;
    attributes?: Attributes;
  },
  tell: Teller,
): string[] {
  const one = width / STEPS;
  const at = (value: number): number => left + (high > low ? (value - low) / (high - low) : 0.5) * width;
  return [
    element(
      'g',
      attributes,
      ...Array.from({ length: STEPS }, (_, step) =>
        element('rect', {
          x: left + step * one,
          y: top,
          width: one + 0.5,
          height: 10,
          fill: rampColour(palest + ((1 - palest) * (step + 0.5)) / STEPS),
        }),
      ),
    ),
    element('rect', { x: left, y: top, width, height: 10, fill: 'none', stroke: '#6b6b6b' }),
    label(tell(valueText(low, unit)), left, top + 24, { 'font-size': SMALL }),
    label(tell(valueText(high, unit)), left + width, top + 24, { 'font-size': SMALL, 'text-anchor': 'end' }),
    ...(middle === undefined
      ? []
      : [element('line', { x1: at(middle), x2: at(middle), y1: top - 4, y2: top + 14, stroke: INK.official, 'stroke-width': 2.5 })]),
  ];
}
