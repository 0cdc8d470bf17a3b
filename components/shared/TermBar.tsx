import type { Day, PartialDate } from "../../engine/types.ts";
import { dayNumber } from "./dates.ts";

/** The days that the bar's two ends stand for. */
export interface Axis {
  readonly start: number;
  readonly end: number;
}

interface Props {
  readonly from: PartialDate;
  readonly to: PartialDate | null;
  readonly axis: Axis;
  readonly dateline: Day | null;
}

const WIDTH = 1000;
/** A term of weeks on an axis of decades stays visible. */
const MIN_WIDTH = 12;

/** One term on the axis, with the dateline across it. Decoration: the dates stand beside it in words. */
export function TermBar({ from, to, axis, dateline }: Props) {
  const scale = WIDTH / Math.max(1, axis.end - axis.start);
  const at = (day: number) => Math.min(WIDTH, Math.max(0, (day - axis.start) * scale));
  const start = at(dayNumber(from));
  const end = to === null ? WIDTH : at(dayNumber(to, "end"));
  const width = Math.max(MIN_WIDTH, end - start);
  return (
    <svg
      class="term-bar"
      viewBox={`0 0 ${WIDTH} 10`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect class="term-track" x="0" y="4" width={WIDTH} height="2" />
      <rect class="term-span" x={Math.min(start, WIDTH - width)} y="2" width={width} height="6" />
      {dateline !== null && <DatelineMark x={at(dayNumber(dateline))} />}
    </svg>
  );
}

function DatelineMark({ x }: { readonly x: number }) {
  // Drawn as a line that keeps its width: the drawing is stretched to the card's width.
  return <line class="term-dateline" x1={x} x2={x} y1="0" y2="10" vector-effect="non-scaling-stroke" />;
}
