/** How far a 95 % interval reaches to either side, in standard errors: the 0.975 quantile of the standard normal distribution. */
export const Z95 = 1.959963984540054;

/** How far a 90 % interval reaches to either side, in standard errors: the 0.95 quantile of the standard normal distribution. */
export const Z90 = 1.6448536269514722;
