import { randomUUID } from "node:crypto";
import { z } from "zod";
import { openAction, portalAction, practiceAction, publicAction, type Action } from "@/lib/platform/access/actions";
import { cookieName, signIn } from "@/lib/platform/access/auth";
import { bookingMessages } from "@/lib/sessions/booking/messages";
import { db } from "@/lib/platform/db/client";
import { birthDate, email } from "@/lib/platform/input/fields";
import { newPassword } from "@/lib/platform/input/new-password";
import { line } from "@/lib/platform/input/text";
import { ok, refuse, type Result } from "@/lib/platform/result/result";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makePracticeFixture } from "@/tests/support/factories";
import { form, freshBrowser, NotFound, Redirected, request } from "@/tests/support/request";

type Support = typeof import("@/tests/support/request");
jest.mock("next/headers", () => jest.requireActual<Support>("@/tests/support/request").nextHeaders());
jest.mock("next/navigation", () => jest.requireActual<Support>("@/tests/support/request").nextNavigation());
jest.mock("next/cache", () => jest.requireActual<Support>("@/tests/support/request").nextCache());

useDatabase();
type Code = "slot_taken" | "not_offered" | "too_many";
const run = jest.fn<Promise<Result<string, Code>>, unknown[]>();
beforeEach(() => {
  freshBrowser();
  run.mockReset().mockResolvedValue(ok("done"));
});

const input = z.strictObject({
  practice: z.string(),
  name: line(10),
  email: email.optional(),
  password: newPassword.optional(),
});
const open = openAction({ messages: bookingMessages, input, handler: run });
const state = (action: Action, values: Record<string, string>) => action(null, form(values));

async function signedIn(audience: "staff" | "portal") {
  const fixture = await makePracticeFixture();
  const account = await makeAccount(fixture.practice);
  await signIn(audience, { id: audience === "staff" ? fixture.owner.id : account.id, version: 0 });
  return { ...fixture, account, slug: fixture.practice.slug };
}

describe("row 8: where a form comes from", () => {
  it.each<[string, string | null, boolean]>([
    ["our own site", "http://localhost:3000", true],
    ["nowhere", null, false],
    ["a sandbox", "null", false],
    ["nothing", "", false],
    ["another site", "https://evil.example", false],
    ["another port", "http://localhost:3001", false],
    ["another scheme", "https://localhost:3000", false],
    ["a name that begins like ours", "http://localhost:3000.evil.example", false],
    ["with a path", "http://localhost:3000/", false],
    ["in capitals", "HTTP://LOCALHOST:3000", false],
  ])("%s", async (_, origin, own) => {
    if (origin === null) request.headers.delete("origin");
    else request.headers.set("origin", origin);
    // An attacker can send any Host.
    request.headers.set("host", "evil.example");
    request.headers.set("x-forwarded-host", "evil.example");
    const answer = await state(open, { practice: "p", name: "Ada" });
    expect(answer).toEqual(
      own ? { ok: true, data: "done" } : expect.objectContaining({ ok: false, code: "foreign_origin" }),
    );
    expect(run).toHaveBeenCalledTimes(own ? 1 : 0);
  });

  it("keeps what was typed when it refuses", async () => {
    request.headers.set("origin", "https://evil.example");
    expect(await state(open, { practice: "p", name: "Ada", password: "correct horse battery" })).toMatchObject({
      values: { practice: "p", name: "Ada" },
    });
  });
});

