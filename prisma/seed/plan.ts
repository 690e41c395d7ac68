import { dayNumber, startOfWeek } from "@/lib/scheduling/dates";
import { DAY, MINUTE } from "@/lib/scheduling/units";
import { Agenda } from "./agenda";
import {
  availabilityRows,
  locationRows,
  portraitsOf,
  practiceRow,
  serviceRows,
  staffRows,
  therapistRows,
  therapistServiceRows,
} from "./house";
import { seedId } from "./ids";
import { accountRows, seedAccountsOf, associationRows, clientRows, signedUpAt } from "./people";
import type { Scene, SceneAccount, SceneClient } from "./scene";
import { dateIn, wallInstant } from "./wall";

/** How far sessions extend before and after now. */
const PAST = 21 * DAY;
const AHEAD = 14 * DAY;
const WEEKS = [-3, -2, -1, 0, 1, 2];
/** How long before the start weekly sessions were agreed. */
const AGREED = 9 * DAY;
/** Time from sign-up to booking, for older accounts. */
const ASKED = 2 * DAY;

export type SeedPlan = ReturnType<typeof planOf>;

/**
 * Builds the rows of a practice as data: no clock, randomness or database. Without passwords and the logo's bytes. Past
 * sessions fall in the three weeks before `now`, upcoming ones in the two weeks after it.
 */
export function planOf(scene: Scene, at: Date) {
  const now = at.getTime();
  const setup = {
    practice: practiceRow(scene, now),
    therapists: therapistRows(scene),
    portraits: portraitsOf(scene),
    availability: availabilityRows(scene),
    services: serviceRows(scene),
  };
  const agenda = new Agenda(scene, setup);
  for (const client of scene.clients) layWeekly(agenda, scene, client, now);
  for (const account of seedAccountsOf(scene)) layBookings(agenda, scene, account, now);
  return {
    ...setup,
    logo: scene.logo,
    staff: staffRows(scene, now),
    locations: locationRows(scene),
    therapistServices: therapistServiceRows(scene),
    clients: clientRows(scene, now),
    accounts: accountRows(scene, now),
    associations: associationRows(scene, now),
    sessions: agenda.sessions,
  };
}

function layWeekly(
  agenda: Agenda,
  { practice: { slug, zone } }: Scene,
  { key, email, portal, therapist, weekly }: SceneClient,
  now: number,
): void {
  if (!weekly) return;
  const today = dateIn(zone, now, 0);
  const monday = dayNumber(startOfWeek(today)) - dayNumber(today);
  for (const week of weekly.weeks ?? WEEKS) {
    const start = wallInstant(zone, now, monday + 7 * week + weekly.day - 1, weekly.at);
    if (start < now - PAST || start > now + AHEAD) continue;
    const over = start + agenda.minutes(weekly.service) * MINUTE <= now;
    agenda.lay({
      therapist,
      service: weekly.service,
      start,
      status: weekly.but?.[week] ?? (over ? "attended" : "booked"),
      origin: portal ? "portal" : "staff",
      clientId: seedId(slug, "client", key),
      accountId: portal && email ? seedId(slug, "account", email) : null,
      unverifiedHold: false,
      locationId: weekly.location ? seedId(slug, "location", weekly.location) : null,
      createdAt: Math.min(start, now) - AGREED,
    });
  }
}

function layBookings(agenda: Agenda, { practice: { slug, zone } }: Scene, account: SceneAccount, now: number): void {
  for (const booking of account.bookings) {
    const signedUp = signedUpAt(zone, now, account);
    const asked = Math.max(signedUp, Math.min(now, wallInstant(zone, now, booking.inDays, booking.at)) - ASKED);
    const start = agenda.offered(booking, now, asked);
    const over = start + agenda.minutes(booking.service) * MINUTE <= now;
    agenda.lay({
      therapist: booking.therapist,
      service: booking.service,
      start,
      status: over ? "attended" : "booked",
      origin: "portal",
      clientId: account.client === undefined ? null : seedId(slug, "client", account.client),
      accountId: seedId(slug, "account", account.email),
      unverifiedHold: !account.verified,
      locationId: null,
      createdAt: asked,
    });
  }
}
