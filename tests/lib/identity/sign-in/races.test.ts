import { signIn } from "@/lib/platform/access/auth";
import { hashPassword } from "@/lib/platform/access/passwords";
import { digitsAt, unseal } from "@/lib/platform/access/totp";
import { savePortalSettings } from "@/lib/clients/account-details/commands";
import { confirmChange, undoChange } from "@/lib/identity/change-email/commands";
import { changePassword, changeStaffPassword, choosePassword } from "@/lib/identity/password/commands";
import { forgotStaff, reset, resetStaff } from "@/lib/identity/password-reset/commands";
import { begin, confirm } from "@/lib/identity/second-factor/commands";
import { authenticate, authenticateStaff } from "@/lib/identity/sign-in/commands";
import { verify } from "@/lib/identity/verification/commands";
import { temporaryPasswordViewer } from "@/lib/platform/access/viewer";
import { db } from "@/lib/platform/db/client";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makeGrant, makeClient, makePracticeFixture, makeStaff } from "@/tests/support/factories";
import { freshBrowser } from "@/tests/support/request";
import { portalScope, practiceScope, publicScope, systemScope } from "@/tests/support/scopes";
import { newestChange, newestResetLink, sendChangeLink, sendLink, sendResetLink } from "@/tests/support/verification";

type Support = typeof import("@/tests/support/request");
jest.mock("next/navigation", () => jest.requireActual<Support>("@/tests/support/request").nextNavigation());
jest.mock("next/headers", () => jest.requireActual<Support>("@/tests/support/request").nextHeaders());

useDatabase();
beforeEach(freshBrowser);

const old = "correct horse battery";
const password = "another horse battery";
let hash = "";
beforeAll(async () => void (hash = await hashPassword(old)));

let place = 0;
const anywhere = () => `203.0.${place >> 8}.${place++ & 255}`;
const mail = (raw: string) => ({ raw, canonical: raw });
const now = new Date();

type Account = Awaited<ReturnType<typeof makeAccount>>;
type Change = () => Promise<{ ok: boolean }>;
type Prepare = (account: Account, fixture: Awaited<ReturnType<typeof makePracticeFixture>>) => Promise<Change>;

const visitor = ({ practiceId }: { practiceId: string }) => publicScope({ practiceId });

/** Every way in which an account's password is replaced; each is prepared, then run while others sign in. */
const ways: [string, Prepare, Partial<Account>?][] = [
  [
    "changing it in the portal",
    async ({ practiceId, id: accountId }) => {
      const scope = portalScope({ practiceId, accountId });
      return () => changePassword(scope, { currentPassword: old, password }, now);
    },
  ],
  [
    "the emailed reset link",
    async (account) => {
      const token = await sendResetLink(account);
      return () => reset(visitor(account), { token, password }, now);
    },
  ],
  [
    "choosing one's own after a password set by staff",
    async ({ practiceId, id: accountId }) => {
      await signIn("portal", { id: accountId, version: 0 });
      const scope = await temporaryPasswordViewer({ id: practiceId });
      return () => choosePassword(scope!, { password }, now);
    },
    { temporaryUntil: new Date(Date.now() + 3_600_000), verifiedAt: null, origin: "staff" },
  ],
  [
    "staff setting one",
    async (account, { practice, owner }) => {
      const client = await makeClient(practice, { email: account.email });
      await makeGrant(account, client, owner);
      const scope = practiceScope({ practiceId: practice.id, staffId: owner.id });
      return () => savePortalSettings(scope, { client: client.id, email: mail(account.email), password }, now);
    },
  ],
  [
    "undoing a change of address",
    async (account) => {
      const { practiceId, id: accountId, email } = account;
      const token = await sendChangeLink(account, old, `new-${email}`, now);
      await confirmChange(visitor(account), portalScope({ practiceId, accountId }), { token }, now);
      await db().portalAccount.update({ where: { id: accountId }, data: { email } }); // so that the attempts find it
      const undo = await newestChange("undo_email", account);
      return () => undoChange(visitor(account), { token: undo, password }, now);
    },
  ],
  [
    "verifying the address elsewhere with a new password",
    async (account) => {
      const token = await sendLink(account, now);
      return () => verify(visitor(account), null, { token, password }, now);
    },
    { verifiedAt: null },
  ],
];

