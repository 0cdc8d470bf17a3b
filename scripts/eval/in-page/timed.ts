export interface Timed<T> {
  readonly value: T;
  readonly ms: number;
}

export function timed<T>(run: () => T): Timed<T> {
  const start = performance.now();
  const value = run();
  return { value, ms: performance.now() - start };
}
