import { sentence, texts } from '../language/sentence.ts';

export const T = texts('sample-design', {
  respondents: sentence('respondents', 'опрошенные', 'сұралғандар'),
  answersNameSomebody: sentence('answers that name somebody', 'ответы, в которых кто-то назван', 'біреу аталған жауаптар'),
  voters: sentence('voters', 'проголосовавшие', 'дауыс бергендер'),
  estimatedFromAnswers: sentence('estimated from the answers', 'оценён по ответам', 'жауаптар бойынша бағаланған'),
  stated: sentence('stated', 'указан источником', 'дереккөз көрсеткен'),
  impliedStatedMargin: sentence(
    'implied by the stated margin',
    'следует из указанного предела погрешности',
    'көрсетілген қателік шегінен шығады',
  ),
});
