import { HOUR, MINUTE } from "@/lib/scheduling/units";
import { seedId } from "./ids";
import type { Scene, SceneAccount, SceneClient } from "./scene";
import { wallInstant } from "./wall";

// Rows of clients, portal accounts, and the links between them.

/** Days since the first client joined; each client of the list joined some days after the previous one. */
const FIRST_CLIENT_DAYS_AGO = 380;
const NEWER_BY_DAYS = 11;
const VERIFIED_AFTER = 15 * MINUTE;
/** Time from sign-up until staff linked the account to the client. */
const LINKED_AFTER = 2 * HOUR;

export function clientRows(scene: Scene, now: number) {
  const { slug, zone } = scene.practice;
  return scene.clients.map(({ key, firstName, lastName, email, phone, birth, locale, therapist }, i) => {
    const account = scene.accounts.find(({ client, createdClient }) => client === key && createdClient);
    const createdAt = account
      ? tiedAt(zone, now, account)
      : wallInstant(zone, now, i * NEWER_BY_DAYS - FIRST_CLIENT_DAYS_AGO, "10:20");
    return {
      id: seedId(slug, "client", key),
      practiceId: seedId(slug),
      firstName,
      lastName,
      email,
      phone,
      locale,
      birthDate: dateOrNull(birth),
      therapistId: seedId(slug, "therapist", therapist),
      createdAt: new Date(createdAt),
    };
  });
}

function dateOrNull(birth: string | null): Date | null {
  return birth === null ? null : new Date(birth);
}

/** Returns all portal accounts: those of clients, and those listed separately. */
export function seedAccountsOf({ clients, accounts }: Scene): SceneAccount[] {
  return [...clients.flatMap(accountOfClient), ...accounts];
}

function accountOfClient(
  { portal, email, phone, key, firstName, lastName, birth, locale, bookings = [] }: SceneClient,
  i: number,
): SceneAccount[] {
  if (!portal || email === null || phone === null) return [];
  const signedUp = { daysAgo: 40 + i, at: "19:40" };
  return [{ firstName, lastName, email, phone, birth, locale, verified: true, signedUp, client: key, bookings }];
}

/** Returns when an account signed up, in ms. */
export function signedUpAt(zone: string, now: number, { signedUp }: SceneAccount): number {
  return wallInstant(zone, now, -signedUp.daysAgo, signedUp.at);
}

function tiedAt(zone: string, now: number, account: SceneAccount): number {
  return signedUpAt(zone, now, account) + LINKED_AFTER;
}

export function accountRows(scene: Scene, now: number) {
  const { slug, zone } = scene.practice;
  return seedAccountsOf(scene).map((account) => {
    const { email, firstName, lastName, phone, birth, locale, verified } = account;
    const createdAt = signedUpAt(zone, now, account);
    return {
      id: seedId(slug, "account", email),
      practiceId: seedId(slug),
      emailRaw: email,
      email,
      firstName,
      lastName,
      phone,
      locale,
      birthDate: dateOrNull(birth),
      createdAt: new Date(createdAt),
      verifiedAt: verified ? new Date(createdAt + VERIFIED_AFTER) : null,
    };
  });
}

export function associationRows(scene: Scene, now: number) {
  const { slug, zone } = scene.practice;
  const [owner] = scene.staff;
  return seedAccountsOf(scene).flatMap((account) =>
    account.client === undefined || !owner
      ? []
      : [
          {
            id: seedId(slug, "association", account.email),
            practiceId: seedId(slug),
            accountId: seedId(slug, "account", account.email),
            clientId: seedId(slug, "client", account.client),
            createdClient: account.createdClient ?? false,
            byStaffId: seedId(slug, "staff", owner.key),
            createdAt: new Date(tiedAt(zone, now, account)),
          },
        ],
  );
}
