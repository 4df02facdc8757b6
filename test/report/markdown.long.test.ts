import { HOSTILE_LABELS } from '../support/hostile-labels.ts';
import { describeTurns } from './hostile-turns.ts';

describeTurns(HOSTILE_LABELS.map((_, turn) => turn).filter((turn) => turn % 5 === 0));
