/** How much a count says on a logarithmic scale: 0 for none, 1 from `many` up. */
export function logRatio(value: number, many = 20): number {
  return Math.min(1, Math.log1p(value) / Math.log1p(many));
}
