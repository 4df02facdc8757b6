import { sentence, texts } from '../../language/sentence.ts';

const otherElection = sentence(
  'The change may be against another election than the one named.',
  'Изменение могли вычислить относительно других выборов.',
  'Өзгеріс басқа сайлаумен салыстырып есептелген болуы мүмкін.',
);
const mergedParties = sentence(
  'Parties may have merged or changed their names between the two results.',
  'Партии могли объединиться или сменить название между двумя результатами.',
  'Екі нәтиже арасында партиялар біріккен немесе атауын өзгерткен болуы мүмкін.',
);
const mistyped = sentence(
  'A digit may have been mistyped in the change or in a level.',
  'В изменении или в одном из уровней могла быть опечатка.',
  'Өзгерістегі немесе деңгейдегі цифр қате терілген болуы мүмкін.',
);
const askForLevels = sentence(
  'Ask the publisher which two results the change was computed from.',
  'Спросите у издателя, из каких двух результатов вычислено изменение.',
  'Жариялаушыдан өзгерістің қай екі нәтижеден есептелгенін сұраңыз.',
);

export const T = texts('change-matches-levels', {
  meta: {
    title: sentence('Printed changes', 'Указанные изменения', 'Көрсетілген өзгерістер'),
    question: sentence(
      'Is every printed gain or loss the difference of the two results it compares?',
      'Равен ли каждый указанный прирост или убыль разности двух сравниваемых результатов?',
      'Көрсетілген әрбір өсім немесе кему салыстырылатын екі нәтиженің айырмасына тең бе?',
    ),
    method: sentence(
      'The new level minus the old level is compared with the printed change. Rounding of shares is allowed for; seats must agree exactly.',
      'Разность нового и прежнего уровней сравнивается с указанным изменением. Округление долей учитывается; мандаты должны совпадать точно.',
      'Жаңа және бұрынғы деңгейлердің айырмасы көрсетілген өзгеріспен салыстырылады. Үлестердің дөңгелектелуі ескеріледі; мандаттар дәл сәйкес келуі тиіс.',
    ),
    needs: [
      sentence(
        'printed changes against another source, and the level in both sources',
        'указанные изменения относительно другого источника и уровень в обоих источниках',
        'басқа дереккөзбен салыстырғандағы көрсетілген өзгерістер және екі дереккөздегі деңгей',
      ),
    ],
    limits: [
      sentence(
        'Each of the three figures may be rounded. The two levels are taken from the two sources named.',
        'Каждое из трёх чисел может быть округлено. Два уровня берутся из двух названных источников.',
        'Үш санның әрқайсысы дөңгелектелген болуы мүмкін. Екі деңгей аталған екі дереккөзден алынады.',
      ),
    ],
    explanations: [otherElection, mergedParties],
    ask: askForLevels,
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
      '{name}: the printed change against {old} is {printed} {published|seat|seats}, but its seats in the two sources differ by {apart}.',
      '{name}: указано изменение числа мандатов относительно источника {old} — {printed}, а разность мандатов в двух источниках — {apart}.',
      '{name}: мандат санының {old} дереккөзімен салыстырғандағы өзгерісі {printed} деп көрсетілген, ал екі дереккөздегі мандаттар айырмасы – {apart}.',
    ),
    expected: sentence('{apart} {computed|seat|seats}', 'мандаты: {apart}', 'мандаттар: {apart}'),
    seen: sentence('{printed} {published|seat|seats}', 'мандаты: {printed}', 'мандаттар: {printed}'),
    explanations: [
      sentence(
        'The change may be against the seats held just before the vote, not those won at the earlier election.',
        'Изменение могли вычислить относительно мандатов перед голосованием, а не полученных на прежних выборах.',
        'Өзгеріс бұрынғы сайлауда алынған емес, дауыс беру алдындағы мандаттармен салыстырып есептелген болуы мүмкін.',
      ),
      otherElection,
      mergedParties,
      mistyped,
    ],
    ask: askForLevels,
  },
  share: {
    subject: sentence(
      '{name}, change of share against {old}',
      '{name}, изменение доли относительно источника {old}',
      '{name}, үлестің {old} дереккөзімен салыстырғандағы өзгерісі',
    ),
    needed: sentence('share in both sources', 'доля в обоих источниках', 'екі дереккөздегі үлес'),
    message: sentence(
      '{name}: the printed change against {old} is {printed} points, but its shares in the two sources differ by {apart} points.',
      '{name}: указано изменение доли относительно источника {old} — {printed} п. п., а разность долей в двух источниках другая ({apart} п. п.).',
      '{name}: үлестің {old} дереккөзімен салыстырғандағы өзгерісі {printed} п. т. деп көрсетілген, ал екі дереккөздегі үлестер айырмасы басқа ({apart} п. т.).',
    ),
    expected: sentence('{apart} points', '{apart} п. п.', '{apart} п. т.'),
    seen: sentence('{printed} points', '{printed} п. п.', '{printed} п. т.'),
    explanations: [otherElection, mergedParties, mistyped],
    ask: askForLevels,
  },
});
