import { sentence, texts } from '../../../language/sentence.ts';

const byChance = sentence(
  'Chance alone would give a deviation this large or larger {chance} (p = {log10P}, {tests|the only test|one of # tests}).',
  'Один только случай дал бы такое или большее отклонение {chance} (p = {log10P}, всего проверок: {tests:#}).',
  'Кездейсоқтықтың өзі мұндай немесе одан үлкен ауытқуды {chance} берер еді (p = {log10P}, тексерулер саны: {tests:#}).',
);

export const T = texts('digit-tests', {
  byChance,
  hits: {
    details: [byChance],
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
