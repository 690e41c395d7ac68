import { db } from "@/lib/platform/db/client";

const HOURLY = 3_600_000;
/** Days for which expired links are kept, so that their page can say "expired" rather than "unknown". */
const LINK_DAYS = 30;
/** Rows of attempt counts kept at most: far more than honest use, and some 30 MB. */
const COUNTS = 200_000;

/** Deletes expired sign-ins, trusted devices, links, attempt counts, import drafts and export tickets. */
export async function sweep(): Promise<void> {
  await db().$transaction([
    db().$executeRaw`DELETE FROM sign_in WHERE expires_at < now()`,
    db().$executeRaw`DELETE FROM trusted_device WHERE expires_at < now()`,
    db().$executeRaw`DELETE FROM token WHERE expires_at < now() - make_interval(days => ${LINK_DAYS})`,
    db().$executeRaw`DELETE FROM rate_limit WHERE resets_at < now()`,
    db().$executeRaw`
      DELETE FROM rate_limit WHERE key IN (SELECT key FROM rate_limit ORDER BY resets_at DESC OFFSET ${COUNTS})`,
    db().$executeRaw`DELETE FROM client_import WHERE expires_at < now()`,
    db().$executeRaw`DELETE FROM export_ticket WHERE expires_at < now()`,
  ]);
}

/** Sweeps every hour until stopped. After a failed sweep, the next one catches up. */
export function sweepHourly(): () => void {
  const timer = setInterval(() => void sweep().catch(() => {}), HOURLY);
  timer.unref();
  return () => clearInterval(timer);
}
