import * as argon2 from "@node-rs/argon2";
import { newToken } from "@/lib/platform/access/tokens";
import { db } from "@/lib/platform/db/client";
import { setUp } from "@/lib/practice/practices/commands";
import { setUpIsOpen } from "@/lib/practice/practices/queries";
import { setUpInput } from "@/lib/practice/practices/schema";
import { useDatabase } from "@/tests/support/database";
import { systemScope } from "@/tests/support/scopes";
import { tables } from "@/tests/support/tables";

jest.mock("@node-rs/argon2", () => {
  const real = jest.requireActual<typeof argon2>("@node-rs/argon2");
  return { ...real, hash: jest.fn(real.hash) };
});

useDatabase();

const now = new Date("2026-12-09T19:00:00Z");
const scope = systemScope({ now });

async function link(given: { expiresAt?: Date; purpose?: "setup" | "verify" } = {}): Promise<string> {
  const { token, hash } = newToken();
  await db().token.create({ data: { hash, purpose: "setup", expiresAt: new Date(now.getTime() + 1000), ...given } });
  return token;
}
const form = (token: string, given: Record<string, string> = {}) => ({
  token,
  name: "Maison Rivage",
  slug: "rivage",
  zone: "America/Toronto",
  locale: "fr",
  firstName: "Inès",
  lastName: "O'Brien",
  email: "Ines@Rivage.example",
  password: "correct horse battery",
  ...given,
});
const run = (token: string, given = {}) => setUp(scope, setUpInput.parse(form(token, given)), now);

afterEach(() => db().$executeRaw`TRUNCATE practice, token CASCADE`);

describe("set-up", () => {
  it("makes the practice, its owner who is a therapist, Monday to Friday 9 to 17 (A18), and a service in each list", async () => {
    const answer = await run(await link());
    const practice = await db().practice.findFirstOrThrow();
    expect(practice).toMatchObject({
      slug: "rivage",
      name: "Maison Rivage",
      zone: "America/Toronto",
      locale: "fr",
      sessionCap: 4,
      noticeMinutes: 1440,
      horizonDays: 60,
      demo: false,
    });
    const owner = await db().staff.findFirstOrThrow();
    expect(answer).toEqual({ ok: true, data: { id: owner.id, version: owner.signInVersion, locale: "fr" } });
    expect(owner).toMatchObject({
      role: "owner",
      email: "ines@rivage.example",
      emailRaw: "Ines@Rivage.example",
      lastName: "O'Brien",
      practiceId: practice.id,
    });
    expect(await argon2.verify(owner.passwordHash, "correct horse battery")).toBe(true);
    const therapist = await db().therapist.findFirstOrThrow({
      include: { services: { include: { service: true } }, availability: { orderBy: { weekday: "asc" } } },
    });
    expect(therapist).toMatchObject({
      staffId: owner.id,
      name: "Inès O'Brien",
      notifyEmail: "Ines@Rivage.example",
      onlineBooking: true,
      startMode: "start_on_time",
      startMinutes: [0],
    });
    expect(therapist.availability.map(({ weekday, fromMinute, toMinute }) => [weekday, fromMinute, toMinute])).toEqual(
      [1, 2, 3, 4, 5].map((day) => [day, 540, 1020]),
    );
    expect(therapist.services.map(({ service }) => service.audience).sort()).toEqual(["existing", "new"]);
    expect(await db().auditEntry.findMany({ where: { practiceId: practice.id } })).toMatchObject([
      { actor: "system", action: "practice.setUp" },
    ]);
  });

  it("works once", async () => {
    const token = await link();
    await run(token);
    const before = await tables();
    expect(await run(token)).toEqual({ ok: false, error: "link_used" });
    expect(await tables()).toEqual(before);
    expect(await setUpIsOpen(scope, token)).toBe(false);
  });

  it.each([
    ["with one link", false],
    ["with ten links", true],
  ])("makes one practice of ten at once, %s", async (_, several) => {
    const one = await link();
    const tokens = await Promise.all(Array.from({ length: 10 }, () => (several ? link() : one)));
    const answers = await Promise.all(
      tokens.map((token, i) => run(token, { slug: `rivage-${i}`, email: `ines${i}@rivage.example` })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter(({ ok }) => !ok)).toEqual(Array(9).fill({ ok: false, error: "link_used" }));
    expect([await db().practice.count(), await db().staff.count(), await db().therapist.count()]).toEqual([1, 1, 1]);
  });

  it("does not work with what is no open link, and hashes no password for it", async () => {
    jest.mocked(argon2.hash).mockClear();
    const tokens = [await link({ expiresAt: now }), await link({ purpose: "verify" }), newToken().token, ""];
    const before = await tables();
    for (const token of tokens) expect(await run(token)).toEqual({ ok: false, error: "link_used" });
    expect(await tables()).toEqual(before);
    expect(argon2.hash).not.toHaveBeenCalled();
  });

  it("does not work once there is a practice, however that came", async () => {
    await db().practice.create({ data: { slug: "maple", name: "Maple", zone: "America/Vancouver", locale: "en" } });
    expect(await run(await link())).toEqual({ ok: false, error: "link_used" });
    expect(await db().practice.count()).toBe(1);
  });
});

describe("what is typed", () => {
  it.each([
    ["Maple-Street ", "maple-street"],
    ["a", "a"],
    ["9lives", "9lives"],
  ])("reads the address %j as %s", (slug, read) => expect(setUpInput.parse(form("t", { slug })).slug).toBe(read));

  it.each<[string, Record<string, string>, string, string]>([
    ["a hyphen first", { slug: "-maple" }, "slug", "slug_invalid"],
    ["a slash", { slug: "a/b" }, "slug", "slug_invalid"],
    ["dots", { slug: ".." }, "slug", "slug_invalid"],
    ["accents", { slug: "érable" }, "slug", "slug_invalid"],
    ["nothing", { slug: "" }, "slug", "slug_invalid"],
    ["61 letters", { slug: "a".repeat(61) }, "slug", "slug_invalid"],
    ["a line end", { slug: "maple\n/x" }, "slug", "slug_invalid"],
    ["a zone that is none", { zone: "America/Atlantis" }, "zone", "zone_unknown"],
    ["an offset", { zone: "+05:00" }, "zone", "zone_unknown"],
    ["a prototype's name", { zone: "constructor" }, "zone", "zone_unknown"],
    ["a blank name", { name: "\u200b" }, "name", "required"],
    ["a short password", { password: "short" }, "password", "password_short:5"],
  ])("refuses %s", (_, given, field, code) => {
    expect(
      setUpInput.safeParse(form("t", given)).error?.issues.map(({ path, message }) => [path[0], message]),
    ).toContainEqual([field, code]);
  });

  it.each(["role", "practiceId", "demo"])("takes no %s from a form", (name) =>
    expect(setUpInput.safeParse({ ...form("t"), [name]: "owner" }).success).toBe(false),
  );
});
