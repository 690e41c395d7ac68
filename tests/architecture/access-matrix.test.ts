import { readdirSync } from "node:fs";
import path from "node:path";
import type { Action, ActionState } from "@/lib/access/actions";
import { newToken } from "@/lib/access/tokens";
import { db } from "@/lib/db/client";
import type { Audience } from "@/lib/db/generated/enums";
import { useDatabase } from "@/tests/support/database";
import { carry, form, freshBrowser, NotFound, Redirected } from "@/tests/support/request";
import { tables } from "@/tests/support/tables";
import { everybody, personas, type Persona, type Rows } from "./access/row";
import { makeWorld, nowhere, type Ids, type World } from "./access/world";

type Support = typeof import("@/tests/support/request");
jest.mock("next/headers", () => jest.requireActual<Support>("@/tests/support/request").nextHeaders());
jest.mock("next/navigation", () => jest.requireActual<Support>("@/tests/support/request").nextNavigation());
jest.mock("next/cache", () => jest.requireActual<Support>("@/tests/support/request").nextCache());

useDatabase();

/** Every action that a browser can call: what the files "use server" export. */
const lib = path.join(process.cwd(), "lib");
const words = readdirSync(lib).filter(
  (word) => word !== "access" && readdirSync(path.join(lib, word)).includes("actions.ts"),
);
const actions: Record<string, Action> = Object.fromEntries(
  words.flatMap((word) =>
    Object.entries(jest.requireActual<Record<string, Action>>(`@/lib/${word}/actions`)).map(([name, action]) => [
      `${word}.${name}`,
      action,
    ]),
  ),
);

const files = readdirSync(path.join(__dirname, "access", "rows")).map((file) => path.parse(file).name);
const matrix: Rows = Object.fromEntries(
  files.flatMap((word) =>
    Object.entries(jest.requireActual<{ rows: Rows }>(`./access/rows/${word}`).rows).map(([name, row]) => [
      `${word}.${name}`,
      row,
    ]),
  ),
);

let home: World;
let other: World;
const worlds = () => ({ home, other });

/** Signs a browser in by a row of its own, as lib/access/auth would. */
async function become(persona: Persona): Promise<void> {
  freshBrowser();
  const who = personas[persona];
  if (!who) return;
  const [practice, audience, role] = who;
  const world = worlds()[practice];
  const { token, hash } = newToken();
  const id =
    audience === "staff"
      ? { staffId: world.staff[role] as string }
      : { accountId: role === "newcomer" ? world.newcomer : world.portal };
  await db().signIn.create({
    data: { hash, audience: audience as Audience, ...id, version: 0, expiresAt: new Date(Date.now() + 60_000) },
  });
  carry(audience, token);
}

/** "ok", or the code of the refusal. */
async function call(name: string, values: Record<string, string | File>): Promise<string> {
  try {
    const state: ActionState = await (actions[name] as Action)(null, form(values));
    return state?.ok ? "ok" : (state?.code ?? "nothing");
  } catch (error) {
    if (error instanceof Redirected) return "ok";
    if (error instanceof NotFound) return "404";
    throw error;
  }
}

test("row 4: every exported action is in the matrix, and nothing else", () =>
  expect(Object.keys(actions).sort()).toEqual(Object.keys(matrix).sort()));

// Nothing is written here, so that one world serves all.
describe.each(Object.entries(matrix))("%s refuses", (name, { may, values, foreign, by, told, foreignOf }) => {
  beforeAll(async () => void ((home ??= await makeWorld()), (other ??= await makeWorld())));
  beforeEach(async () => void (await db().rateLimit.deleteMany()));

  it("whoever may not, and touches nothing", async () => {
    for (const persona of everybody.filter((one) => !may.includes(one))) {
      await become(persona);
      const before = await tables();
      // Of the other practice's owner the action takes a form, and finds nothing there.
      const answer =
        told?.[persona] ??
        (may.length === 0 || (persona === "other owner" && may.includes("owner")) ? foreign : "signed_out");
      expect([persona, await call(name, values(home, home.ids))]).toEqual([persona, answer]);
      expect(await tables()).toEqual(before);
    }
  });

  if (by && foreign) {
    it("a foreign id exactly as one that does not exist, and touches nothing", async () => {
      await become(by);
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
    await become(persona);
    expect(await call(name, values(home, home.ids))).toBe("ok");
  });
});
