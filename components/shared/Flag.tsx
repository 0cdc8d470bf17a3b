interface Props {
  /** ISO 3166-1 alpha-2; `null` for bodies. */
  readonly region: string | null;
}

/** From "A" to the regional indicator A. */
const TO_INDICATOR = 0x1f1e6 - 0x41;

/** The flag as an emoji (two letters where the system draws no flags). Hidden from readers: the country's name is beside it. */
export function Flag({ region }: Props) {
  if (region === null || !/^[A-Z]{2}$/u.test(region)) return null;
  const flag = String.fromCodePoint(
    ...Array.from(region, (letter) => (letter.codePointAt(0) ?? 0) + TO_INDICATOR),
  );
  return (
    <span class="flag" aria-hidden="true">
      {flag}
    </span>
  );
}
