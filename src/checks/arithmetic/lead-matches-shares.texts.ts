import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('lead-matches-shares', {
  meta: {
    title: sentence('Printed leads', 'Указанный отрыв лидера', 'Көшбасшының көрсетілген алшақтығы'),
    question: sentence(
      'Is the printed lead the difference between the first and the second share of its row?',
      'Равен ли указанный отрыв разности первой и второй доли в той же строке?',
      'Көрсетілген алшақтық сол жолдағы бірінші және екінші үлестің айырмасына тең бе?',
    ),
    method: sentence(
      'The first share minus the second share is compared with the printed lead. Rounding of all three figures is allowed for.',
      'Разность первой и второй доли сравнивается с указанным отрывом. Округление всех трёх чисел учитывается.',
      'Бірінші және екінші үлестің айырмасы көрсетілген алшақтықпен салыстырылады. Үш санның да дөңгелектелуі ескеріледі.',
    ),
    needs: [
      sentence(
        'a printed lead beside the shares of at least two contestants',
        'указанный отрыв рядом с долями хотя бы двух участников',
        'кемінде екі қатысушының үлестері жанында көрсетілген алшақтық',
      ),
    ],
    limits: [
      sentence(
        'The lead may have been computed before rounding. So half a unit of the last digit of each of the three figures is allowed.',
        'Отрыв могли вычислить до округления. Поэтому допускается отклонение на половину единицы последнего знака каждого из трёх чисел.',
        'Алшақтық дөңгелектеуге дейін есептелген болуы мүмкін. Сондықтан үш санның әрқайсысының соңғы таңбасының жарты бірлігіне ауытқуға жол беріледі.',
      ),
      sentence(
        'A row is not tested if it leaves out a contestant who may have been second.',
        'Строка не проверяется, если в ней не указан участник, который мог быть вторым.',
        'Екінші болуы мүмкін қатысушы көрсетілмеген жол тексерілмейді.',
      ),
      sentence(
        'Other answers, such as "undecided", may count as first or second or not. Either difference is accepted.',
        'Другие ответы, например «не определился», могут учитываться как первый или второй, а могут и не учитываться. Допустима любая из двух разностей.',
        'Басқа жауаптар, мысалы, «шешім қабылдамадым», бірінші не екінші ретінде ескерілуі де, ескерілмеуі де мүмкін. Екі айырманың кез келгеніне жол беріледі.',
      ),
    ],
    explanations: [
      sentence(
        'A digit may have been mistyped in the lead: leads of opinion polls are often entered by hand.',
        'В отрыве могла быть опечатка: отрыв в опросах общественного мнения часто вносят вручную.',
        'Алшақтықтағы цифр қате терілген болуы мүмкін: қоғамдық пікір сауалнамаларында алшақтық көбіне қолмен енгізіледі.',
      ),
      sentence(
        'The lead may be over another contestant, not the second of this row.',
        'Отрыв может быть указан от другого участника, а не от второго в этой строке.',
        'Алшақтық осы жолдағы екінші қатысушыдан емес, басқасынан есептелген болуы мүмкін.',
      ),
    ],
    ask: sentence(
      'Ask the publisher which two shares the lead was computed from.',
      'Спросите у издателя, из каких двух долей вычислен отрыв.',
      'Жариялаушыдан алшақтықтың қай екі үлестен есептелгенін сұраңыз.',
    ),
  },
  noLead: sentence('no lead is printed', 'отрыв нигде не указан', 'алшақтық еш жерде көрсетілмеген'),
  leadNeeded: sentence('a printed lead beside the shares', 'указанный отрыв рядом с долями', 'үлестердің жанында көрсетілген алшақтық'),
  tooFewShares: sentence(
    'the shares of two contestants are not printed beside the lead',
    'рядом с отрывом не указаны доли двух участников',
    'алшақтықтың жанында екі қатысушының үлестері көрсетілмеген',
  ),
  twoSharesNeeded: sentence('shares of the first two contestants', 'доли первых двух участников', 'алғашқы екі қатысушының үлестері'),
  secondUnknown: sentence(
    'a contestant whose share is not printed may have been second',
    'вторым мог быть участник, чья доля не указана',
    'үлесі көрсетілмеген қатысушы екінші болуы мүмкін',
  ),
  allSharesNeeded: sentence('shares of all contestants', 'доли всех участников', 'барлық қатысушының үлестері'),
  off: {
    message: sentence(
      '{source:^}: the printed lead is {lead}, but {first} ({firstShare}) is {distance} points ahead of {second} ({secondShare}).',
      '{source:^}: указан отрыв {lead}, а разница между долями — {distance} п. п.: {firstShare} ({first}) и {secondShare} ({second}).',
      '{source:^}: {lead} алшақтық көрсетілген, ал үлестер айырмасы – {distance} п. т.: {firstShare} ({first}) және {secondShare} ({second}).',
    ),
    details: [
      sentence(
        'The lead is exactly {exactlyOver:n|# point|# points} too large.',
        'Отрыв завышен ровно на {exactlyOver:n|# п. п.}',
        'Алшақтық дәл {exactlyOver:n|# п. т.} артық көрсетілген.',
      ),
      sentence(
        'The lead is exactly {exactlyUnder:n|# point|# points} too small.',
        'Отрыв занижен ровно на {exactlyUnder:n|# п. п.}',
        'Алшақтық дәл {exactlyUnder:n|# п. т.} кем көрсетілген.',
      ),
      sentence('The lead is {over} points too large.', 'Отрыв завышен на {over} п. п.', 'Алшақтық {over} п. т. артық көрсетілген.'),
      sentence('The lead is {under} points too small.', 'Отрыв занижен на {under} п. п.', 'Алшақтық {under} п. т. кем көрсетілген.'),
    ],
    expected: sentence(
      '{distance} points, give or take {allowedPp:.2}',
      '{distance} п. п. ± {allowedPp:.2}',
      '{distance} п. т. ± {allowedPp:.2}',
    ),
    seen: sentence(
      '{lead}, a difference of {difference:pp2} points',
      '{lead}, разница {difference:pp2} п. п.',
      '{lead}, айырма {difference:pp2} п. т.',
    ),
  },
});