const valid = async () => {
  const [row] = await db().$queryRaw<[{ count: number }]>`
    SELECT count(*)::int FROM sign_in i LEFT JOIN staff s ON s.id = i.staff_id LEFT JOIN portal_account a ON a.id = i.account_id
    WHERE i.version = coalesce(s.sign_in_version, a.sign_in_version)`;
  return row.count;
};

const ROUNDS = 6;
/** Runs a change while four sign-ins with the old password are under way, each begun a little later. */
async function during(change: Change, enter: () => Promise<void>): Promise<void> {
  const begun = [0, 6, 12, 24].map((ms) => new Promise((done) => setTimeout(done, ms)).then(enter));
  const [changed] = await Promise.all([change(), ...begun]);
  expect(changed).toMatchObject({ ok: true });
}

describe.each(ways)("row 11: %s", (_, prepare, given = {}) => {
  async function arrange() {
    await db().signIn.deleteMany();
    const fixture = await makePracticeFixture();
    const account = await makeAccount(fixture.practice, { passwordHash: hash, ...given });
    const change = await prepare(account, fixture);
    const check = () => authenticate(visitor(account), { email: mail(account.email), password: old }, anywhere());
    return { change, check };
  }

  it("voids a sign-in whose password was checked before it", async () => {
    const { change, check } = await arrange();
    const checked = await check();
    expect(await change()).toMatchObject({ ok: true });
    if (!checked.ok) throw new Error(checked.error);
    await signIn("portal", checked.data);
    expect(await valid()).toBe(0);
  });

  it("leaves no sign-in with the old password, however they meet", async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const { change, check } = await arrange();
      await during(change, async () => {
        const checked = await check();
        if (checked.ok) await signIn("portal", checked.data);
      });
      expect(await valid()).toBe(0);
    }
  });
});

type Staff = Awaited<ReturnType<typeof makeStaff>>;
/** `stays`: the number of sign-ins that remain valid: that of the browser that made the change. */
const staffWays: [string, 0 | 1, (staff: Staff) => Promise<(signIn: string) => Promise<{ ok: boolean }>>][] = [
  [
    "one of the staff changing it",
    1,
    async ({ practiceId, id: staffId }) =>
      (here) =>
        changeStaffPassword(
          practiceScope({ practiceId, staffId, signIn: here }),
          { currentPassword: old, password },
          now,
        ),
  ],
  [
    "turning the second step on",
    1,
    async ({ practiceId, id: staffId }) => {
      await begin(practiceScope({ practiceId, staffId }), { currentPassword: old });
      const { secret } = await db().secondFactor.findUniqueOrThrow({ where: { staffId } });
      return (here) =>
        confirm(practiceScope({ practiceId, staffId, signIn: here }), { code: digitsAt(unseal(secret), now) }, now);
    },
  ],
  [
    "the emailed reset link of the staff",
    0,
    async (staff) => {
      await forgotStaff(systemScope(), { email: mail(staff.email) }, anywhere(), now);
      const token = await newestResetLink(staff);
      return () => resetStaff(systemScope(), { token, password }, now);
    },
  ],
];

describe.each(staffWays)("row 11: %s", (_, stays, prepare) => {
  async function arrange() {
    await db().signIn.deleteMany();
    const { practice } = await makePracticeFixture();
    const staff = await makeStaff(practice, { passwordHash: hash });
    const change = await prepare(staff);
    await signIn("staff", { id: staff.id, version: 0 });
    const here = await db().signIn.findFirstOrThrow({ where: { staffId: staff.id } });
    const check = () => authenticateStaff({ email: mail(staff.email), password: old }, anywhere());
    return { change: () => change(here.id), check };
  }

  it("voids a sign-in whose password was checked before it", async () => {
    const { change, check } = await arrange();
    const checked = await check();
    expect(await change()).toMatchObject({ ok: true });
    if (!checked.ok) throw new Error(checked.error);
    await signIn("staff", checked.data);
    expect(await valid()).toBe(stays);
  });

  it("leaves only this browser's sign-in, however they meet", async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const { change, check } = await arrange();
      await during(change, async () => {
        const checked = await check();
        // With the second step on, a password alone opens a sign-in that may only enter the code.
        if (checked.ok) await signIn("staff", checked.data);
      });
      const pending = await db().signIn.count({ where: { codeDue: true } });
      expect((await valid()) - pending).toBe(stays);
    }
  });
});
