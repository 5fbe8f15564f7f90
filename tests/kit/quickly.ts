/**
 * Runs it and fails where it took more than twenty seconds of the processor: several times what the slowest takes, so
 * that a busy machine passes, and well under what each costs without its limit.
 */
export async function quickly<T>(run: () => Promise<T>): Promise<T> {
  const before = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(20);
  return result;
}
