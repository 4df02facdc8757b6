import { sentence, texts } from '../language/sentence.ts';

export const T = texts('queries-quick-count', {
  noTableStations: sentence('it has no table by station', 'в нём нет таблицы по участкам', 'онда учаскелер бойынша кесте жоқ'),
  votesEachStationWas: sentence(
    'the votes of each station drawn',
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
    'no station of the stratum {silent} reported votes',
    'нет голосов ни с одного участка слоя {silent}',
    '{silent} қабатының бірде-бір учаскесінен дауыс дерегі жоқ',
  ),
  stationReportsEveryStratum: sentence(
    'votes from at least one station in every stratum',
    'голоса хотя бы с одного участка в каждом слое',
    'әр қабаттағы кемінде бір учаскенің дауыстары',
  ),
  twoStationsOrMore: sentence(
    'votes from two stations or more in some stratum',
    'голоса с двух участков или больше хотя бы в одном слое',
    'кемінде бір қабатта екі немесе одан көп учаскенің дауыстары',
  ),
  itsStationsHoldNo: sentence(
    'its stations report no valid votes',
    'на его участках нет действительных голосов',
    'оның учаскелерінде жарамды дауыстар жоқ',
  ),
  stationsVotes: sentence('stations with votes', 'участки с голосами', 'дауыстары бар учаскелер'),
  sampleOutnumbersStations: sentence(
    'more of its stations or clusters report than the number it was drawn from',
    'данные есть с большего числа участков или кластеров, чем то, из которого он отбирался',
    'дерегі бар учаскелер не кластерлер саны олар іріктелген жалпы саннан көп',
  ),
  sampleFitsStationsWas: sentence(
    'a sample no larger than the number of stations it was drawn from',
    'выборка не больше числа участков, из которых она отобрана',
    'өзі іріктелген учаскелер санынан аспайтын іріктеме',
  ),
  sizeStratumNotKnown: sentence(
    'the source does not say how large the stratum {absent} is, so the strata cannot be weighted',
    'источник не сообщает размер слоя {absent}, поэтому слои нельзя взвесить',
    'дереккөз {absent} қабатының мөлшерін айтпайды, сондықтан қабаттарды салмақтау мүмкін емес',
  ),
  sizeStrataNotKnown: sentence(
    'the source does not say how large the strata {absent} are, so they cannot be weighted',
    'источник не сообщает размер слоёв {absent}, поэтому слои нельзя взвесить',
    'дереккөз {absent} қабаттарының мөлшерін айтпайды, сондықтан қабаттарды салмақтау мүмкін емес',
  ),
  clustersEachStratumUnder: sentence(
    'the number of clusters in each stratum, under `sample.strata`',
    'число кластеров в каждом слое, в `sample.strata`',
    'әр қабаттағы кластерлер саны, `sample.strata` ішінде',
  ),
  stationsEachStratumUnder: sentence(
    'the number of stations in each stratum, under `sample.strata`',
    'число участков в каждом слое, в `sample.strata`',
    'әр қабаттағы учаскелер саны, `sample.strata` ішінде',
  ),
  noStratumTwoStations: sentence(
    'no stratum has two stations or clusters that report',
    'ни в одном слое нет двух участков или кластеров с данными',
    'ешбір қабатта дерегі бар екі учаске немесе кластер жоқ',
  ),
});
