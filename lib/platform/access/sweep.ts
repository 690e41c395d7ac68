import { db } from "@/lib/platform/db/client";

const HOURLY = 3_600_000;
/** Links stay so long after their end, to say that they are too old rather than that they never were. */
const LINK_DAYS = 30;

/** Removes what time has made void: ended sign-ins, old links, counts of attempts that have run out, lists that nobody came back to import. */
export async function sweep(): Promise<void> {
  await db().$transaction([
    db().$executeRaw`DELETE FROM sign_in WHERE expires_at < now()`,
    db().$executeRaw`DELETE FROM token WHERE expires_at < now() - make_interval(days => ${LINK_DAYS})`,
    db().$executeRaw`DELETE FROM rate_limit WHERE resets_at < now()`,
    db().$executeRaw`DELETE FROM client_import WHERE expires_at < now()`,
    db().$executeRaw`DELETE FROM export_ticket WHERE expires_at < now()`,
  ]);
}

/** Sweeps every hour until it is stopped. A sweep that fails is made up for by the next one. */
export function sweepHourly(): () => void {
  const timer = setInterval(() => void sweep().catch(() => {}), HOURLY);
  timer.unref();
  return () => clearInterval(timer);
}
