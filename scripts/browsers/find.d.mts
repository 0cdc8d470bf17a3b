/** Types of find.mjs, which stays plain JavaScript for the Node that starts `setup.mjs`. */
export type BrowserName = "chromium" | "firefox";

export interface FoundBrowser {
  readonly path: string;
  /** Major version. */
  readonly version: number;
}

export function isBrowserName(name: string): name is BrowserName;

export function browserLabel(name: BrowserName): {
  readonly label: string;
  /** The environment variable that names its path. */
  readonly variable: string;
  /** Oldest major version that runs the extension. */
  readonly oldest: number;
};

export function findBrowser(
  name: BrowserName,
  environment?: Readonly<Record<string, string | undefined>>,
): FoundBrowser | null;
