import { describe, expect, test } from 'vitest';
import { audit, render } from '../../src/index.ts';
import { drawnFigures } from '../../src/report/index.ts';
import { datasetOf, type Manifest, official } from '../support/dataset.ts';
import { HOSTILE_LABELS } from '../support/hostile-labels.ts';

const report = (name: string) => {
  const source = (id: string, over: Manifest): Manifest => ({ id, name: `${id} ${name}`, kind: 'survey', ...over });
  return audit(
    datasetOf({
      contestants: ['alpha', 'beta', 'gamma'].map((id) => ({ id, name: `${id} ${name}`, abbreviation: id[0] })),
      sources: [
        official({ votes: { alpha: 600, beta: 300, gamma: 100 } }),
        source('survey', { sample: { size: 500, base: 'voters' }, totals: { shares: { alpha: '58%', beta: '31%', gamma: '11%' } } }),
        source('tally', { kind: 'observer-tally', totals: { shares: { alpha: '50%', beta: '35%', gamma: '15%' } } }),
      ],
    }),
    { checks: ['sources-agree'] },
  );
};

describe('values with their intervals', () => {
  test('one picture, with a bar for each sample, a diamond for each tally and the official result in every panel, and each in the legend', () => {
    const [picture, ...others] = drawnFigures(report(''));
    expect(others).toEqual([]);
    expect(picture.path).toBe('figures/all-sources.svg');
    expect(picture.text.match(/<circle /g)).toHaveLength(4);
    expect(picture.text.match(/<path /g)).toHaveLength(4);
    expect(picture.text.match(/stroke-dasharray/g)).toHaveLength(4);
    expect(picture.text).toContain('role="img"');
    expect(picture.text).toContain('officially 60.0 %, survey  58.0 %, tally  50.0 %.');
  });

  test('the same report gives the same bytes', () => {
    expect(drawnFigures(report(''))).toEqual(drawnFigures(report('')));
  });

  test('the text shows it where the pictures stand beside, and not elsewhere', () => {
    expect(render(report(''), 'markdown', { pictures: true })).toContain('](figures/all-sources.svg)');
    expect(render(report(''), 'markdown')).not.toContain('![');
  });

  test.each(HOSTILE_LABELS)('a hostile label stays text: %j', (label) => {
    const [{ text }] = drawnFigures(report(label));
    const elements = new Set(Array.from(text.matchAll(/<\/?([^\s/>]+)/g), ([, name]) => name));
    expect([...elements].filter((name) => !['svg', 'title', 'desc', 'rect', 'text', 'line', 'circle', 'path'].includes(name))).toEqual([]);
    // Control characters have no place in XML.
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});
