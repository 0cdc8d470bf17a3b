// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import { Options } from "../../../components/options/Options.tsx";
import { parseSite } from "../../../components/options/site-input.ts";
import type { DatasetInfo } from "../../../engine/views.ts";
import type { Settings } from "../../../lib/settings-schema.ts";
import { INFO, SETTINGS } from "./option-samples.ts";
import { after, find, MARKUP, named, show, skippedHeadings, textOf, type } from "./support.ts";

interface Given {
  readonly settings?: Settings;
  readonly info?: DatasetInfo | null;
  readonly granted?: boolean;
  readonly error?: string | null;
}

async function showOptions({ settings = SETTINGS, info = INFO, granted = true, error = null }: Given = {}) {
  const onChange = vi.fn<(patch: Partial<Settings>) => void>();
  const onReset = vi.fn<() => void>();
  const onRequest = vi.fn<() => void>();
  const root = await show(
    <Options
      settings={settings}
      info={info}
      access={{ granted, onRequest }}
      onChange={onChange}
      onReset={onReset}
      error={error}
    />,
  );
  return { root, onChange, onReset, onRequest };
}

test("headings are in order, and every field has a name", async () => {
  const { root } = await showOptions();
  expect(skippedHeadings(root)).toEqual([]);
  for (const field of root.querySelectorAll("input")) {
    expect(field.closest("label") ?? root.querySelector(`label[for="${field.id}"]`)).not.toBeNull();
  }
});

describe("what to mark", () => {
  test.each([
    ["#marks fieldset:nth-of-type(1) [value=both]", { leaders: "both" }],
    ["#marks fieldset:nth-of-type(2) [value=none]", { claims: "none" }],
    ["#card [value=click]", { cardOpens: "click" }],
    ["#marks .switch:nth-last-of-type(2) input", { firstMentionOnly: true }],
    ["#marks .switch:last-of-type input", { badge: false }],
    ["#sites .switch input", { enabled: false }],
  ])("%s changes that setting only", async (selector, patch) => {
    const { root, onChange } = await showOptions();
    await after(() => find(root, selector).click());
    expect(onChange).toHaveBeenCalledExactlyOnceWith(patch);
  });

  test("the preview follows the settings", async () => {
    const { root } = await showOptions({
      settings: { ...SETTINGS, leaders: "both", claims: "tint", firstMentionOnly: true },
    });
    const styles = [...root.querySelectorAll<HTMLElement>(".preview-mark")].map(
      (mark) => `${mark.dataset["kind"]} ${mark.dataset["style"]}`,
    );
    expect(styles).toEqual([
      "leader both",
      "leader both",
      "leader none",
      "claim tint",
      "leader none",
      "claim tint",
    ]);
  });
});

describe("sites", () => {
  test("one can be switched on again, and the focus is not lost", async () => {
    const { root, onChange } = await showOptions();
    await after(() => named(root, "Switch on again on news.example.org").click());
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ sitesOff: ["intranet.example.com"] });
    expect(textOf(find(root, "#sites [aria-live]"))).toBe("On again on news.example.org.");
    expect(document.activeElement?.textContent).toBe("Switched off on these sites");
  });

  test("one can be added, sorted in", async () => {
    const { root, onChange } = await showOptions();
    await after(() => type(find(root, "#add-site"), "https://Kiosk.example/politics?x=1"));
    await after(() => named(root, "Switch off there").click());
    expect(onChange).toHaveBeenCalledExactlyOnceWith({
      sitesOff: ["intranet.example.com", "kiosk.example", "news.example.org"],
    });
    expect(find<HTMLInputElement>(root, "#add-site").value).toBe("");
  });

  test.each([
    ["", "Write the address of a site, like news.example.org."],
    ["news.example.org", "news.example.org is in the list already."],
    [MARKUP, `“${MARKUP.slice(0, 60)}…” is not the address of a site. Write it like news.example.org.`],
  ])("“%s” is refused in words, and nothing changes", async (text, error) => {
    const { root, onChange } = await showOptions();
    await after(() => type(find(root, "#add-site"), text));
    await after(() => named(root, "Switch off there").click());
    expect(textOf(find(root, "#add-site-error"))).toBe(error);
    expect(find(root, "#add-site").getAttribute("aria-invalid")).toBe("true");
    expect(find<HTMLInputElement>(root, "#add-site").value).toBe(text);
    expect(onChange).not.toHaveBeenCalled();
  });

  test.each([
    ["news.example.org", "news.example.org"],
    ["  NEWS.example.org  ", "news.example.org"],
    ["https://news.example.org/a/b?c#d", "news.example.org"],
    ["news.example.org:8080/a", "news.example.org:8080"],
    ["https://user:pw@news.example.org/", "news.example.org"],
    ["localhost:3000", "localhost:3000"],
    ["192.168.0.1", "192.168.0.1"],
  ])("%s is the site %s", (text, host) => {
    expect(parseSite(text)).toEqual({ ok: true, value: host });
  });

  test.each([
    "news",
    "a b",
    "ftp://news.example.org",
    "javascript:alert(1)",
    "https://",
    "*",
    "..",
    "x".repeat(300),
  ])("%s is no site", (text) => {
    expect(parseSite(text).ok).toBe(false);
  });
});

describe("dataset, privacy, access", () => {
  test("the dataset shows version, as-of and counts", async () => {
    const { root } = await showOptions();
    const text = textOf(find(root, "#dataset"));
    for (const part of ["3f9a1c04b7de", "22 August 2026", "1,388", "Licence"]) expect(text).toContain(part);
  });

  test.each([true, false])("a dataset of over half a year says so: %s", async (old) => {
    const { root } = await showOptions({ info: { ...INFO, old } });
    expect(textOf(find(root, "#dataset")).includes("more than six months old")).toBe(old);
  });

  test("a dataset that is not loaded is said to be so", async () => {
    const { root } = await showOptions({ info: null });
    expect(textOf(find(root, "#dataset"))).toContain("The dataset is not loaded.");
  });

  test("each permission has its reason", async () => {
    const { root } = await showOptions();
    expect([...root.querySelectorAll("#privacy dt")].map(textOf)).toEqual([
      "Storage",
      "Scripting",
      "Context menu",
      "Access to sites",
    ]);
    expect(root.querySelectorAll("#privacy dd")).toHaveLength(4);
  });

  test("missing access is said first, with the way to grant it", async () => {
    const { root, onRequest } = await showOptions({ granted: false });
    await after(() => named(root, "Allow reading sites").click());
    expect(onRequest).toHaveBeenCalledOnce();
    expect(textOf(find(root, "#privacy"))).toContain("Not granted.");
  });

  test("an error is an alert, as text", async () => {
    const { root } = await showOptions({ error: MARKUP });
    expect(textOf(find(root, ".options-error[role=alert]"))).toBe(MARKUP);
    expect(root.querySelector("img, script")).toBeNull();
  });
});

describe("reset", () => {
  test("asks first, with the focus on the harmless answer", async () => {
    const { root, onReset } = await showOptions();
    await after(() => named(root, "Reset all options…").click());
    expect(onReset).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe("Keep them");
    await after(() => named(root, "Keep them").click());
    expect(onReset).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe("Reset all options…");
  });

  test("resets on the second click and says so", async () => {
    const { root, onReset } = await showOptions();
    await after(() => named(root, "Reset all options…").click());
    await after(() => named(root, "Reset", "#reset button").click());
    expect(onReset).toHaveBeenCalledOnce();
    expect(textOf(find(root, "#reset [aria-live]"))).toBe("All options are back at their first values.");
  });
});
