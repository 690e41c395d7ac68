import { randomUUID } from "node:crypto";
import { db } from "@/lib/platform/db/client";
import { bookSeries } from "@/lib/sessions/series/commands";
import { now } from "./booker";
import { makeClient, makePracticeFixture, makeService } from "./factories";
import { composed } from "./outbox";
import { practiceScope } from "./scopes";

/** Weekly on Tuesdays at 14:00 from December 15, 2026; now is Wednesday, December 9, noon. */
export async function arrangeSeries(given: Parameters<typeof makePracticeFixture>[0] = {}) {
  const fixture = await makePracticeFixture(given);
  const { practice, owner, therapist } = fixture;
  const service = await makeService(practice, [therapist], { audience: "existing", bufferAfter: 10 });
  const client = await makeClient(practice, { locale: "fr" });
  const scope = practiceScope({ practiceId: practice.id, staffId: owner.id, now });
  const form = (count = 4, more: object = {}) => ({
    client: client.id,
    therapist: therapist.id,
    service: service.id,
    date: "2026-12-15",
    time: "14:00",
    everyWeeks: 1,
    count,
    reason: null,
    emailClient: true,
    key: randomUUID(),
    seen: "|".repeat(count - 1),
    choices: Object.fromEntries(Array.from({ length: count }, (_, i) => [i, "keep" as const])),
    ...more,
  });
  const rows = () => db().session.findMany({ where: { clientId: client.id }, orderBy: { startsAt: "asc" } });
  const walls = async () =>
    (await rows()).filter(({ status }) => status === "booked").map(({ wallStart }) => wallStart);
  const emails = async () =>
    (
      await db().outboxEmail.findMany({
        where: { practiceId: practice.id },
        orderBy: [{ createdAt: "asc" }, { template: "asc" }],
      })
    ).map(({ template }) => template);
  return { ...fixture, service, client, scope, form, rows, walls, emails };
}
type House = Awaited<ReturnType<typeof arrangeSeries>>;

/** A booked series; `from` returns the ids of its nth session and those that follow it. */
export async function bookedSeries(count = 4) {
  const fixture = await arrangeSeries();
  expect(await bookSeries(fixture.scope, fixture.form(count), now)).toMatchObject({ ok: true });
  await db().outboxEmail.deleteMany({ where: { practiceId: fixture.practice.id } });
  const sessions = await fixture.rows();
  const from = (i: number) => ({ session: sessions[i]!.id, sequence: 0, count: count - i, emailClient: true });
  return { ...fixture, sessions, from };
}

/** Renders an email of a template as it would be sent; fails if a value is missing in it. */
export async function drawnEmail({ practice }: House, template: string, locale: "en" | "fr") {
  const row = await db().outboxEmail.findFirstOrThrow({ where: { practiceId: practice.id, template } });
  const email = await composed(row.id, locale);
  if (email)
    for (const text of [email.subject, email.text])
      expect(text).not.toMatch(/undefined|\bnull\b|\bNaN\b|\[object|\{[a-z]+\}|emails\./i);
  return email;
}
