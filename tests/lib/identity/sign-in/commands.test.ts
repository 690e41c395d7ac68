import * as argon2 from "@node-rs/argon2";
import { hashPassword } from "@/lib/platform/access/passwords";
import { db } from "@/lib/platform/db/client";
import { authenticate, authenticateStaff } from "@/lib/identity/sign-in/commands";
import { signInInput } from "@/lib/identity/sign-in/schema";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makePracticeFixture, makeStaff } from "@/tests/support/factories";
import { publicScope } from "@/tests/support/scopes";

jest.mock("@node-rs/argon2", () => {
  const real = jest.requireActual<typeof argon2>("@node-rs/argon2");
  return { ...real, verify: jest.fn(real.verify) };
});

useDatabase();

const password = "correct horse battery";
const failed = { ok: false, error: "sign_in_failed" };
const tooMany = { ok: false, error: "too_many" };
let right = "";
let place = 0;
const anywhere = () => `203.0.113.${++place}`;
beforeAll(async () => void (right = await hashPassword(password)));
beforeEach(() => jest.mocked(argon2.verify).mockClear());

const typed = (email: string, given = password) =>
  signInInput.pick({ email: true, password: true }).parse({ email, password: given });

async function arrange(given: Parameters<typeof makeAccount>[1] = {}) {
  const fixture = await makePracticeFixture();
  const account = await makeAccount(fixture.practice, { passwordHash: right, locale: "fr", ...given });
  const scope = publicScope({ practiceId: fixture.practice.id });
  const ask = (email = account.email, given = password, ip = anywhere()) =>
    authenticate(scope, typed(email, given), ip);
  return { ...fixture, account, scope, ask };
}

describe("portal sign-in", () => {
  it("knows the person by address, however it is written, and password", async () => {
    const { account, ask } = await arrange({ email: "amelie@mail.example" });
    for (const email of ["amelie@mail.example", " AMELIE@Mail.Example "])
      expect(await ask(email)).toEqual({
        ok: true,
        data: { id: account.id, version: 0, locale: "fr", temporary: false },
      });
  });

  it("takes a password typed on another keyboard for the same", async () => {
    const { account, ask } = await arrange({ passwordHash: await hashPassword("caf\u00e9 cr\u00e8me au lait") });
    expect(await ask(account.email, "cafe\u0301 cre\u0300me au lait")).toMatchObject({ ok: true });
  });

  it("row 10: answers alike, after as many checks, for a wrong password and any number of accounts", async () => {
    const { account, practice, ask } = await arrange();
    const several = (n: number) =>
      Promise.all(
        Array.from({ length: n }, () =>
          makeAccount(practice, { email: `${n}@mail.example`, verifiedAt: null, passwordHash: right }),
        ),
      );
    await several(2);
    await several(5);
    await ask("warms-the-decoy@mail.example");
    for (const [email, given] of [
      [account.email, "wrong horse battery"],
      ["nobody@mail.example", password],
      ["2@mail.example", "wrong horse battery"],
      ["5@mail.example", "wrong horse battery"],
      ["аmelie@mail.example", password],
    ] as const) {
      jest.mocked(argon2.verify).mockClear();
      expect(await ask(email, given)).toEqual(failed);
      expect(argon2.verify).toHaveBeenCalledTimes(4);
    }
  });

  it("does not know a closed account, nor another practice's", async () => {
    const { account, ask } = await arrange();
    expect(await (await arrange()).ask(account.email)).toEqual(failed);
    await db().portalAccount.update({ where: { id: account.id }, data: { closedAt: new Date() } });
    expect(await ask()).toEqual(failed);
  });

  it("tells several accounts of one address apart by their passwords", async () => {
    const { account, practice, ask } = await arrange();
    const second = await makeAccount(practice, {
      email: account.email,
      verifiedAt: null,
      passwordHash: await hashPassword("second horse battery"),
    });
    expect(await ask()).toMatchObject({ data: { id: account.id } });
    expect(await ask(account.email, "second horse battery")).toMatchObject({ data: { id: second.id } });
    expect(await ask(account.email, "third horse battery")).toEqual(failed);
  });

  it("prefers the verified account where two have one password", async () => {
    const { account, practice, ask } = await arrange({ verifiedAt: null, createdAt: new Date("2026-01-01") });
    const verified = await makeAccount(practice, { email: account.email, passwordHash: right });
    expect(await ask()).toMatchObject({ data: { id: verified.id } });
  });

  it("with a password that staff set says so, and ends to the second after 72 hours, without telling who does not know it", async () => {
    const { account, practice, ask } = await arrange({ origin: "staff", verifiedAt: null });
    const until = (date: Date) =>
      db().portalAccount.update({ where: { id: account.id }, data: { temporaryUntil: date } });
    await until(new Date(Date.now() + 60_000));
    expect(await ask()).toEqual({ ok: true, data: { id: account.id, version: 0, locale: "fr", temporary: true } });
    const now = new Date();
    await until(now);
    const scope = publicScope({ practiceId: practice.id, now });
    expect(await authenticate(scope, typed(account.email), anywhere())).toEqual({
      ok: false,
      error: "password_expired",
    });
    expect(await authenticate(scope, typed(account.email, "wrong"), anywhere())).toEqual(failed);
  });

  it("finds the account that staff made, however many strangers signed up with its address", async () => {
    const { practice, ask } = await arrange({ email: "crowd@mail.example", verifiedAt: null });
    for (let i = 0; i < 4; i++)
      await makeAccount(practice, { email: "crowd@mail.example", verifiedAt: null, passwordHash: right });
    const made = await makeAccount(practice, {
      email: "crowd@mail.example",
      verifiedAt: null,
      origin: "staff",
      passwordHash: await hashPassword("given horse battery"),
    });
    expect(await ask("crowd@mail.example", "given horse battery")).toMatchObject({ data: { id: made.id } });
  });

  it("cannot be used to try what is no password", async () => {
    const { account, ask } = await arrange();
    for (const given of ["' OR 1=1 --", right, "\0", "x".repeat(1000)])
      expect(await ask(account.email, given)).toEqual(failed);
  });
});

