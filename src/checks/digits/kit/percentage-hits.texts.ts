import { sentence, texts } from '../../../language/sentence.ts';

export const T = texts('percentage-hits', {
  decimals: sentence(
    '{decimals|# decimal|# decimals}',
    '{decimals|# знак после запятой|# знака после запятой|# знаков после запятой}',
    '{decimals|үтірден кейінгі # таңба}',
  ),
});
