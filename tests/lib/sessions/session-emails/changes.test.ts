import { db } from "@/lib/platform/db/client";
import type { Locale } from "@/lib/platform/i18n/locales";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makePracticeFixture, makeSession, makeTherapist } from "@/tests/support/factories";
import { composed, deliver, type Named, queueNamed } from "@/tests/support/outbox";

// The day before the session of `was`.
useDatabase({ now: new Date("2026-12-08T17:00:00Z") });

let fixture: Awaited<ReturnType<typeof makePracticeFixture>>;
beforeAll(async () => {
  fixture = await makePracticeFixture({ slug: "maple", phone: "604-555-0142", address: "214-1850 Maple Street" });
});
afterEach(() => db().session.deleteMany());

const was = { start: "2026-12-09T17:00:00.000Z", end: "2026-12-09T17:50:00.000Z" };

async function arrange(
  given: {
    status?: "booked" | "cancelled" | "late_cancelled";
    by?: "client" | "staff";
    zone?: string;
    wallStart?: string;
  } = {},
) {
  const { status = "booked", by = "staff", zone = "America/Vancouver", wallStart = "2026-12-10T14:00" } = given;
  const account = await makeAccount(fixture.practice);
  const session = await makeSession(fixture.therapist, fixture.service, {
    accountId: account.id,
    origin: "portal",
    wallStart,
    zone,
    status,
    sequence: 2,
    changedBy: by === "client" ? `account:${account.id}` : "staff:x",
  });
  const therapistId = fixture.therapist.id;
  const is = { start: session.startsAt.toISOString(), end: session.endsAt.toISOString(), therapistId };
  return {
    session,
    move: { sessionId: session.id, sequence: 2, was: { ...was, therapistId }, is },
    version: { sessionId: session.id, sequence: 2 },
  };
}

