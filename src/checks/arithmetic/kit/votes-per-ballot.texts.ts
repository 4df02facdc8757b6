import { sentence, texts } from '../../../language/sentence.ts';

const explanations = [
  sentence(
    'A number of votes may have been mistyped, or a column of the table may hold something else.',
    'Число голосов могли набрать с опечаткой, или столбец таблицы содержит что-то другое.',
    'Дауыс саны қате терілген немесе кестенің бағанында басқа нәрсе болуы мүмкін.',
  ),
  sentence(
    'A ballot may carry more votes here than the manifest says.',
    'Бюллетень здесь может давать больше голосов, чем указано в манифесте.',
    'Мұнда бюллетень манифесте көрсетілгеннен көп дауыс беруі мүмкін.',
  ),
];
const ask = sentence(
  'Ask the commission for the signed protocols of these areas, and how many votes a ballot carries there.',
  'Запросите у комиссии подписанные протоколы этих территорий и спросите, сколько голосов там даёт бюллетень.',
  'Комиссиядан осы аумақтардың қол қойылған хаттамаларын және онда бюллетень неше дауыс беретінін сұраңыз.',
);

export const T = texts('votes-per-ballot', {
  row: {
    message: sentence(
      '{place:^} reports {votes|# vote|# votes}, but {ballots|# ballot|# ballots} with at most {perBallot|# vote|# votes} each allow only {most:#}.',
      '{place:^}: голосов {votes:#}, но {ballots|# бюллетень|# бюллетеня|# бюллетеней} самое большее по {perBallot|# голосу|# голоса|# голосов} позволяют только {most:#}.',
      '{place:^}: дауыс саны – {votes:#}, ал әрқайсысы ең көбі {perBallot|# дауыс} беретін {ballots|# бюллетень} {most:#} дауысқа ғана жетеді.',
    ),
    expected: sentence('votes: at most {most:#}', 'голосов — не более {most:#}', 'дауыс – ең көбі {most:#}'),
    seen: sentence('{votes:#}, which is {difference:#} more', '{votes:#}, на {difference:#} больше', '{votes:#}, айырма {difference:#}'),
    explanations,
    ask,
  },
  rows: {
    message: sentence(
      '{source:^}, by {level}: {failures:#} of {asked:#} rows have more votes than {perBallot:#} for each ballot, by up to {most|# vote|# votes} ({place}).',
      '{source:^}, уровень «{level}»: в {failures:#} из {asked|# строки|# строк|# строк} голосов больше, чем по {perBallot:#} на бюллетень; наибольшее расхождение — {most|# голос|# голоса|# голосов} ({place}).',
      '{source:^}, «{level}» деңгейі: {asked|# жол} ішінен {failures|# жолда} дауыс саны әр бюллетеньге {perBallot:#} дауыстан көп; ең үлкен айырма – {most|# дауыс} ({place}).',
    ),
    title: sentence(
      '{source:^}, by {level}: more votes than the ballots allow; the {worst:#} largest of {failures:#} differences',
      '{source:^}, уровень «{level}»: голосов больше, чем позволяют бюллетени; {worst|# наибольшее|# наибольших|# наибольших} из {failures|# расхождения|# расхождений|# расхождений}',
      '{source:^}, «{level}» деңгейі: дауыс бюллетень жететінінен көп; {failures|# айырма} ішінен ең үлкен {worst:#}',
    ),
    expected: sentence(
      'no more votes than {perBallot:#} for each ballot',
      'голосов не больше, чем по {perBallot:#} на бюллетень',
      'дауыс саны әр бюллетеньге {perBallot:#} дауыстан көп емес',
    ),
    seen: sentence(
      '{failures:#} of {asked:#} rows, {sizes|# vote|# votes} in all',
      '{failures:#} из {asked|# строки|# строк|# строк}, всего {sizes|# голос|# голоса|# голосов}',
      '{asked|# жол} ішінен {failures:#}, барлығы {sizes|# дауыс}',
    ),
    explanations,
    ask,
  },
  votes: sentence('Votes of all', 'Голоса всех', 'Барлығының дауысы'),
  mostVotes: sentence('Most votes of the ballots', 'Наибольшее число голосов', 'Бюллетеньдердің ең көп дауысы'),
});
