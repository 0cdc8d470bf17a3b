import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { createCardHost, HOST_NAME } from "../../page/card-host.ts";
import type { CardHost } from "../../page/card-host.ts";

let stop: AbortController;
let host: CardHost;

const anchor = { getBoundingClientRect: () => new DOMRect(40, 60, 80, 20) };

function renderButton(root: HTMLElement): () => void {
  const button = document.createElement("button");
  button.textContent = "Sources";
  button.className = "sources";
  root.append(button);
  return () => {
    button.remove();
  };
}

const css = ".sources { width: 123px; height: 40px; }";
const hostElement = (): HTMLElement | null => document.querySelector(HOST_NAME);

function move(x: number, y: number, target: Element = document.body): void {
  target.dispatchEvent(
    new PointerEvent("pointermove", { clientX: x, clientY: y, bubbles: true, composed: true }),
  );
}

beforeEach(() => {
  document.body.innerHTML = '<button id="own">page</button><p style="height:3000px">x</p>';
  stop = new AbortController();
  host = createCardHost(document, stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

test("adds nothing until the first card and takes the element away in the end", () => {
  expect(hostElement()).toBeNull();
  host.open(anchor, renderButton, css);
  expect(hostElement()?.parentNode).toBe(document.documentElement);
  expect(hostElement()?.shadowRoot).toBeNull();
  expect(hostElement()?.attributes.length).toBe(0);
  stop.abort();
  expect(hostElement()).toBeNull();
});

test("styles its content, in the top layer, next to the anchor, whatever the page says", async () => {
  const bully = document.createElement("style");
  bully.textContent =
    "* { display: none !important; position: static !important } html, body, p, button { display: block !important }";
  document.head.append(bully);
  let root: HTMLElement | null = null;
  host.open(anchor, (own) => ((root = own), renderButton(own)), css);
  const card = root as HTMLElement | null;
  await vi.waitFor(() => {
    expect(card?.getBoundingClientRect().top).toBeGreaterThanOrEqual(80);
  });
  expect(card?.matches(":popover-open")).toBe(true);
  const box = card?.querySelector("button")?.getBoundingClientRect();
  expect(box?.width).toBe(123);
  expect(document.elementFromPoint((box?.x ?? 0) + 5, (box?.y ?? 0) + 5)).toBe(hostElement());
  bully.remove();
});

test("Esc closes the card and reaches nobody else", () => {
  const seen: string[] = [];
  const listener = (event: KeyboardEvent): void => void seen.push(event.key);
  document.addEventListener("keydown", listener);
  const onClose = vi.fn<() => void>();
  host.open(anchor, renderButton, css, { onClose });
  document.body.dispatchEvent(
    new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }),
  );
  expect(host.isOpen).toBe(false);
  expect(onClose).toHaveBeenCalledOnce();
  expect(seen).toEqual([]);
  document.removeEventListener("keydown", listener);
});

test("opened by a key it takes the focus and gives it back; its keys stay inside", async () => {
  const seen: string[] = [];
  const listener = (event: KeyboardEvent): void => void seen.push(event.key);
  document.addEventListener("keydown", listener);
  const own = document.querySelector<HTMLElement>("#own");
  own?.focus();
  host.open(anchor, renderButton, css, { keyboard: true });
  expect(document.activeElement).toBe(hostElement());
  await userEvent.keyboard("j");
  expect(seen).toEqual([]);
  host.close();
  expect(document.activeElement).toBe(own);
  document.removeEventListener("keydown", listener);
});

test("leaves 300 ms to come from the words to the card", () => {
  vi.useFakeTimers();
  host.open(anchor, renderButton, css);
  move(60, 70);
  vi.advanceTimersByTime(1_000);
  expect(host.isOpen).toBe(true);
  move(500, 500);
  vi.advanceTimersByTime(299);
  expect(host.isOpen).toBe(true);
  const element = hostElement();
  if (element) move(60, 100, element);
  vi.advanceTimersByTime(1_000);
  expect(host.isOpen).toBe(true);
  move(500, 500);
  vi.advanceTimersByTime(301);
  expect(host.isOpen).toBe(false);
});

test("a press outside closes, a press inside does not", () => {
  host.open(anchor, renderButton, css);
  hostElement()?.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  expect(host.isOpen).toBe(true);
  document.body.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  expect(host.isOpen).toBe(false);
});

test("scrolling closes", async () => {
  host.open(anchor, renderButton, css);
  window.scrollTo(0, 50);
  await vi.waitFor(() => {
    expect(host.isOpen).toBe(false);
  });
});

test("a second card replaces the first", () => {
  const undo = vi.fn<() => void>();
  host.open(anchor, () => undo, css);
  host.open(anchor, renderButton, css);
  expect(undo).toHaveBeenCalledOnce();
  expect(document.querySelectorAll(HOST_NAME)).toHaveLength(1);
});
