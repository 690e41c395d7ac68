import type { ActionState } from "@/lib/platform/access/actions";
import { db } from "@/lib/platform/db/client";
import { useDatabase } from "@/tests/support/database";
import { form, Redirected } from "@/tests/support/request";
import { sources, type Source } from "@/tests/support/sources";
import { tables } from "@/tests/support/tables";
import { actions, become } from "./access/call";
import type { Edit } from "./access/edit";
import { edits } from "./access/edits";
import { notEdits } from "./access/not-edits";
import { makeWorld, type World } from "./access/world";

type Support = typeof import("@/tests/support/request");
jest.mock("next/headers", () => jest.requireActual<Support>("@/tests/support/request").nextHeaders());
jest.mock("next/navigation", () => jest.requireActual<Support>("@/tests/support/request").nextNavigation());
jest.mock("next/cache", () => jest.requireActual<Support>("@/tests/support/request").nextCache());

useDatabase();

/** Returns the actions whose input is not `edited(…)`, and those whose input is. */
function declared(files: readonly Pick<Source, "path" | "text">[]): Record<"plain" | "edited", string[]> {
  const found = files.flatMap(({ path, text }) =>
    text
      .split(/^export const /m)
      .slice(1)
      .map((part) => ({
        name: `${path.split("/").at(-2)}.${/^\w+/.exec(part)?.[0]}`,
        edit: /\binput: edited\(/.test(part),
      })),
  );
  const names = (edit: boolean) => found.filter((one) => one.edit === edit).map(({ name }) => name);
  return { plain: names(false), edited: names(true) };
}

describe("every action", () => {
  const found = declared(
    sources().filter(({ path }) => /^lib\/.*\/actions\.ts$/.test(path) && !path.startsWith("lib/platform/access/")),
  );

  it("takes an edit form with `edited`, or is listed as something else", () =>
    expect(found.plain.sort()).toEqual(Object.values(notEdits).flat().sort()));

  it("that takes an edit form has its concurrent edits below", () =>
    expect(found.edited.sort()).toEqual(Object.keys(edits).sort()));

  it("is noticed if it forgets `edited`", () => {
    const text = "export const saveRoom = practiceAction({ ...of, input: roomInput, handler: commands.saveRoom });";
    expect(declared([{ path: "lib/practice/rooms/actions.ts", text }]).plain).toEqual(["rooms.saveRoom"]);
    expect(
      declared([{ path: "lib/practice/rooms/actions.ts", text: text.replace("roomInput", "edited(roomInput)") }]),
    ).toEqual({ plain: [], edited: ["rooms.saveRoom"] });
  });
});

let home: World;
let other: World;

/** Sends a form as the browser does: the fields, and what they were opened with. An empty tick is not sent. */
async function send(
  name: string,
  { hidden = {}, fields = {}, ticks = {} }: Pick<Edit, "hidden" | "fields" | "ticks">,
  typed: Record<string, string>,
  more: Record<string, string> = {},
): Promise<ActionState> {
  const sent: Record<string, string> = { ...hidden, ...fields };
  for (const [field, value] of Object.entries(fields)) sent[`was:${field}`] = value;
  for (const [field, value] of Object.entries(ticks)) {
    sent[`had:${field}`] = value;
    if (value) sent[field] = value;
  }
  for (const [field, value] of Object.entries(typed)) {
    sent[field] = value;
    if (field in ticks && !value) delete sent[field];
  }
  try {
    return await actions[name]!(null, form({ ...sent, ...more }));
  } catch (error) {
    if (error instanceof Redirected) return { ok: true, data: undefined };
    throw error;
  }
}

describe.each(Object.entries(edits))("two people edit at the same time: %s", (name, opened) => {
  beforeEach(async () => {
    [home, other] = [await makeWorld(), await makeWorld()];
    await db().rateLimit.deleteMany();
  });

  it("keeps the changes of both, and writes nothing if both changed the same field", async () => {
    const edit = opened(home);
    await become(edit.by, { home, other });
    // Stores what both open.
    const { hidden, fields, ticks = {} } = edit;
    const ticked = Object.fromEntries(Object.entries(ticks).filter(([, value]) => value));
    expect(await send(name, { hidden: { ...hidden, ...fields, ...ticked } }, {})).toMatchObject({ ok: true });
    expect(await send(name, edit, edit.first)).toMatchObject({ ok: true });
    if (edit.second) {
      expect(await send(name, edit, edit.second)).toMatchObject({ ok: true });
      expect(await edit.stored()).toEqual({ ...edit.first, ...edit.second });
    }
    expect(await send(name, edit, edit.first)).toMatchObject({ ok: true });
    if (!edit.conflicting) return;
    const before = await tables();
    const [field = "", value = ""] = Object.entries(edit.conflicting)[0] ?? [];
    expect(await send(name, edit, edit.conflicting)).toMatchObject({
      ok: false,
      code: "changed_meanwhile",
      fields: { [field]: expect.any(String) },
    });
    expect(await tables()).toEqual(before);
    const shown = { [`was:${field}`]: edit.first[field]!, [`choose:${field}`]: "1" };
    expect(await send(name, edit, edit.conflicting, shown)).toMatchObject({ ok: false, code: "invalid" });
    expect(await tables()).toEqual(before);
    expect(await send(name, edit, edit.conflicting, { ...shown, [`keep:${field}`]: "now" })).toMatchObject({
      ok: true,
    });
    expect(await edit.stored()).toEqual({ ...edit.first, ...edit.second });
    expect(await send(name, edit, edit.conflicting, { ...shown, [`keep:${field}`]: "typed" })).toMatchObject({
      ok: true,
    });
    expect(await edit.stored()).toEqual({ ...edit.first, ...edit.second, [field]: value });
  });
});
