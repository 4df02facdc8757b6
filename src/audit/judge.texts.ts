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
  unfit: sentence(
    'Columns of the published table do not fit together.',
    'Столбцы опубликованной таблицы не согласуются между собой.',
    'Жарияланған кестенің бағандары өзара сәйкес келмейді.',
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
  noOfficial: sentence(
    'No official result was given here: only other sources were looked at.',
    'Официальный результат здесь не дан: рассмотрены только другие источники.',
    'Мұнда ресми нәтиже берілмеген: тек басқа дереккөздер қаралды.',
  ),
  /** What kind of source disagrees, with how many people it asked where that is published. */
  sourceKind: {
    survey: sentence('This source is a survey.', 'Этот источник — опрос.', 'Бұл дереккөз – сауалнама.'),
    surveyOf: sentence(
      'This source is a survey of {size|# person|# people}.',
      'Этот источник — опрос {size|# человека|# человек|# человек}.',
      'Бұл дереккөз – {size|# адам} қатысқан сауалнама.',
    ),
    exitPoll: sentence('This source is an exit poll.', 'Этот источник — экзитпол.', 'Бұл дереккөз – экзитпол.'),
    exitPollOf: sentence(
      'This source is an exit poll of {size|# person|# people}.',
      'Этот источник — экзитпол, опрошено {size|# человек|# человека|# человек}.',
      'Бұл дереккөз – {size|# адам} сұралған экзитпол.',
    ),
    poll: sentence(
      'This source is an opinion poll before the vote.',
      'Этот источник — опрос до голосования.',
      'Бұл дереккөз – дауыс беруге дейінгі сауалнама.',
    ),
    pollOf: sentence(
      'This source is an opinion poll of {size|# person|# people} before the vote.',
      'Этот источник — опрос {size|# человека|# человек|# человек} до голосования.',
      'Бұл дереккөз – дауыс беруге дейін {size|# адам} қатысқан сауалнама.',
    ),
    quickCount: sentence(
      'This source is a quick count: the results of a sample of stations.',
      'Этот источник — быстрый подсчёт: итоги выборки участков.',
      'Бұл дереккөз – жедел санақ: іріктелген учаскелердің қорытындысы.',
    ),
    observerTally: sentence(
      'This source is a tally by observers, not a random sample.',
      'Этот источник — подсчёт наблюдателей, а не случайная выборка.',
      'Бұл дереккөз – кездейсоқ іріктеме емес, байқаушылар санағы.',
    ),
    voterTally: sentence(
      'This source is a tally of what voters reported, not a random sample.',
      'Этот источник — подсчёт сообщений избирателей, а не случайная выборка.',
      'Бұл дереккөз – кездейсоқ іріктеме емес, сайлаушылар хабарламаларының санағы.',
    ),
  },
  agreeing: sentence(
    'On the other side, {names:and} {sources|agrees|agree} with the official result.',
    'С другой стороны, с официальным результатом {sources|согласуется|согласуются|согласуются}: {names:and}.',
    'Екінші жағынан, ресми нәтижеге мыналар сәйкес келеді: {names:and}.',
  ),
  agreeingAndOthers: sentence(
    'On the other side, {names:, } and {others|# other source|# other sources} agree with the official result.',
    'С другой стороны, с официальным результатом согласуются {names:, } и ещё {others|# источник|# источника|# источников}.',
    'Екінші жағынан, ресми нәтижеге {names:, } және тағы {others|# дереккөз} сәйкес келеді.',
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
