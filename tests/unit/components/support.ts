import { render } from "preact";
import type { ComponentChild } from "preact";
import { act } from "preact/test-utils";

/** Renders into a fresh container and runs the effects. */
export async function show(content: ComponentChild): Promise<HTMLElement> {
  const container = document.createElement("div");
  document.body.replaceChildren(container);
  await act(() => render(content, container));
  return container;
}

/** Does something to the page, then lets renders, effects and answered promises happen. */
export async function after(change: () => void): Promise<void> {
  await act(async () => {
    change();
    await Promise.resolve();
  });
  await act(() => Promise.resolve());
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the same convenience as querySelector
export function find<E extends Element = HTMLElement>(root: Element, selector: string): E {
  const element = root.querySelector<E>(selector);
  if (element === null) throw new Error(`No element matches ${selector} in: ${root.innerHTML.slice(0, 500)}`);
  return element;
}

/** The button, link or option with this accessible name: aria-label, or else its text. */
export function named(root: Element, name: string, selector = "button, a, [role=option]"): HTMLElement {
  const all = [...root.querySelectorAll<HTMLElement>(selector)];
  const match = all.find((element) => (element.getAttribute("aria-label") ?? textOf(element)) === name);
  if (match === undefined) throw new Error(`No “${name}” among: ${all.map((e) => textOf(e)).join(" | ")}`);
  return match;
}

/** The text with its white space folded. */
export function textOf(element: Element): string {
  return (element.textContent ?? "").replaceAll(/\s+/gu, " ").trim();
}

export function type(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

export function press(element: Element, key: string): void {
  element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
}

/** Levels of the headings in document order: no level may be skipped on the way down. */
export function skippedHeadings(root: Element): string[] {
  const headings = [...root.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  return headings
    .filter((heading, index) => {
      const before = headings[index - 1];
      return before !== undefined && Number(heading.tagName[1]) > Number(before.tagName[1]) + 1;
    })
    .map((heading) => `${heading.tagName}: ${textOf(heading)}`);
}

export const MARKUP = `<img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script>`;
export const LONG = "Bartholomew-".repeat(10);
