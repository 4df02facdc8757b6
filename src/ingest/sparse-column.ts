const PAGE_BITS = 12;
const PAGE = 1 << PAGE_BITS;

/** Numbers by row, of which long stretches may be absent: stretches without any take no room. */
export interface SparseColumn {
  readonly get: (row: number) => number;
  readonly set: (row: number, value: number) => void;
}

/** @param absent what a row without a number has */
export function sparseColumn<T extends Float64Array | Int32Array>(make: (length: number) => T, absent: number): SparseColumn {
  const pages: (T | undefined)[] = [];
  return {
    get: (row) => pages[row >> PAGE_BITS]?.[row & (PAGE - 1)] ?? absent,
    set(row, value) {
      const at = row >> PAGE_BITS;
      let page = pages[at];
      if (page === undefined) {
        page = make(PAGE);
        if (absent !== 0) page.fill(absent);
        pages[at] = page;
      }
      page[row & (PAGE - 1)] = value;
    },
  };
}
