import { sentence, texts } from '../language/sentence.ts';

export const T = texts('queries-quick-count', {
  noTableStations: sentence('it has no table of stations', 'в нём нет таблицы по участкам', 'онда учаскелер бойынша кесте жоқ'),
  votesEachStationWas: sentence(
    'the votes of each station that was drawn',
    'голоса каждого отобранного участка',
    'іріктелген әр учаскенің дауыстары',
  ),
  someRowsNameNo: sentence(
    'some rows name no stratum or cluster',
    'в некоторых строках не указан слой или кластер',
    'кейбір жолдарда қабат немесе кластер көрсетілмеген',
  ),
  stratumClusterEveryStation: sentence(
    'the stratum and the cluster of every station',
    'слой и кластер каждого участка',
    'әр учаскенің қабаты мен кластері',
  ),
  noStationStratumReports: sentence(
    'no station of the stratum {silent} reports',
    'нет данных ни с одного участка слоя {silent}',
    '{silent} қабатының бірде-бір учаскесінен дерек жоқ',
  ),
  stationReportsEveryStratum: sentence(
    'a station that reports in every stratum',
    'данные хотя бы одного участка в каждом слое',
    'әр қабаттағы кемінде бір учаскенің деректері',
  ),
  twoStationsOrMore: sentence(
    'two stations or more in some stratum',
    'два участка или больше хотя бы в одном слое',
    'кемінде бір қабатта екі немесе одан көп учаске',
  ),
  itsStationsHoldNo: sentence(
    'its stations hold no valid votes',
    'на его участках нет действительных голосов',
    'оның учаскелерінде жарамды дауыстар жоқ',
  ),
  stationsVotes: sentence('stations with votes', 'участки с голосами', 'дауыстары бар учаскелер'),
  sampleFitsStationsWas: sentence(
    'a sample that fits the stations it was drawn from',
    'выборка, согласующаяся с числом участков, из которых она отобрана',
    'өзі іріктелген учаскелер санына сай келетін іріктеме',
  ),
  sizeStratumNotKnown: sentence(
    'the size of the stratum {absent} is not known, so strata cannot be weighted',
    'неизвестен размер слоя {absent}, поэтому слои нельзя взвесить',
    '{absent} қабатының мөлшері белгісіз, сондықтан қабаттарды салмақтау мүмкін емес',
  ),
  sizeStrataNotKnown: sentence(
    'the size of the strata {absent} is not known, so strata cannot be weighted',
    'неизвестен размер слоёв {absent}, поэтому слои нельзя взвесить',
    '{absent} қабаттарының мөлшері белгісіз, сондықтан қабаттарды салмақтау мүмкін емес',
  ),
  clustersEachStratumUnder: sentence(
    'clusters in each stratum, under `sample.strata`',
    'число кластеров в каждом слое, в `sample.strata`',
    'әр қабаттағы кластерлер саны, `sample.strata` ішінде',
  ),
  stationsEachStratumUnder: sentence(
    'stations in each stratum, under `sample.strata`',
    'число участков в каждом слое, в `sample.strata`',
    'әр қабаттағы учаскелер саны, `sample.strata` ішінде',
  ),
  noStratumTwoStations: sentence(
    'no stratum has two stations that report',
    'ни в одном слое нет двух участков с данными',
    'ешбір қабатта дерегі бар екі учаске жоқ',
  ),
});
