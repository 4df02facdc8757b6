import { sentence, texts } from '../../../language/sentence.ts';

export const T = texts('digit-tests', {
  hits: {
    expected: sentence(
      '{expected:.1} of {counts:#} (standard deviation {standardDeviation:.1})',
      '{expected:.1} из {counts:#} (стандартное отклонение {standardDeviation:.1})',
      '{counts:#} ішінен {expected:.1} (стандартты ауытқу {standardDeviation:.1})',
    ),
    seen: sentence('{hits:#} of {counts:#}', '{hits:#} из {counts:#}', '{counts:#} ішінен {hits:#}'),
  },
  binomial: sentence('Binomial, exact, two-sided', 'Биномиальный критерий, точный, двусторонний', 'Биномдық критерий, дәл, екі жақты'),
  cohenW: sentence("Cohen's w", 'w Коэна', 'Коэннің w көрсеткіші'),
});