describe("what a form holds", () => {
  const filled = (...extra: [string, string | File][]) => {
    const data = form({ practice: "p", name: "Ada" });
    for (const [name, value] of extra) data.append(name, value);
    return data;
  };

  it.each<[string, [string, string | File]]>([
    ["a name twice", ["name", "Eve"]],
    ["a file", ["photo", new File(["x"], "x.png")]],
    ["a file for a text", ["email", new File(["a@b.example"], "x")]],
    ["a role", ["role", "owner"]],
    ["a practiceId", ["practiceId", randomUUID()]],
    ["a price", ["price", "0"]],
    ["a prototype", ["__proto__", "x"]],
    ["an array's name", ["name[]", "x"]],
    ["a callbackUrl", ["callbackUrl", "https://evil.example"]],
    ["a redirectTo", ["redirectTo", "//evil.example"]],
  ])("with %s is refused before anything runs", async (_, extra) => {
    expect(await open(null, filled(extra))).toMatchObject({ ok: false, code: "invalid" });
    expect(run).not.toHaveBeenCalled();
  });

  it("with Next's own fields is read without them", async () => {
    expect(await open(null, filled(["$ACTION_REF_1", ""], ["$ACTION_1:0", "{}"], ["$ACTION_KEY", "k"]))).toMatchObject({
      ok: true,
    });
    expect(run).toHaveBeenCalledWith(null, { practice: "p", name: "Ada" }, expect.any(Date));
  });

  it("gets an error per field and the submitted values back, never passwords and tokens", async () => {
    const typed = {
      practice: "p",
      name: "\u200b",
      email: "nowhere",
      password: "short",
      newPassword: "secret",
      token: "t",
    };
    const answer = await state(open, typed);
    expect(answer).toMatchObject({
      ok: false,
      code: "invalid",
      fields: {
        name: "Please fill in this field.",
        email: "Enter an email address, e.g. name@example.ca",
        password: "Use at least 12 characters. This one has 5.",
      },
    });
    expect(answer && !answer.ok && answer.values).toEqual({ practice: "p", name: "\u200b", email: "nowhere" });
    expect(JSON.stringify(answer)).not.toContain("secret");
  });
});

describe("a refusal", () => {
  const sentences = { en: /^That time has just been taken/, fr: /^Cette heure vient/ };
  it.each(["en", "fr"] as const)("is a sentence of the word's in %s, or the common one", async (locale) => {
    request.cookies.set("anteroom-lang", { name: "anteroom-lang", value: locale });
    run.mockResolvedValue(refuse("slot_taken", { start: "slot_taken" }));
    expect(await state(open, { practice: "p", name: "Ada" })).toMatchObject({
      code: "slot_taken",
      error: expect.stringMatching(sentences[locale]),
      fields: { start: expect.stringMatching(sentences[locale]) },
    });
    run.mockResolvedValue(refuse("too_many"));
    expect(await state(open, { practice: "p", name: "Ada" })).toMatchObject({
      error: expect.stringMatching(locale === "en" ? /^Too many attempts/ : /^Trop/),
    });
    const unexplained = z.strictObject({ name: z.string().max(1, "a_code_without_a_sentence") });
    const strict = openAction({ messages: bookingMessages, input: unexplained, handler: run });
    expect(await state(strict, { name: "Ada" })).toMatchObject({
      fields: { name: expect.stringMatching(locale === "en" ? /^Something isn’t right/ : /^Quelque chose/) },
    });
  });

  it("changes nobody's sign-in, revalidates and redirects nothing", async () => {
    run.mockResolvedValue(refuse("not_offered"));
    const action = openAction({
      messages: bookingMessages,
      input,
      handler: run,
      revalidate: () => ["/calendar"],
      redirectTo: () => "/calendar",
      signsIn: () => ({ audience: "staff", id: randomUUID(), version: 0, locale: "en" }),
    });
    expect(await state(action, { practice: "p", name: "Ada" })).toMatchObject({ ok: false });
    expect([request.revalidated, request.cookies.size]).toEqual([[], 0]);
  });

  it("is no refusal when it is a fault", async () => {
    run.mockRejectedValue(new Error("disk full"));
    await expect(state(open, { practice: "p", name: "Ada" })).rejects.toThrow("disk full");
  });
});

describe("a success", () => {
  it("signs in, remembers the language, revalidates, and then goes on", async () => {
    const { owner } = await makePracticeFixture();
    const action = openAction({
      messages: bookingMessages,
      input,
      handler: run,
      revalidate: () => ["/calendar", "/clients"],
      redirectTo: () => "/calendar",
      signsIn: () => ({ audience: "staff", id: owner.id, version: 0, locale: "fr" }),
    });
    await expect(state(action, { practice: "p", name: "Ada" })).rejects.toEqual(new Redirected("/calendar"));
    expect(await db().signIn.count({ where: { staffId: owner.id } })).toBe(1);
    expect(request.cookies.has(cookieName("staff"))).toBe(true);
    expect(request.cookies.get("anteroom-lang")?.value).toBe("fr");
    expect(request.revalidated).toEqual(["/calendar", "/clients"]);
  });
});

