"use client";

import { useFormStatus } from "react-dom";
import type { ComponentProps, ReactNode } from "react";
import { Button } from "./button";
import { RefreshCw } from "./glyphs";
import { Icon } from "./icon";

type Props = Omit<ComponentProps<typeof Button>, "type" | "children"> & {
  /** The label while the form is being sent: "Saving". */
  busy: string;
  children: ReactNode;
};

/** Submits its form. While the form is being sent it keeps its width and its focus, and further presses do nothing. */
export function SubmitButton({ busy, children, onClick, ...button }: Props) {
  const { pending } = useFormStatus();
  return (
    <Button
      {...button}
      type="submit"
      aria-disabled={pending || undefined}
      onClick={(event) => (pending ? event.preventDefault() : onClick?.(event))}
    >
      <span className="btn-swap">
        <span style={pending ? hidden : undefined}>{children}</span>
        <span style={pending ? undefined : hidden}>
          <Icon icon={RefreshCw} />
          {busy}
        </span>
      </span>
    </Button>
  );
}

const hidden = { visibility: "hidden" } as const;
