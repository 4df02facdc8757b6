import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** Where somebody answers. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

export interface Asking {
  /** The next line that is typed, without spaces around it; undefined where there is no more. */
  readonly ask: (text: string) => Promise<string | undefined>;
  readonly close: () => void;
}

/** Questions and answers, one line each; what is typed ahead answers the questions that follow. */
export function asking({ input, output }: Terminal): Asking {
  const lines = createInterface({ input, output });
  const typed: string[] = [];
  let waiting: ((line: string | undefined) => void) | undefined;
  let ended = false;
  lines.on('line', (line) => {
    const next = waiting;
    waiting = undefined;
    if (next) next(line);
    else typed.push(line);
  });
  lines.on('close', () => {
    ended = true;
    waiting?.(undefined);
  });
  return {
    async ask(text) {
      output.write(text);
      const line = typed.length > 0 || ended ? typed.shift() : await new Promise<string | undefined>((resolve) => (waiting = resolve));
      return line?.trim();
    },
    close: () => lines.close(),
  };
}

/** The terminal of this process, where there is one to ask at: questions go where progress goes, so that results stay alone. */
export function ownTerminal(): Terminal | undefined {
  const { stdin, stderr } = process;
  return stdin.isTTY === true && stderr.isTTY === true ? { input: stdin, output: stderr } : undefined;
}
