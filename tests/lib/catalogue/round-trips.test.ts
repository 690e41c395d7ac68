import { Client } from "pg";
import { publicPractice } from "@/lib/access/viewer";
import { bookingCatalogue } from "@/lib/catalogue/queries";
import { makeHouse, makeService, makeSession, makeTherapist } from "@/tests/support/factories";
import { useDatabase } from "@/tests/support/database";

jest.mock("next/headers", () => jest.requireActual<typeof import("@/tests/support/request")>("@/tests/support/request").nextHeaders());

useDatabase();

it("takes the booking page two statements, whatever the practice's size", async () => {
  const { practice, therapist, service } = await makeHouse();
  await makeService(practice, [therapist, await makeTherapist(practice)]);
  await makeSession(therapist, service, { wallStart: "2027-01-12T10:00" });
  await makeSession(therapist, service, { wallStart: "2027-01-12T11:00" });
  await publicPractice(practice.slug); // A new connection says what it is for.
  const sent = jest.spyOn(Client.prototype, "query");

  const { scope } = await publicPractice(practice.slug);
  const catalogue = await bookingCatalogue(scope, therapist.id);
  expect(catalogue).toMatchObject({ therapistId: therapist.id, therapists: [{}, {}], services: [{}, {}] });
  expect(sent).toHaveBeenCalledTimes(2);
});
