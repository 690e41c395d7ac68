import type { ReactNode } from "react";

// Its times are those of the second at which they are asked for.
export const dynamic = "force-dynamic";

export default function EmbedLayout({ children }: { children: ReactNode }) {
  return children;
}
