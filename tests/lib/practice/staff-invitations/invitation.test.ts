import { tokenFor } from "@/lib/platform/access/tokens";
import { db } from "@/lib/platform/db/client";
import { accept, freshInvitation } from "@/lib/practice/staff-invitations/commands";
import { invitationBy } from "@/lib/practice/staff-invitations/queries";
import { authenticateStaff } from "@/lib/identity/sign-in/commands";
import { useDatabase } from "@/tests/support/database";
import { makePracticeFixture, makeInvitation } from "@/tests/support/factories";
import { systemScope } from "@/tests/support/scopes";
import { tables } from "@/tests/support/tables";

useDatabase();

const PASSWORD = "seven grey herons wade";
const now = new Date();
const scope = systemScope({ now });
const input = (token: string) => ({ token, firstName: "Élise", lastName: "Moreau", password: PASSWORD });

async function arrange(given: Parameters<typeof makeInvitation>[2] = {}) {
  const house = await makePracticeFixture();
  return { ...house, ...(await makeInvitation(house.practice, house.owner, given)) };
}

it("makes its holder one of the staff, who then signs in with their own password", async () => {
  const { practice, invitation, token } = await arrange({ role: "therapist", therapist: true });
  expect(await accept(scope, input(token), now)).toEqual({ ok: true });
  const staff = await db().staff.findUniqueOrThrow({
    where: { email: invitation.email },
    include: { therapist: true },
  });
  expect(staff).toMatchObject({
    practiceId: practice.id,
    role: "therapist",
    firstName: "Élise",
    locale: "fr",
    therapist: { name: "Élise Moreau", onlineBooking: false },
  });
  const email = { raw: invitation.emailRaw, canonical: invitation.email };
  expect(await authenticateStaff({ email, password: PASSWORD }, "192.0.2.1")).toEqual({
    ok: true,
    data: { id: staff.id, version: 0, locale: "fr" },
  });
  expect(await db().signIn.count()).toBe(0); // accepting does not sign the person in
  const entries = await db().auditEntry.findMany({
    where: { practiceId: practice.id },
    select: { action: true, actor: true },
  });
  expect(entries.map(({ action, actor }) => [action, actor])).toEqual([
    ["invitation.accept", `staff:${staff.id}`],
    ["staff.therapist", `staff:${staff.id}`],
  ]);
});

it("row 5: works once, of ten presses at once too", async () => {
  const { invitation, token } = await arrange();
  const answers = await Promise.all(Array.from({ length: 10 }, () => accept(scope, input(token), now)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(new Set(answers.flatMap((answer) => (answer.ok ? [] : [answer.error])))).toEqual(new Set(["link_used"]));
  expect(await db().staff.count({ where: { email: invitation.email } })).toBe(1);
  expect(await accept(scope, input(token), now)).toEqual({ ok: false, error: "link_used" });
});

it("row 3: never touches the account that an address has already, wherever it is", async () => {
  const elsewhere = await makePracticeFixture();
  const { owner } = elsewhere;
  await db().staff.update({ where: { id: owner.id }, data: { passwordHash: "theirs" } });
  const { token } = await arrange({ email: owner.email, emailRaw: owner.emailRaw, role: "admin" });
  const before = await db().staff.findMany({ orderBy: { id: "asc" } });
  expect(await accept(scope, input(token), now)).toEqual({ ok: false, error: "address_taken" });
  expect(await db().staff.findMany({ orderBy: { id: "asc" } })).toEqual(before);
  expect((await invitationBy(scope, token))?.state).toBe("open");
});

it("works no more when it is taken back, too old, cut off, or of another purpose", async () => {
  const { token } = await arrange({ revokedAt: now });
  expect(await accept(scope, input(token), now)).toEqual({ ok: false, error: "link_used" });
  expect(await accept(scope, input(token.slice(0, -1)), now)).toEqual({ ok: false, error: "link_used" });
  expect(await accept(scope, input(tokenFor("reset", "0190a1b2-0000-7000-8000-000000000001")), now)).toEqual({
    ok: false,
    error: "link_used",
  });
  const old = await arrange({ expiresAt: new Date(now.getTime() - 1) });
  expect(await accept(scope, input(old.token), now)).toEqual({ ok: false, error: "link_expired" });
});

it("is looked at without a trace", async () => {
  const { token } = await arrange();
  const before = await tables();
  for (let look = 0; look < 5; look++) expect((await invitationBy(scope, token))?.state).toBe("open");
  expect(await tables()).toEqual(before);
});

describe("too old", () => {
  it("sends a fresh link to the same address, which alone works then", async () => {
    const { invitation, token, practice } = await arrange({ expiresAt: new Date(now.getTime() - 1) });
    expect(await freshInvitation(scope, { token }, now)).toEqual({ ok: true });
    const [message] = await db().outboxEmail.findMany({ where: { practiceId: practice.id } });
    expect(message).toMatchObject({ template: "invite", recipient: invitation.emailRaw, locale: "fr" });
    expect(await invitationBy(scope, token)).toBeNull();
    expect((await invitationBy(scope, tokenFor("invite", message!.id)))?.state).toBe("open");
    expect(await accept(scope, input(tokenFor("invite", message!.id)), now)).toEqual({ ok: true });
  });

  it("says the same of any link, and sends nothing for one that is open, used, taken back or nobody's", async () => {
    const links = [
      await arrange(),
      await arrange({ acceptedAt: now }),
      await arrange({ revokedAt: now, expiresAt: new Date(0) }),
    ].map(({ token }) => token);
    const sent = await db().outboxEmail.count();
    for (const token of [...links, "nobody's"])
      expect(await freshInvitation(scope, { token }, now)).toEqual({ ok: true });
    expect(await db().outboxEmail.count()).toBe(sent);
  });
});
