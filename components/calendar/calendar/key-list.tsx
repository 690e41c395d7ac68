import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

export type KeyRow = readonly [key: string, does: string];

type Props = {
  id: string;
  title: string;
  close: string;
  rows: readonly KeyRow[];
  note: string;
  /** The on/off switch. */
  children: ReactNode;
};

/** Lists the keyboard shortcuts in a native popover, which opens without JavaScript. */
export function KeyList({ id, title, close, rows, note, children }: Props) {
  return (
    <div popover="auto" id={id} className="keys" role="dialog" aria-labelledby={`${id}-title`}>
      <header role="none">
        <h2 className="serif" id={`${id}-title`}>
          {title}
        </h2>
        <button type="button" className="icon-btn" aria-label={close} popoverTarget={id} popoverTargetAction="hide">
          <Icon icon={X} />
        </button>
      </header>
      <dl>
        {rows.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="muted small">{note}</p>
      {children}
    </div>
  );
}
