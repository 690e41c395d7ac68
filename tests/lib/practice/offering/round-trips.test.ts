import { Client } from "pg";
import { bookingCatalogue } from "@/lib/practice/offering/queries";
import { db } from "@/lib/platform/db/client";
import { practiceFromUrl, publicPractice } from "@/lib/practice/practices/queries";
import { makePracticeFixture, makeService, makeSession, makeTherapist } from "@/tests/support/factories";
import { useDatabase } from "@/tests/support/database";
import { freshBrowser, Redirected, request } from "@/tests/support/request";

type Support = typeof import("@/tests/support/request");
jest.mock("next/headers", () => jest.requireActual<Support>("@/tests/support/request").nextHeaders());
jest.mock("next/navigation", () => jest.requireActual<Support>("@/tests/support/request").nextNavigation());

useDatabase();

async function arrange() {
  const { practice, therapist, service } = await makePracticeFixture();
  await makeService(practice, [therapist, await makeTherapist(practice)]);
  await makeSession(therapist, service, { wallStart: "2027-01-12T10:00" });
  await makeSession(therapist, service, { wallStart: "2027-01-12T11:00" });
  await publicPractice(practice.slug); // Warms up: a new connection sends extra statements.
  return { practice, therapist, sent: jest.spyOn(Client.prototype, "query").mockClear() };
}
beforeEach(freshBrowser);

it("takes the booking page one statement, whatever the practice's size", async () => {
  const { practice, therapist, sent } = await arrange();
  request.headers.set("x-anteroom-url", `/book/${practice.slug}?therapist=${therapist.id}&day=2027-01-12`);
  const { scope, catalogue } = await publicPractice(practice.slug);
  expect(sent).toHaveBeenCalledTimes(1);
  expect(catalogue).toMatchObject({ therapistId: therapist.id, therapists: [{}, {}], services: [{}, {}] });
  expect(catalogue).toEqual(await bookingCatalogue(scope, therapist.id));
});

it("takes the first page one statement too, with the busy time of every therapist", async () => {
  const { practice, sent } = await arrange();
  request.headers.set("x-anteroom-url", `/book/${practice.slug}?when=evenings`);
  const { scope, catalogue } = await publicPractice(practice.slug);
  expect(sent).toHaveBeenCalledTimes(1);
  expect(catalogue).toEqual(await bookingCatalogue(scope, null, null, true));
});

it("brings the times of the first therapist where the address names none, or two", async () => {
  const { practice, therapist } = await arrange();
  const other = await makeTherapist(practice, { name: "Zoé Arsenault", position: 9 });
  for (const query of ["", `?therapist=${other.id}&therapist=${other.id}`, "?therapist=x"]) {
    request.headers.set("x-anteroom-url", `/book/${practice.slug}${query}`);
    expect((await publicPractice(practice.slug)).catalogue?.therapistId).toBe(therapist.id);
  }
});

it("takes other pages of the practice's times two", async () => {
  const { practice, therapist, sent } = await arrange();
  request.headers.set("x-anteroom-url", `/portal/${practice.slug}/create-account?therapist=${therapist.id}`);
  const { scope, catalogue } = await publicPractice(practice.slug);
  expect([catalogue, await bookingCatalogue(scope, therapist.id)]).toMatchObject([null, { therapistId: therapist.id }]);
  expect(sent).toHaveBeenCalledTimes(2);
});

it.each(["/book/nobody", "/book/%00", "/book/nobody?therapist=x"])("finds no practice at %s", async (url) => {
  request.headers.set("x-anteroom-url", url);
  expect(await practiceFromUrl(decodeURIComponent(url.slice(6)).split("?")[0]!)).toBeNull();
});

it("leads an old address to the present one, whose catalogue it has brought", async () => {
  const { practice } = await arrange();
  await db().practiceSlug.create({ data: { slug: `${practice.slug}-old`, practiceId: practice.id } });
  request.headers.set("x-anteroom-url", `/book/${practice.slug}-old?day=2027-01-12`);
  await expect(publicPractice(`${practice.slug}-old`)).rejects.toEqual(
    new Redirected(`/book/${practice.slug}?day=2027-01-12`),
  );
});
