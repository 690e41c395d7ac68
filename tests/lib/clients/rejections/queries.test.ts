import { block, notAClient } from "@/lib/clients/rejections/commands";
import { rejectionsPage } from "@/lib/clients/rejections/queries";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makePracticeFixture } from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";
import { now, seconds, data, arrange } from "./rejections.fixture";

useDatabase();

describe("the list of those who were turned away", () => {
  it("row 17: finds them again, and shows the reason to those alone who may block", async () => {
    const { scope, account, practice } = await arrange({ firstName: "Dorothée", lastName: "Lamarche" });
    const other = await makeAccount(practice, { firstName: "Rowan", lastName: "Ellery" });
    data(await notAClient(scope, { accounts: [other.id] }, now));
    data(await block(scope, { account: account.id, reason: "Threats" }, seconds(1)));
    const wanted = { q: "", after: null, before: null };
    expect((await rejectionsPage(scope, wanted)).rows).toMatchObject([
      { kind: "blocked", lastName: "Lamarche", reason: "Threats", address: true, by: "Nora Whitfield", at: seconds(1) },
      { kind: "not_a_client", lastName: "Ellery", reason: "", address: false },
    ]);
    const found = async (q: string) =>
      (await rejectionsPage(scope, { ...wanted, q })).rows.map(({ lastName }) => lastName);
    expect([await found("dorothee"), await found("lamrche"), await found("nobody at all")]).toEqual([
      ["Lamarche"],
      ["Lamarche"],
      [],
    ]);
    expect(
      (await rejectionsPage(practiceScope({ ...scope, role: "frontdesk" }), wanted)).rows.map(({ reason }) => reason),
    ).toEqual([null, null]);
    const { practice: elsewhere } = await makePracticeFixture();
    expect((await rejectionsPage(practiceScope({ practiceId: elsewhere.id }), wanted)).rows).toEqual([]);
  });
});
