// Which blocks of the built program an input came through, as the engine itself counts them.
import { Session } from 'node:inspector';

/** How often a block ran, coarsely: once, a few times, often, very often. */
const bucket = (count) => (count < 2 ? 0 : count < 16 ? 1 : count < 256 ? 2 : 3);

/**
 * Counts the blocks of this thread from now on; call it before the program is imported.
 *
 * @returns a function that says how many blocks and loads of blocks the code run since the last call came to that no code came to
 *   before, and how many there are by now
 */
export function blockCoverage(isOwn) {
  const session = new Session();
  session.connect();
  const posted = (method, parameters) => {
    let answer;
    // Answered before `post` returns.
    session.post(method, parameters, (error, result) => {
      if (error) throw error;
      answer = result;
    });
    return answer;
  };
  posted('Profiler.enable');
  posted('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const seen = new Set();
  const blocks = new Set();
  return () => {
    let fresh = 0;
    for (const { url, functions } of posted('Profiler.takePreciseCoverage').result) {
      if (!isOwn(url)) continue;
      for (const { ranges } of functions)
        for (const { startOffset, endOffset, count } of ranges) {
          if (count === 0) continue;
          const block = `${url}:${startOffset}:${endOffset}`;
          blocks.add(block);
          const reached = `${block}:${bucket(count)}`;
          if (seen.has(reached)) continue;
          seen.add(reached);
          fresh++;
        }
    }
    return { fresh, blocks: blocks.size };
  };
}
