import { sentence, texts } from '../language/sentence.ts';

export const T = texts('open-dataset', {
  manifestWasMadeFrom: sentence(
    'The manifest ({manifest_names}) was made from the command line; no rules, areas or other sources are known.',
    'Манифест ({manifest_names}) составлен из командной строки; правила, территории и другие источники неизвестны.',
    'Манифест ({manifest_names}) пәрмен жолынан жасалды; ережелер, аумақтар және басқа дереккөздер белгісіз.',
  ),
});
