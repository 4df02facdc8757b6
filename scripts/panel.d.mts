import type { Dataset } from '../src/data/dataset.ts';
import type { PanelElection } from '../src/data/panel.ts';

/** An election of the panel with its statistics check by check, as they are written. */
export interface MeasuredElection extends PanelElection {
  readonly groups: readonly (readonly (readonly [string, number | readonly number[]])[])[];
}
export function electionsOf(folder: string): Readonly<Record<string, string>>[];
export function stationsOf(folder: string, name: string, country?: string): Dataset;
export function panelOf(folder: string, progress?: (name: string, found: unknown) => void): MeasuredElection[];
export function panelText(panel: readonly MeasuredElection[]): string;
