import { expect, test } from "vitest";
import { plainText } from "../../lib/plain-text.ts";

test.each([
  ["Talks fail", "Talks fail"],
  ["Macron&#39;s plan &amp; its price", "Macron's plan & its price"],
  ["The <em>Bild</em> report", "The Bild report"],
  ['<img src=x onerror="alert(1)">Talks', "Talks"],
  ["<script>alert(1)</script>Talks", "Talks"],
  ["<svg><style><img src=x onerror=alert(1)></style></svg>Talks", "Talks"],
  ["1 < 2", "1 < 2"],
  ["", ""],
])("%s → %s", async (markup, text) => {
  expect(await plainText(markup)).toBe(text);
});
