import { env } from "@/lib/platform/env/env";

/** True only for a request that says it comes from this very site: a missing Origin is refused too. */
export function isOwnOrigin(origin: string | null): boolean {
  return origin !== null && origin === new URL(env().APP_URL).origin;
}
