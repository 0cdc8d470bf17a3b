interface Item<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

interface Props<Id extends string> {
  readonly items: readonly Item<Id>[];
  /** Left out: the items are text, not buttons. */
  readonly onOpen?: ((id: Id) => void) | undefined;
}

/** A row of short names, each of which opens something. */
export function Chips<Id extends string>({ items, onOpen }: Props<Id>) {
  return (
    <ul class="chips">
      {items.map(({ id, label }) => (
        <li key={id}>
          {onOpen === undefined ? (
            <span class="chip">
              <bdi>{label}</bdi>
            </span>
          ) : (
            <button type="button" class="chip" onClick={() => onOpen(id)}>
              <bdi>{label}</bdi>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
