import { sentence, texts } from '../../../language/sentence.ts';

const ofAreas = {
  details: [
    sentence(
      'The 95 % interval of the correlation is {low:.3} to {high:.3}.',
      '95-процентный интервал корреляции — от {low:.3} до {high:.3}.',
      'Корреляцияның 95 пайыздық аралығы: {low:.3} – {high:.3}.',
    ),
    sentence(
      'It is {rWithinGroup:.3} in the {areasInGroup|# area|# areas} of the group {groupName}.',
      'По {areasInGroup|# территории|# территориям|# территориям} группы «{groupName}» она равна {rWithinGroup:.3}.',
      '«{groupName}» тобының {areasInGroup|# аумағы} бойынша ол {rWithinGroup:.3}.',
    ),
  ],
  seen: sentence('r = {r:.3}', 'r = {r:.3}', 'r = {r:.3}'),
  ask: sentence(
    'Ask the commission for turnout and votes by polling station: areas this large hide what happens inside them.',
    'Запросите у комиссии явку и голоса по избирательным участкам: территории такого размера скрывают то, что происходит внутри них.',
    'Комиссиядан сайлау учаскелері бойынша қатысу деңгейі мен дауыстарды сұраңыз: мұндай ірі аумақтардың ішінде не болғаны көрінбейді.',
  ),
} as const;

export const T = texts('turnout-share-of-areas', {
  oneLine: sentence(
    'turnout and share form one straight line',
    'явка и доля образуют одну прямую',
    'қатысу деңгейі мен үлес бір түзу құрайды',
  ),
  up: {
    ...ofAreas,
    message: sentence(
      'Turnout and the share of {name} rise together: the correlation over {areas|# area|# areas} by {level} is {r:.3}.',
      'Чем выше явка, тем выше доля участника {name}: корреляция по {areas|# территории|# территориям|# территориям} уровня «{level}» — {r:.3}.',
      'Қатысу деңгейі жоғары жерде {name} үлесі де жоғары: «{level}» деңгейіндегі {areas|# аумақ} бойынша корреляция — {r:.3}.',
    ),
  },
  down: {
    ...ofAreas,
    explanations: [
      sentence(
        'The strongholds of the leader may be cities or young districts, where fewer people vote.',
        'Опора лидера — возможно, города или молодые районы, где голосуют реже.',
        'Көшбасшының тірегі — дауыс беруге аз қатысатын қалалар немесе жас аудандар болуы мүмкін.',
      ),
      sentence(
        'Other contestants may have brought out their supporters where they are strong.',
        'Другие участники могли привести на участки своих сторонников там, где они сильны.',
        'Өзге қатысушылар өздері мықты жерлерде жақтастарын учаскелерге шақырған болуы мүмкін.',
      ),
    ],
    message: sentence(
      'The share of {name} falls where turnout rises: the correlation over {areas|# area|# areas} by {level} is {r:.3}.',
      'Чем выше явка, тем ниже доля участника {name}: корреляция по {areas|# территории|# территориям|# территориям} уровня «{level}» — {r:.3}.',
      'Қатысу деңгейі жоғары жерде {name} үлесі төмен: «{level}» деңгейіндегі {areas|# аумақ} бойынша корреляция — {r:.3}.',
    ),
  },
  noYardstick: sentence(
    'no fixed value; nothing to compare with for areas by {level}',
    'определённого значения нет; для территорий уровня «{level}» сравнить не с чем',
    'белгілі бір мән жоқ; «{level}» деңгейіндегі аумақтар үшін салыстыратын дерек жоқ',
  ),
  stationYardstick: sentence('{usual}', '{usual}', '{usual}'),
  table: {
    title: sentence(
      'Turnout and the share of {name} by {level}',
      'Явка и доля участника {name}, уровень «{level}»',
      'Қатысу деңгейі мен {name} үлесі, «{level}» деңгейі',
    ),
    note: sentence(
      '{rows|# area has|# areas have} both figures.',
      'Территорий, где известно и то и другое: {rows|#|#|#}.',
      'Екеуі де белгілі аумақтар саны: {rows|#}.',
    ),
    group: sentence('Group', 'Группа', 'Топ'),
    from: sentence('From', 'Откуда', 'Қайдан'),
  },
});
