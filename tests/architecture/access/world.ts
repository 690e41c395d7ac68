import { randomUUID } from "node:crypto";
import { hashPassword } from "@/lib/platform/access/passwords";
import { newToken } from "@/lib/platform/access/tokens";
import { db } from "@/lib/platform/db/client";
import { pairOf, type Pair } from "@/lib/clients/client-merge/queries";
import {
  at,
  makeAccount,
  makeGrant,
  makeClient,
  makePracticeFixture,
  makeInvitation,
  makeService,
  makeSession,
  makeStaff,
  makeTherapist,
} from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";
import { newestCode, sendChangeLink, sendLink, sendResetLink } from "@/tests/support/verification";

export const PASSWORD = "correct horse battery";
export const OTHER_PASSWORD = "another horse battery";

export const person = { firstName: "Ada", lastName: "Okoro", email: "ada@mail.example", phone: "(604) 555-0142" };

/**
 * Returns a Monday a few weeks ahead, or a number of days after it, as "YYYY-MM-DD": the actions use the real clock.
 */
export function monday(after = 0): string {
  const day = new Date(Date.now() + 21 * 86_400_000);
  day.setUTCDate(day.getUTCDate() + ((8 - day.getUTCDay()) % 7) + after);
  return day.toISOString().slice(0, 10);
}

/** Returns the morning of that Monday. */
export const soon = () => at(`${monday()}T10:00`).toISOString().replace(".000", "");

let hashed: Promise<string> | undefined;

