import { sentence, texts } from '../language/sentence.ts';

export const T = texts('bulk', {
  listed: sentence(
    'The {worst:#} largest differences are listed under Tables. The report as JSON has the line numbers of all rows.',
    '{worst|# наибольшее расхождение приведено|# наибольших расхождения приведены|# наибольших расхождений приведены} в разделе «Таблицы». Номера всех строк указаны в отчёте в формате JSON.',
    'Ең үлкен {worst|# айырма} «Кестелер» бөлімінде келтірілген. Барлық жолдың нөмірлері JSON пішіміндегі есепте көрсетілген.',
  ),
});
