import { useDatabase } from "@/tests/support/database";
import { makePracticeFixture } from "@/tests/support/factories";
import { SENDER, expectSound, queueAndCompose } from "@/tests/support/outbox";

useDatabase();

let fixture: Awaited<ReturnType<typeof makePracticeFixture>>;
beforeAll(async () => {
  fixture = await makePracticeFixture(SENDER);
});

test.each([
  [
    "en",
    "All data from Maple Street Psychotherapy was exported",
    "Sunday, November 22, 2026, 12:30 am, Pacific time (Vancouver",
  ],
  [
    "fr",
    "Toutes les données de Maple Street Psychotherapy ont été exportées",
    "dimanche 22 novembre 2026, 0\u00a0h\u00a030, heure du Pacifique (Vancouver",
  ],
] as const)("the notice of an export in %s, in the practice's time", async (locale, subject, when) => {
  const drawn = await queueAndCompose(
    fixture.practice.id,
    { template: "practice_exported", data: { staffId: fixture.owner.id, at: "2026-11-22T07:30:00Z" } },
    locale,
  );
  expectSound(drawn, locale);
  expect(drawn.subject).toBe(subject);
  for (const fact of ["Nora Whitfield", when, "http://localhost:3000/organization/staff"])
    expect(drawn.text).toContain(fact);
});
