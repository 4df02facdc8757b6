import type { Messages } from '../../model/language.ts';

/** What several checks of this question say in the same words. */
const texts: Messages = {
  '{0} to {1}': ['от {0} до {1}', '{0} – {1}'],
  '{0} of {1}': ['{0} из {1}', '{1} ішінен {0}'],
  'about {0}': ['около {0}', 'шамамен {0}'],
  'at most {0}': ['не более {0}', 'ең көбі {0}'],
  'at least {0}': ['не менее {0}', 'кемінде {0}'],
  '{0} points': ['{0} п. п.', '{0} п. т.'],
  '{0}, by {1}': ['{0}, уровень «{1}»', '{0}, «{1}» деңгейі'],
  '{0}, a difference of {1}': ['{0}, разница {1}', '{0}, айырма {1}'],
  '{0}, a difference of {1} points': ['{0}, разница {1} п. п.', '{0}, айырма {1} п. т.'],
  Printed: ['Указано', 'Көрсетілген'],
  Computed: ['Вычислено', 'Есептелген'],
  'A digit may have been mistyped.': ['Возможно, в цифре опечатка.', 'Цифр қате терілген болуы мүмкін.'],
};

export default texts;
