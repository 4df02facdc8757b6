/** Words, rules, what was measured (blue) and what is expected or official (vermilion): 3:1 and more on white, words 4.5:1. */
export const INK = { text: '#222222', faint: '#6b6b6b', rule: '#d0d0d0', measured: '#0072B2', official: '#C44E00' } as const;

/**
 * One colour a series, in the manner of Okabe and Ito, the light ones darkened to 3:1 on white; vermilion is kept for what is
 * expected. Each goes with a shape and a dash of its own, so that no reader has to tell colours apart.
 *
 * @see Okabe & Ito (2008), Color Universal Design, https://jfly.uni-koeln.de/color/
 */
export const SERIES = ['#0072B2', '#007F5F', '#AA5A8C', '#8A6500', '#222222', '#3C83BE'] as const;

export const seriesColour = (index: number): string => SERIES[index % SERIES.length];

/** The band that chance leaves open, and its edge. */
export const BAND = { fill: '#F6DCCB', edge: '#C44E00' } as const;

const DARK = [0, 34, 78] as const;
const MIDDLE = [124, 123, 120] as const;
const LIGHT = [254, 232, 56] as const;

/**
 * A colour of the ramp from light yellow to dark blue, at a place between 0 and 1: ever darker, told apart by all readers.
 *
 * @see Nuñez, Anderton & Renslow (2018) doi:10.1371/journal.pone.0199239, whose cividis it follows
 */
export function rampColour(place: number): string {
  const at = Math.min(1, Math.max(0, Number.isFinite(place) ? place : 0));
  const [from, to, part] = at < 0.5 ? [LIGHT, MIDDLE, 2 * at] : [MIDDLE, DARK, 2 * at - 1];
  return `#${from.map((one, channel) => hex(one + part * (to[channel] - one))).join('')}`;
}

const hex = (value: number): string => Math.round(value).toString(16).padStart(2, '0');

/** Ratio of contrast of two colours, 1 to 21. @see WCAG 2.2, relative luminance and contrast ratio */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Black or white, whichever reads better on a colour. Neither is spelled as a ground or as ink is: a page that turns those round on a
 * dark ground leaves words on a colour as they are.
 */
export const inkOn = (colour: string): string => (contrast(colour, '#ffffff') >= contrast(colour, '#111111') ? '#fefefe' : '#111111');
