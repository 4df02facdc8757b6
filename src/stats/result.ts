/** What every statistical test in this folder returns. */
export interface TestResult {
  /** Name of the method, as a report prints it. */
  method: string;
  /** Number of observations. */
  n: number;
  /** The test statistic. */
  statistic: number;
  /** Degrees of freedom, where the method has them. */
  df?: number;
  /** p-value; 0 once it is smaller than a double can hold. */
  p: number;
  /** log₁₀ of the p-value, finite where `p` has become 0. */
  log10P: number;
  /** Size of the effect, free of n; its unit is told by the test. */
  effect: number;
}
