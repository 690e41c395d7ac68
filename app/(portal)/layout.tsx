import type { ReactNode } from "react";

// Pages depend on the viewer and the current time, so they are rendered for every request.
export const dynamic = "force-dynamic";

export default function PortalLayout({ children }: { children: ReactNode }) {
  return children;
}
