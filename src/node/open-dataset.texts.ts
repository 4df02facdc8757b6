import { sentence, texts } from '../language/sentence.ts';

export const T = texts('open-dataset', {
  manifestWasMadeFrom: sentence(
    'The manifest ({manifest_names}) was made from the command line. It has no rules, areas or other sources.',
    'Манифест ({manifest_names}) составлен из командной строки. В нём нет правил, территорий и других источников.',
    'Манифест ({manifest_names}) пәрмен жолынан жасалды. Онда ережелер, аумақтар және басқа дереккөздер жоқ.',
  ),
});
