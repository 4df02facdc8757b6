import { sentence, texts } from '../language/sentence.ts';

export const T = texts('answers', {
  others: sentence(
    '{others|# other finding of this weight is|# other findings of this weight are} listed below.',
    '{others|Ещё # находка того же веса приведена|Ещё # находки того же веса приведены|Ещё # находок того же веса приведены} ниже.',
    'Салмағы осындай тағы {others|# байқау} төменде келтірілген.',
  ),
  unusual: sentence(
    'No test warns of it, but elections regarded as clean do not look like this.',
    'Ни одно испытание об этом не предупреждает, но выборы, считающиеся чистыми, так не выглядят.',
    'Бұл туралы ешбір сынақ ескертпейді, бірақ таза деп саналатын сайлаулар мұндай болмайды.',
  ),
  slips: sentence(
    '{errors|# figure does|# figures do} not fit the others, by {ballots|# ballot|# ballots} in all: slips, too small to matter here.',
    '{errors|# число не сходится|# числа не сходятся|# чисел не сходятся} с остальными, всего на {ballots|# бюллетень|# бюллетеня|# бюллетеней}: это описки, слишком малые, чтобы здесь что-то значить.',
    '{errors|# сан} қалғандарымен сәйкес келмейді, айырмасы барлығы {ballots|# бюллетень}: бұл – мұнда мәні болмайтындай шағын жаңылыстар.',
  ),
  consistent: sentence(
    '{tests|# comparison|# comparisons} in {ran|# check|# checks} found nothing that contradicts the result.',
    '{tests|# сравнение|# сравнения|# сравнений} в {ran|# проверке|# проверках|# проверках} не нашли ничего, что противоречит результату.',
    '{ran|# тексерудегі} {tests|# салыстыру} нәтижеге қайшы келетін ештеңе таппады.',
  ),
  couldSee: sentence(
    'At this size they would have noticed: {doses:; }.',
    'При таком размере они заметили бы: {doses:; }.',
    'Мұндай көлемде олар мыналарды байқар еді: {doses:; }.',
  ),
  dose: sentence('{title} ({unit}: {share:%1})', '{title} ({unit}: {share:%1})', '{title} ({unit}: {share:%1})'),
  weak: sentence(
    'They are weak here: they would have missed a change at one station in ten.',
    'Здесь они слабы: изменений на каждом десятом участке они бы не заметили.',
    'Мұнда олар әлсіз: әр оныншы учаскедегі өзгерісті байқамас еді.',
  ),
});
