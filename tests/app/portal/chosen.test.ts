import { parseParams, chosenQuery } from "@/app/(portal)/chosen";
import { bookingView } from "@/lib/sessions/booking/rules";
import { bookingCatalogue } from "@/lib/practice/offering/queries";
import { useDatabase } from "@/tests/support/database";
import { makePracticeFixture } from "@/tests/support/factories";
import { publicScope } from "@/tests/support/scopes";

useDatabase();

const now = new Date("2026-12-09T19:00:00Z");
const nonsense = [
  "",
  "nonsense",
  "\0",
  "\ud800",
  "' OR 1=1",
  "1",
  "-1",
  "1e99",
  "NaN",
  "Infinity",
  "2027-02-29T10:00:00Z",
  "+275760-09-13T00:00:00Z",
  "-271821-04-20T00:00:00Z",
  "0000-01-01T00:00:00Z",
  "275760-09-13",
  "9999-12-31T23:59:59Z",
  "2099-12-31T23:59:59Z",
  "2000-01-01T00:00:00Z",
  "2026-12-10",
  "2199-12-31",
  "1900-01-01",
  "x".repeat(10_000),
];

test("the booking page draws itself whatever its address says", async () => {
  const { practice, therapist, service } = await makePracticeFixture();
  for (const word of nonsense) {
    for (const name of ["therapist", "service", "day", "start"]) {
      const asked = parseParams({ therapist: therapist.id, service: service.id, [name]: word });
      const view = bookingView(
        await bookingCatalogue(publicScope({ practiceId: practice.id, now }), asked.therapist),
        practice.zone,
        false,
        asked,
        now.getTime(),
      );
      expect([name, word, view?.week.length, chosenQuery(view)]).toEqual([name, word, 7, ""]);
    }
  }
  expect(parseParams({ therapist: [therapist.id, therapist.id], start: ["a"], day: undefined })).toEqual({
    therapist: null,
    service: null,
    place: null,
    day: null,
    start: null,
  });
});
