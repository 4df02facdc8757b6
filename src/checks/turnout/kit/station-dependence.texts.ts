import { sentence, texts } from '../../../language/sentence.ts';

export const T = texts('station-dependence', {
  highest: sentence(
    'The {listed:#} areas with the highest {called} of {rows:#}.',
    'Показано территорий: {listed:#} из {rows:#}; упорядочены по убыванию величины: {called}.',
    '{rows:#} аумақтың {listed:#} аумағы көрсетілген; реті – кемуі бойынша: {called}.',
  ),
  level: sentence('Level', 'Уровень', 'Деңгей'),
  within: sentence('Within the areas by {level}', 'Внутри территорий уровня «{level}»', '«{level}» деңгейіндегі аумақтардың ішінде'),
});
