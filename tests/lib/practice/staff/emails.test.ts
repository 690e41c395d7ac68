import { tokenFor } from "@/lib/platform/access/tokens";
import { db } from "@/lib/platform/db/client";
import { findEmail } from "@/lib/platform/outbox/queries";
import { useDatabase } from "@/tests/support/database";
import { makePracticeFixture, makeInvitation } from "@/tests/support/factories";
import { SENDER, composed, expectSound, queueAndCompose } from "@/tests/support/outbox";
import { systemScope } from "@/tests/support/scopes";

useDatabase();

let house: Awaited<ReturnType<typeof makePracticeFixture>>;
beforeAll(async () => {
  house = await makePracticeFixture(SENDER);
});

test.each([
  ["en", "Maple Street Psychotherapy invites you to Anteroom", "therapist"],
  ["fr", "Maple Street Psychotherapy vous invite sur Anteroom", "thérapeute"],
] as const)("the invitation to the staff in %s", async (locale, subject, role) => {
  const { invitation } = await makeInvitation(house.practice, house.owner, {
    role: "therapist",
    firstName: "Élise https://evil.example",
  });
  const drawn = await queueAndCompose(
    house.practice.id,
    { template: "invite", data: { invitationId: invitation.id } },
    locale,
  );
  expectSound(drawn, locale);
  expect(drawn.subject).toBe(subject);
  for (const fact of [role, `http://localhost:3000/invitation?token=${tokenFor("invite", drawn.id)}`])
    expect(drawn.text).toContain(fact);
  expect(drawn.html).not.toContain('href="https://evil');
  expect(JSON.stringify(await findEmail(systemScope(), drawn.id))).not.toContain(tokenFor("invite", drawn.id));
  await db().invitation.update({ where: { id: invitation.id }, data: { revokedAt: new Date() } });
  expect(await composed(drawn.id)).toBeNull();
});
