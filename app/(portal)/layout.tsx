import type { ReactNode } from "react";

// Whose page it is depends on who asks, and on the second at which they ask.
export const dynamic = "force-dynamic";

export default function PortalLayout({ children }: { children: ReactNode }) {
  return children;
}