const queue = (email: Named, locale: Locale = "en") => queueNamed(fixture.practice.id, email, locale);
async function draw(email: Named, locale: Locale) {
  const drawn = (await composed(await queue(email, locale)))!;
  const file = drawn.attachments?.[0]?.content.replaceAll("\r\n ", "") ?? "";
  for (const text of [drawn.subject, drawn.text, drawn.html, file])
    expect(text).not.toMatch(/undefined|\bnull\b|\bNaN\b|\[object|\{[a-z]+\}|emails\./i);
  if (locale === "fr") expect(`${drawn.subject}\n${drawn.text}`).not.toMatch(/[^\s][!?;]\s| [!?;:]\s/);
  return { ...drawn, file, method: drawn.attachments?.[0]?.contentType };
}

test.each([
  [
    "en",
    "Changed: your session is now on Thursday, December 10, 2:00 pm",
    [
      "Wednesday, December 9, 2026, 10:00–10:50 am, Pacific time (Vancouver, UTC−7)",
      "Thursday, December 10, 2026",
      "2:00–2:50 pm",
      "Before",
    ],
  ],
  [
    "fr",
    "Changement\u00a0: votre séance a lieu le jeudi 10 décembre à 14\u00a0h",
    ["Le mercredi 9 décembre 2026, de 10\u00a0h à 10\u00a0h\u00a050", "Le jeudi 10 décembre 2026", "Avant"],
  ],
] as const)("a move in %s, old and new, with its file", async (locale, subject, facts) => {
  const { move, session } = await arrange();
  const drawn = await draw({ template: "rescheduled_client", data: move }, locale);
  expect(drawn.subject).toBe(subject);
  for (const fact of facts) expect(drawn.text).toContain(fact);
  for (const line of [`UID:${session.id}@anteroom`, "SEQUENCE:2", "METHOD:PUBLISH", "DTSTART:20261210T210000Z"])
    expect(drawn.file).toContain(line);
  const therapist = await draw({ template: "rescheduled_therapist", data: move }, locale);
  expect(therapist.file).toContain(locale === "en" ? "SUMMARY:Session\\, AO" : "SUMMARY:Séance\\, AO");
  expect(therapist.file).not.toContain("Amélie");
});

test.each(["en", "fr"] as const)(
  "a session that was handed over, in %s: out of one calendar, with whom it is now",
  async (locale) => {
    const sam = await makeTherapist(fixture.practice, { name: "Sam Okafor" });
    const { move } = await arrange();
    const handed = { ...move, is: { ...move.is, therapistId: sam.id } };
    const drawn = await draw({ template: "handed_over", data: handed }, locale);
    expect(drawn.file).toContain("METHOD:CANCEL");
    expect(drawn.text).toContain("Nora Whitfield → Sam Okafor");
  },
);

test.each([
  ["en", "client", "cancelled", "Cancelled: Thursday, December 10, 2:00 pm", "You have cancelled this session."],
  ["en", "staff", "late_cancelled", "Cancelled: Thursday, December 10, 2:00 pm", "This was a late cancellation"],
  ["fr", "client", "late_cancelled", "Annulée\u00a0: le jeudi 10 décembre à 14\u00a0h", "annulation tardive"],
  [
    "fr",
    "staff",
    "cancelled",
    "Annulée\u00a0: le jeudi 10 décembre à 14\u00a0h",
    "Maple Street Psychotherapy a annulé cette séance.",
  ],
] as const)("a cancelled session in %s, by %s, %s", async (locale, by, status, subject, words) => {
  const { version, session } = await arrange({ by, status });
  const drawn = await draw({ template: "cancelled_client", data: version }, locale);
  expect(drawn.subject).toBe(subject);
  expect(drawn.text).toContain(words);
  expect(drawn.method).toContain("method=CANCEL");
  for (const line of [`UID:${session.id}@anteroom`, "SEQUENCE:2", "METHOD:CANCEL", "STATUS:CANCELLED"])
    expect(drawn.file).toContain(line);
  expect((await draw({ template: "cancelled_therapist", data: version }, locale)).file).toContain("METHOD:CANCEL");
});

test.each([
  ["en", "Reminder: Thursday, December 10, 2:00 pm"],
  ["fr", "Rappel\u00a0: le jeudi 10 décembre à 14\u00a0h"],
] as const)("a reminder in %s", async (locale, subject) => {
  const { session } = await arrange();
  expect(
    (
      await draw(
        { template: "reminder", data: { sessionId: session.id, start: session.startsAt.toISOString() } },
        locale,
      )
    ).subject,
  ).toBe(subject);
});

// The vectors of time-zones.md, in both the email and the calendar file.
test.each([
  ["America/Vancouver", "2026-12-01T10:00", "20261201T170000Z", "Pacific time (Vancouver, UTC−7)"],
  ["America/Edmonton", "2026-12-01T11:00", "20261201T170000Z", "Mountain time (Edmonton, UTC−6)"],
  ["America/Toronto", "2026-12-01T12:00", "20261201T170000Z", "(UTC−5)"],
  ["America/Toronto", "2027-11-07T01:30", "20271107T053000Z", "1:30 am (UTC−4) to 1:20 am (UTC−5)"],
  ["Europe/Paris", "2027-03-28T01:30", "20270328T003000Z", "1:30–3:20 am"],
  ["Asia/Kathmandu", "2026-12-10T10:00", "20261210T041500Z", "(UTC+5:45)"],
  ["America/St_Johns", "2026-12-10T10:00", "20261210T133000Z", "(UTC−3:30)"],
  ["America/Toronto", "2026-12-10T23:30", "20261211T043000Z", "11:30 pm–12:20 am"],
])("a reminder and a move in %s at %s", async (zone, wallStart, start, words) => {
  const { session, move } = await arrange({ zone, wallStart });
  for (const message of [
    { template: "reminder" as const, data: { sessionId: session.id, start: session.startsAt.toISOString() } },
    { template: "rescheduled_client" as const, data: move },
  ]) {
    const drawn = await draw(message, "en");
    expect(drawn.file).toContain(`DTSTART:${start}`);
    expect(drawn.text).toContain(words);
    expect(drawn.file.replaceAll("\\,", ",")).toContain(words);
  }
});

describe("sent", () => {
  const outcome = async (email: Named) => {
    const id = await queue(email);
    await deliver(id);
    return (await db().outboxEmail.findUniqueOrThrow({ where: { id } })).status;
  };
  it("only while it is accurate: superseded changes are not sent", async () => {
    const booked = await arrange();
    const start = booked.session.startsAt.toISOString();
    const reminder = { template: "reminder", data: { sessionId: booked.session.id, start } } as const;
    expect(await outcome({ template: "rescheduled_client", data: booked.move })).toBe("kept");
    expect(await outcome({ template: "rescheduled_client", data: { ...booked.move, sequence: 1 } })).toBe("skipped");
    expect(await outcome({ template: "cancelled_client", data: { ...booked.version, sequence: 1 } })).toBe("skipped");
    expect(await outcome(reminder)).toBe("kept");
    expect(await outcome({ ...reminder, data: { ...reminder.data, start: was.start } })).toBe("skipped");
    await db().session.update({ where: { id: booked.session.id }, data: { status: "cancelled", sequence: 3 } });
    expect(await outcome(reminder)).toBe("skipped");
    expect(await outcome({ template: "cancelled_client", data: { ...booked.version, sequence: 3 } })).toBe("kept");
    expect(await outcome({ template: "rescheduled_client", data: booked.move })).toBe("skipped");
    expect(await outcome({ template: "booked_client", data: { sessionId: booked.session.id } })).toBe("skipped");
  });
});
