import { describe, test } from 'vitest';
import { drawFigure } from '../../../src/report/figures/index.ts';
import { tellerOf } from '../../../src/report/teller.ts';
import { FIGURES, labelled } from '../../support/figures.ts';
import { HOSTILE_LABELS, LONG_LABEL } from '../../support/hostile-labels.ts';
import { expectOnlyText } from './well-formed.ts';

const english = tellerOf({ texts: [], dataset: {} } as unknown as Parameters<typeof tellerOf>[0]);

describe.each(FIGURES.map((figure) => ({ name: figure.id, figure })))('$name', ({ figure }) => {
  test.each(HOSTILE_LABELS.filter(({ length }) => length >= LONG_LABEL))('a long label stays text: %j', (label) => {
    expectOnlyText(drawFigure(labelled(figure, label), english));
  });
});
