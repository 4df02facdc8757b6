/**
 * Solves A·x = b for a symmetric positive definite A by Cholesky's factors.
 *
 * @param matrix rows of A; its lower half is overwritten by the factor
 * @throws RangeError when A is not positive definite
 * @see Golub & Van Loan (2013), Matrix Computations, 4.2
 * @example solvePositive([Float64Array.of(4, 2), Float64Array.of(2, 3)], [2, 3]); // [0, 1]
 */
export function solvePositive(matrix: readonly Float64Array[], right: ArrayLike<number>): Float64Array {
  const size = matrix.length;
  const found = Float64Array.from(right);
  for (let j = 0; j < size; j++) {
    for (let k = 0; k <= j; k++) {
      let rest = matrix[j][k];
      for (let l = 0; l < k; l++) rest -= matrix[j][l] * matrix[k][l];
      if (k < j) matrix[j][k] = rest / matrix[k][k];
      else if (rest > 0) matrix[j][j] = Math.sqrt(rest);
      else throw new RangeError('solvePositive: the matrix is not positive definite');
    }
  }
  for (let j = 0; j < size; j++) {
    for (let k = 0; k < j; k++) found[j] -= matrix[j][k] * found[k];
    found[j] /= matrix[j][j];
  }
  for (let j = size - 1; j >= 0; j--) {
    for (let k = j + 1; k < size; k++) found[j] -= matrix[k][j] * found[k];
    found[j] /= matrix[j][j];
  }
  return found;
}
