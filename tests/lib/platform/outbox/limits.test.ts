import { db, transaction } from "@/lib/platform/db/client";
import { mayEmail } from "@/lib/platform/outbox/commands";
import { mailboxKey } from "@/lib/platform/outbox/rules";
import { createAccount } from "@/lib/accounts/sign-up/commands";
import { createAccountInput } from "@/lib/accounts/sign-up/schema";
import { askChange } from "@/lib/identity/change-email/commands";
import { forgot, forgotStaff } from "@/lib/identity/password-reset/commands";
import { staffResetLink } from "@/lib/identity/password-reset/queries";
import { forgotInput } from "@/lib/identity/password-reset/schema";
import { resendVerification } from "@/lib/identity/verification/commands";
import { hashPassword } from "@/lib/platform/access/passwords";
import { email as emailField } from "@/lib/platform/input/fields";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makePracticeFixture } from "@/tests/support/factories";
import { portalScope, publicScope, systemScope } from "@/tests/support/scopes";
import { newestResetLink } from "@/tests/support/verification";

useDatabase();
const now = new Date("2026-12-09T19:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const VICTIM = "victim@mail.example";
let place = 0;
const anywhere = () => `203.0.113.${++place}`;
const emailsTo = (recipient = VICTIM) =>
  db().outboxEmail.count({ where: { recipient: { equals: recipient, mode: "insensitive" } } });
const typed = (email: string) => forgotInput.parse({ practice: "p", email });

const nextHour = () => db().$executeRaw`UPDATE rate_limit SET resets_at = now() WHERE key LIKE 'email:%'`;

test.each([
  ["Victim@Mail.example", "victim@mail.example"],
  ["victim+1@mail.example", "victim@mail.example"],
  ["victim+1+2@mail.example", "victim@mail.example"],
  ["v.ic.tim+x@googlemail.com", "victim@gmail.com"],
  ["v.ictim@mail.example", "v.ictim@mail.example"],
])("%s is counted as %s", (address, mailbox) => expect(mailboxKey(address)).toBe(mailbox));

test("of twenty emails asked for at once, eight go out, and none is counted that was rolled back", async () => {
  const ask = () => transaction((tx) => mayEmail(tx, "burst@mail.example"));
  await transaction(async (tx) => {
    await mayEmail(tx, "burst@mail.example");
    throw new Error("rolled back");
  }).catch(() => {});
  expect((await Promise.all(Array.from({ length: 20 }, ask))).filter(Boolean)).toHaveLength(8);
});

test("a stranger cannot send an address more than eight emails an hour and twenty a day, by whichever way and practice", async () => {
  const [fixture, other] = [await makePracticeFixture(), await makePracticeFixture()];
  const passwordHash = await hashPassword("correct horse battery");
  const throwaways = await Promise.all(
    Array.from({ length: 4 }, () => makeAccount(fixture.practice, { passwordHash, verifiedAt: null })),
  );
  const attack = async () => {
    const answers: unknown[] = [];
    for (const { practice } of [fixture, other])
      for (let i = 0; i < 4; i++) {
        const input = createAccountInput.parse({
          practice: practice.slug,
          key: crypto.randomUUID(),
          firstName: "Vic",
          lastName: "Tim",
          email: i % 2 ? VICTIM : "VICTIM@mail.example",
          phone: "604 555 0142",
          birthDate: "1990-01-02",
          password: "correct horse battery",
          privacy: "on",
        });
        const made = await createAccount(
          publicScope({ practiceId: practice.id }),
          input,
          { locale: "en", ip: anywhere() },
          now,
        );
        answers.push(made.ok);
        if (!made.ok) continue;
        const scope = portalScope({ practiceId: practice.id, accountId: made.data.id });
        for (let n = 0; n < 5; n++) answers.push((await resendVerification(scope, now)).ok);
        answers.push((await forgot(publicScope({ practiceId: practice.id, now }), typed(VICTIM), anywhere(), now)).ok);
      }
    for (const { id } of throwaways) {
      const scope = portalScope({ practiceId: fixture.practice.id, accountId: id });
      const to = emailField.parse(VICTIM);
      answers.push((await askChange(scope, { email: to, currentPassword: "correct horse battery" }, now)).ok);
    }
    return answers;
  };
  expect(new Set(await attack())).toEqual(new Set([true]));
  expect(await emailsTo()).toBe(8);
  await nextHour();
  await attack();
  expect(await emailsTo()).toBe(16);
  for (let i = 0; i < 2; i++) {
    await nextHour();
    await attack();
  }
  expect(await emailsTo()).toBe(20);

  const neighbour = await makeAccount(fixture.practice, {});
  expect(
    await forgot(publicScope({ practiceId: fixture.practice.id, now }), typed(neighbour.email), anywhere(), now),
  ).toEqual({ ok: true });
  expect(await emailsTo(neighbour.email)).toBe(1);
}, 60_000);

test("row 10: who asks for many links to an owner's address keeps the owner from none: the last one stays good", async () => {
  const { owner } = await makePracticeFixture();
  const ask = (when: Date) => forgotStaff(systemScope({ now: when }), typed(owner.email), anywhere(), when);
  for (let i = 0; i < 12; i++) expect(await ask(later(i))).toEqual({ ok: true });
  expect(await emailsTo(owner.emailRaw)).toBe(8);
  const token = await newestResetLink(owner);
  expect(await staffResetLink(systemScope({ now: later(45) }), token)).toBe("expired");
  expect(await ask(later(45))).toEqual({ ok: true });
  expect(await staffResetLink(systemScope({ now: later(46) }), token)).toBe("open");
});
