/** How long things take. */

export interface Times {
  runs: number;
  min: number;
  p50: number;
  p95: number;
}

/** Milliseconds; on a busy machine the processor's own time, which other work does not lengthen. */
export function took(run: () => unknown): number {
  const before = process.cpuUsage();
  const start = performance.now();
  run();
  return sinceThen(start, before);
}

/** As `took`, for what answers later. */
export async function tookAsync(run: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  const start = performance.now();
  await run();
  return sinceThen(start, before);
}

function sinceThen(start: number, before: NodeJS.CpuUsage): number {
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return wall < 2 ? wall : Math.min(wall, (user + system) / 1000);
}

export function timesOf(samples: readonly number[]): Times {
  return { runs: samples.length, min: at(samples, 0), p50: at(samples, 0.5), p95: at(samples, 0.95) };
}

/** The time below which that share of the samples lies. */
export function at(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
