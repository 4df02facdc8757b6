/**
 * Starts to count the time of the processor that this process uses, in milliseconds: unlike a clock it does not go on while
 * other processes compete. For long tests only, whose processes do nothing else.
 */
export function processorTime(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}
