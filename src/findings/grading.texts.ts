import type { Messages } from '../language/language.ts';

const texts: Messages = {
  'number of stations drawn': ['число отобранных участков', 'іріктелген учаскелер саны'],
  'number of stations it was drawn from': ['число участков, из которых проводился отбор', 'іріктеу жүргізілген учаскелердің жалпы саны'],
  'sample size': ['объём выборки', 'іріктеме көлемі'],
  'base of the shares': ['база долей', 'үлестердің базасы'],
  'weighting or design effect': ['взвешивание или дизайн-эффект', 'салмақтау немесе дизайн-эффект'],
  mode: ['способ опроса', 'сауалнама тәсілі'],
  'dates of fieldwork': ['даты проведения опроса', 'сауалнама өткізілген күндер'],
};

export default texts;
