import { expect, test } from 'vitest';
import { HOSTILE_ADDRESSES } from '../support/hostile-dataset.ts';
import { HOSTILE_LABELS } from '../support/hostile-labels.ts';
import { describeTurns, shown } from './hostile-turns.ts';

describeTurns(HOSTILE_LABELS.map((_, turn) => turn).filter((turn) => turn % 5 === 0));

test('an address is linked as it stands where it is one of the web, and is text where it is not', () => {
  const linked = new Set<string>();
  for (let turn = 0; turn < HOSTILE_ADDRESSES.length; turn++)
    for (const address of shown(turn).report.addresses) if (/evil/i.test(address)) linked.add(address);
  expect([...linked].sort()).toEqual([
    'HTTPS://EVIL.EXAMPLE/gpj',
    'https://evil.example/%5C',
    'https://evil.example/%60a%60',
    'https://evil.example/%7Cb%7C',
    'https://evil.example/)%5D(javascript:x)',
    'https://evil.example/?a=b&copy=1&#106;',
  ]);
});
