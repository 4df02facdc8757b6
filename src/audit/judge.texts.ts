import { sentence, texts } from '../language/sentence.ts';

export const T = texts('judge', {
  contradicted: sentence(
    'The published figures contradict each other.',
    'Опубликованные числа противоречат друг другу.',
    'Жарияланған сандар бір-біріне қайшы келеді.',
  ),
  anomalous: sentence(
    'Something in the published figures needs an explanation.',
    'Что-то в опубликованных числах требует объяснения.',
    'Жарияланған сандардағы бір нәрсе түсіндіруді қажет етеді.',
  ),
  unusual: sentence(
    'The published figures are unlike those of elections regarded as clean.',
    'Опубликованные числа не похожи на числа выборов, считающихся чистыми.',
    'Жарияланған сандар таза деп саналатын сайлаулардың сандарына ұқсамайды.',
  ),
  slips: sentence(
    'The published figures add up, but for slips too small to matter.',
    'Опубликованные числа сходятся, если не считать описок, слишком малых, чтобы что-то значить.',
    'Мәні болмайтындай шағын жаңылыстарды есептемегенде, жарияланған сандар сәйкес келеді.',
  ),
  consistent: sentence(
    'Nothing here speaks against the published result.',
    'Здесь ничто не говорит против опубликованного результата.',
    'Мұнда жарияланған нәтижеге қарсы ештеңе жоқ.',
  ),
  weaklyTested: sentence(
    'Nothing here speaks against the published result, but these data allow only weak tests.',
    'Здесь ничто не говорит против опубликованного результата, но эти данные допускают лишь слабую проверку.',
    'Мұнда жарияланған нәтижеге қарсы ештеңе жоқ, бірақ бұл деректер әлсіз тексеруге ғана мүмкіндік береді.',
  ),
  notTestable: sentence(
    'These data do not allow the published result to be tested.',
    'Эти данные не позволяют проверить опубликованный результат.',
    'Бұл деректер жарияланған нәтижені тексеруге мүмкіндік бермейді.',
  ),
  copy: sentence(
    'The official figures were read in a copy by {copy}; the original was not seen.',
    'Официальные числа взяты из копии ({copy}); оригинала мы не видели.',
    'Ресми сандар көшірмеден оқылды ({copy}); түпнұсқасы көрілмеді.',
  ),
  copyOf: sentence(
    'The official figures were read in a copy by {copy}; the table of {publisher} itself was not seen.',
    'Официальные числа взяты из копии ({copy}); самой таблицы ({publisher}) мы не видели.',
    'Ресми сандар көшірмеден оқылды ({copy}); кестенің өзі ({publisher}) көрілмеді.',
  ),
});
