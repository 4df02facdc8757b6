import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/linear-programme.json' with { type: 'json' };
import { type LinearConstraint, linearProgramme } from '../../src/stats/linear-programme.ts';
import { relativeError } from './relative-error.ts';

const at = ({ coefficients }: LinearConstraint, x: ArrayLike<number>): number =>
  Array.from(coefficients).reduce((sum, coefficient, j) => sum + coefficient * x[j], 0);
const size = (constraint: LinearConstraint): number =>
  Math.max(1, Math.abs(constraint.right), ...Array.from(constraint.coefficients, Math.abs));

function expectFeasible(x: ArrayLike<number>, equalities: readonly LinearConstraint[], atMost: readonly LinearConstraint[]): void {
  for (const one of equalities) expect(Math.abs(at(one, x) - one.right)).toBeLessThan(1e-9 * size(one));
  for (const one of atMost) expect(at(one, x) - one.right).toBeLessThan(1e-9 * size(one));
  expect(Math.min(...Array.from(x))).toBeGreaterThanOrEqual(0);
}

const coefficient = fc.integer({ min: -6, max: 6 });

describe('linearProgramme', () => {
  test.each(reference)('agrees with HiGHS: $name', ({ objective, equalities, atMost, status, value }) => {
    const found = linearProgramme({ objective, equalities, atMost });
    expect(found.status).toBe(status);
    if (value === null) {
      expect(found.value).toBe(status === 'infeasible' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY);
      expect(found.x).toHaveLength(0);
      return;
    }
    expect(Math.abs(found.value - value)).toBeLessThan(1e-10 * Math.max(1, Math.abs(value)));
    expectFeasible(found.x, equalities, atMost);
  });

  test('the reference holds every outcome', () => {
    expect(new Set(reference.map(({ status }) => status))).toEqual(new Set(['optimal', 'infeasible', 'unbounded']));
    expect(reference.length).toBeGreaterThan(30);
  });

  test('by hand', () => {
    const found = linearProgramme({ objective: [-3, -5], atMost: [{ coefficients: [1, 2], right: 4 }] });
    expect(found).toEqual({ status: 'optimal', value: -12, x: Float64Array.of(4, 0) });
    expect(linearProgramme({ objective: [2, 1], equalities: [{ coefficients: [1, 1], right: 3 }] }).x).toEqual(Float64Array.of(0, 3));
    expect(linearProgramme({ objective: [1] })).toEqual({ status: 'optimal', value: 0, x: Float64Array.of(0) });
    expect(linearProgramme({ objective: [0], atMost: [{ coefficients: [-1], right: -2 }] }).x).toEqual(Float64Array.of(2));
  });

  test('what it finds is feasible and no feasible point is better', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(9), { minLength: 5, maxLength: 5 }),
        fc.array(fc.nat(4), { minLength: 5, maxLength: 5 }),
        fc.array(fc.array(coefficient, { minLength: 5, maxLength: 5 }), { minLength: 0, maxLength: 3 }),
        fc.array(fc.tuple(fc.array(coefficient, { minLength: 5, maxLength: 5 }), fc.nat(3)), { minLength: 0, maxLength: 5 }),
        (objective, point, equal, most) => {
          const equalities = equal.map((coefficients) => ({ coefficients, right: at({ coefficients, right: 0 }, point) }));
          const atMost = most.map(([coefficients, room]) => ({ coefficients, right: at({ coefficients, right: 0 }, point) + room }));
          const found = linearProgramme({ objective, equalities, atMost });
          expect(found.status).toBe('optimal'); // the point is feasible, and no cost is below 0
          expectFeasible(found.x, equalities, atMost);
          expect(found.value).toBeLessThanOrEqual(at({ coefficients: objective, right: 0 }, point) + 1e-9);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('the dual programme has the same value', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 }),
        fc.array(fc.tuple(fc.array(coefficient, { minLength: 4, maxLength: 4 }), fc.integer({ min: -5, max: 9 })), {
          minLength: 1,
          maxLength: 5,
        }),
        (objective, conditions) => {
          const atMost = conditions.map(([coefficients, right]) => ({ coefficients, right }));
          const { status, value } = linearProgramme({ objective, atMost });
          // min c·x, Ax ≤ b, x ≥ 0 against max −b·y, −Aᵀy ≤ c, y ≥ 0
          const dual = linearProgramme({
            objective: atMost.map(({ right }) => right),
            atMost: objective.map((cost, j) => ({ coefficients: atMost.map((one) => -one.coefficients[j]), right: cost })),
          });
          if (status === 'optimal') expect(Math.abs(value + dual.value)).toBeLessThan(1e-9 * Math.max(1, Math.abs(value)));
          else expect(dual.status).toBe('unbounded'); // y = 0 is feasible
        },
      ),
      { numRuns: 500 },
    );
  });

  test('scaling a condition changes nothing', () => {
    for (const { objective, equalities, atMost, value } of reference.filter(({ status }) => status === 'optimal')) {
      const scaled = (rows: readonly LinearConstraint[]) =>
        rows.map(({ coefficients, right }, i) => {
          const by = 10 ** ((i % 5) * 2 - 4);
          return { coefficients: Array.from(coefficients, (x) => x * by), right: right * by };
        });
      const found = linearProgramme({ objective, equalities: scaled(equalities), atMost: scaled(atMost) });
      expect(Math.abs(found.value - value!)).toBeLessThan(1e-9 * Math.max(1, Math.abs(value!)));
    }
    expect(relativeError(linearProgramme({ objective: [1e-12], equalities: [{ coefficients: [2], right: 1 }] }).value, 5e-13)).toBe(0);
  });

  test('refuses bad arguments', () => {
    expect(() => linearProgramme({ objective: [] })).toThrow(/^linearProgramme: there is no variable/);
    expect(() => linearProgramme({ objective: [Number.NaN] })).toThrow(RangeError);
    expect(() => linearProgramme({ objective: [1], atMost: [{ coefficients: [1, 2], right: 1 }] })).toThrow(/lengths differ/);
    expect(() => linearProgramme({ objective: [1], equalities: [{ coefficients: [Number.POSITIVE_INFINITY], right: 1 }] })).toThrow(
      RangeError,
    );
    expect(() => linearProgramme({ objective: [1], equalities: [{ coefficients: [1], right: Number.NaN }] })).toThrow(RangeError);
  });
});
