/** A value of a JSON text with the offset it begins at; numbers keep the text they were written in. */
export type JsonNode =
  | { readonly kind: 'object'; readonly at: number; readonly entries: ReadonlyMap<string, JsonNode> }
  | { readonly kind: 'array'; readonly at: number; readonly items: readonly JsonNode[] }
  | { readonly kind: 'text' | 'number' | 'word'; readonly at: number; readonly text: string };

/** What stands at a key of an object. */
export function at(node: JsonNode | undefined, key: string): JsonNode | undefined {
  return node?.kind === 'object' ? node.entries.get(key) : undefined;
}

/** The text of a scalar at a key; nothing where it is absent, null, or holds more than one value. */
export function textAt(node: JsonNode | undefined, key: string): string | undefined {
  const found = at(node, key);
  return found && found.kind !== 'object' && found.kind !== 'array' && !(found.kind === 'word' && found.text === 'null')
    ? found.text
    : undefined;
}

/** The members of an array at a key; none where there is none. */
export function itemsAt(node: JsonNode | undefined, key: string): readonly JsonNode[] {
  const found = at(node, key);
  return found?.kind === 'array' ? found.items : [];
}
