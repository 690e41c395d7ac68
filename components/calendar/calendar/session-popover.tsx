"use client";

import { X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useRef, type CSSProperties, type ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

type Props = {
  /** The id of the heading in `children`. */
  titleId: string;
  close: string;
  /** The same week without an opened session. */
  closeHref: string;
  /** Beside the block: px from the top of the grid, and the edge that it hangs from. */
  at: { top: number; left?: string; right?: string };
  tag: ReactNode;
  children: ReactNode;
};

/** An opened session, beside its block; on a phone at the foot. Takes the focus; Escape closes it and gives it back. */
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
