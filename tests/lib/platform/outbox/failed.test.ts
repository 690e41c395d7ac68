import { db } from "@/lib/platform/db/client";
import { retryEmail } from "@/lib/platform/outbox/commands";
import { failedEmails, stuckEmails } from "@/lib/platform/outbox/queries";
import { useDatabase } from "@/tests/support/database";
import { at, makePracticeFixture } from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";

useDatabase();

// Noon of a Thursday in Vancouver.
const now = at("2026-12-10T12:00");

async function arrange() {
  const { practice, owner } = await makePracticeFixture();
  return { practice, scope: practiceScope({ practiceId: practice.id, staffId: owner.id, now }) };
}

describe("an email that failed", () => {
  const fail = (practiceId: string, given: object = {}) =>
    db().outboxEmail.create({
      data: {
        practiceId,
        template: "reset",
        locale: "en",
        recipient: "nadia@mail.example",
        data: {},
        status: "failed",
        error: "No such mailbox",
        createdAt: at("2026-12-09T09:00"),
        ...given,
      },
    });
  const jobs = async (id: string) =>
    (
      await db().$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM pgboss.job WHERE data->>'messageId' = ${id}`
    )[0]?.n;

  it("is shown to its practice for thirty days", async () => {
    const { practice, scope } = await arrange();
    const { id } = await fail(practice.id);
    await fail(practice.id, { status: "sent" });
    await fail(practice.id, { createdAt: at("2026-11-01T09:00") });
    await fail((await makePracticeFixture()).practice.id);
    expect(await failedEmails(scope)).toEqual([
      { id, template: "reset", recipient: "nadia@mail.example", createdAt: at("2026-12-09T09:00") },
    ]);
  });

  it("is tried once more, however often the button is pressed, and the audit says so", async () => {
    const { practice, scope } = await arrange();
    const { id } = await fail(practice.id);
    const answers = await Promise.all(Array.from({ length: 5 }, () => retryEmail(scope, { email: id })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await jobs(id)).toBe(1);
    expect(await db().outboxEmail.findUnique({ where: { id } })).toMatchObject({ status: "queued", error: null });
    expect(
      await db().auditEntry.findMany({ where: { practiceId: practice.id }, select: { action: true, subject: true } }),
    ).toEqual([{ action: "outbox.retry", subject: `email:${id}` }]);
  });

  it("of another practice, or one that left, is not there", async () => {
    const { practice, scope } = await arrange();
    const foreign = await fail((await makePracticeFixture()).practice.id);
    const sent = await fail(practice.id, { status: "sent" });
    for (const { id } of [foreign, sent])
      expect(await retryEmail(scope, { email: id })).toEqual({ ok: false, error: "not_found" });
    expect(await jobs(foreign.id)).toBe(0);
  });
});

it("counts what waits while this server can send no email, and nothing once it can", async () => {
  const { practice, scope } = await arrange();
  const email = {
    practiceId: practice.id,
    template: "reset",
    locale: "en",
    recipient: "nadia@mail.example",
    data: {},
  } as const;
  await db().outboxEmail.createMany({ data: [email, email, { ...email, status: "sent" }] });
  expect(await stuckEmails(scope)).toBeNull();
  const mode = process.env.ANTEROOM_MODE;
  try {
    process.env.ANTEROOM_MODE = "start";
    expect(await stuckEmails(scope)).toBe(2);
  } finally {
    process.env.ANTEROOM_MODE = mode;
  }
});
