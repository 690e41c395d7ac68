/** How much time strangers may hold, and for how long. Pure; instants are Dates. */
import { DAY, HOUR } from "@/lib/scheduling/units";

/**
 * Sessions that unverified accounts may hold, or have booked within a day: with one therapist, in one practice, and from
 * one connection. Past any of these, a visitor verifies the email first.
 */
export const CAPS = { therapist: 8, practice: 24, connection: 5 } as const;

/** The queue of jobs that announce and release holds. */
export const HOLDS = "holds";

/** Time (ms) from the expiry of the verification link to the release, and from the announcement to the release. */
const GRACE = DAY;
const NOTICE = 12 * HOUR;
/** Fresh links put the release off, but not beyond this (ms). */
const LONGEST = 5 * DAY;
/** A link works as long as this (ms): the earliest release counts from it. */
const LINK = DAY;

/** A hold as far as these rules look at it. `linkExpiresAt`: of the account's latest verification link. */
export type Hold = { createdAt: Date; linkExpiresAt: Date | null; announcedAt: Date | null };

export type HoldStep = { do: "wait"; until: Date } | { do: "announce" | "release"; at: Date };

/** Returns when the hold is released: a day after its account's link has expired, five days after booking at the latest. */
export function releaseOf({ createdAt, linkExpiresAt }: Pick<Hold, "createdAt" | "linkExpiresAt">): Date {
  const expiry = Math.max(linkExpiresAt?.getTime() ?? 0, createdAt.getTime() + LINK);
  return new Date(Math.min(expiry + GRACE, createdAt.getTime() + LONGEST));
}

/**
 * Returns the next step for a hold, and when it is released. It is always announced before, even if the announcement was
 * late; again if a fresh link has put the release off since.
 */
export function holdStep(hold: Hold, now: Date): HoldStep {
  const [release, told] = [releaseOf(hold).getTime(), hold.announcedAt?.getTime() ?? 0];
  const announce = release - NOTICE;
  if (now.getTime() < announce) return { do: "wait", until: new Date(announce) };
  const at = new Date(Math.max(release, (told < announce ? now.getTime() : told) + NOTICE));
  if (told < announce) return { do: "announce", at };
  return now < at ? { do: "wait", until: at } : { do: "release", at };
}

/** Returns the job that looks after the hold of a session booked now. */
export function holdJob(sessionId: string, createdAt: Date) {
  const first = releaseOf({ createdAt, linkExpiresAt: null }).getTime() - NOTICE;
  return { queue: HOLDS, data: { sessionId }, startAfter: new Date(first) };
}
