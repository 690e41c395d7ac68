"use client";

import { CircleCheck } from "lucide-react";
import { toast as sonner, Toaster as Sonner } from "sonner";
import { Icon } from "./icon";

const SECONDS = 6;
const ABOVE_FOOT_BAR = { bottom: 80 };

/** The region in which toasts appear: once, in the frame. `label` names it for assistive technology. */
export function Toaster({ label }: { label: string }) {
  return (
    <Sonner
      position="bottom-center"
      containerAriaLabel={label}
      duration={SECONDS * 1000}
      visibleToasts={2}
      mobileOffset={ABOVE_FOOT_BAR}
    />
  );
}

type Undo = { label: string; run: () => void };

/**
 * Announces success for a number of seconds. Never use it for errors, which stay next to their cause. `id`: replaces an
 * earlier toast of the same id.
 */
export function toast(message: string, undo?: Undo, seconds = SECONDS, id?: string): void {
  sonner.custom(
    (own) => (
      <div className="toast" role="status">
        <Icon icon={CircleCheck} size={20} strokeWidth={2} />
        <span>{message}</span>
        {undo && (
          <button
            type="button"
            onClick={() => {
              sonner.dismiss(own);
              undo.run();
            }}
          >
            {undo.label}
          </button>
        )}
      </div>
    ),
    { duration: seconds * 1000, id },
  );
}

/** Removes the toast of an id, because it is no longer true. */
export function untoast(id: string): void {
  sonner.dismiss(id);
}
