import { describe, expect, test } from 'vitest';
import { render } from '../../src/index.ts';
import { drawnFigures } from '../../src/report/index.ts';
import { HOSTILE_LABELS, LONG_LABEL } from '../support/hostile-labels.ts';
import { expectOnlyText } from './figures/well-formed.ts';
import { threeSources as report } from './three-sources.ts';

describe('values with their intervals', () => {
  test('one picture, with a bar for each sample, a diamond for each tally and the official result in every panel, and each in the legend', () => {
    const [picture, ...others] = drawnFigures(report(''));
    expect(others).toEqual([]);
    expect(picture.path).toBe('figures/all-sources.svg');
    expect(picture.text.match(/<circle /g)).toHaveLength(4);
    expect(picture.text.match(/<path [^>]*fill="#ffffff"/g)).toHaveLength(4);
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

  test.each(HOSTILE_LABELS.filter(({ length }) => length < LONG_LABEL))('a hostile label stays text: %j', (label) => {
    expectOnlyText(drawnFigures(report(label))[0].text);
  });
});
