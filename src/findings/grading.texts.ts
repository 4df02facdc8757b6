import { sentence, texts } from '../language/sentence.ts';

export const T = texts('grading', {
  numberStationsDrawn: sentence('number of stations drawn', 'число отобранных участков', 'іріктелген учаскелер саны'),
  numberStationsWasDrawn: sentence(
    'number of stations it was drawn from',
    'число участков, из которых проводился отбор',
    'іріктеу жүргізілген учаскелердің жалпы саны',
  ),
  sampleSize: sentence('sample size', 'объём выборки', 'іріктеме көлемі'),
  baseShares: sentence('base of the shares', 'база долей', 'үлестердің базасы'),
  weightingOrDesignEffect: sentence('weighting or design effect', 'взвешивание или дизайн-эффект', 'салмақтау немесе дизайн-эффект'),
  mode: sentence('mode', 'способ опроса', 'сауалнама тәсілі'),
  datesFieldwork: sentence('dates of fieldwork', 'даты проведения опроса', 'сауалнама өткізілген күндер'),
});
