"use client";

import type { ReactNode } from "react";

/** Sends the form around it as soon as something in it is chosen. */
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
