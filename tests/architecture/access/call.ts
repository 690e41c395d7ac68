import { readdirSync } from "node:fs";
import path from "node:path";
import type { Action, ActionState } from "@/lib/platform/access/actions";
import { newToken } from "@/lib/platform/access/tokens";
import { db } from "@/lib/platform/db/client";
import type { Audience } from "@/lib/platform/db/generated/enums";
import { carry, form, freshBrowser, NotFound, Redirected } from "@/tests/support/request";
import { personas, type Persona, type Rows } from "./row";
import type { World } from "./world";

/** Every action that a browser can call: the exports of "use server" files. */
const lib = path.join(process.cwd(), "lib");
const features = readdirSync(lib, { recursive: true, encoding: "utf8" })
  .filter((file) => path.basename(file) === "actions.ts" && !file.startsWith(path.join("platform", "access")))
  .map((file) => path.dirname(file).replaceAll("\\", "/"));
export const actions: Record<string, Action> = Object.fromEntries(
  features.flatMap((feature) =>
    Object.entries(jest.requireActual<Record<string, Action>>(`@/lib/${feature}/actions`)).map(([name, action]) => [
      `${path.posix.basename(feature)}.${name}`,
      action,
    ]),
  ),
);

const files = readdirSync(path.join(__dirname, "rows")).map((file) => path.parse(file).name);
export const matrix: Rows = Object.fromEntries(
  files.flatMap((feature) =>
    Object.entries(jest.requireActual<{ rows: Rows }>(`./rows/${feature}`).rows).map(([name, row]) => [
      `${feature}.${name}`,
      row,
    ]),
  ),
);

/** Signs a browser in with a row of its own, as lib/platform/access/auth would. */
export async function become(persona: Persona, worlds: { home: World; other: World }): Promise<void> {
  freshBrowser();
  const who = personas[persona];
  if (!who) return;
  const [practice, audience, role] = who;
  const world = worlds[practice];
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

/** Returns "ok", or the code of the refusal. */
export async function call(name: string, values: Record<string, string | File>): Promise<string> {
  try {
    const state: ActionState = await (actions[name] as Action)(null, form(values));
    return state?.ok ? "ok" : (state?.code ?? "nothing");
  } catch (error) {
    if (error instanceof Redirected) return "ok";
    if (error instanceof NotFound) return "404";
    throw error;
  }
}
