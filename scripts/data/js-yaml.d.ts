/** What is used of js-yaml, which comes without types. */
declare module "js-yaml" {
  export const CORE_SCHEMA: unique symbol;
  interface State {
    /** Name of the anchor of the node that is read. */
    readonly anchor: string | null;
  }
  export function load(
    text: string,
    options: {
      readonly schema: typeof CORE_SCHEMA;
      readonly listener?: (event: "open" | "close", state: State) => void;
    },
  ): unknown;
  export class YAMLException extends Error {
    /** `line` counts from 0. */
    readonly mark?: { readonly line: number };
  }
}
