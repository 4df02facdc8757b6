import { sentence, texts } from '../language/sentence.ts';

export const T = texts('grading', {
  numberStationsDrawn: sentence('number of stations drawn', 'число отобранных участков', 'іріктелген учаскелер саны'),
  numberStationsWasDrawn: sentence(
    'number of stations they were drawn from',
    'число участков, из которых проводился отбор',
    'іріктеу жүргізілген учаскелердің жалпы саны',
  ),
  sampleSize: sentence('sample size', 'объём выборки', 'іріктеме көлемі'),
  baseShares: sentence('what the shares are of', 'от чего взяты доли', 'үлестер неден алынғаны'),
  weightingOrDesignEffect: sentence('weighting or design effect', 'взвешивание или дизайн-эффект', 'салмақтау немесе дизайн-эффект'),
  mode: sentence('method of interview', 'способ опроса', 'сауалнама тәсілі'),
  datesFieldwork: sentence('dates of fieldwork', 'даты проведения опроса', 'сауалнама өткізілген күндер'),
});
