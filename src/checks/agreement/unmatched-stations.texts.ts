import { sentence, texts } from '../../language/sentence.ts';
import { officialRows, protocolsByStation } from './kit/protocols/protocols.texts.ts';

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
    needs: [protocolsByStation, officialRows],
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
      '{source:^}: {keys|# station key has|# station keys have} no row in {file}: {names:and}.',
      '{source:^}: в {file} нет строки для {keys|# ключа участка|# ключей участков|# ключей участков}: {names:and}.',
      '{source:^}: {file} ішінде {keys|# учаске кілтінің} жолы жоқ: {names:and}.',
    ),
    details: [sentence('These stations are not compared.', 'Эти участки не сопоставляются.', 'Бұл учаскелер салыстырылмайды.')],
    expected: sentence(
      'a row in the official table for every station',
      'строка каждого участка в официальной таблице',
      'ресми кестеде әр учаскенің жолы',
    ),
    seen: sentence('{keys|# key|# keys} without a row', '{keys|# ключ|# ключа|# ключей} без строки', 'жолы жоқ {keys|# кілт}'),
  },
  title: sentence('{source}: keys without an official row', '{source}: ключи без официальной строки', '{source}: ресми жолы жоқ кілттер'),
  key: sentence('Key', 'Ключ', 'Кілт'),
  annulled: {
    message: sentence(
      '{names:and}: every official count is 0, but {source} holds {stations|a protocol|protocols} with votes.',
      '{names:and}: все официальные числа равны 0, но у источника {source} есть {stations|протокол|протоколы|протоколы} с голосами.',
      '{names:and}: барлық ресми сан 0, бірақ {source} дереккөзінде дауыстары бар {stations|хаттама} бар.',
    ),
    details: [sentence('These stations are not compared.', 'Эти участки не сопоставляются.', 'Бұл учаскелер салыстырылмайды.')],
    expected: sentence(
      'official counts, or a note that the result was annulled',
      'официальные числа или сообщение о том, что результат аннулирован',
      'ресми сандар немесе нәтиженің жойылғаны туралы хабар',
    ),
    seen: sentence(
      '{stations|# official row|# official rows} with nothing but 0',
      '{stations|# официальная строка|# официальные строки|# официальных строк} из одних нулей',
      'тек 0-ден тұратын {stations|# ресми жол}',
    ),
    explanations: [
      sentence(
        'The results of these stations may have been annulled.',
        'Результаты этих участков могли быть аннулированы.',
        'Бұл учаскелердің нәтижелері жойылған болуы мүмкін.',
      ),
      sentence(
        'They may not have been entered when the table was published.',
        'Их могли не успеть ввести к публикации таблицы.',
        'Кесте жарияланғанда олар әлі енгізілмеген болуы мүмкін.',
      ),
    ],
    ask: sentence(
      'Ask the commission whether the results of these stations were annulled, and for its decision.',
      'Спросите у комиссии, аннулированы ли результаты этих участков, и запросите её решение.',
      'Комиссиядан осы учаскелердің нәтижелері жойылған-жойылмағанын және шешімін сұраңыз.',
    ),
  },
});
