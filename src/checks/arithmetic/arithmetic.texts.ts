import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('arithmetic', {
  to: sentence('{amount} to {amount2}', 'от {amount} до {amount2}', '{amount} – {amount2}'),
  about: sentence('about {total}', 'около {total}', 'шамамен {total}'),
  ofText: sentence('{told} of {of:#}', '{told} из {of:#}', '{of:#} ішінен {told}'),
  and: sentence('{all} and {one}', '{all} и {one}', '{all} және {one}'),
  by: sentence('{source}, by {level}', '{source}, уровень «{level}»', '{source}, «{level}» деңгейі'),
  more: sentence('{first} and {more|# other|# others}', '{first} и ещё {more:#}', '{first} және тағы {more:#}'),
  printed: sentence('Printed', 'Указано', 'Көрсетілген'),
  computed: sentence('Computed', 'Вычислено', 'Есептелген'),
});
