import { db } from "@/lib/platform/db/client";
import { addWebsite, removeWebsite } from "@/lib/practice/website/commands";
import { sharedBy, websitesAt } from "@/lib/practice/website/queries";
import { MOST_WEBSITES } from "@/lib/practice/website/rules";
import { useDatabase } from "@/tests/support/database";
import { makePracticeFixture, makeService, makeTherapist } from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";

useDatabase();

async function setUp() {
  const house = await makePracticeFixture();
  return { ...house, scope: practiceScope({ practiceId: house.practice.id, staffId: house.owner.id }) };
}

const wrong = (code: string) => ({ ok: false, error: "invalid", fields: { origin: code } });

test("a website is listed once, audited, and told to browsers by the practice's address", async () => {
  const { scope, practice } = await setUp();
  expect(await addWebsite(scope, { origin: "www.maple.example" })).toEqual({ ok: true });
  expect(await addWebsite(scope, { origin: "https://www.maple.example/" })).toEqual(wrong("website_known"));
  expect(await websitesAt(practice.slug)).toEqual(["https://www.maple.example"]);
  expect(await websitesAt("nobody")).toEqual([]);
  const id = (await sharedBy(scope)).websites[0]?.id ?? "";
  expect(await removeWebsite(scope, { website: id })).toEqual({ ok: true });
  expect(await removeWebsite(scope, { website: id })).toEqual({ ok: false, error: "not_found" });
  expect(await websitesAt(practice.slug)).toEqual([]);
  const entries = await db().auditEntry.findMany({ where: { practiceId: practice.id }, orderBy: { id: "asc" } });
  expect(entries.map(({ action, subject, actor, data }) => [action, subject, actor, data])).toEqual(
    ["share.addWebsite", "share.removeWebsite"].map((action) => [
      action,
      `website:${id}`,
      scope.actor,
      { origin: "https://www.maple.example" },
    ]),
  );
});

test("a website goes on showing the times when the practice has taken another address", async () => {
  const { scope, practice } = await setUp();
  await addWebsite(scope, { origin: "https://www.maple.example" });
  await db().practice.update({ where: { id: practice.id }, data: { slug: `${practice.slug}-new` } });
  for (const slug of [practice.slug, `${practice.slug}-new`])
    expect(await websitesAt(slug)).toEqual(["https://www.maple.example"]);
});

test("what is no https website is refused, and nothing is written", async () => {
  const { scope, practice } = await setUp();
  expect(await addWebsite(scope, { origin: "http://www.maple.example" })).toEqual(wrong("website_https"));
  expect(await db().website.count({ where: { practiceId: practice.id } })).toBe(0);
  expect(await db().auditEntry.count({ where: { practiceId: practice.id } })).toBe(0);
});

test("this machine counts in the demo, not on the real server", async () => {
  const { scope, practice } = await setUp();
  const mode = process.env.ANTEROOM_MODE;
  try {
    process.env.ANTEROOM_MODE = "start";
    expect(await addWebsite(scope, { origin: "http://localhost:8080" })).toEqual(wrong("website_invalid"));
    process.env.ANTEROOM_MODE = "demo";
    expect(await addWebsite(scope, { origin: "http://localhost:8080" })).toEqual({ ok: true });
  } finally {
    process.env.ANTEROOM_MODE = mode;
  }
  expect(await websitesAt(practice.slug)).toEqual(["http://localhost:8080"]);
});

test("the list holds so many, also when two are added at once; another practice's is its own", async () => {
  const { scope, practice } = await setUp();
  await db().website.createMany({
    data: Array.from({ length: MOST_WEBSITES - 1 }, (_, i) => ({
      practiceId: practice.id,
      origin: `https://w${i}.example`,
    })),
  });
  const answers = await Promise.all(
    ["a", "b", "c"].map((name) => addWebsite(scope, { origin: `https://${name}.example` })),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toEqual(wrong("websites_full"));
  const other = await setUp();
  const id = (await sharedBy(scope)).websites[0]?.id ?? "";
  expect(await removeWebsite(other.scope, { website: id })).toEqual({ ok: false, error: "not_found" });
  expect(await db().website.count({ where: { practiceId: practice.id } })).toBe(MOST_WEBSITES);
});

test("the database itself takes no website that would say more than an origin", async () => {
  const { practice } = await setUp();
  for (const origin of [
    "https://a.example; script-src *",
    "https://a.example/path",
    "https://*.example",
    "'self'",
    "javascript:alert(1)",
    "",
  ]) {
    await expect(db().website.create({ data: { practiceId: practice.id, origin } })).rejects.toThrow();
  }
});

test("the page offers whom and what a stranger may book", async () => {
  const { scope, practice, therapist, service } = await setUp();
  await makeTherapist(practice, { onlineBooking: false });
  await makeService(practice, [therapist], { audience: "existing" });
  const { therapists, services, slug } = await sharedBy(scope);
  expect([therapists.map(({ id }) => id), services.map(({ id }) => id), slug]).toEqual([
    [therapist.id],
    [service.id],
    practice.slug,
  ]);
});
