import { db } from "@/lib/platform/db/client";
import { useDatabase } from "@/tests/support/database";
import { tables } from "@/tests/support/tables";
import { actions, become, call, matrix } from "./access/call";
import { everybody } from "./access/row";
import { makeWorld, nowhere, type Ids, type World } from "./access/world";

type Support = typeof import("@/tests/support/request");
jest.mock("next/headers", () => jest.requireActual<Support>("@/tests/support/request").nextHeaders());
jest.mock("next/navigation", () => jest.requireActual<Support>("@/tests/support/request").nextNavigation());
jest.mock("next/cache", () => jest.requireActual<Support>("@/tests/support/request").nextCache());

useDatabase();

let home: World;
let other: World;
const worlds = () => ({ home, other });

test("row 4: every exported action is in the matrix, and nothing else", () =>
  expect(Object.keys(actions).sort()).toEqual(Object.keys(matrix).sort()));

/** The world's rows of clients and of their accounts. None is the limited therapist's. */
const OF_CLIENTS = new Set<keyof Ids>([
  "client",
  "double",
  "account",
  "association",
  "session",
  "rejection",
  "blocked",
  "failed",
]);

// The tests write nothing, so that one world serves all.
describe.each(Object.entries(matrix))("%s refuses", (name, { may, values, foreign, by, told, foreignOf }) => {
  beforeAll(async () => void ((home ??= await makeWorld()), (other ??= await makeWorld())));
  beforeEach(async () => void (await db().rateLimit.deleteMany()));

  it("whoever may not, and touches nothing", async () => {
    for (const persona of everybody.filter((one) => !may.includes(one))) {
      await become(persona, worlds());
      const before = await tables();
      // The other practice's owner may send the form, and it finds nothing.
      const answer =
        told?.[persona] ??
        (may.length === 0 || (persona === "other owner" && may.includes("owner")) ? foreign : "signed_out");
      expect([persona, await call(name, values(home, home.ids))]).toEqual([persona, answer]);
      expect(await tables()).toEqual(before);
    }
  });

  it("row 29: a colleague’s client as one that does not exist, for a therapist limited to their own, and touches nothing", async () => {
    const typed = values(home, home.ids);
    const seen = (Object.keys(home.ids) as (keyof Ids)[]).find(
      (id) => OF_CLIENTS.has(id) && Object.values(typed).includes(home.ids[id]),
    );
    if (!seen || !(may.includes("therapist") || told?.therapist)) return;
    await become("limited therapist", worlds());
    const before = await tables();
    // "not_yours": the form names the colleague, too.
    const answer =
      told?.therapist === "not_yours" && seen === "client" ? "not_yours" : (foreignOf?.[seen] ?? foreign ?? "ok");
    expect([seen, await call(name, typed)]).toEqual([seen, answer]);
    expect(await tables()).toEqual(before);
  });

  if (by && foreign) {
    it("a foreign id exactly as one that does not exist, and touches nothing", async () => {
      await become(by, worlds());
      const before = await tables();
      for (const id of Object.keys(home.ids) as (keyof Ids)[]) {
        const answers = [];
        for (const elsewhere of [other.ids, nowhere()]) {
          const typed = values(home, { ...home.ids, [id]: elsewhere[id] });
          if (Object.values(typed).includes(elsewhere[id])) answers.push(await call(name, typed));
        }
        expect([id, answers]).toEqual([
          id,
          answers.length > 0 ? [foreignOf?.[id] ?? foreign, foreignOf?.[id] ?? foreign] : [],
        ]);
      }
      expect(await tables()).toEqual(before);
    });
  }
});

describe.each(Object.entries(matrix).filter(([, { may }]) => may.length > 0))("%s works", (name, { may, values }) => {
  it.each([...may])("for: %s", async (persona) => {
    [home, other] = [await makeWorld(), persona.startsWith("other") ? await makeWorld() : other];
    await db().rateLimit.deleteMany();
    await become(persona, worlds());
    expect(await call(name, values(home, home.ids))).toBe("ok");
  });
});
