// The only things the pure core takes from its platform: both Node and browsers have them.
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array, options?: { stream?: boolean }): string;
}

/** Characters below 256 as base64. */
declare function btoa(data: string): string;
