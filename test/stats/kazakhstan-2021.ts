/** Nur Otan, Aq Jol, QHP, Auyl, ADAL on 10 January 2021: official votes, and what independent sources published. */
export const VOTES = [5148074, 792828, 659019, 383023, 258618];
export const VALID = 7241562;
export const OFFICIAL = VOTES.map((votes) => votes / VALID);

/** Whole counts behind the Sanj poll, of all respondents and of the 44 % who said they voted. */
export const SANJ_3426 = [1932, 548, 103, 428, 415];
export const SANJ_1507 = [850, 242, 45, 188, 182];
export const SANJ_PUBLISHED = [0.564, 0.16, 0.03, 0.125, 0.121];

export const ALAMAN = [0.3981, 0.2261, 0.0827, 0.1057, 0.1481];
export const QOGAMDYQ_PIKIR = [0.7197, 0.1018, 0.0903, 0.0575, 0.0307];
export const DEMOCRATIC_INSTITUTE = [0.72, 0.102, 0.0954, 0.0493, 0.0325];
export const ASTANA_ZERTTEU = [0.7375, 0.1013, 0.0817, 0.048, 0.0315];
export const IEI_4_JANUARY = [0.695, 0.104, 0.081, 0.045, 0.031];
export const PORI_12_NOVEMBER = [0.721, 0.029, 0.027, 0.051, 0.019];
export const BAIGE = { nurOtan: 0.128, aqJol: 0.4502 };

export function normalised(shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

/** φ² = Σ (p − P)² / P. */
export function phi2(shares: readonly number[], proportions: readonly number[]): number {
  return shares.reduce((sum, share, i) => sum + (share - proportions[i]) ** 2 / proportions[i], 0);
}
