import { describeTurns } from './hostile-turns.ts';

// Two places of the list; those in between are long.
describeTurns([0, 35]);
