// The part of saxen that is used here; the library ships no types.
declare module 'saxen' {
  type Decode = (text: string) => string;
  export class Parser {
    on(event: 'error' | 'warn', listener: (error: Error) => void): this;
    on(event: 'openTag', listener: (name: string, attributes: () => Readonly<Record<string, string>>, decode: Decode) => void): this;
    on(event: 'closeTag', listener: (name: string) => void): this;
    on(event: 'text', listener: (text: string, decode: Decode) => void): this;
    on(event: 'cdata' | 'attention' | 'comment' | 'question', listener: (text: string) => void): this;
    parse(text: string): Error | undefined;
  }
}
