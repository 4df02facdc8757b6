import type { Calibration, PowerRow } from '../../audit/calibration.ts';
import { count, percent } from '../../language/english.ts';
import { english } from '../../language/text.ts';
import { INK } from './palette.ts';
import { element, label, picture } from './svg.ts';

/** Told apart by colour-blind readers and by the dash; the marks differ too. */
const LINES = [
  { stroke: '#0072B2', dash: '' },
  { stroke: '#C44E00', dash: '6 3' },
  { stroke: '#007A5E', dash: '2 3' },
  { stroke: '#8A4F7D', dash: '8 3 2 3' },
] as const;

const COLUMNS = 2;
const PANEL = { width: 340, height: 190, left: 48, right: 14, top: 30, bottom: 42 } as const;
const HEAD = 64;

/**
 * How often each dose of each manipulation is found, a panel each and a line for each size, with the 80 % that a dose is
 * called found at; undefined where nothing was measured.
 */
export function powerPicture({ power, sizes }: Calibration): string | undefined {
  const names = [...new Set(power.map(({ manipulation }) => manipulation))];
  if (names.length === 0) return undefined;
  const rows = Math.ceil(names.length / COLUMNS);
  const panels = names.map((name, index) => {
    const own = power.filter(({ manipulation }) => manipulation === name);
    const x = (index % COLUMNS) * PANEL.width;
    const y = HEAD + Math.floor(index / COLUMNS) * PANEL.height;
    return element(
      'g',
      { transform: `translate(${x} ${y})` },
      ...panel(
        own,
        sizes.map(({ name: size }) => size),
      ),
    );
  });
  const title = 'How often each dose is found';
  const description = power
    .map(
      ({ title: what, size, smallest: [{ dose }] }) => `${what}, ${sizeText(size)}: ${dose === undefined ? 'not found' : percent(dose, 1)}`,
    )
    .join('; ');
  return picture(
    {
      id: 'power',
      width: COLUMNS * PANEL.width,
      height: HEAD + rows * PANEL.height,
      title,
      description: `Dose found in 80 % of elections by the official result alone. ${description}.`,
      language: 'en',
      prefix: '',
    },
    [
      label(`${title} by the checks of the official result alone`, 12, 22, { 'font-size': 15, 'font-weight': 600 }),
      ...sizes.flatMap(({ name }, index) => key(name, index)),
      ...panels,
    ],
  );
}

const sizeText = (name: string): string => (/^\d+$/.test(name) ? `${count(Number(name))} stations` : 'by region');

function key(size: string, index: number): string[] {
  const x = 12 + 165 * index;
  return [line([x, 44], [x + 28, 44], index), mark(x + 14, 44, index), label(sizeText(size), x + 36, 48)];
}

function line([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number], index: number): string {
  const { stroke, dash } = LINES[index % LINES.length];
  return element('line', { x1, y1, x2, y2, stroke, 'stroke-width': 2, ...(dash && { 'stroke-dasharray': dash }) });
}

function mark(x: number, y: number, index: number): string {
  const fill = LINES[index % LINES.length].stroke;
  if (index % 4 === 0) return element('circle', { cx: x, cy: y, r: 3.5, fill });
  if (index % 4 === 1) return element('rect', { x: x - 3.2, y: y - 3.2, width: 6.4, height: 6.4, fill });
  if (index % 4 === 2)
    return element('path', { d: `M${x} ${round(y - 4.2)}L${round(x + 4)} ${round(y + 3)}L${round(x - 4)} ${round(y + 3)}Z`, fill });
  return element('path', { d: `M${x} ${round(y - 4.5)}L${round(x + 4.5)} ${y}L${x} ${round(y + 4.5)}L${round(x - 4.5)} ${y}Z`, fill });
}

const round = (value: number): number => Math.round(100 * value) / 100;

function panel(rows: readonly PowerRow[], sizes: readonly string[]): string[] {
  const { width, height, left, right, top, bottom } = PANEL;
  const doses = [...new Set(rows.flatMap(({ doses: own }) => own.map(({ dose }) => dose)))].sort((a, b) => a - b);
  const [least, most] = [Math.log(doses[0]), Math.log(doses[doses.length - 1])];
  const inner = width - left - right;
  const xOf = (dose: number): number => round(left + (most > least ? (inner * (Math.log(dose) - least)) / (most - least) : inner / 2));
  const yOf = (share: number): number => round(height - bottom - share * (height - top - bottom));
  const grid = [0, 0.5, 1].flatMap((share) => [
    element('line', { x1: left, x2: width - right, y1: yOf(share), y2: yOf(share), stroke: INK.rule }),
    label(english(percent(share, 0)), left - 6, yOf(share) + 4, { 'text-anchor': 'end', fill: INK.faint, 'font-size': 11 }),
  ]);
  const target = element('line', { x1: left, x2: width - right, y1: yOf(0.8), y2: yOf(0.8), stroke: INK.faint, 'stroke-dasharray': '1 3' });
  const ticks = doses.map((dose) =>
    label(`${Number((100 * dose).toPrecision(3))}`, xOf(dose), height - bottom + 16, {
      'text-anchor': 'middle',
      fill: INK.faint,
      'font-size': 11,
    }),
  );
  const curves = rows.flatMap(({ size, doses: own }) => {
    const index = sizes.indexOf(size);
    const points = own.map(({ dose, found }) => [xOf(dose), yOf(found.of > 0 ? found.count / found.of : 0)] as const);
    return [...points.slice(1).map((to, at) => line(points[at], to, index)), ...points.map(([x, y]) => mark(x, y, index))];
  });
  return [
    label(rows[0].title, left, 18, { 'font-weight': 600 }),
    ...grid,
    target,
    ...ticks,
    label(`dose, % (${rows[0].unit})`, left + inner / 2, height - 8, { 'text-anchor': 'middle', fill: INK.faint, 'font-size': 11 }),
    ...curves,
  ];
}