describe("who may", () => {
  const staff = practiceAction({ can: "clients.create", messages: bookingMessages, input, handler: run });
  const portal = portalAction({ can: "portal.schedule", messages: bookingMessages, input, handler: run });
  const visitor = publicAction({ messages: bookingMessages, input, handler: run });

  it("of the staff, in their own practice, whatever the form calls it", async () => {
    const { owner, practice } = await signedIn("staff");
    expect(await state(staff, { practice: "elsewhere", name: "Ada" })).toMatchObject({ ok: true });
    expect(run).toHaveBeenCalledWith(
      expect.objectContaining({ kind: "practice", practiceId: practice.id, staffId: owner.id, role: "owner" }),
      expect.anything(),
      expect.any(Date),
    );
  });

  it("of the accounts, at their own practice's pages alone", async () => {
    const { account, practice, slug } = await signedIn("portal");
    expect(await state(portal, { practice: slug, name: "Ada" })).toMatchObject({ ok: true });
    expect(run).toHaveBeenCalledWith(
      expect.objectContaining({ kind: "portal", practiceId: practice.id, accountId: account.id }),
      expect.anything(),
      expect.any(Date),
    );
    run.mockClear();
    const other = await makePracticeFixture();
    expect(await state(portal, { practice: other.practice.slug, name: "Ada" })).toMatchObject({
      ok: false,
      code: "signed_out",
    });
    expect(await state(portal, { name: "Ada" })).toMatchObject({ ok: false, code: "signed_out" });
    await expect(state(portal, { practice: "../..//evil.example\r\n", name: "Ada" })).rejects.toBeInstanceOf(NotFound);
    expect(run).not.toHaveBeenCalled();
  });

  it("of visitors, at a practice that exists, with the database's clock", async () => {
    const { practice } = await makePracticeFixture();
    expect(await state(visitor, { practice: practice.slug, name: "Ada" })).toMatchObject({ ok: true });
    const [scope, , now] = run.mock.calls[0] ?? [];
    expect(scope).toMatchObject({ kind: "public", practiceId: practice.id, now });
    await expect(state(visitor, { practice: "nowhere", name: "Ada" })).rejects.toBeInstanceOf(NotFound);
    expect(await state(visitor, { name: "Ada" })).toMatchObject({ ok: false, code: "signed_out" });
    expect(run).toHaveBeenCalledTimes(1);
  });

  it("nobody who is not signed in", async () => {
    const { practice } = await makePracticeFixture();
    for (const [action, href] of [
      [staff, "/sign-in"],
      [portal, `/portal/${practice.slug}/sign-in`],
    ] as const)
      expect(await state(action, { practice: practice.slug, name: "Ada" })).toMatchObject({
        ok: false,
        code: "signed_out",
        values: { name: "Ada" },
        signIn: { href, label: "Sign in (opens in a new tab)" },
      });
    expect(run).not.toHaveBeenCalled();
  });
});

it("asks which date is meant, and takes the one that was picked", async () => {
  const born = openAction({ messages: bookingMessages, input: input.extend({ birthDate }), handler: run });
  const typed = { practice: "p", name: "Ada", birthDate: "03/04/1990" };
  const label = { "1990-04-03": "April 3, 1990", "1990-03-04": "March 4, 1990" };
  expect(await state(born, typed)).toMatchObject({
    ok: false,
    fields: { birthDate: "This could mean April 3, 1990 or March 4, 1990. Choose the right one." },
    picks: { dates: { birthDate: Object.entries(label).map(([value, words]) => ({ value, label: words })) } },
  });
  expect(run).not.toHaveBeenCalled();
  const picked = { ...typed, "pick:birthDate": "1990-03-04" };
  expect(await state(born, picked)).toEqual({ ok: true, data: "done" });
  expect(run).toHaveBeenLastCalledWith(null, expect.objectContaining({ birthDate: "1990-03-04" }), expect.anything());
  const other = await state(born, { ...picked, name: "" });
  expect(other).toMatchObject({
    fields: { name: expect.anything() },
    picks: { dates: { birthDate: expect.anything() } },
  });
});
