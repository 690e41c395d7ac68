import type { ReactNode } from "react";

// Free times must be current, so the page is rendered for every request.
export const dynamic = "force-dynamic";

export default function EmbedLayout({ children }: { children: ReactNode }) {
  return children;
}
