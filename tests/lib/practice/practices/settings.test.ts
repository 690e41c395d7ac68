import { findPractice } from "@/lib/platform/access/practice";
import { db } from "@/lib/platform/db/client";
import * as commands from "@/lib/practice/practices/commands";
import { findImage, practiceSettings } from "@/lib/practice/practices/queries";
import { accentInput, detailsInput, idleInput, slugInput, zoneInput } from "@/lib/practice/practices/schema";
import { useDatabase } from "@/tests/support/database";
import { makePracticeFixture, makePractice, makeSession } from "@/tests/support/factories";
import { picture } from "@/tests/support/pictures";
import { practiceScope } from "@/tests/support/scopes";

useDatabase();

async function arrange() {
  const practice = await makePractice();
  const scope = practiceScope({ practiceId: practice.id });
  const entries = () =>
    db().auditEntry.findMany({
      where: { practiceId: practice.id },
      orderBy: { id: "asc" },
      select: { action: true, data: true },
    });
  return { practice, scope, entries };
}

const details = {
  name: "Rivage",
  address: "12, rue des Érables",
  addressNote: "",
  phone: "514-555-0142",
  locale: "fr" as const,
  welcomeEn: "Welcome.",
  welcomeFr: "Bienvenue.",
  privacyOfficer: "Élise Roy",
  privacyContact: "514-555-0150",
};

it("saves what clients read, and says in the audit what it was", async () => {
  const { practice, scope, entries } = await arrange();
  expect(await commands.saveDetails(scope, details)).toEqual({ ok: true });
  expect(await commands.saveDetails(scope, details)).toEqual({ ok: true });
  expect(await findPractice(practice.slug)).toMatchObject({ practice: { ...details, id: practice.id } });
  expect(await entries()).toMatchObject([
    {
      action: "practice.details",
      data: { name: { from: practice.name, to: "Rivage" }, locale: { from: "en", to: "fr" } },
    },
  ]);
});

it("changes the zone only when it was agreed to, and moves no session", async () => {
  const { practice, therapist, service } = await makePracticeFixture();
  const scope = practiceScope({ practiceId: practice.id });
  const session = await makeSession(therapist, service);
  const hours = await db().availability.findMany({ where: { practiceId: practice.id } });
  const zone = "America/Toronto";
  expect(await commands.saveZone(scope, { zone, sure: false })).toMatchObject({ fields: { sure: "zone_sure" } });
  expect((await practiceSettings(scope)).zone).toBe("America/Vancouver");
  expect(await commands.saveZone(scope, { zone: "America/Vancouver", sure: false })).toEqual({ ok: true });
  expect(await commands.saveZone(scope, { zone, sure: true })).toEqual({ ok: true });
  expect((await practiceSettings(scope)).zone).toBe(zone);
  expect(await db().session.findUnique({ where: { id: session.id } })).toEqual(session);
  expect(await db().availability.findMany({ where: { practiceId: practice.id } })).toEqual(hours);
});

