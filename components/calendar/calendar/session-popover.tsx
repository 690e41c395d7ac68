"use client";

import { X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useRef, type CSSProperties, type ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

type Props = {
  /** Id of the heading in `children`. */
  titleId: string;
  close: string;
  /** URL of the same week without an open session. */
  closeHref: string;
  /** Position beside the block: px from the top of the grid, and the edge it is anchored to. */
  at: { top: number; left?: string; right?: string };
  tag: ReactNode;
  children: ReactNode;
};

/**
 * An open session, beside its block; at the bottom on a phone. Takes the focus; Escape closes it and restores the
 * focus.
 */
export function SessionPopover({ titleId, close, closeHref, at, tag, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const router = useRouter();
  useEffect(() => {
    const opener = document.activeElement;
    box.current?.focus();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  const leave = () => router.replace(closeHref, { scroll: false });
  const place = { "--top": `${at.top}px`, "--left": at.left ?? "auto", "--right": at.right ?? "auto" } as CSSProperties;
  return (
    <div
      ref={box}
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      className="pop min-[720.02px]:top-(--top) min-[720.02px]:right-(--right) min-[720.02px]:left-(--left)"
      style={place}
      onKeyDown={(event) => event.key === "Escape" && leave()}
    >
      <header>
        <span className="pt-2">{tag}</span>
        <button type="button" className="icon-btn" aria-label={close} onClick={leave}>
          <Icon icon={X} />
        </button>
      </header>
      {children}
    </div>
  );
}
