import type { Messages } from '../language/language.ts';

const texts: Messages = {
  respondents: ['опрошенные', 'сұралғандар'],
  voters: ['проголосовавшие', 'дауыс бергендер'],
  'answers that name somebody': ['ответы, в которых кто-то назван', 'біреу аталған жауаптар'],
  'estimated from the answers': ['оценён по ответам', 'жауаптар бойынша бағаланған'],
  stated: ['указан источником', 'дереккөз көрсеткен'],
  'implied by the stated margin': ['следует из указанного предела погрешности', 'көрсетілген қателік шегінен шығады'],
};

export default texts;
