import { db } from "@/lib/platform/db/client";
import type { SessionStatus } from "@/lib/platform/db/generated/enums";
import type { Locale } from "@/lib/platform/i18n/locales";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makePracticeFixture, makeSession } from "@/tests/support/factories";
import { composed, deliver, type Named, queueNamed } from "@/tests/support/outbox";

useDatabase();

let fixture: Awaited<ReturnType<typeof makePracticeFixture>>;
beforeAll(async () => {
  fixture = await makePracticeFixture({ slug: "maple", phone: "604-555-0142" });
});
afterEach(() => db().session.deleteMany());

async function arrange(status: SessionStatus) {
  const account = await makeAccount(fixture.practice, { verifiedAt: null });
  return makeSession(fixture.therapist, fixture.service, {
    accountId: account.id,
    origin: "portal",
    wallStart: "2026-12-10T14:00",
    status,
    sequence: 2,
  });
}
const dataOf = (template: string, sessionId: string): Named => ({
  template,
  data: template.startsWith("requested") ? { sessionId } : { sessionId, sequence: 2 },
});
const queue = (email: Named, locale: Locale) => queueNamed(fixture.practice.id, email, locale);

test.each([
  [
    "requested_client",
    "requested",
    "Request received: Thursday, December 10, 2:00 pm",
    "Demande reçue\u00a0: le jeudi 10 décembre à 14\u00a0h",
    "TENTATIVE",
  ],
  [
    "accepted_client",
    "booked",
    "Confirmed: Thursday, December 10, 2:00 pm",
    "Confirmée\u00a0: le jeudi 10 décembre à 14\u00a0h",
    "CONFIRMED",
  ],
  [
    "reopened_client",
    "requested",
    "Not confirmed yet: Thursday, December 10, 2:00 pm",
    "Pas encore confirmée\u00a0: le jeudi 10 décembre à 14\u00a0h",
    "TENTATIVE",
  ],
  [
    "declined_client",
    "declined",
    "Your request for Thursday, December 10, 2:00 pm",
    "Votre demande pour le jeudi 10 décembre à 14\u00a0h",
    "CANCELLED",
  ],
  [
    "expired_client",
    "expired",
    "Not answered: your request for Thursday, December 10, 2:00 pm",
    "Sans réponse\u00a0: votre demande pour le jeudi 10 décembre à 14\u00a0h",
    "CANCELLED",
  ],
  [
    "withdrawn_client",
    "cancelled",
    "Withdrawn: your request for Thursday, December 10, 2:00 pm",
    "Retirée\u00a0: votre demande pour le jeudi 10 décembre à 14\u00a0h",
    "CANCELLED",
  ],
  ["requested_therapist", "requested", "New session request", "Nouvelle demande de séance", null],
  ["accepted_therapist", "booked", "Request accepted", "Demande acceptée", "CONFIRMED"],
  [
    "withdrawn_therapist",
    "cancelled",
    "Request withdrawn: Thursday, December 10, 2:00 pm",
    "Demande retirée\u00a0: le jeudi 10 décembre à 14\u00a0h",
    null,
  ],
] as const)("%s says so in both languages, with the file of that state", async (template, status, en, fr, state) => {
  const session = await arrange(status);
  for (const [locale, subject] of [
    ["en", en],
    ["fr", fr],
  ] as const) {
    const drawn = (await composed(await queue(dataOf(template, session.id), locale)))!;
    const file = drawn.attachments?.[0]?.content.replaceAll("\r\n ", "") ?? null;
    expect(drawn.subject).toBe(subject);
    for (const text of [drawn.subject, drawn.text, drawn.html, file ?? ""])
      expect(text).not.toMatch(/undefined|\bnull\b|\bNaN\b|\[object|\{[a-z]+\}|emails\./i);
    if (locale === "fr") expect(`${drawn.subject}\n${drawn.text}`).not.toMatch(/[^\s][!?;]\s| [!?;:]\s/);
    if (state === null) expect(file).toBeNull();
    else
      for (const line of [`UID:${session.id}@anteroom`, "SEQUENCE:2", `STATUS:${state}`]) expect(file).toContain(line);
    if (template.endsWith("_therapist")) expect(drawn.text).toContain(`session=${session.id}`);
    else
      expect(drawn.text).toContain(
        status === "requested" || status === "booked" ? `/portal/maple/sessions/${session.id}` : "/book/maple",
      );
  }
});

it("a note is sent with a declined one; superseded answers are not sent", async () => {
  const session = await arrange("declined");
  const id = await queue(
    { template: "declined_client", data: { sessionId: session.id, sequence: 2, note: "I am away that week." } },
    "en",
  );
  expect((await composed(id))?.text).toContain("I am away that week.");
  const late = [
    await queue({ template: "accepted_client", data: { sessionId: session.id, sequence: 1 } }, "en"),
    await queue({ template: "requested_client", data: { sessionId: session.id } }, "en"),
  ];
  for (const one of [...late, id]) await deliver(one);
  const statuses = await Promise.all(
    [...late, id].map(async (one) => (await db().outboxEmail.findUniqueOrThrow({ where: { id: one } })).status),
  );
  expect(statuses).toEqual(["skipped", "skipped", "kept"]);
});
