import type { Messages } from '../language/language.ts';

const texts: Messages = {
  'it has no table of stations': ['в нём нет таблицы по участкам', 'онда учаскелер бойынша кесте жоқ'],
  'the votes of each station that was drawn': ['голоса каждого отобранного участка', 'іріктелген әр учаскенің дауыстары'],
  'some rows name no stratum or cluster': [
    'в некоторых строках не указан слой или кластер',
    'кейбір жолдарда қабат немесе кластер көрсетілмеген',
  ],
  'the stratum and the cluster of every station': ['слой и кластер каждого участка', 'әр учаскенің қабаты мен кластері'],
  'no station of the stratum {0} reports': ['нет данных ни с одного участка слоя {0}', '{0} қабатының бірде-бір учаскесінен дерек жоқ'],
  'a station that reports in every stratum': [
    'данные хотя бы одного участка в каждом слое',
    'әр қабаттағы кемінде бір учаскенің деректері',
  ],
  'two stations or more in some stratum': ['два участка или больше хотя бы в одном слое', 'кемінде бір қабатта екі немесе одан көп учаске'],
  'its stations hold no valid votes': ['на его участках нет действительных голосов', 'оның учаскелерінде жарамды дауыстар жоқ'],
  'stations with votes': ['участки с голосами', 'дауыстары бар учаскелер'],
  'a sample that fits the stations it was drawn from': [
    'выборка, согласующаяся с числом участков, из которых она отобрана',
    'өзі іріктелген учаскелер санына сай келетін іріктеме',
  ],
  'the size of the stratum {0} is not known, so strata cannot be weighted': [
    'неизвестен размер слоя {0}, поэтому слои нельзя взвесить',
    '{0} қабатының мөлшері белгісіз, сондықтан қабаттарды салмақтау мүмкін емес',
  ],
  'the size of the strata {0} is not known, so strata cannot be weighted': [
    'неизвестен размер слоёв {0}, поэтому слои нельзя взвесить',
    '{0} қабаттарының мөлшері белгісіз, сондықтан қабаттарды салмақтау мүмкін емес',
  ],
  'clusters in each stratum, under `sample.strata`': [
    'число кластеров в каждом слое, в `sample.strata`',
    'әр қабаттағы кластерлер саны, `sample.strata` ішінде',
  ],
  'stations in each stratum, under `sample.strata`': [
    'число участков в каждом слое, в `sample.strata`',
    'әр қабаттағы учаскелер саны, `sample.strata` ішінде',
  ],
  'no stratum has two stations that report': ['ни в одном слое нет двух участков с данными', 'ешбір қабатта дерегі бар екі учаске жоқ'],
};

export default texts;
