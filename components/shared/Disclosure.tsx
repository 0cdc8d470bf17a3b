import type { ComponentChildren } from "preact";

interface Props {
  readonly summary: ComponentChildren;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** Native <details>: opens without script state, and Find in page looks inside. */
export function Disclosure({ summary, open = false, children }: Props) {
  return (
    <details class="disclosure" open={open}>
      <summary>{summary}</summary>
      <div class="disclosure-body">{children}</div>
    </details>
  );
}
