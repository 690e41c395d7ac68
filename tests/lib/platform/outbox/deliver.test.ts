import { db, transaction } from "@/lib/platform/db/client";
import { bookedClient, bookedTherapist } from "@/lib/sessions/booking/emails";
import { startBackgroundWorker } from "@/lib/platform/boot/jobs";
import { queueEmails } from "@/lib/platform/outbox/commands";
import type { NewEmail } from "@/lib/platform/outbox/email";
import type { Worker } from "@/lib/platform/jobs/worker";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makePracticeFixture, makeSession } from "@/tests/support/factories";
import { useMailService } from "@/tests/support/mail-service";
import { until } from "@/tests/support/until";

useDatabase();
const service = useMailService();

let house: Awaited<ReturnType<typeof makePracticeFixture>>;
let workers: Worker[] = [];
beforeAll(async () => {
  house = await makePracticeFixture();
});
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.stop()));
  workers = [];
  await db().$executeRaw`DELETE FROM pgboss.job`;
});

let hour = 9;
async function booked(): Promise<{ sessionId: string; email: NewEmail }> {
  const account = await makeAccount(house.practice);
  const wallStart = `2027-01-12T${String(hour++).padStart(2, "0")}:00`;
  const { id } = await makeSession(house.therapist, house.service, {
    accountId: account.id,
    origin: "portal",
    wallStart,
  });
  return {
    sessionId: id,
    email: bookedClient.to({ recipient: account.emailRaw, locale: "en" }, { sessionId: id }),
  };
}
const queue = async (email: NewEmail) => (await transaction((tx) => queueEmails(tx, house.practice.id, [email])))[0]!;
const work = async () => workers.push(await startBackgroundWorker({ pollMs: 50, maintenanceSeconds: 1 }));
const row = (id: string) => db().outboxEmail.findUniqueOrThrow({ where: { id } });
const settled = (id: string) => until(async () => (await row(id)).status !== "queued");
const hurry = () => db().$executeRaw`UPDATE pgboss.job SET start_after = now() WHERE state = 'retry'`;

