import { sentence, texts } from '../../../../language/sentence.ts';

export const T = texts('unknown-stations', {
  keys: {
    message: sentence(
      '{source}: {keys|# key has|# keys have} no row in {file}: {names:and}.',
      '{source}: для {keys|# ключа|# ключей|# ключей} нет строки в {file}: {names:and}.',
      '{source}: {keys:#} кілттің {file} ішінде жолы жоқ: {names:and}.',
    ),
    details: [sentence('These stations are not compared.', 'Эти участки не сопоставляются.', 'Бұл учаскелер салыстырылмайды.')],
    expected: sentence(
      'a row of every station in the official table',
      'строка каждого участка в официальной таблице',
      'ресми кестеде әр учаскенің жолы',
    ),
    seen: sentence('{keys|# key|# keys} without one', '{keys|# ключ|# ключа|# ключей} без неё', 'жолы жоқ {keys|# кілт}'),
    explanations: [
      sentence(
        'A key may be mistyped, or of a station that was opened, merged or renumbered later.',
        'Ключ может быть набран с опечаткой или относиться к участку, который позже открыли, объединили или перенумеровали.',
        'Кілт қате терілген немесе кейін ашылған, біріктірілген не қайта нөмірленген учаскеге қатысты болуы мүмкін.',
      ),
    ],
  },
  title: sentence('{source}: keys without an official row', '{source}: ключи без официальной строки', '{source}: ресми жолы жоқ кілттер'),
  key: sentence('Key', 'Ключ', 'Кілт'),
  annulled: {
    message: sentence(
      '{source} holds protocols of {stations|# station|# stations} whose official row is 0 in every count: {names:and}.',
      '{source}: есть протоколы {stations|# участка, официальная строка которого состоит|# участков, официальные строки которых состоят|# участков, официальные строки которых состоят} из одних нулей: {names:and}.',
      '{source}: ресми жолындағы барлық сан 0 болған {stations|# учаскенің} хаттамалары бар: {names:and}.',
    ),
    details: [sentence('They are left out of the comparison.', 'Они не участвуют в сопоставлении.', 'Олар салыстыруға алынбайды.')],
    expected: sentence(
      'official counts, or a word that the result was annulled',
      'официальные числа или сообщение о том, что результат аннулирован',
      'ресми сандар немесе нәтиженің жойылғаны туралы хабар',
    ),
    seen: sentence(
      '{stations|# official row|# official rows} of nothing but 0',
      '{stations|# официальная строка|# официальные строки|# официальных строк} из одних нулей',
      'тек 0-ден тұратын {stations|# ресми жол}',
    ),
    explanations: [
      sentence(
        'The result of these stations may have been annulled, or not have been entered yet.',
        'Результат этих участков мог быть аннулирован или ещё не введён.',
        'Бұл учаскелердің нәтижесі жойылған немесе әлі енгізілмеген болуы мүмкін.',
      ),
    ],
  },
});
