import { sentence, texts } from '../../language/sentence.ts';

export const T = texts('yardstick', {
  election: sentence('{country} {year:=}', '{country} {year:=}', '{country} {year:=}'),
  electionOfMonth: sentence('{country} {year:=}-{month}', '{country} {year:=}-{month}', '{country} {year:=}-{month}'),
  asHigh: sentence(
    'Of {elections|# election|# elections} regarded as clean in {countries|# country|# countries}, {asMuch|# shows|# show} a figure as high as this.',
    'Столь же высокое значение — на {asMuch:#} из {elections|# выборов|# выборов|# выборов}, которые считаются честными (стран: {countries:#}).',
    'Әділ саналатын сайлаулардың ішінде ({elections:#}, елдер: {countries:#}) мәні осындай жоғарылары: {asMuch:#}.',
  ),
  asLow: sentence(
    'Of {elections|# election|# elections} regarded as clean in {countries|# country|# countries}, {asMuch|# shows|# show} a figure as low as this.',
    'Столь же низкое значение — на {asMuch:#} из {elections|# выборов|# выборов|# выборов}, которые считаются честными (стран: {countries:#}).',
    'Әділ саналатын сайлаулардың ішінде ({elections:#}, елдер: {countries:#}) мәні осындай төмендері: {asMuch:#}.',
  ),
  noneAsHigh: sentence(
    'None of {elections|# election|# elections} regarded as clean in {countries|# country|# countries} shows a figure as high as this.',
    'Столь высокого значения нет ни на одних из {elections|# выборов|# выборов|# выборов}, которые считаются честными (стран: {countries:#}).',
    'Әділ саналатын сайлаулардың ({elections:#}, елдер: {countries:#}) ешқайсысында мән мұндай жоғары емес.',
  ),
  noneAsLow: sentence(
    'None of {elections|# election|# elections} regarded as clean in {countries|# country|# countries} shows a figure as low as this.',
    'Столь низкого значения нет ни на одних из {elections|# выборов|# выборов|# выборов}, которые считаются честными (стран: {countries:#}).',
    'Әділ саналатын сайлаулардың ({elections:#}, елдер: {countries:#}) ешқайсысында мән мұндай төмен емес.',
  ),
  nothingToCompare: sentence(
    'No election of another country is known to compare it with.',
    'Выборов другой страны, с которыми это можно сравнить, нет.',
    'Мұны салыстыруға болатын басқа елдің сайлауы жоқ.',
  ),
  nineTenths: sentence(
    'Nine tenths of them are between {low} and {high}.',
    'У девяти десятых из них — от {low} до {high}.',
    'Олардың оннан тоғызында {low} мен {high} аралығында.',
  ),
  separatesNothing: sentence(
    'By itself this does not separate them from disputed elections: {within:#} of {disputed:#} {within|is|are} in the same range.',
    'Сам по себе этот показатель не отделяет их от спорных выборов: {within:#} из {disputed:#} — в тех же пределах.',
    'Бұл көрсеткіштің өзі оларды даулы сайлаулардан ажыратпайды: {disputed:#} сайлаудың {within:#} сайлауы сол шекте.',
  ),
  usual: sentence(
    'no fixed value; {low} to {high} in nine tenths of {elections|# election|# elections} regarded as clean',
    'определённого значения нет; от {low} до {high} у девяти десятых из {elections|# выборов|# выборов|# выборов}, которые считаются честными',
    'белгілі бір мән жоқ; әділ саналатын {elections|# сайлаудың} оннан тоғызында {low} – {high}',
  ),
  noUsual: sentence('no fixed value', 'определённого значения нет', 'белгілі бір мән жоқ'),
  sameCountry: sentence(
    'The manifest does not give `contest.country`, so elections of the same country may be among these.',
    'В манифесте не указано `contest.country`, поэтому среди них могут быть выборы той же страны.',
    'Манифестте `contest.country` көрсетілмеген, сондықтан олардың арасында сол елдің сайлаулары болуы мүмкін.',
  ),
  leftOut: sentence(
    'Elections of the same country ({country}) are not among these.',
    'Выборов той же страны ({country}) среди них нет.',
    'Олардың арасында сол елдің ({country}) сайлаулары жоқ.',
  ),
  readersPanel: sentence(
    'These elections are those of the panel given with `--panel`.',
    'Это выборы из набора, заданного через `--panel`.',
    'Бұл сайлаулар `--panel` арқылы берілген жинақтан алынған.',
  ),
  builtInInstead: sentence(
    'The panel given with `--panel` has no election regarded as clean with this figure, so these are those of the program.',
    'В наборе, заданном через `--panel`, нет честных выборов с этим показателем, поэтому взяты выборы самой программы.',
    '`--panel` арқылы берілген жинақта мұндай көрсеткіші бар әділ сайлау жоқ, сондықтан бағдарламаның өз сайлаулары алынды.',
  ),
  noneDeviates: sentence(
    'Of {columns|# column|# columns} of counts from {elections|# election|# elections} regarded as clean in {countries|# country|# countries}, none deviates at the 1 % level.',
    'Из {columns|# столбца|# столбцов|# столбцов} чисел с выборов, которые считаются честными ({elections:#}, стран: {countries:#}), на уровне 1 % не отклоняется ни один.',
    'Әділ саналатын сайлаулардың ({elections:#}, елдер: {countries:#}) {columns|# бағанының} бірде-бірі 1 % деңгейінде ауытқымайды.',
  ),
  deviate: sentence(
    'Of {columns|# column|# columns} of counts from {elections|# election|# elections} regarded as clean in {countries|# country|# countries}, {deviating|# deviates|# deviate} at the 1 % level.',
    'Из {columns|# столбца|# столбцов|# столбцов} чисел с выборов, которые считаются честными ({elections:#}, стран: {countries:#}), на уровне 1 % отклоняется {deviating:#}.',
    'Әділ саналатын сайлаулардың ({elections:#}, елдер: {countries:#}) {columns|# бағанының} ішінен 1 % деңгейінде ауытқитыны: {deviating:#}.',
  ),
});
