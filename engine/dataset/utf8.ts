/**
 * TextDecoder is pure and in every runtime, yet not in TypeScript's ES libraries, and the engine compiles without
 * the DOM's. This declares what is used of it and emits nothing.
 */
declare const TextDecoder: new (
  label: "utf-8",
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

const decoder = new TextDecoder("utf-8", { fatal: false });

export function decodeUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}
