import type { ReactNode } from "react";
import { Door } from "./door";

type Props = { title: string; children: ReactNode; action?: ReactNode };

/** Shown for an empty list: a title, a sentence, an action. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="empty">
      <Door size={34} />
      <h2 className="serif">{title}</h2>
      <p>{children}</p>
      {action}
    </div>
  );
}
