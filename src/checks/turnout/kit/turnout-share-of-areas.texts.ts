import { sentence, texts } from '../../../language/sentence.ts';

const ofAreas = {
  details: [
    sentence(
      'Among the {areasInGroup:#} areas of the group {groupName} it is {rWithinGroup:.3}.',
      'Среди {areasInGroup|# территории|# территорий|# территорий} группы «{groupName}» r = {rWithinGroup:.3}.',
      '«{groupName}» тобының {areasInGroup|# аумағы} арасында r = {rWithinGroup:.3}.',
    ),
    sentence(
      'Differences between town and country alone can do this.',
      'Такое могут дать одни только различия между городом и селом.',
      'Мұны қала мен ауыл арасындағы айырмашылықтардың өзі ғана бере алады.',
    ),
  ],
  seen: sentence('r = {r:.3}', 'r = {r:.3}', 'r = {r:.3}'),
} as const;

export const T = texts('turnout-share-of-areas', {
  oneLine: sentence(
    'turnout and share lie on one straight line',
    'явка и доля лежат на одной прямой',
    'қатысу деңгейі мен үлес бір түзудің бойында жатыр',
  ),
  up: {
    ...ofAreas,
    message: sentence(
      'Turnout and the share of {name} rise and fall together over {areas|# area|# areas} by {level}: r = {r:.3}, 95 % interval {low:.3} to {high:.3}.',
      'Явка и доля участника {name} растут и снижаются вместе ({areas|# территория|# территории|# территорий} по уровню «{level}»): r = {r:.3}, 95-процентный интервал от {low:.3} до {high:.3}.',
      'Қатысу деңгейі мен {name} үлесі бірге өсіп, бірге төмендейді («{level}» деңгейі бойынша {areas|# аумақ}): r = {r:.3}, 95 пайыздық аралық: {low:.3} – {high:.3}.',
    ),
  },
  down: {
    ...ofAreas,
    message: sentence(
      'Turnout and the share of {name} move against each other over {areas|# area|# areas} by {level}: r = {r:.3}, 95 % interval {low:.3} to {high:.3}.',
      'Явка и доля участника {name} меняются в противоположных направлениях ({areas|# территория|# территории|# территорий} по уровню «{level}»): r = {r:.3}, 95-процентный интервал от {low:.3} до {high:.3}.',
      'Қатысу деңгейі мен {name} үлесі қарама-қарсы бағытта өзгереді («{level}» деңгейі бойынша {areas|# аумақ}): r = {r:.3}, 95 пайыздық аралық: {low:.3} – {high:.3}.',
    ),
  },
  noYardstick: sentence(
    'no fixed value: there is no yardstick for areas by {level}, and towns alone can raise it',
    'определённого значения нет: для территорий уровня «{level}» мерила нет, и повысить его могут одни только города',
    'белгілі бір мән жоқ: «{level}» деңгейіндегі аумақтар үшін өлшем жоқ, оны қалалардың өзі ғана арттыра алады',
  ),
  stationYardstick: sentence(
    'no fixed value: elections regarded as clean range from about −0.4 to +0.2 among stations, and towns alone can raise it',
    'определённого значения нет: на выборах, которые считаются честными, среди участков оно лежит примерно от −0,4 до +0,2, и повысить его могут одни только города',
    'белгілі бір мән жоқ: әділ саналатын сайлауларда учаскелер арасында ол шамамен −0,4 пен +0,2 аралығында, оны қалалардың өзі ғана арттыра алады',
  ),
  table: {
    title: sentence(
      'Turnout and the share of {name} by {level}',
      'Явка и доля участника {name}, уровень «{level}»',
      'Қатысу деңгейі мен {name} үлесі, «{level}» деңгейі',
    ),
    note: sentence(
      'The {rows:#} areas with both.',
      'Территории, где известно и то и другое: {rows:#}.',
      'Екеуі де белгілі аумақтар: {rows:#}.',
    ),
    group: sentence('Group', 'Группа', 'Топ'),
    from: sentence('From', 'Откуда', 'Қайдан'),
  },
});
