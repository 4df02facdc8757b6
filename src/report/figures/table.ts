import type { FigureSeries, ReportFigure, ReportTable, TableColumn } from '../../audit/report.ts';
import { join } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import type { Teller } from '../teller.ts';
import { T as FIGURES } from './figures.texts.ts';
import { T as STRIP } from './strip.texts.ts';
import { T } from './table.texts.ts';

const MOST = 200;

type Rows = (string | number | null)[][];
interface Numbers {
  readonly columns: readonly TableColumn[];
  readonly rows: Rows;
}

/** The numbers of a figure as a table, in the language of the teller; a long one is cut, and says so. */
export function figureTable(figure: ReportFigure, tell: Teller, most: number = MOST): ReportTable {
  const { columns, rows } = numbersOf(figure, tell);
  const left = rows.length - most;
  return {
    id: `figure-${figure.id}`,
    title: tell(figure.title),
    ...(left > 0 && { note: tell(FIGURES.firstRowsAllStand({ most, rows: rows.length })) }),
    columns,
    rows: rows.slice(0, most),
  };
}

function numbersOf(figure: ReportFigure, tell: Teller): Numbers {
  switch (figure.kind) {
    case 'lines':
    case 'bars':
      return figure.parts ? ofParts(figure, tell) : ofSeries(figure, figure.series ?? [], tell);
    case 'heat':
      return ofCells(figure, tell);
    case 'intervals':
      return ofPanels(figure, tell);
    case 'points':
      return {
        columns: [
          column(MODEL.area(), 'text', tell),
          column(figure.x.title, figure.x.unit, tell),
          column(figure.y.title, figure.y.unit, tell),
        ],
        rows: (figure.points ?? []).map(({ label, x, y }) => [tell(label), x, y]),
      };
    case 'tiles':
    case 'areas':
      return {
        columns: [column(MODEL.area(), 'text', tell), ...(figure.maps ?? []).map(({ name, unit }) => column(name, unit, tell))],
        rows: (figure.places ?? []).map(({ label }, at) => [tell(label), ...(figure.maps ?? []).map(({ values }) => values[at])]),
      };
    case 'stacked':
      return {
        columns: [column(figure.y.title, 'text', tell), ...(figure.stacks?.names ?? []).map((name) => column(name, figure.x.unit, tell))],
        rows: (figure.stacks?.rows ?? []).map(({ label, values }) => [tell(label), ...values]),
      };
    case 'strip':
      return {
        columns: [
          column(STRIP.election(), 'text', tell),
          column(STRIP.reputation(), 'text', tell),
          column(figure.x.title, figure.x.unit, tell),
        ],
        rows: [
          ...(figure.strip ? [[tell(STRIP.thisElection()), null, figure.strip.value]] : []),
          ...(figure.strip?.dots ?? []).map(({ label, value, reputation }) => [tell(label), tell(STRIP[reputation]()), value]),
        ],
      };
  }
}

const column = (title: Text, unit: TableColumn['unit'], tell: Teller): TableColumn => ({ title: tell(title), unit });

/** Every place of any series, with what each has there; places where all are 0 are left out. */
function ofSeries({ x, y }: ReportFigure, series: readonly FigureSeries[], tell: Teller): Numbers {
  const places = [...new Set(series.flatMap((one) => one.x))].sort((a, b) => a - b);
  const at = series.map((one) => new Map(one.x.map((place, index) => [place, index])));
  const columns = series.flatMap((one) => [
    column(one.name, y.unit, tell),
    ...(one.low ? [column(T.from(), y.unit, tell), column(T.to(), y.unit, tell)] : []),
  ]);
  const rows = places.map((place) => [
    place,
    ...series.flatMap(({ y: values, low, high }, index) => {
      const found = at[index].get(place);
      const take = (list: readonly number[]): number | null => (found === undefined ? null : list[found]);
      return [take(values), ...(low && high ? [take(low), take(high)] : [])];
    }),
  ]);
  const told = places.length > MOST ? rows.filter((row) => row.slice(1).some((value) => value !== null && value !== 0)) : rows;
  return { columns: [column(x.title, x.unit === 'text' ? 'number' : x.unit, tell), ...columns], rows: told };
}

function ofParts(figure: ReportFigure, tell: Teller): Numbers {
  const parts = figure.parts ?? [];
  const tables = parts.map(({ series }) => ofSeries(figure, series, tell));
  return {
    columns: [column(FIGURES.part(), 'text', tell), ...(tables[0]?.columns ?? [])],
    rows: tables.flatMap(({ rows }, at) => rows.map((row) => [tell(parts[at].name), ...row])),
  };
}

/** The squares, the fullest first. */
function ofCells({ cells, x, y }: ReportFigure, tell: Teller): Numbers {
  const { width, height, count: counts, x: across, y: upward } = cells ?? { width: 0, height: 0, count: [], x: [], y: [] };
  const order = Array.from(counts.keys()).sort((a, b) => counts[b] - counts[a] || a - b);
  return {
    columns: [
      column(join([x.title, T.from()], ', '), x.unit, tell),
      column(join([y.title, T.from()], ', '), y.unit, tell),
      column(MODEL.stations(), 'count', tell),
    ],
    rows: order.map((at) => [across[at] * width, upward[at] * height, counts[at]]),
  };
}

function ofPanels({ panels = [], x, y }: ReportFigure, tell: Teller): Numbers {
  const banded = panels.some(({ band }) => band !== undefined);
  return {
    columns: [
      column(FIGURES.quantity(), 'text', tell),
      column(y.title, 'text', tell),
      column(x.title, x.unit, tell),
      column(T.from(), x.unit, tell),
      column(T.to(), x.unit, tell),
      column(banded ? T.expected() : MODEL.official(), x.unit, tell),
    ],
    rows: panels.flatMap(({ name, reference, rows }) =>
      rows.map(({ label, value, low, high }) => [tell(name), tell(label), value, low ?? null, high ?? null, reference ?? null]),
    ),
  };
}
