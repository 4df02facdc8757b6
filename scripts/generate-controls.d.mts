import type { AuditReport, Finding } from '../src/index.ts';

export interface Control {
  readonly id: string;
  readonly title: string;
  /** Regarded as clean, by reputation. */
  readonly clean: boolean;
  readonly stations: number;
  readonly checks: AuditReport['checks'];
  readonly findings: readonly Pick<Finding, 'check' | 'severity' | 'scope' | 'message' | 'test'>[];
}

/** The elections audited, and the text of reports/controls.md as it should stand. */
export function controls(folder: string): { readonly elections: readonly Control[]; readonly text: string };
