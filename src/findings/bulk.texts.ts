import { sentence, texts } from '../language/sentence.ts';

export const T = texts('bulk', {
  rows: sentence('{failed:#} of {asked:#} rows', '{failed:#} из {asked|# строки|# строк|# строк}', '{asked|# жол} ішінен {failed:#}'),
  listed: sentence(
    'The {worst:#} largest differences stand under Tables; the lines of all rows are in the report as JSON.',
    '{worst|# наибольшее расхождение приведено|# наибольших расхождения приведены|# наибольших расхождений приведены} в разделе «Таблицы»; номера всех строк указаны в отчёте в формате JSON.',
    'Ең үлкен {worst|# айырма} «Кестелер» бөлімінде келтірілген; барлық жолдың нөмірлері JSON пішіміндегі есепте көрсетілген.',
  ),
  most: sentence(
    '{source}, by {level}: {ofAll} {what}, at most by {most} ({name}).',
    '{source}, уровень «{level}»: {ofAll} {what}; наибольшее расхождение — {most} ({name}).',
    '{source}, «{level}» деңгейі: {ofAll} {what}; ең үлкен айырма – {most} ({name}).',
  ),
  rowsMost: sentence(
    '{source}, by {level}: in {failed:#} of {asked:#} rows {what}, at most by {most} ({name}).',
    '{source}, уровень «{level}»: в {failed:#} из {asked|# строки|# строк|# строк} {what}; наибольшее расхождение — {most} ({name}).',
    '{source}, «{level}» деңгейі: {asked|# жол} ішінен {failed|# жолда} {what}; ең үлкен айырма – {most} ({name}).',
  ),
  all: sentence('{ofAll}, {amount} in all', '{ofAll}, всего {amount}', '{ofAll}, барлығы {amount}'),
  largestDifferences: sentence(
    '{source}, by {level}: {things} that {what}; the {worst:#} largest of {failed:#} differences',
    '{source}, уровень «{level}»: {things} {what}; {worst|# наибольшее|# наибольших|# наибольших} из {failed|# расхождения|# расхождений|# расхождений}',
    '{source}, «{level}» деңгейі: {things} {what}; {failed|# айырма} ішінен ең үлкен {worst:#}',
  ),
  largestDifferences2: sentence(
    '{source}, by {level}: {what}; the {worst:#} largest of {failed:#} differences',
    '{source}, уровень «{level}»: {what}; {worst|# наибольшее|# наибольших|# наибольших} из {failed|# расхождения|# расхождений|# расхождений}',
    '{source}, «{level}» деңгейі: {what}; {failed|# айырма} ішінен ең үлкен {worst:#}',
  ),
});
