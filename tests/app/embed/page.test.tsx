import { renderToStaticMarkup } from "react-dom/server";
import EmbedPage from "@/app/(embed)/embed/[practice]/page";
import { db } from "@/lib/platform/db/client";
import { useDatabase } from "@/tests/support/database";
import {
  at,
  makeAccount,
  makePracticeFixture,
  makeService,
  makeSession,
  makeTherapist,
} from "@/tests/support/factories";
import { freshBrowser, request } from "@/tests/support/request";

type Support = typeof import("@/tests/support/request");
const cookiesRead: string[] = [];
jest.mock("next/headers", () => {
  const headers = jest.requireActual<Support>("@/tests/support/request").nextHeaders();
  return { ...headers, cookies: async () => ({ get: (name: string) => void cookiesRead.push(name) }) };
});
jest.mock("next/navigation", () => ({
  ...jest.requireActual<Support>("@/tests/support/request").nextNavigation(),
  useRouter: () => ({}),
}));

useDatabase();

const DAY = 86_400_000;

/** The Tuesday two weeks from now as "YYYY-MM-DD", because the page uses the database's clock. */
const tuesday = () => {
  const day = new Date(Date.now() + 14 * DAY);
  return new Date(day.getTime() + ((9 - day.getUTCDay()) % 7) * DAY).toISOString().slice(0, 10);
};

async function shown(slug: string, query: Record<string, string> = {}): Promise<string> {
  freshBrowser();
  request.headers.set("x-anteroom-url", `/embed/${slug}?${new URLSearchParams(query)}`);
  return renderToStaticMarkup(
    await EmbedPage({ params: Promise.resolve({ practice: slug }), searchParams: Promise.resolve(query) }),
  );
}

const times = (html: string) =>
  [...html.matchAll(/class="time" href="([^"]*)" target="_top">([^<]*)</g)].map(([, href = "", time = ""]) => ({
    url: new URL(href.replaceAll("&amp;", "&"), "https://book.example"),
    time,
  }));

test("a time opens the booking page in the whole window, with therapist, service, time and language kept", async () => {
  const { practice, therapist, service } = await makePracticeFixture();
  const [first] = times(await shown(practice.slug, { day: tuesday(), lang: "fr" }));
  expect(first?.url.pathname).toBe(`/book/${practice.slug}`);
  expect(Object.fromEntries(first?.url.searchParams ?? [])).toEqual({
    therapist: therapist.id,
    service: service.id,
    lang: "fr",
    start: at(`${tuesday()}T09:00`).toISOString().replace(".000", ""),
  });
});

test("every link stays in the frame by its query alone, or leaves it", async () => {
  const { practice, service } = await makePracticeFixture();
  await makeService(practice, [await makeTherapist(practice, { name: "Ada Okoro" })], { nameEn: "Another" });
  const html = await shown(practice.slug, { day: tuesday() });
  const links = [...html.matchAll(/<a ([^>]*)>/g)].map(([, attributes]) => attributes ?? "");
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) expect(/href="\?/.test(link) !== /target="_top"/.test(link)).toBe(true);
  const limited = await shown(practice.slug, { "only-service": service.id, day: tuesday() });
  expect([limited.includes("Another"), html.includes("Ada Okoro")]).toEqual([false, true]);
  // Choices made inside the frame keep the limits set by the website.
  for (const [, query = ""] of limited.matchAll(/href="\?([^"]*)"/g))
    expect(query).toContain(`only-service=${service.id}`);
});

test("a therapist who is booked online no more, and a damaged address, show nobody else", async () => {
  const { practice } = await makePracticeFixture();
  const gone = await makeTherapist(practice, { name: "Ada Okoro", onlineBooking: false });
  for (const id of [gone.id, "damaged"])
    expect(await shown(practice.slug, { "only-therapist": id })).toContain("Online booking is closed here");
});

test("row 14: the frame is the same for everybody: the cookies of a sign-in are not asked for", async () => {
  const { practice } = await makePracticeFixture();
  cookiesRead.length = 0;
  await shown(practice.slug);
  // The language cookie belongs to the other pages; lib/platform/boot strips it here.
  expect(cookiesRead.filter((name) => name !== "anteroom-lang")).toEqual([]);
});

test("row 24: a stranger learns free starts only: booked, away and closed look the same", async () => {
  const { practice, therapist, service } = await makePracticeFixture();
  const day = tuesday();
  const wallStart = `${day}T13:00`;
  const account = await makeAccount(practice, { firstName: "Wilhelmina", lastName: "Quist" });
  const query = { day };
  const free = await shown(practice.slug, query);
  expect(times(free).map(({ time }) => time)).toContain("1:00 pm");

  const session = await makeSession(therapist, service, { wallStart, minutes: 60, accountId: account.id });
  const booked = await shown(practice.slug, query);
  await db().session.delete({ where: { id: session.id } });

  const bounds = { startsAt: at(`${day}T13:00`), endsAt: at(`${day}T14:00`) };
  await db().timeOff.create({
    data: {
      practiceId: practice.id,
      therapistId: therapist.id,
      ...bounds,
      wallStart,
      wallEnd: `${day}T14:00`,
      zone: practice.zone,
      tzdb: "2026f",
      note: "Dentist",
    },
  });
  const away = await shown(practice.slug, query);
  await db().timeOff.deleteMany();

  const hours = [
    { from: 540, to: 780 },
    { from: 840, to: 1020 },
  ];
  await db().specificAvailability.create({
    data: {
      practiceId: practice.id,
      therapistId: therapist.id,
      fromDate: new Date(day),
      untilDate: new Date(day),
      weekdays: [2],
      replaces: true,
      hours,
    },
  });
  const closed = await shown(practice.slug, query);

  expect(times(booked).map(({ time }) => time)).not.toContain("1:00 pm");
  expect(away).toBe(booked);
  expect(closed).toBe(booked);
  expect(booked).not.toMatch(/Wilhelmina|Quist|Dentist|Okafor/);
});
