import type { Dataset } from '../data/dataset.ts';
import type { Judged } from './findings.ts';
import type { AuditReport, Finding } from './report.ts';
import type { ContestSize } from './weigh.ts';

/** What a contest decided, and what the findings could change of it. */
export interface OutcomeInDoubt {
  readonly outcome: AuditReport['outcome'];
  /** Whether the ballots that these findings put in doubt could change a decision. */
  readonly couldChange: (findings: readonly Finding[]) => boolean;
}

export function outcomeOf(_dataset: Dataset, _judged: readonly Judged[], _size: ContestSize): OutcomeInDoubt {
  return { outcome: { decisions: [], couldMatter: null }, couldChange: () => false };
}