test("writes the email and its job with the transaction, or neither", async () => {
  const { email, sessionId } = await booked();
  const failing = transaction(async (tx) => {
    await queueEmails(tx, house.practice.id, [email, email]);
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  const count = async () => [
    await db().outboxEmail.count({ where: { sessionId } }),
    (await db().$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM pgboss.job`)[0]?.n,
  ];
  expect(await count()).toEqual([0, 0]);
  await transaction((tx) => queueEmails(tx, house.practice.id, [email, email]));
  expect(await count()).toEqual([2, 2]);
});

test("sends, and the ledger says so", async () => {
  const { email } = await booked();
  const id = await queue(email);
  await work();
  await settled(id);
  expect(await row(id)).toMatchObject({
    status: "sent",
    providerId: "mail-1",
    attempts: 1,
    error: null,
    sentAt: expect.any(Date),
  });
  expect(service.received).toHaveLength(1);
  expect(service.received[0]).toMatchObject({
    key: id,
    body: {
      to: email.recipient,
      from: '"Maple Street Psychotherapy" <hello@anteroom.example>',
      reply_to: house.therapist.notifyEmail,
      headers: { "Auto-Submitted": "auto-generated" },
      attachments: [{ filename: "session.ics" }],
    },
  });
});

test.each([
  ["a verified client answers at their own address", new Date(), true],
  ["an address that is not verified is not answered", null, false],
])("to a therapist: %s", async (_, verifiedAt, answered) => {
  const account = await makeAccount(house.practice, { verifiedAt });
  const wallStart = `2027-01-13T${String(hour++).padStart(2, "0")}:00`;
  const session = await makeSession(house.therapist, house.service, { accountId: account.id, wallStart });
  const id = await queue(
    bookedTherapist.to({ recipient: "nora@maple.example", locale: "en" }, { sessionId: session.id }),
  );
  await work();
  await settled(id);
  const { body } = service.received[0]!;
  expect(body.reply_to).toBe(answered ? account.emailRaw : undefined);
  expect(String(body.text).includes("Replies to this email aren’t read.")).toBe(!answered);
});

test("sends once, with two workers and the job there twice", async () => {
  service.answers.push({ status: 200, afterMs: 400 });
  const { email } = await booked();
  const id = await queue(email);
  await db()
    .$executeRaw`INSERT INTO pgboss.job (name, data, retry_limit, policy) SELECT name, data, 99, policy FROM pgboss.job`;
  await Promise.all([work(), work()]);
  await settled(id);
  await hurry();
  await until(
    async () => (await db().$queryRaw<unknown[]>`SELECT FROM pgboss.job WHERE state = 'completed'`).length === 2,
  );
  expect(service.received).toHaveLength(1);
});

test.each([
  ["500", { status: 500 }, 14, 31],
  ["429 with Retry-After", { status: 429, headers: { "Retry-After": "120" } }, 119, 121],
])("after %s it is sent later", async (_, answer, least, most) => {
  service.answers.push(answer);
  const { email } = await booked();
  const id = await queue(email);
  await work();
  await until(async () => (await row(id)).attempts === 1);
  const retry = () =>
    db().$queryRaw<
      { wait: number }[]
    >`SELECT extract(epoch FROM start_after - now()) AS wait FROM pgboss.job WHERE state = 'retry' AND start_after > now() + interval '10 seconds'`;
  await until(async () => Number((await retry())[0]?.wait ?? 0) > least - 1);
  expect(Number((await retry())[0]?.wait)).toBeLessThan(most);
  expect(await row(id)).toMatchObject({ status: "queued", error: expect.stringContaining(String(answer.status)) });
  await hurry();
  await settled(id);
  expect(await row(id)).toMatchObject({ status: "sent", attempts: 2, error: null });
  expect(service.received.map(({ key }) => key)).toEqual([id, id]);
});

test("an email that the service rejects permanently has failed", async () => {
  service.answers.push({ status: 422 });
  const { email } = await booked();
  const id = await queue(email);
  await work();
  await settled(id);
  expect(await row(id)).toMatchObject({ status: "failed", attempts: 1, sentAt: null });
  expect(service.received).toHaveLength(1);
});

test("after the last attempt the ledger says that it has failed", async () => {
  service.answers.push({ status: 500 });
  const { email } = await booked();
  const id = await queue(email);
  await db().$executeRaw`UPDATE pgboss.job SET retry_limit = 0`;
  await work();
  await settled(id);
  expect(await row(id)).toMatchObject({ status: "failed", error: expect.stringContaining("500") });
});

test("does not confirm a session that was cancelled meanwhile", async () => {
  const { email, sessionId } = await booked();
  const id = await queue(email);
  await db().session.update({ where: { id: sessionId }, data: { status: "cancelled" } });
  await work();
  await settled(id);
  expect(await row(id)).toMatchObject({ status: "skipped", attempts: 0 });
  expect(service.received).toEqual([]);
});

test("a worker that dies while it sends leaves the email to the next, under the same key", async () => {
  const { email } = await booked();
  const id = await queue(email);
  // A dead worker's lock ends with its connection; its job is still marked as running.
  await db().$executeRaw`UPDATE pgboss.job SET state = 'active', started_on = now() - interval '2 minutes'`;
  await work();
  await until(async () => (await db().$queryRaw<unknown[]>`SELECT FROM pgboss.job WHERE state = 'retry'`).length === 1);
  await hurry();
  await settled(id);
  expect(await row(id)).toMatchObject({ status: "sent" });
  expect(service.received.map(({ key }) => key)).toEqual([id]);
});

test("without an email service it is kept, and never sent", async () => {
  delete process.env.RESEND_API_KEY;
  const { email } = await booked();
  const id = await queue(email);
  await work();
  await settled(id);
  expect(await row(id)).toMatchObject({ status: "kept", attempts: 0, sentAt: null });
  expect(service.received).toEqual([]);
});

test("on a real server without an email service it waits", async () => {
  delete process.env.RESEND_API_KEY;
  process.env.ANTEROOM_MODE = "start";
  const { email } = await booked();
  const id = await queue(email);
  await work();
  await new Promise((resolve) => setTimeout(resolve, 300));
  process.env.ANTEROOM_MODE = "test";
  expect(await row(id)).toMatchObject({ status: "queued", attempts: 0 });
});
