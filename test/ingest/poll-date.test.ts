import { describe, expect, test } from 'vitest';
import { pollDays, slashOrder } from '../../src/ingest/poll-date.ts';

const days = (text: string, order?: 'day' | 'month'): string => {
  const read = pollDays(text, order);
  return 'code' in read ? read.code : `${read.first} to ${read.last}`;
};

describe('the days of a poll', () => {
  test.each([
    ['2024-04-03', '2024-04-03 to 2024-04-03'],
    ['3.4.2024', '2024-04-03 to 2024-04-03'],
    ['3 April 2024', '2024-04-03 to 2024-04-03'],
    ['Apr 3, 2024', '2024-04-03 to 2024-04-03'],
    ['3 de abril de 2024', '2024-04-03 to 2024-04-03'],
    ['3. März 2024', '2024-03-03 to 2024-03-03'],
    ['3 août 2024', '2024-08-03 to 2024-08-03'],
    ['3 мая 2024 г.', '2024-05-03 to 2024-05-03'],
    ['1–3 Apr 2024', '2024-04-01 to 2024-04-03'],
    ['1-3 April 2024', '2024-04-01 to 2024-04-03'],
    ['Apr 1 – 3, 2024', '2024-04-01 to 2024-04-03'],
    ['28 March – 2 April 2024', '2024-03-28 to 2024-04-02'],
    ['30 Dec – 2 Jan 2025', '2024-12-30 to 2025-01-02'],
    ['28 Dec 2024 – 2 Jan 2025', '2024-12-28 to 2025-01-02'],
    ['2024-04-01 – 2024-04-03', '2024-04-01 to 2024-04-03'],
    ['1.4.2024 bis 3.4.2024', '2024-04-01 to 2024-04-03'],
  ])('%s', (text, wanted) => expect(days(text)).toBe(wanted));

  test.each(['April 2024', '31 April 2024', '1-3-5 Apr 2024', '3 Apr', '3 Apr 24', '3/4/2024', 'soon', '1–3', '', '3 Mayor 4 2024'])(
    '"%s" is refused',
    (text) => expect(days(text)).toBe('date'),
  );

  test('with slashes, as the other dates of the table say what comes first', () => {
    expect(slashOrder(['3/4/2024', '13/4/2024'])).toBe('day');
    expect(slashOrder(['3/4/2024', '4/13/2024', '2024-04-01'])).toBe('month');
    expect(slashOrder(['1/4/2024 – 13/4/2024'])).toBe('day');
    expect(slashOrder(['3/4/2024'])).toBeUndefined();
    // Both orders in one table: nobody knows.
    expect(slashOrder(['13/4/2024', '4/13/2024'])).toBeUndefined();
    expect([days('3/4/2024', 'day'), days('3/4/2024', 'month'), days('13/4/2024', 'month')]).toEqual([
      '2024-04-03 to 2024-04-03',
      '2024-03-04 to 2024-03-04',
      'date',
    ]);
  });
});
