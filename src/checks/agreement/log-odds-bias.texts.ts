import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('log-odds-bias', {
  meta: {
    title: sentence(
      'Bias of surveys and polls, contestant by contestant',
      'Смещение опросов по участникам',
      'Сауалнамалардың қатысушылар бойынша ығысуы',
    ),
    question: sentence(
      'Which contestants does a survey or poll favour or disfavour, compared with the official result?',
      'Каким участникам опрос даёт больше или меньше, чем официальный результат?',
      'Сауалнама ресми нәтижемен салыстырғанда қай қатысушыларға көп немесе аз береді?',
    ),
    method: sentence(
      'A′ of Arzheimer and Evans: the logarithm of the odds of a share over those of the official share. Its standard error allows for sampling only.',
      'A′ Арцхаймера и Эванса: логарифм отношения шансов доли к шансам официальной доли. Его стандартная ошибка учитывает только случайность отбора.',
      'Арцхаймер мен Эванстың A′ шамасы: үлес мүмкіндігінің ресми үлес мүмкіндігіне қатынасының логарифмі. Оның стандартты қатесі тек іріктеудің кездейсоқтығын ескереді.',
    ),
    needs: [
      sentence(
        'a survey, exit poll or opinion poll with shares',
        'опрос, экзитпол или опрос общественного мнения с долями',
        'үлестері көрсетілген сауалнама, экзитпол немесе қоғамдық пікір сауалнамасы',
      ),
      sentence(
        'official votes or shares of the same area',
        'официальные голоса или доли той же территории',
        'сол аумақтың ресми дауыстары немесе үлестері',
      ),
    ],
    limits: [
      sentence(
        'A bias is not defined where a share is 0 or 100 %. A share known only as a bound has none.',
        'Если доля равна 0 или 100 %, смещение не определено. У доли, известной только как граница, его нет.',
        'Үлес 0 немесе 100 % болса, ығысу анықталмаған. Шегі ғана белгілі үлестің ығысуы болмайды.',
      ),
      sentence(
        'Without a published sample size there is no standard error.',
        'Если объём выборки не опубликован, стандартной ошибки нет.',
        'Іріктеме көлемі жарияланбаса, стандартты қате жоқ.',
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
  shareOfNoneOrAll: sentence(
    'one of its shares, or of the official ones, is 0 or 100 %',
    'одна из его долей или официальных долей равна 0 или 100 %',
    'оның немесе ресми үлестердің бірі 0 немесе 100 %',
  ),
  sharesBetween: sentence('shares between 0 and 100 %', 'доли между 0 и 100 %', '0 мен 100 % арасындағы үлестер'),
  table: {
    title: sentence(
      'Surveys and polls: bias on the scale of log odds',
      'Опросы: смещение в шкале логарифма шансов',
      'Сауалнамалар: мүмкіндік логарифмі шкаласындағы ығысу',
    ),
    note: sentence(
      'A′ is the logarithm of the odds of the share over those of the official share. At 0 both agree; above 0 the source gives the contestant more. The standard error allows for sampling only. It is empty where the sample size is not published.',
      'A′ — логарифм отношения шансов доли к шансам официальной доли. При 0 обе согласуются; больше 0 — источник даёт участнику больше. Стандартная ошибка учитывает только случайность отбора. Если объём выборки не опубликован, её нет.',
      'A′ – үлес мүмкіндігінің ресми үлес мүмкіндігіне қатынасының логарифмі. 0 болса, екеуі сәйкес; 0-ден жоғары болса, дереккөз қатысушыға көбірек береді. Стандартты қате тек іріктеудің кездейсоқтығын ескереді. Іріктеме көлемі жарияланбаса, ол көрсетілмейді.',
    ),
  },
});
