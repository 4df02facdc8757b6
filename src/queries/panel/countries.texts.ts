import { sentence, texts } from '../../language/sentence.ts';

/** Names of the countries of the panel by their codes of two letters. */
export const T = texts('panel-countries', {
  AL: sentence('Albania', 'Албания', 'Албания'),
  AR: sentence('Argentina', 'Аргентина', 'Аргентина'),
  BO: sentence('Bolivia', 'Боливия', 'Боливия'),
  CA: sentence('Canada', 'Канада', 'Канада'),
  DE: sentence('Germany', 'Германия', 'Германия'),
  ES: sentence('Spain', 'Испания', 'Испания'),
  HU: sentence('Hungary', 'Венгрия', 'Мажарстан'),
  IL: sentence('Israel', 'Израиль', 'Израиль'),
  LT: sentence('Lithuania', 'Литва', 'Литва'),
  MX: sentence('Mexico', 'Мексика', 'Мексика'),
  PE: sentence('Peru', 'Перу', 'Перу'),
  PL: sentence('Poland', 'Польша', 'Польша'),
  RU: sentence('Russia', 'Россия', 'Ресей'),
  UG: sentence('Uganda', 'Уганда', 'Уганда'),
  US: sentence('United States', 'США', 'АҚШ'),
});