/** Creates a practice with one row of each kind that an id can refer to. */
export async function makeWorld() {
  const passwordHash = await (hashed ??= hashPassword(PASSWORD));
  const house = await makePracticeFixture();
  const { practice, therapist, service, owner } = house;
  await db().staff.update({ where: { id: owner.id }, data: { passwordHash } });
  const staff = { owner: owner.id };
  for (const role of ["admin", "therapist", "frontdesk"] as const)
    Object.assign(staff, { [role]: (await makeStaff(practice, { role, passwordHash })).id });
  const limited = await makeStaff(practice, { role: "therapist", ownClientsOnly: true, passwordHash });
  await makeTherapist(practice, { staffId: limited.id });
  Object.assign(staff, { limited: limited.id });
  const existing = await makeService(practice, [therapist], { audience: "existing" });
  const client = await makeClient(practice);
  const account = await makeAccount(practice, { passwordHash });
  const association = await makeGrant(account, client, owner);
  const session = await makeSession(therapist, existing, {
    accountId: account.id,
    clientId: client.id,
    origin: "portal",
    wallStart: `${monday(1)}T10:00`,
  });
  const prospect = await makeAccount(practice, { verifiedAt: null, email: "prospect@mail.example" });
  const unlinked = await makeClient(practice, { email: "prospect@mail.example" });
  const token = await sendLink(prospect, new Date());
  const of = { practiceId: practice.id, therapistId: therapist.id };
  const specific = await db().specificAvailability.create({
    data: {
      ...of,
      fromDate: new Date(monday(14)),
      untilDate: new Date(monday(45)),
      weekdays: [1],
      replaces: false,
      hours: [{ from: 1020, to: 1140 }],
    },
  });
  const [wallStart, wallEnd] = [`${monday(42)}T00:00`, `${monday(43)}T00:00`];
  const timeOff = await db().timeOff.create({
    data: {
      ...of,
      startsAt: at(wallStart),
      endsAt: at(wallEnd),
      wallStart,
      wallEnd,
      zone: practice.zone,
      tzdb: "2026f",
    },
  });
  const website = await db().website.create({ data: { practiceId: practice.id, origin: "https://maple.example" } });
  const { id: location } = await db().location.create({
    data: { practiceId: practice.id, name: "Riverside", address: "12 River Street" },
  });
  const newcomer = await makeAccount(practice, {
    verifiedAt: null,
    origin: "staff",
    passwordHash,
    temporaryUntil: new Date(Date.now() + 3_600_000),
  });
  const reset = await sendResetLink(account);
  const member = await makeStaff(practice, { role: "frontdesk" });
  await db().secondFactor.create({ data: { staffId: member.id, secret: "sealed", confirmedAt: new Date() } });
  const { id: trusted } = await db().trustedDevice.create({
    data: { staffId: member.id, hash: randomUUID(), version: 0, expiresAt: new Date(Date.now() + 3_600_000) },
  });
  const { invitation, token: invite } = await makeInvitation(practice, owner);
  await db().calendarFeed.create({
    data: { staffId: owner.id, practiceId: practice.id, hash: randomUUID(), shows: "busy" },
  });
  const change = await sendChangeLink(account, PASSWORD, "changed@mail.example");
  // Signed in on a second device.
  const { id: signIn } = await db().signIn.create({
    data: {
      hash: newToken().hash,
      audience: "portal",
      accountId: account.id,
      version: 0,
      expiresAt: new Date(Date.now() + 3_600_000),
    },
  });
  const failed = await db().outboxEmail.create({
    data: {
      practiceId: practice.id,
      template: "booked_client",
      locale: "en",
      recipient: account.email,
      data: { sessionId: session.id },
      status: "failed",
    },
  });
  const double = await makeClient(practice);
  const { seen } = (await pairOf(practiceScope({ practiceId: practice.id }), [unlinked.id, double.id])) as Pair;
  const gone = {
    id: randomUUID(),
    practice_id: practice.id,
    first_name: "Ada",
    last_name: "Okoro",
    locale: "en",
    search_text: "",
    created_at: new Date().toISOString(),
  };
  const merge = await db().clientMerge.create({
    data: {
      practiceId: practice.id,
      keptId: unlinked.id,
      goneId: gone.id,
      byStaffId: owner.id,
      gone,
      before: {},
      after: {},
      moved: { session: [], association: [], created: [], ended: [], closed: [] },
    },
  });
  const list = {
    practiceId: practice.id,
    staffId: owner.id,
    file: "First name,Last name\nAda,Okoro",
    plan: { columns: ["firstName", "lastName"], dates: null, language: "en", therapist: null },
  };
  const draft = await db().clientImport.create({ data: { ...list, expiresAt: new Date(Date.now() + 3_600_000) } });
  const close = async (kind: "not_a_client" | "blocked") =>
    db().rejection.create({
      data: {
        practiceId: practice.id,
        accountId: (await makeAccount(practice, { closedAt: new Date() })).id,
        kind,
        byStaffId: owner.id,
      },
    });
  const [rejection, blocked] = [await close("not_a_client"), await close("blocked")];
  const { id: contact } = await db().clientContact.create({
    data: { practiceId: practice.id, clientId: unlinked.id, firstName: "Uma", relation: "parent", locale: "en" },
  });
  const ids = {
    contact,
    draft: draft.id,
    rejection: rejection.id,
    blocked: blocked.id,
    double: double.id,
    merge: merge.id,
    session: session.id,
    failed: failed.id,
    specific: specific.id,
    timeOff: timeOff.id,
    website: website.id,
    location,
    therapist: therapist.id,
    service: existing.id,
    newService: service.id,
    account: prospect.id,
    client: unlinked.id,
    association: association.id,
    token,
    reset,
    change,
    signIn,
    trusted,
    member: member.id,
    invitation: invitation.id,
    invite,
  };
  const shown = `${session.id}.0.cancelled`;
  const digits = await newestCode("change_email", account);
  return {
    seen,
    shown,
    digits,
    slug: practice.slug,
    email: account.email,
    staffEmail: owner.email,
    staff: staff as Record<string, string>,
    portal: account.id,
    newcomer: newcomer.id,
    ids,
  };
}
export type World = Awaited<ReturnType<typeof makeWorld>>;
export type Ids = World["ids"];

/** Well-formed ids of nonexistent rows. */
export const nowhere = (): Ids => ({
  therapist: randomUUID(),
  service: randomUUID(),
  newService: randomUUID(),
  account: randomUUID(),
  client: randomUUID(),
  association: randomUUID(),
  token: newToken().token,
  reset: newToken().token,
  change: newToken().token,
  contact: randomUUID(),
  draft: randomUUID(),
  double: randomUUID(),
  merge: randomUUID(),
  signIn: randomUUID(),
  trusted: randomUUID(),
  session: randomUUID(),
  failed: randomUUID(),
  specific: randomUUID(),
  timeOff: randomUUID(),
  website: randomUUID(),
  location: randomUUID(),
  rejection: randomUUID(),
  blocked: randomUUID(),
  member: randomUUID(),
  invitation: randomUUID(),
  invite: newToken().token,
});
