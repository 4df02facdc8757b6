import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('change-matches-levels', {
  meta: {
    title: sentence('Printed changes', 'Указанные изменения', 'Көрсетілген өзгерістер'),
    question: sentence(
      'Is every printed gain or loss the difference of the two levels it compares?',
      'Равен ли каждый указанный прирост или убыль разности двух уровней, которые сравниваются?',
      'Көрсетілген әрбір өсім немесе кему салыстырылатын екі деңгейдің айырмасына тең бе?',
    ),
    method: sentence(
      'New level minus old level as intervals, against the interval of the printed change; seats exactly.',
      'Новый уровень минус прежний как интервалы сравниваются с интервалом указанного изменения; мандаты — точно.',
      'Жаңа деңгейден бұрынғысын шегергендегі аралық көрсетілген өзгерістің аралығымен салыстырылады; мандаттар дәл салыстырылады.',
    ),
    needs: [
      sentence(
        'printed changes against another source, and both levels',
        'указанные изменения относительно другого источника и оба уровня',
        'басқа дереккөзбен салыстырғандағы көрсетілген өзгерістер және екі деңгей',
      ),
    ],
    limits: [
      sentence(
        'Each of the three figures may be rounded; the levels are those of the two sources named.',
        'Каждое из трёх чисел может быть округлено; уровни берутся из двух названных источников.',
        'Үш санның әрқайсысы дөңгелектелген болуы мүмкін; деңгейлер аталған екі дереккөзден алынады.',
      ),
    ],
    explanations: [
      sentence(
        'The change may be against another election, or against seats as they stood before the vote rather than as they were won.',
        'Изменение может быть указано относительно других выборов или относительно мандатов на момент голосования, а не полученных на прежних выборах.',
        'Өзгеріс басқа сайлаумен немесе бұрынғы сайлауда алынған емес, дауыс беру алдындағы мандаттармен салыстырып берілген болуы мүмкін.',
      ),
      sentence(
        'Parties may have merged or been renamed.',
        'Партии могли объединиться или сменить название.',
        'Партиялар біріккен немесе атауын өзгерткен болуы мүмкін.',
      ),
    ],
  },
  noChange: sentence('no change is printed', 'изменения нигде не указаны', 'өзгерістер еш жерде көрсетілмеген'),
  changeNeeded: sentence(
    'printed gains or losses with the levels they compare',
    'указанный прирост или убыль вместе со сравниваемыми уровнями',
    'көрсетілген өсім немесе кему және салыстырылатын деңгейлер',
  ),
  levelUnknown: sentence(
    'one of the two levels is not published',
    'один из двух уровней не опубликован',
    'екі деңгейдің бірі жарияланбаған',
  ),
  gain: sentence('+{value:.0}', '+{value:.0}', '+{value:.0}'),
  seats: {
    subject: sentence(
      '{name}, change of seats against {old}',
      '{name}, изменение числа мандатов относительно источника {old}',
      '{name}, мандат санының {old} дереккөзімен салыстырғандағы өзгерісі',
    ),
    needed: sentence('seats in both sources', 'мандаты в обоих источниках', 'екі дереккөздегі мандаттар'),
    message: sentence(
      '{name}, change of seats against {old}: {printed} seats is printed; the levels differ by {apart}.',
      '{name}, изменение числа мандатов относительно источника {old}: указано мандаты: {printed}; разность уровней — {apart}.',
      '{name}, мандат санының {old} дереккөзімен салыстырғандағы өзгерісі: мандаттар: {printed} деп көрсетілген; деңгейлердің айырмасы – {apart}.',
    ),
    expected: sentence('{apart} seats', 'мандаты: {apart}', 'мандаттар: {apart}'),
    seen: sentence('{printed} seats', 'мандаты: {printed}', 'мандаттар: {printed}'),
  },
  share: {
    subject: sentence(
      '{name}, change of share against {old}',
      '{name}, изменение доли относительно источника {old}',
      '{name}, үлестің {old} дереккөзімен салыстырғандағы өзгерісі',
    ),
    needed: sentence('share in both sources', 'доля в обоих источниках', 'екі дереккөздегі үлес'),
    message: sentence(
      '{name}, change of share against {old}: {printed} points is printed; the levels differ by {apart}.',
      '{name}, изменение доли относительно источника {old}: указано {printed} п. п.; разность уровней — {apart}.',
      '{name}, үлестің {old} дереккөзімен салыстырғандағы өзгерісі: {printed} п. т. деп көрсетілген; деңгейлердің айырмасы – {apart}.',
    ),
    expected: sentence('{apart} points', '{apart} п. п.', '{apart} п. т.'),
    seen: sentence('{printed} points', '{printed} п. п.', '{printed} п. т.'),
  },
});
