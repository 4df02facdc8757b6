const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Thrown where somebody asked the program to end while it was writing, and nothing had been put in place yet. */
export class Interrupted extends Error {}

/**
 * Writes something that must not be left half done: SIGINT and SIGTERM wait until it is. `check` throws where one has come, for
 * places where all can still be undone. Afterwards the signal does what it does otherwise.
 */
export async function uninterrupted<T>(work: (check: () => void) => Promise<T>): Promise<T> {
  let came: NodeJS.Signals | undefined;
  const note = (signal: NodeJS.Signals): void => {
    came ??= signal;
  };
  for (const signal of SIGNALS) process.on(signal, note);
  try {
    return await work(() => {
      if (came) throw new Interrupted();
    });
  } finally {
    // A signal that came in the last step is handed over in the next turn.
    await new Promise((resolve) => setImmediate(resolve));
    for (const signal of SIGNALS) process.off(signal, note);
    if (came) {
      process.kill(process.pid, came);
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}
