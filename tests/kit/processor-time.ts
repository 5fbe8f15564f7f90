/** The time the processor spent since a call, in milliseconds: nearly the same on an idle machine and on a busy one. */
export function stopwatch(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}
