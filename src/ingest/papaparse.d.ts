// The part of papaparse that is used here. Its published types pull in those of Node, which the pure core does without.
declare module 'papaparse' {
  export interface ParseError {
    readonly type: string;
    readonly code: string;
    readonly message: string;
    readonly row?: number;
    readonly index?: number;
  }
  export interface ParseStepResult {
    readonly data: string[];
    readonly errors: readonly ParseError[];
    readonly meta: { readonly cursor: number };
  }
  export interface Parser {
    abort(): void;
  }
  export interface ParseConfig {
    readonly delimiter: string;
    readonly newline: '\n' | '\r' | '\r\n';
    readonly header: false;
    readonly quoteChar?: string;
    step(result: ParseStepResult, parser: Parser): void;
  }
  const Papa: { parse(text: string, config: ParseConfig): void };
  export default Papa;
}