describe("staff sign-in", () => {
  it("is one place for all practices, and knows nobody who is disabled, nor any client", async () => {
    const { practice, account } = await arrange();
    const member = await makeStaff(practice, { passwordHash: right, role: "frontdesk" });
    const ask = (email: string) => authenticateStaff(typed(email), anywhere());
    expect(await ask(member.email)).toEqual({ ok: true, data: { id: member.id, version: 0, locale: "en" } });
    expect(await ask(account.email)).toEqual(failed);
    await db().staff.update({ where: { id: member.id }, data: { disabledAt: new Date() } });
    jest.mocked(argon2.verify).mockClear();
    expect(await ask(member.email)).toEqual(failed);
    expect(argon2.verify).toHaveBeenCalledTimes(1);
  });
});

describe("limits", () => {
  it("stop one address from one place after ten, the right password too, and nobody else", async () => {
    const { account, ask, practice } = await arrange();
    const neighbour = await makeAccount(practice, { passwordHash: right });
    for (let i = 0; i < 10; i++) expect(await ask(account.email, "wrong", "198.51.100.1")).toEqual(failed);
    expect(await ask(account.email, password, "198.51.100.1")).toEqual(tooMany);
    expect(await ask(account.email.toUpperCase(), password, "198.51.100.1")).toEqual(tooMany);
    expect(await ask(account.email, password, "198.51.100.2")).toMatchObject({ ok: true });
    expect(await ask(neighbour.email, password, "198.51.100.1")).toMatchObject({ ok: true });
  });

  it("hold for an unknown address as for a known one", async () => {
    const { ask } = await arrange();
    for (let i = 0; i < 10; i++) await ask("nobody@mail.example", password, "198.51.100.3");
    expect(await ask("nobody@mail.example", password, "198.51.100.3")).toEqual(tooMany);
  });

  it("row 10: lie in the database, where another server finds them", async () => {
    const { account, ask, practice } = await arrange();
    const key = `sign-in:portal:${practice.id}:${account.email}:198.51.100.4`;
    await db().rateLimit.create({ data: { key, count: 10, resetsAt: new Date(Date.now() + 60_000) } });
    expect(await ask(account.email, password, "198.51.100.4")).toEqual(tooMany);
    expect(argon2.verify).not.toHaveBeenCalled();
  });

  it("count from the beginning again after the right password", async () => {
    const { account, ask } = await arrange();
    for (let i = 0; i < 9; i++) await ask(account.email, "wrong", "198.51.100.5");
    expect(await ask(account.email, password, "198.51.100.5")).toMatchObject({ ok: true });
    for (let i = 0; i < 9; i++) expect(await ask(account.email, "wrong", "198.51.100.5")).toEqual(failed);
    expect(await ask(account.email, password, "198.51.100.5")).toMatchObject({ ok: true });
  });

  it("stop one place after a hundred addresses, before it can stop the practice", async () => {
    const { account, ask, practice } = await arrange();
    const overall = async () =>
      (await db().rateLimit.findUnique({ where: { key: `sign-in:portal:${practice.id}` } }))?.count;
    await db().rateLimit.create({
      data: { key: "sign-in-ip:198.51.100.6", count: 100, resetsAt: new Date(Date.now() + 60_000) },
    });
    for (let i = 0; i < 5; i++) expect(await ask(`p${i}@mail.example`, password, "198.51.100.6")).toEqual(tooMany);
    expect(await overall()).toBeUndefined();
    expect(await ask(account.email)).toMatchObject({ ok: true });
  });

  it("row 10: never refuse the right password to a place of its own, however many others try", async () => {
    const { account, ask, practice, owner } = await arrange();
    await db().staff.update({ where: { id: owner.id }, data: { passwordHash: right } });
    const resetsAt = new Date(Date.now() + 60_000);
    for (const key of [`sign-in:portal:${practice.id}`, "sign-in:staff"])
      await db().rateLimit.upsert({ where: { key }, create: { key, count: 5000, resetsAt }, update: { count: 5000 } });
    expect(await ask()).toMatchObject({ ok: true, data: { id: account.id } });
    expect(await authenticateStaff(typed(owner.email), anywhere())).toMatchObject({ ok: true, data: { id: owner.id } });
    await db().rateLimit.deleteMany({ where: { key: "sign-in:staff" } });
  });
});
