import { signUp } from "@/lib/accounts/sign-up/commands";
import { db } from "@/lib/platform/db/client";
import { now, type House } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makePracticeFixture, makeSession } from "@/tests/support/factories";
import { portalScope, publicScope } from "@/tests/support/scopes";
import { nextPerson, from, fill, chosen, create, counts } from "./accounts.fixture";

useDatabase();

describe("Create Account in two tabs at once", () => {
  it("creates one account and one session, and redirects both tabs to it", async () => {
    const fixture = await makePracticeFixture();
    const email = `two.tabs${nextPerson()}@mail.example`;
    const answers = await Promise.all([1, 2].map(() => create(fixture, fill(fixture, { email, ...chosen(fixture) }))));
    expect(answers[0]).toMatchObject({ ok: true, data: { sessionId: expect.any(String) } });
    expect(answers[1]).toEqual(answers[0]);
    expect(await counts(fixture)).toEqual([1, 1, expect.any(Number), 3]);
  });

  it("is a taken slot to anyone who does not know the password", async () => {
    const fixture = await makePracticeFixture();
    const email = `two.tabs${nextPerson()}@mail.example`;
    await create(fixture, fill(fixture, { email, ...chosen(fixture) }));
    expect(
      await create(fixture, fill(fixture, { email, ...chosen(fixture), password: "another horse battery" })),
    ).toMatchObject({ ok: false, error: "slot_taken" });
    expect(await create(fixture, fill(fixture, chosen(fixture)))).toMatchObject({ ok: false, error: "slot_taken" });
  });

  it("never redirects into an account that could not sign in: blocked or closed", async () => {
    const fixture = await makePracticeFixture();
    const practiceId = fixture.practice.id;
    const email = `two.tabs${nextPerson()}@mail.example`;
    const first = await create(fixture, fill(fixture, { email, ...chosen(fixture) }));
    const accountId = first.ok ? first.data.id : "";
    await db().portalAccount.update({ where: { id: accountId }, data: { closedAt: now } });
    expect(await create(fixture, fill(fixture, { email, ...chosen(fixture) }))).toMatchObject({
      ok: false,
      error: "slot_taken",
    });
    await db().portalAccount.update({ where: { id: accountId }, data: { closedAt: null } });
    const other = await makeAccount(fixture.practice);
    await db().rejection.create({
      data: { practiceId, accountId: other.id, kind: "blocked", email, byStaffId: fixture.owner.id },
    });
    expect(await create(fixture, fill(fixture, { email, ...chosen(fixture) }))).toMatchObject({
      ok: false,
      error: "slot_taken",
    });
  });
});

describe("Create Account in a signed-in browser", () => {
  const again = async (fixture: House, viewer: { accountId: string }, given: Record<string, unknown>) => {
    const before = await counts(fixture);
    const answer = await signUp(
      publicScope({ practiceId: fixture.practice.id, now }),
      portalScope({ practiceId: fixture.practice.id, ...viewer, verified: false, now }),
      fill(fixture, given),
      from(),
      now,
    );
    expect(await counts(fixture)).toEqual(before);
    return answer;
  };

  it("redirects to the session at that time, and creates nothing", async () => {
    const fixture = await makePracticeFixture();
    const first = await signUp(
      publicScope({ practiceId: fixture.practice.id, now }),
      null,
      fill(fixture, chosen(fixture)),
      from(),
      now,
    );
    if (!first.ok || !first.data.created) throw new Error("no account");
    expect(await again(fixture, { accountId: first.data.created.id }, chosen(fixture))).toEqual({
      ok: true,
      data: { created: null, redirectTo: first.data.redirectTo },
    });
  });

  it("redirects to the booking page for another time, and to the account without a time", async () => {
    const fixture = await makePracticeFixture();
    const other = await makeAccount(fixture.practice);
    await makeSession(fixture.therapist, fixture.service, { wallStart: "2026-12-10T10:00", accountId: other.id });
    const account = await makeAccount(fixture.practice);
    const { therapist, service, start } = chosen(fixture);
    const book = `/book/${fixture.practice.slug}?${new URLSearchParams({ therapist, service, start: start.replace(".000", "") })}`;
    expect(await again(fixture, { accountId: account.id }, chosen(fixture))).toMatchObject({
      ok: true,
      data: { created: null, redirectTo: book },
    });
    expect(await again(fixture, { accountId: account.id }, {})).toMatchObject({
      ok: true,
      data: { created: null, redirectTo: `/portal/${fixture.practice.slug}/account` },
    });
  });
});
