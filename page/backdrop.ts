export type Backdrop = "light" | "dark";

/** Relative luminance (WCAG 2.2) at which black and white text contrast alike. */
const MIDDLE = 0.179;
/** A layer this opaque hides what is under it. */
const OPAQUE = 0.5;

/**
 * Whether the background painted under an element is light or dark: the first
 * opaque background colour up the tree, else the canvas, whose colour follows
 * `color-scheme`. Pictures and gradients are not looked at. O(depth) styles.
 */
export function backdropOf(element: Element): Backdrop {
  const view = element.ownerDocument.defaultView;
  if (!view) return "light";
  for (let at: Element | null = element; at; at = at.parentElement) {
    const colour = channels(view.getComputedStyle(at).backgroundColor);
    if (colour && colour.alpha >= OPAQUE) return colour.luminance < MIDDLE ? "dark" : "light";
  }
  return canvasOf(element.ownerDocument, view);
}

/** The canvas is dark where the root offers a dark scheme and it is the only one or the reader's. */
function canvasOf(document: Document, view: Window): Backdrop {
  const scheme = view.getComputedStyle(document.documentElement).colorScheme;
  if (!/\bdark\b/.test(scheme)) return "light";
  if (!/\blight\b/.test(scheme)) return "dark";
  return view.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Computed colours are "rgb(…)" and "rgba(…)", or "color(srgb …)", "oklch(…)" where the page uses them. */
function channels(colour: string): { luminance: number; alpha: number } | null {
  const numbers = colour.match(/-?[\d.]+(?:e-?\d+)?%?/g)?.map(parseFloat);
  const [first, second, third, alpha = 1] = numbers ?? [];
  if (first === undefined || second === undefined || third === undefined) return null;
  if (/^(?:ok)?l(?:ab|ch)\(/.test(colour)) {
    // Lightness of CIE and OK is a cube root of luminance; of 1 or of 100.
    const lightness = colour.startsWith("ok") ? first : first / 100;
    return { luminance: lightness ** 3, alpha };
  }
  const scale = colour.startsWith("rgb") ? 255 : 1;
  const [r, g, b] = [first, second, third].map((part) => linear(part / scale));
  return {
    luminance: 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0),
    alpha,
  };
}

/** sRGB to linear light (WCAG 2.2, relative luminance). */
function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** Tells when the page may have turned light or dark: the system's scheme, or a switch of its own on the root. */
export function followBackdrop(document: Document, onChange: () => void, signal: AbortSignal): void {
  document.defaultView
    ?.matchMedia("(prefers-color-scheme: dark)")
    .addEventListener("change", onChange, { signal });
  const observer = new MutationObserver(onChange);
  const options = { attributes: true, attributeFilter: ["class", "style", "data-theme", "data-color-mode"] };
  for (const element of [document.documentElement, document.body]) {
    if (element !== null) observer.observe(element, options);
  }
  signal.addEventListener("abort", () => observer.disconnect());
}
