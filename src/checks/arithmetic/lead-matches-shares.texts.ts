import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('lead-matches-shares', {
  meta: {
    title: sentence('Printed leads', 'Указанный отрыв лидера', 'Көшбасшының көрсетілген алшақтығы'),
    question: sentence(
      'Is the printed lead the distance between the first and the second share of its row?',
      'Равен ли указанный отрыв разности первой и второй доли в той же строке?',
      'Көрсетілген алшақтық сол жолдағы бірінші және екінші үлестің айырмасына тең бе?',
    ),
    method: sentence(
      'First share minus second share, against the printed lead; the interval of the difference is the sum of the intervals of its terms.',
      'Первая доля минус вторая доля сравнивается с указанным отрывом; интервал разности складывается из интервалов её членов.',
      'Бірінші үлестен екінші үлесті шегергендегі айырма көрсетілген алшақтықпен салыстырылады; айырманың аралығы оның мүшелері аралықтарының қосындысына тең.',
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
        'The lead may have been computed before rounding: half a unit of each of the three figures is allowed.',
        'Отрыв могли вычислить до округления: допускается отклонение на половину единицы последнего знака каждого из трёх чисел.',
        'Алшақтық дөңгелектеуге дейін есептелген болуы мүмкін: үш санның әрқайсысының соңғы таңбасының жарты бірлігіне ауытқуға жол беріледі.',
      ),
      sentence(
        'A row that leaves out a contestant who may have been second is not asked.',
        'Строка, где не указан участник, который мог быть вторым, не проверяется.',
        'Екінші болуы мүмкін қатысушы көрсетілмеген жол тексерілмейді.',
      ),
      sentence(
        'Answers beside the contestants, such as the undecided, may be counted or not: either distance passes.',
        'Ответы помимо участников, например неопределившиеся, могут учитываться или нет: допустима любая из двух разностей.',
        'Қатысушылардан бөлек жауаптар, мысалы, шешім қабылдамағандар, ескерілуі де, ескерілмеуі де мүмкін: екі айырманың кез келгеніне жол беріледі.',
      ),
    ],
    explanations: [
      sentence(
        'A digit was mistyped in the lead: leads of opinion polls are often entered by hand.',
        'В отрыве опечатка: отрыв в опросах общественного мнения часто вносят вручную.',
        'Алшақтықтағы цифр қате терілген: қоғамдық пікір сауалнамаларында алшақтық көбіне қолмен енгізіледі.',
      ),
      sentence(
        'The lead may be over another contestant than the second in this row.',
        'Отрыв может быть указан не от второго в этой строке участника, а от другого.',
        'Алшақтық осы жолдағы екінші қатысушыдан емес, басқасынан есептелген болуы мүмкін.',
      ),
    ],
  },
  noLead: sentence('no lead is printed', 'отрыв нигде не указан', 'алшақтық еш жерде көрсетілмеген'),
  leadNeeded: sentence('a printed lead beside the shares', 'указанный отрыв рядом с долями', 'үлестердің жанында көрсетілген алшақтық'),
  tooFewShares: sentence(
    'the shares of two contestants are not printed beside its lead',
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
      '{source}: a lead of {lead} is printed; {firstShare} for {first} less {secondShare} for {second} is {distance} points.',
      '{source}: указан отрыв {lead}; {firstShare} ({first}) минус {secondShare} ({second}) — это {distance} п. п.',
      '{source}: {lead} алшақтық көрсетілген; {firstShare} ({first}) мен {secondShare} ({second}) айырмасы – {distance} п. т.',
    ),
    details: [
      sentence(
        'The lead is exactly {exactlyOver} points too large.',
        'Отрыв завышен ровно на {exactlyOver} п. п.',
        'Алшақтық дәл {exactlyOver} п. т. артық көрсетілген.',
      ),
      sentence(
        'The lead is exactly {exactlyUnder} points too small.',
        'Отрыв занижен ровно на {exactlyUnder} п. п.',
        'Алшақтық дәл {exactlyUnder} п. т. кем көрсетілген.',
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
