"use client";

import { Button } from "@/components/ui/button";

/** Opens the browser's own window for printing. */
export function PrintButton({ label }: { label: string }) {
  return (
    <Button variant="ink" onClick={() => window.print()}>
      {label}
    </Button>
  );
}
