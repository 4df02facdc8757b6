/** Up to so many values are sorted by insertion. */
const FEW = 20;

/**
 * Sorts the numbers from `from` to before `to` ascending in place, and moves what belongs to each along with it: the order of equal
 * numbers is not kept.
 *
 * Quicksort around the median of three, and insertion where few are left; whatever does not get shorter within twice as many steps as a
 * halving would take is sorted by its heap, so that no order of the values costs more than n log n.
 *
 * @param keys numbers without NaN
 * @param along as long as the keys
 * @see Bentley & McIlroy (1993) doi:10.1002/spe.4380231105; Musser (1997), Introspective sorting, for the bound
 * @example sortTogether(Float64Array.of(3, 1), Int32Array.of(7, 8), 0, 2); // keys 1, 3; along 8, 7
 */
export function sortTogether(keys: Float64Array, along: Int32Array, from: number, to: number): void {
  sortPart(keys, along, from, to - 1, 2 * Math.ceil(Math.log2(Math.max(2, to - from))));
}

function sortPart(keys: Float64Array, along: Int32Array, from: number, to: number, patience: number): void {
  let [low, high] = [from, to];
  for (let steps = patience; high - low >= FEW; steps--) {
    if (steps === 0) {
      heapSort(keys, along, low, high - low + 1);
      return;
    }
    const pivot = middleOf(keys[low], keys[(low + high) >>> 1], keys[high]);
    let i = low;
    let j = high;
    while (i <= j) {
      while (keys[i] < pivot) i++;
      while (keys[j] > pivot) j--;
      if (i <= j) swap(keys, along, i++, j--);
    }
    // The shorter part first: the stack stays short.
    if (j - low < high - i) {
      sortPart(keys, along, low, j, steps - 1);
      low = i;
    } else {
      sortPart(keys, along, i, high, steps - 1);
      high = j;
    }
  }
  insert(keys, along, low, high);
}

function swap(keys: Float64Array, along: Int32Array, i: number, j: number): void {
  const key = keys[i];
  keys[i] = keys[j];
  keys[j] = key;
  const one = along[i];
  along[i] = along[j];
  along[j] = one;
}

function insert(keys: Float64Array, along: Int32Array, low: number, high: number): void {
  for (let i = low + 1; i <= high; i++) {
    const key = keys[i];
    const one = along[i];
    let j = i - 1;
    for (; j >= low && keys[j] > key; j--) {
      keys[j + 1] = keys[j];
      along[j + 1] = along[j];
    }
    keys[j + 1] = key;
    along[j + 1] = one;
  }
}

function heapSort(keys: Float64Array, along: Int32Array, low: number, length: number): void {
  const sink = (at: number, end: number): void => {
    for (let parent = at, child = 2 * at + 1; child < end; parent = child, child = 2 * child + 1) {
      if (child + 1 < end && keys[low + child + 1] > keys[low + child]) child++;
      if (keys[low + parent] >= keys[low + child]) return;
      swap(keys, along, low + parent, low + child);
    }
  };
  for (let at = (length >>> 1) - 1; at >= 0; at--) sink(at, length);
  for (let end = length - 1; end > 0; end--) {
    swap(keys, along, low, low + end);
    sink(0, end);
  }
}

const middleOf = (a: number, b: number, c: number): number => (a < b ? (b < c ? b : a < c ? c : a) : a < c ? a : b < c ? c : b);
