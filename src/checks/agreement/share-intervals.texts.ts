import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('share-intervals', {
  meta: {
    title: sentence(
      'Sampling intervals of shares',
      'Интервалы долей из-за случайности отбора',
      'Іріктеу кездейсоқтығынан туатын үлестер аралықтары',
    ),
    question: sentence(
      'Within what range do all shares of a survey or poll fall, if sampling is their only error?',
      'В каких пределах находятся все доли опроса, если их единственная ошибка — случайность отбора?',
      'Жалғыз қате іріктеудің кездейсоқтығы болса, сауалнаманың барлық үлесі қандай шекте болады?',
    ),
    method: sentence(
      'Simultaneous 95 % intervals of all shares of a sample. Goodman’s are score intervals at Bonferroni’s level. Those of Quesenberry and Hurst are wider. The sample counts at the size it is worth: its size over the design effect.',
      'Совместные 95 %-ные интервалы всех долей выборки. Интервалы Гудмана — по методу Уилсона с поправкой Бонферрони. Интервалы Кесенберри и Хёрста шире. Берётся эффективный объём выборки: её объём, делённый на дизайн-эффект.',
      'Іріктеменің барлық үлесінің бірлескен 95 % аралықтары. Гудман аралықтары – Бонферрони түзетуімен Уилсон әдісі бойынша. Кесенберри мен Хёрст аралықтары кеңірек. Іріктеменің тиімді көлемі алынады: көлемі дизайн-эффектке бөлінеді.',
    ),
    needs: [
      sentence(
        'a survey, exit poll or opinion poll with shares and its sample size',
        'опрос, экзитпол или опрос общественного мнения с долями и объёмом выборки',
        'үлестері мен іріктеме көлемі көрсетілген сауалнама, экзитпол немесе қоғамдық пікір сауалнамасы',
      ),
      sentence(
        'official votes or shares of the same area',
        'официальные голоса или доли той же территории',
        'сол аумақтың ресми дауыстары немесе үлестері',
      ),
    ],
    limits: [
      sentence(
        'Sampling is the only error allowed for. The usual error of polls is larger.',
        'Учтена только случайность отбора. Обычная ошибка опросов больше.',
        'Тек іріктеудің кездейсоқтығы ескерілген. Сауалнамалардың әдеттегі қатесі одан көп.',
      ),
      sentence(
        'Intervals are good from expected counts of about 5 answers.',
        'Интервалы надёжны, если ожидается не меньше примерно 5 ответов.',
        'Аралықтар шамамен кемінде 5 жауап күтілгенде сенімді.',
      ),
    ],
    explanations: [
      sentence(
        'Those who answer may differ from those who vote.',
        'Те, кто отвечает, могут отличаться от тех, кто голосует.',
        'Жауап беретіндер дауыс беретіндерден өзгеше болуы мүмкін.',
      ),
      sentence(
        'The poll may be weighted in a way that is not published.',
        'Опрос мог быть взвешен способом, который не опубликован.',
        'Сауалнама жарияланбаған тәсілмен салмақталған болуы мүмкін.',
      ),
    ],
    ask: sentence(
      'Ask the pollster for the answers one by one, with their weights.',
      'Запросите у организатора опроса ответы по одному, с весами.',
      'Сауалнаманы жүргізгендерден жауаптарды бір-бірлеп, салмақтарымен сұраңыз.',
    ),
  },
  table: {
    title: sentence(
      'Surveys and polls: intervals of all shares at once',
      'Опросы: интервалы всех долей сразу',
      'Сауалнамалар: барлық үлестің бірлескен аралықтары',
    ),
    note: sentence(
      '95 % intervals that hold for all shares at once and allow for sampling only. The sample counts at the size it is worth: its size over the design effect that is published, implied by its margin or estimated. Where nothing is known, the size itself is used. Goodman’s intervals are narrower than those of Quesenberry and Hurst. If the official share is outside, sampling does not explain the difference. The usual error of polls is larger.',
      '95 %-ные интервалы, верные для всех долей сразу и учитывающие только случайность отбора. Берётся эффективный объём выборки: её объём, делённый на дизайн-эффект — опубликованный, следующий из предела погрешности или оценённый. Если ничего не известно, берётся сам объём. Интервалы Гудмана уже, чем интервалы Кесенберри и Хёрста. Если официальная доля вне интервала, случайность отбора не объясняет разницу. Обычная ошибка опросов больше.',
      'Барлық үлеске бірден жарамды және іріктеудің кездейсоқтығын ғана ескеретін 95 % аралықтар. Іріктеменің тиімді көлемі алынады: көлемі жарияланған, қателік шегінен шығатын немесе бағаланған дизайн-эффектке бөлінеді. Ештеңе белгісіз болса, көлемнің өзі алынады. Гудман аралықтары Кесенберри мен Хёрст аралықтарынан тар. Ресми үлес аралықтан тыс болса, айырманы іріктеудің кездейсоқтығы түсіндірмейді. Сауалнамалардың әдеттегі қатесі одан көп.',
    ),
  },
  worth: sentence('{base}, worth {worth:#}', '{base}, эффективный объём {worth:#}', '{base}, тиімді көлемі {worth:#}'),
  base: sentence('Taken to be of', 'База', 'База'),
  goodmanLow: sentence('Goodman, low', 'Гудман, нижняя граница', 'Гудман, төменгі шегі'),
  quesenberryHurstLow: sentence('Quesenberry–Hurst, low', 'Кесенберри — Хёрст, нижняя граница', 'Кесенберри – Хёрст, төменгі шегі'),
});