describe("the address of the booking page", () => {
  it("leads from every one that it had to the one that it has", async () => {
    const { practice, scope, entries } = await arrange();
    const [first, second] = [practice.slug, `${practice.slug}-b`];
    expect(await commands.saveSlug(scope, { slug: second })).toEqual({ ok: true });
    expect(await findPractice(first)).toMatchObject({ practice: { id: practice.id, slug: second } });
    expect(await findPractice(second)).toMatchObject({ practice: { id: practice.id, slug: second } });
    expect(await practiceSettings(scope)).toMatchObject({ slug: second, oldSlugs: [first] });
    expect(await entries()).toEqual([{ action: "practice.slug", data: { slug: { from: first, to: second } } }]);
    expect(await commands.saveSlug(scope, { slug: first })).toEqual({ ok: true }); // back again
    expect(await practiceSettings(scope)).toMatchObject({ slug: first, oldSlugs: [second] });
  });

  it("is never another practice's, nor one that another has given up", async () => {
    const [home, other] = [await arrange(), await arrange()];
    const given = other.practice.slug;
    const taken = { ok: false, error: "invalid", fields: { slug: "slug_taken" } };
    expect(await commands.saveSlug(home.scope, { slug: given })).toEqual(taken);
    await commands.saveSlug(other.scope, { slug: `${given}-b` });
    expect(await commands.saveSlug(home.scope, { slug: given })).toEqual(taken);
    await expect(makePractice({ slug: given })).rejects.toThrow();
    expect(await findPractice(given)).toMatchObject({ practice: { id: other.practice.id } });
    expect(await home.entries()).toEqual([]);
  });

  it("stops at ten, however they are asked for; one's own can be taken again", async () => {
    const { practice, scope } = await arrange();
    const save = (n: number) => commands.saveSlug(scope, { slug: `${practice.slug}-${n}` });
    for (let n = 1; n < commands.MAX_SLUGS - 1; n++) expect(await save(n)).toEqual({ ok: true });
    const answers = await Promise.all([save(20), save(21), save(22)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, error: "invalid", fields: { slug: "too_many_slugs" } });
    expect(await save(1)).toEqual({ ok: true });
    expect(await db().practiceSlug.count({ where: { practiceId: practice.id } })).toBe(commands.MAX_SLUGS);
  });

  it("goes to one of two that take it at once", async () => {
    for (let round = 0; round < 4; round++) {
      const [home, other] = [await arrange(), await arrange()];
      const slug = `wanted-${round}`;
      const answers = await Promise.all([
        commands.saveSlug(home.scope, { slug }),
        commands.saveSlug(other.scope, { slug }),
      ]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(answers.find(({ ok }) => !ok)).toMatchObject({ fields: { slug: "slug_taken" } });
    }
  });
});

describe("the logo", () => {
  it("is re-encoded, is served by its id, and the one before is gone", async () => {
    const { practice, scope } = await arrange();
    expect(await commands.saveLogo(scope, { logo: await picture("png", 900, 300) })).toEqual({ ok: true });
    const first = (await practiceSettings(scope)).logoId!;
    expect((await findImage(practice.id, first))?.type).toBe("image/webp");
    expect(await findImage((await makePractice()).id, first)).toBeNull();
    expect(await commands.saveLogo(scope, { logo: await picture("jpeg") })).toEqual({ ok: true });
    expect(await findImage(practice.id, first)).toBeNull();
    expect(await commands.removeLogo(scope)).toEqual({ ok: true });
    expect((await practiceSettings(scope)).logoId).toBeNull();
    expect(await db().image.count({ where: { practiceId: practice.id } })).toBe(0);
  });

  it("stays as it is when the new one cannot be read", async () => {
    const { scope, entries } = await arrange();
    expect(await commands.saveLogo(scope, { logo: (await picture("png")).slice(0, 50) })).toEqual({
      ok: false,
      error: "invalid",
      fields: { logo: "image_broken" },
    });
    expect(await entries()).toEqual([]);
  });
});

it("signs staff out after the time that the practice chose, and offers no other", async () => {
  const { scope, entries } = await arrange();
  expect(await commands.saveIdleMinutes(scope, idleInput.parse({ minutes: "240" }))).toEqual({ ok: true });
  expect(await entries()).toEqual([{ action: "practice.idle", data: { staffIdleMinutes: { from: 60, to: 240 } } }]);
  for (const minutes of ["0", "16", "241", "", "an hour", "1e9"])
    expect(idleInput.safeParse({ minutes }).success).toBe(false);
});

it("keeps the colour as it was picked", async () => {
  const { scope, entries } = await arrange();
  expect(await commands.saveAccent(scope, accentInput.parse({ accent: " f2b705 " }))).toEqual({ ok: true });
  expect(await entries()).toEqual([
    { action: "practice.accent", data: { accent: { from: "#2D5F7B", to: "#F2B705" } } },
  ]);
});

it.each([
  [slugInput, { slug: "A b" }, "slug_invalid"],
  [slugInput, { slug: "-a" }, "slug_invalid"],
  [slugInput, { slug: "" }, "slug_invalid"],
  [accentInput, { accent: "red" }, "accent_invalid"],
  [accentInput, { accent: "#12345" }, "accent_invalid"],
  [accentInput, { accent: "#2D5F7B;}" }, "accent_invalid"],
  [zoneInput, { zone: "Moon/Sea" }, "zone_unknown"],
  [detailsInput, { ...details, name: " " }, "required"],
  [detailsInput, { ...details, phone: "12" }, "phone_invalid"],
  [detailsInput, { ...details, address: "a\u202eb" }, "bad_characters"],
])("refuses what is not as it should be: %#", (schema, form, code) => {
  expect(schema.safeParse(form).error?.issues.map(({ message }) => message)).toEqual([code]);
});

it("reads details with nothing optional in them", () => {
  expect(detailsInput.parse({ ...details, address: "", phone: " ", welcomeEn: "", welcomeFr: "" })).toMatchObject({
    address: "",
    phone: "",
    welcomeEn: "",
  });
});
