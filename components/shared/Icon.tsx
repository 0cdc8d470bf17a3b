const PATHS = {
  previous: "M4 10 8 6l4 4",
  next: "M4 6l4 4 4-4",
  close: "M4 4l8 8M12 4l-8 8",
  back: "M10 4 6 8l4 4",
  goTo: "M6 4l4 4-4 4",
  out: "M6 4h6v6M12 4 4.5 11.5",
  search: "M7 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8M10 10l3.5 3.5",
} as const;

interface Props {
  readonly name: keyof typeof PATHS;
}

/** A line drawing of 16 × 16. Decoration only: the button around it has the words. */
export function Icon({ name }: Props) {
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
