import { createElement } from "react";
import { z } from "zod";
import { db, transaction } from "@/lib/platform/db/client";
import { queueEmails } from "@/lib/platform/outbox/commands";
import { collectEmails, defineEmail } from "@/lib/platform/outbox/email";
import { deliverEmail } from "@/lib/platform/outbox/jobs";
import { useDatabase } from "@/tests/support/database";
import { makePractice } from "@/tests/support/factories";

useDatabase();

const facts = jest.fn(async (_scope: unknown, { data }: { data: { n: number } }) => (data.n > 0 ? data : null));
const counted = defineEmail({
  name: "counted",
  label: () => "Counted",
  data: z.strictObject({ n: z.int() }),
  facts,
  isStale: ({ n }, data, now) => n !== data.n || n > now.getTime(),
  render: ({ n }, { practice }) => ({ subject: `${n} at ${practice.name}`, react: createElement("p", null, n) }),
});
const emails = collectEmails([{ counted, other: { name: "x" }, helper: () => 1, none: null }]);
const mailbox = { recipient: "x@mail.example", locale: "en" } as const;

const queue = async (n: number) => {
  const practice = await makePractice();
  const [id = ""] = await transaction((tx) => queueEmails(tx, practice.id, [counted.to(mailbox, { n })]));
  return id;
};
const status = async (id: string) => (await db().outboxEmail.findUniqueOrThrow({ where: { id } })).status;

test("collects declared emails alone, and refuses two of one name", () => {
  expect([...emails.keys()]).toEqual(["counted"]);
  expect(() => collectEmails([{ counted }, { counted }])).toThrow('Two emails are named "counted".');
});

test("queues only what fits its declaration", () => {
  // @ts-expect-error Data of another type.
  counted.to(mailbox, { n: "1" });
  // @ts-expect-error Data that is not declared.
  counted.to(mailbox, { n: 1, name: "Amélie" });
  // @ts-expect-error No recipient.
  counted.to({ locale: "en" }, { n: 1 });
  // @ts-expect-error An email that no declaration made.
  const made: Parameters<typeof queueEmails>[2] = [{ name: "counted", ...mailbox, data: { n: 1 }, sessionId: null }];
  expect(made).toHaveLength(1);
});

test.each([
  [1, "kept"],
  [0, "skipped"],
  [Number.MAX_SAFE_INTEGER, "skipped"],
])("with %i it is %s: composed from its facts, unless there are none or it is stale", async (n, outcome) => {
  const id = await queue(n);
  await deliverEmail(emails, { messageId: id });
  expect(await status(id)).toBe(outcome);
});

test("reads the facts once, and not again once it has left", async () => {
  const id = await queue(1);
  facts.mockClear();
  await deliverEmail(emails, { messageId: id });
  await deliverEmail(emails, { messageId: id });
  expect(facts).toHaveBeenCalledTimes(1);
});

test("waits for a server that knows it", async () => {
  const id = await queue(1);
  await expect(deliverEmail(new Map(), { messageId: id })).rejects.toThrow('No email is named "counted".');
  expect(await status(id)).toBe("queued");
});
