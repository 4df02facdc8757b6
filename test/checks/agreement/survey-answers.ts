import { datasetOf, official } from '../../support/dataset.ts';
import { draws } from '../../support/random.ts';

const votes = { alpha: 500000, beta: 300000, gamma: 200000 };
const answers = { alpha: ['A'], beta: ['B'], gamma: ['C'] };
/** 40 clusters of 25 that share half of their answers: a design effect far above 1. */
const rows = (shares: readonly number[], seed: number) => {
  const { dirichlet, multinomial } = draws(seed);
  return Array.from({ length: 40 }, (_, cluster) =>
    multinomial(25, dirichlet(shares.map((share) => share * 4))).flatMap((times, at) =>
      Array.from({ length: times }, () => ['ABC'[at], `c${cluster}`]),
    ),
  ).flat();
};
/** Those answers as the survey of a dataset. */
export const answered = (shares: readonly number[], seed = 7) =>
  datasetOf(
    {
      sources: [
        official({ votes }),
        {
          id: 'survey',
          name: 'Survey',
          kind: 'survey',
          responses: { file: 'answers.csv', columns: { answer: 'vote', cluster: 'place' }, answers },
        },
      ],
    },
    { 'answers.csv': [['vote', 'place'], ...rows(shares, seed)] },
  );
