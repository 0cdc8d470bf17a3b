/**
 * How the surfaces get their words. Each surface keeps one table of messages beside its components; a message is a
 * whole sentence with {placeholders}, never a piece of one, so that a translator may move the words about.
 * A message with a number in it has one form for each plural category of the language, chosen by {n}.
 */
import type { ComponentChildren } from "preact";

/** English with the day before the month, as the news that we read has it: "5 September 2025". */
export const LOCALE = "en-GB";

type Forms = { readonly other: string } & { readonly [Rule in Intl.LDMLPluralRule]?: string };
type Message = string | Forms;
export type Table = Readonly<Record<string, Message>>;

type NamesIn<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
type Placeholder<M> = M extends string ? NamesIn<M> : NamesIn<M[keyof M]>;
type Values<M, V> = [Placeholder<M>] extends [never] ? [] : [values: Readonly<Record<Placeholder<M>, V>>];

const plural = new Intl.PluralRules(LOCALE);
const number = new Intl.NumberFormat(LOCALE);
const listAnd = new Intl.ListFormat(LOCALE, { type: "conjunction" });

/** The message with its placeholders filled in, in pieces: text and values by turns. */
function fill<V>(message: Message, values: Readonly<Record<string, V>>): (string | V)[] {
  const form =
    typeof message === "string" ? message : (message[plural.select(Number(values["n"]))] ?? message.other);
  return form.split(/\{(\w+)\}/u).map((piece, index) => (index % 2 === 0 ? piece : (values[piece] as V)));
}

/** Gives a function from a key of the table and its values to a text. A key or a value left out does not compile. */
export function textsOf<T extends Table>(table: T) {
  return <K extends keyof T>(key: K, ...[values]: Values<T[K], string | number>): string =>
    fill<string | number>(table[key] as Message, values ?? {})
      .map((piece) => (typeof piece === "number" ? number.format(piece) : piece))
      .join("");
}

/** The same for messages with elements inside: a date as <time>, a name in bold. */
export function nodesOf<T extends Table>(table: T) {
  return <K extends keyof T>(key: K, ...[values]: Values<T[K], ComponentChildren>): ComponentChildren =>
    fill<ComponentChildren>(table[key] as Message, values ?? {});
}

/** "a, b and c" */
export function formatList(items: readonly string[]): string {
  return listAnd.format(items);
}

export function formatNumber(value: number): string {
  return number.format(value);
}
