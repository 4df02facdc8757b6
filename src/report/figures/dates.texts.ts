import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('report-figures-dates', {
  day: sentence('{day:=} {month}', '{day:=} {month}', '{day:=} {month}'),
  january: sentence('Jan', 'янв.', 'қаң.'),
  february: sentence('Feb', 'февр.', 'ақп.'),
  march: sentence('Mar', 'марта', 'нау.'),
  april: sentence('Apr', 'апр.', 'сәу.'),
  may: sentence('May', 'мая', 'мам.'),
  june: sentence('Jun', 'июня', 'мау.'),
  july: sentence('Jul', 'июля', 'шіл.'),
  august: sentence('Aug', 'авг.', 'там.'),
  september: sentence('Sep', 'сент.', 'қыр.'),
  october: sentence('Oct', 'окт.', 'қаз.'),
  november: sentence('Nov', 'нояб.', 'қар.'),
  december: sentence('Dec', 'дек.', 'жел.'),
});
