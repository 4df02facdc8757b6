import { test } from 'vitest';
import { drawnFigures } from '../../src/report/index.ts';
import { HOSTILE_LABELS, LONG_LABEL } from '../support/hostile-labels.ts';
import { expectOnlyText } from './figures/well-formed.ts';
import { threeSources } from './three-sources.ts';

test.each(HOSTILE_LABELS.filter(({ length }) => length >= LONG_LABEL))('a long label stays text: %j', (label) => {
  expectOnlyText(drawnFigures(threeSources(label))[0].text);
});
