import { sentence, texts } from '../language/sentence.ts';

export const T = texts('explained-finding', {
  inputs: sentence('Inputs, as they were read', 'Исходные данные, как прочитаны', 'Бастапқы деректер, оқылған күйінде'),
  steps: sentence('Steps', 'Шаги вычисления', 'Есептеу қадамдары'),
  measures: sentence('Measures', 'Величины', 'Шамалар'),
  method: sentence('Method', 'Метод', 'Әдіс'),
  more: sentence('and {more:#} more in report.json', 'и ещё {more:#} в report.json', 'тағы {more:#} report.json ішінде'),
});
