import DOMPurify from "dompurify";

/**
 * A title as plain text. Publishers write markup and entities into their metadata ("<em>Le Monde</em>",
 * "Macron&#39;s"); shown as they are they are noise, and parsed by hand they are a hole.
 */
export function plainText(markup: string): string {
  return DOMPurify.sanitize(markup, { ALLOWED_TAGS: [], RETURN_DOM_FRAGMENT: true }).textContent.trim();
}
