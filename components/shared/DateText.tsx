import type { Day, PartialDate } from "../../engine/types.ts";
import { formatDate } from "./dates.ts";

interface Props {
  readonly date: PartialDate | Day;
}

export function DateText({ date }: Props) {
  return <time dateTime={date}>{formatDate(date)}</time>;
}
