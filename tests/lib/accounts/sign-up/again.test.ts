import { signUp } from "@/lib/accounts/sign-up/commands";
import { db } from "@/lib/platform/db/client";
import { now, type House } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makePracticeFixture, makeSession } from "@/tests/support/factories";
import { portalScope, publicScope } from "@/tests/support/scopes";
import { nextPerson, from, fill, chosen, create, counts } from "./accounts.fixture";

useDatabase();

describe("Create Account in two tabs at once", () => {
  it("is one account and one session, which both tabs are led to", async () => {
    const house = await makePracticeFixture();
    const email = `two.tabs${nextPerson()}@mail.example`;
    const answers = await Promise.all([1, 2].map(() => create(house, fill(house, { email, ...chosen(house) }))));
    expect(answers[0]).toMatchObject({ ok: true, data: { sessionId: expect.any(String) } });
    expect(answers[1]).toEqual(answers[0]);
    expect(await counts(house)).toEqual([1, 1, expect.any(Number), 3]);
  });

  it("is somebody else's time to whoever does not know the password", async () => {
    const house = await makePracticeFixture();
    const email = `two.tabs${nextPerson()}@mail.example`;
    await create(house, fill(house, { email, ...chosen(house) }));
    expect(
      await create(house, fill(house, { email, ...chosen(house), password: "another horse battery" })),
    ).toMatchObject({ ok: false, error: "slot_taken" });
    expect(await create(house, fill(house, chosen(house)))).toMatchObject({ ok: false, error: "slot_taken" });
  });

  it("leads nobody into an account that they could not sign in to: of a blocked address, or closed", async () => {
    const house = await makePracticeFixture();
    const practiceId = house.practice.id;
    const email = `two.tabs${nextPerson()}@mail.example`;
    const first = await create(house, fill(house, { email, ...chosen(house) }));
    const accountId = first.ok ? first.data.id : "";
    await db().portalAccount.update({ where: { id: accountId }, data: { closedAt: now } });
    expect(await create(house, fill(house, { email, ...chosen(house) }))).toMatchObject({
      ok: false,
      error: "slot_taken",
    });
    await db().portalAccount.update({ where: { id: accountId }, data: { closedAt: null } });
    const other = await makeAccount(house.practice);
    await db().rejection.create({
      data: { practiceId, accountId: other.id, kind: "blocked", email, byStaffId: house.owner.id },
    });
    expect(await create(house, fill(house, { email, ...chosen(house) }))).toMatchObject({
      ok: false,
      error: "slot_taken",
    });
  });
});

describe("Create Account of a browser that has its account already", () => {
  const again = async (house: House, viewer: { accountId: string }, given: Record<string, unknown>) => {
    const before = await counts(house);
    const answer = await signUp(
      publicScope({ practiceId: house.practice.id, now }),
      portalScope({ practiceId: house.practice.id, ...viewer, verified: false, now }),
      fill(house, given),
      from(),
      now,
    );
    expect(await counts(house)).toEqual(before);
    return answer;
  };

  it("leads to the session that it has at that time, and makes nothing anew", async () => {
    const house = await makePracticeFixture();
    const first = await signUp(
      publicScope({ practiceId: house.practice.id, now }),
      null,
      fill(house, chosen(house)),
      from(),
      now,
    );
    if (!first.ok || !first.data.created) throw new Error("no account");
    expect(await again(house, { accountId: first.data.created.id }, chosen(house))).toEqual({
      ok: true,
      data: { created: null, redirectTo: first.data.redirectTo },
    });
  });

  it("leads to booking another time, where it is told what it may, and without a time to the account", async () => {
    const house = await makePracticeFixture();
    const other = await makeAccount(house.practice);
    await makeSession(house.therapist, house.service, { wallStart: "2026-12-10T10:00", accountId: other.id });
    const account = await makeAccount(house.practice);
    const { therapist, service, start } = chosen(house);
    const book = `/book/${house.practice.slug}?${new URLSearchParams({ therapist, service, start: start.replace(".000", "") })}`;
    expect(await again(house, { accountId: account.id }, chosen(house))).toMatchObject({
      ok: true,
      data: { created: null, redirectTo: book },
    });
    expect(await again(house, { accountId: account.id }, {})).toMatchObject({
      ok: true,
      data: { created: null, redirectTo: `/portal/${house.practice.slug}/account` },
    });
  });
});
