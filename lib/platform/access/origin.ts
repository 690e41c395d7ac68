import { env } from "@/lib/platform/env/env";

/** Returns whether an Origin header is this site's own. A missing Origin is rejected too. */
export function isOwnOrigin(origin: string | null): boolean {
  return origin !== null && origin === new URL(env().APP_URL).origin;
}
