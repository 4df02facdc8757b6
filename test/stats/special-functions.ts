import reference from '../../fixtures/reference/special-functions.json' with { type: 'json' };

/** Rows of [arguments, value] for one function, as special-functions.py printed them. */
export function referenceValues(name: keyof typeof reference): [args: number[], value: number][] {
  return reference[name] as [number[], number][];
}
