import { randomUUID } from "node:crypto";
import { renderToStaticMarkup } from "react-dom/server";
import { DayTimes } from "@/components/sessions/booking/day-times";
import { bookingLinks } from "@/components/sessions/booking/links";
import { book } from "@/lib/sessions/booking/commands";
import { bookingView } from "@/lib/sessions/booking/rules";
import { sessionCalendar } from "@/lib/platform/calendar-file/session";
import { bookingCatalogue } from "@/lib/practice/offering/queries";
import { db } from "@/lib/platform/db/client";
import type { Locale } from "@/lib/platform/i18n/locales";
import { sessionForTherapist } from "@/lib/sessions/session-emails/queries";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makePracticeFixture } from "@/tests/support/factories";
import { composed } from "@/tests/support/outbox";
import { portalScope, publicScope, systemScope } from "@/tests/support/scopes";
import { vectors } from "./vectors.fixture";

// Every vector, through the booking page, the booking, the email and the calendar file alike.

useDatabase();

const MINUTES = 50;
/** Replaces no-break spaces with plain ones. */
const plain = (text: string) => text.replace(/\s+/g, " ");
const compact = (utc: string, minutes = 0) =>
  new Date(Date.parse(utc) + minutes * 60_000).toISOString().replace(/[-:]|\.\d{3}/g, "");

/** A practice that is open day and night, two days before the vector's session. */
async function arrange(zone: string, date: string) {
  const house = await makePracticeFixture({ zone, horizonDays: 30 });
  const { practice, therapist, service } = house;
  const of = { practiceId: practice.id, therapistId: therapist.id };
  await db().availability.deleteMany({ where: of });
  await db().availability.createMany({
    data: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ ...of, weekday, fromMinute: 0, toMinute: 1440 })),
  });
  await db().therapist.update({ where: { id: therapist.id }, data: { startMinutes: [0, 15, 30, 45] } });
  const now = new Date(Date.parse(`${date}T12:00:00Z`) - 2 * 86_400_000);
  const shown = async () => {
    const catalogue = await bookingCatalogue(publicScope({ practiceId: practice.id, now }), therapist.id);
    return bookingView(
      catalogue,
      zone,
      false,
      { therapist: therapist.id, service: service.id, place: null, day: date, start: null },
      now.getTime(),
    )!;
  };
  const page = async (locale: Locale) =>
    renderToStaticMarkup(
      <DayTimes
        view={await shown()}
        zone={zone}
        links={bookingLinks({ therapist: therapist.id, service: service.id, day: date })}
        locale={locale}
      />,
    );
  const bookAt = async (utc: string) => {
    const account = await makeAccount(practice);
    const scope = portalScope({ practiceId: practice.id, accountId: account.id, now });
    return book(
      scope,
      { therapist: therapist.id, service: service.id, key: randomUUID(), start: Date.parse(utc) },
      "ip",
      now,
    );
  };
  return { ...house, shown, page, bookAt };
}

test.each(vectors)("%s: %s, %s %s", async (_name, zone, date, wall, day, reads) => {
  const { practice, shown, page, bookAt } = await arrange(zone, date);
  const [hour, minute] = wall.split(":").map(Number) as [number, number];

  // The page offers the time exactly as often as the clock shows it, and labels each.
  const clock = `${hour % 12 || 12}:${wall.slice(3)} ${hour < 12 ? "am" : "pm"}`;
  const label = new RegExp(`>${clock}(?: \\(UTC[^)]*\\))?<`, "g");
  const html = await page("en");
  expect([...html.matchAll(label)].map(([text]) => text.slice(1, -1))).toEqual(reads.map(({ time }) => time));
  const french = new RegExp(
    `>${hour} h${minute ? ` ${String(minute).padStart(2, "0")}` : ""}(?: \\(UTC[^)]*\\))?<`,
    "g",
  );
  expect([...plain(await page("fr")).matchAll(french)]).toHaveLength(reads.length);
  const times = (await shown()).day.times;
  expect(times.length).toBeGreaterThan(80);
  for (const { utc } of reads) expect(times).toContain(Date.parse(utc));

  for (const { utc, zone: named, ...read } of reads) {
    const answer = await bookAt(utc);
    if (!answer.ok) throw new Error(answer.error);
    const { sessionId } = answer.data;
    const stored = await db().session.findUniqueOrThrow({ where: { id: sessionId } });
    expect([stored.startsAt.toISOString(), stored.wallStart, stored.zone]).toEqual([
      utc.replace("Z", ".000Z"),
      `${date}T${wall}`,
      zone,
    ]);
    expect(stored.endsAt.getTime() - stored.startsAt.getTime()).toBe(MINUTES * 60_000);

    const message = await db().outboxEmail.findFirstOrThrow({ where: { sessionId, template: "booked_client" } });
    for (const locale of ["en", "fr"] as const) {
      const email = (await composed(message.id, locale))!;
      const text = plain(email.text);
      expect(text).toContain(day[locale]);
      expect(text).toContain(read[locale]);
      const attached = email.attachments![0]!.content.replaceAll("\r\n ", "");
      const facts = (await sessionForTherapist(systemScope(), { practiceId: practice.id, data: { sessionId } }))!;
      const downloaded = sessionCalendar(locale, facts, "https://anteroom.example/").replaceAll("\r\n ", "");
      for (const file of [attached, downloaded]) {
        expect(file).toContain(`DTSTART:${compact(utc)}\r\nDTEND:${compact(utc, MINUTES)}\r\n`);
        const description = plain(/^DESCRIPTION:(.*)$/m.exec(file)![1]!.replaceAll("\\", ""));
        expect(description.toLowerCase()).toContain(`${day[locale]}, ${read[locale]}`.toLowerCase());
      }
      if (locale === "en")
        for (const words of [text, attached, html]) expect(words).toContain(/(UTC[^)]*)/.exec(named)![1]);
      if (locale === "en") expect(text).toContain(named);
    }
    // Frees the other of two instants.
    await db().session.update({ where: { id: sessionId }, data: { status: "cancelled" } });
  }
});
