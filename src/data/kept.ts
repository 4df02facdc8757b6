/**
 * What `make` gives of a thing, made when first asked for and kept as long as the thing is: for what is asked of the same dataset
 * again and again. What is kept must not be changed.
 */
export function keptOf<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const kept = new WeakMap<K, { readonly value: T }>();
  return (of) => {
    const known = kept.get(of);
    if (known) return known.value;
    const value = make(of);
    kept.set(of, { value });
    return value;
  };
}
