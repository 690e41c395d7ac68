"use client";

import type { ReactNode } from "react";

/** Submits the enclosing form as soon as a choice in it changes. */
export function AtOnce({ className, children }: { className: string; children: ReactNode }) {
  return (
    <div
      className={className}
      onChange={(event) => (event.target as HTMLSelectElement | HTMLInputElement).form?.requestSubmit()}
    >
      {children}
    </div>
  );
}
