import type { ComponentChildren } from "preact";

interface Props {
  readonly id: string;
  readonly title: string;
  readonly note?: string | undefined;
  readonly children: ComponentChildren;
}

/** A section of the reading. Its heading takes focus when a link of the navigation leads here. */
export function Section({ id, title, note, children }: Props) {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 id={`${id}-title`}>{title}</h2>
      {note !== undefined && <p class="section-note">{note}</p>}
      {children}
    </section>
  );
}
