import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('unmatched-stations', {
  meta: {
    title: sentence('Protocols without an official row', 'Протоколы без официальной строки', 'Ресми жолы жоқ хаттамалар'),
    question: sentence(
      'Does the official table have a row with counts for every station whose protocol others hold?',
      'Есть ли в официальной таблице строка с числами для каждого участка, протокол которого хранится у других?',
      'Хаттамасы басқаларда бар әр учаскенің ресми кестеде сандары бар жолы бар ма?',
    ),
    method: sentence(
      'The keys of stations in the copies are looked up in the official table, letter by letter.',
      'Ключи участков из копий ищутся в официальной таблице, знак за знаком.',
      'Көшірмелердегі учаске кілттері ресми кестеден таңбама-таңба ізделеді.',
    ),
    needs: [
      sentence(
        'a tally or quick count with results by station',
        'подсчёт или быстрый подсчёт с результатами по участкам',
        'учаскелер бойынша нәтижелері бар санақ немесе жедел санақ',
      ),
      sentence(
        'official results of the same stations, under the same keys',
        'официальные результаты тех же участков под теми же ключами',
        'сол учаскелердің сол кілттермен берілген ресми нәтижелері',
      ),
    ],
    limits: [
      sentence(
        'A key without an official row is listed. No similar key is guessed.',
        'Ключ без официальной строки приводится в списке. Похожий ключ не подбирается.',
        'Ресми жолы жоқ кілт тізімде келтіріледі. Ұқсас кілт іздестірілмейді.',
      ),
      sentence(
        'An official row of nothing but 0 may mean that the result was annulled, or that it was not entered yet.',
        'Официальная строка из одних нулей может означать, что результат аннулирован или ещё не введён.',
        'Тек 0-ден тұратын ресми жол нәтиженің жойылғанын немесе әлі енгізілмегенін білдіруі мүмкін.',
      ),
    ],
    explanations: [
      sentence('A key may be mistyped.', 'Ключ может быть набран с опечаткой.', 'Кілт қате терілген болуы мүмкін.'),
      sentence(
        'The station may have been opened, merged or renumbered later.',
        'Участок могли открыть, объединить или перенумеровать позже.',
        'Учаске кейін ашылған, біріктірілген немесе қайта нөмірленген болуы мүмкін.',
      ),
    ],
    ask: sentence(
      'Ask the commission for the official results of these stations.',
      'Запросите у комиссии официальные результаты этих участков.',
      'Комиссиядан осы учаскелердің ресми нәтижелерін сұраңыз.',
    ),
  },
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
