import { describe, expect, test } from 'vitest';
import { CLEAN, controlStations, DATA } from '../../support/controls.ts';
import { audited } from '../../support/dataset.ts';

const id = 'last-two-digits';

describe.skipIf(!DATA)('real elections', () => {
  test.each(CLEAN)('%s raises nothing', (name) => {
    expect(audited(controlStations(name), id).findings).toEqual([]);
  });
});
