/**
 * A title as plain text. Publishers write markup and entities into their metadata ("<em>Le Monde</em>",
 * "Macron&#39;s"); shown as they are they are noise, and parsed by hand they are a hole.
 */
export async function plainText(markup: string): Promise<string> {
  // Most titles are plain already: only for the others is the sanitizer loaded, a quarter of the popup's code.
  if (!/[<&]/u.test(markup)) return markup.trim();
  const { default: DOMPurify } = await import("dompurify");
  return DOMPurify.sanitize(markup, { ALLOWED_TAGS: [], RETURN_DOM_FRAGMENT: true }).textContent.trim();
}
