import { useState } from "preact/hooks";
import type { DatasetInfo } from "../../engine/views.ts";
import { LookUp } from "./LookUp.tsx";
import { PopupFooter } from "./PopupFooter.tsx";
import type { EntryRef, PopupActions } from "./popup-state.ts";
import "./popup.css";

interface Props {
  /** What the reader selected, or typed into the address bar. */
  readonly query: string;
  /** An entry that was already chosen there. */
  readonly entry: EntryRef | null;
  readonly info: DatasetInfo | null;
  readonly actions: Pick<PopupActions, "search" | "loadEntry" | "openOptions">;
}

/** The look-up alone, in a window of its own. */
export function LookUpPage({ query, entry, info, actions }: Props) {
  const [trail, setTrail] = useState<readonly EntryRef[]>(entry === null ? [] : [entry]);
  return (
    <div class="popup" data-mount="page">
      <main>
        <LookUp
          initialQuery={query}
          trail={trail}
          dateline={null}
          actions={actions}
          onOpen={(next) => setTrail([...trail, next])}
          onBack={() => setTrail(trail.slice(0, -1))}
        />
      </main>
      <PopupFooter info={info} ms={null} onOptions={actions.openOptions} />
    </div>
  );
}
