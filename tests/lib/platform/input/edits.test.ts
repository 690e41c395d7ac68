import { z } from "zod";
import { edited, merged } from "@/lib/platform/input/edits";
import { tick } from "@/lib/platform/input/fields";
import { line, lineOrNone } from "@/lib/platform/input/text";

const schema = z.strictObject({
  name: line(20),
  email: lineOrNone(20).optional(),
  phone: lineOrNone(20),
  online: tick,
});
const form = edited(schema);
const now = { name: "Ada", email: "", phone: "604-555-0107", online: false };
const was = { "was:name": "Ada", "was:email": "", "was:phone": "604-555-0107", "had:online": "" };
const opened = { name: "Ada", email: "", phone: "604-555-0107" };
const save = (values: Record<string, string>, stored: typeof now) =>
  merged<z.output<typeof schema>>(form.parse(values), stored);

describe("an edit form", () => {
  it.each([
    ["another field was saved meanwhile", { email: "a@x.example" }, { phone: "604-555-0777" }, null],
    ["both saved the same value", { phone: "604-555-0777" }, { phone: "604-555-0777" }, null],
    ["the same field has another value now", { phone: "604-555-0888" }, { phone: "604-555-0777" }, "phone"],
    ["a field that was emptied here was changed there", { phone: "" }, { phone: "604-555-0777" }, "phone"],
    ["nothing was typed", {}, { phone: "604-555-0777" }, null],
    ["a box is ticked here", { online: "on" }, { phone: "604-555-0777" }, null],
    ["a box was ticked there", { email: "a@x.example" }, { online: true }, null],
  ])("when %s", (_, typed: Record<string, string>, theirs, conflict) => {
    const result = save({ ...opened, ...was, ...typed }, { ...now, ...theirs });
    if (conflict) {
      expect(result).toEqual({
        ok: false,
        error: "changed_meanwhile",
        fields: { [conflict]: "changed_meanwhile" },
      });
      return;
    }
    const { online, ...texts } = typed;
    expect(result).toEqual({ ok: true, data: { ...now, ...texts, ...(online && { online: true }), ...theirs } });
  });

  it("takes a field that was not sent as unchanged, or refuses the form", () => {
    const stored = { ...now, email: "a@x.example", online: true };
    expect(save({ name: "Zoé", phone: "" }, stored)).toEqual({
      ok: true,
      data: { ...stored, name: "Zoé", phone: "" },
    });
    expect(form.safeParse({ name: "Zoé" }).error?.issues).toMatchObject([{ path: ["phone"] }]);
    expect(save({ ...was, email: "a@x.example" }, now)).toEqual({ ok: true, data: { ...now, email: "a@x.example" } });
  });

  it("unticks a box that was ticked when the form was opened", () => {
    expect(save({ ...opened, ...was, "had:online": "on" }, { ...now, online: true })).toMatchObject({
      data: { online: false },
    });
  });

  it("writes what the sender chose once both values were shown", () => {
    const theirs = { ...now, phone: "604-555-0777" };
    const shown = { ...opened, ...was, phone: "604-555-0888", "was:phone": "604-555-0777", "choose:phone": "1" };
    expect(form.safeParse(shown).error?.issues).toMatchObject([{ path: ["phone"], message: "choose_one" }]);
    expect(save({ ...shown, "keep:phone": "typed" }, theirs)).toMatchObject({ data: { phone: "604-555-0888" } });
    expect(save({ ...shown, "keep:phone": "now" }, theirs)).toMatchObject({ data: { phone: "604-555-0777" } });
    expect(save({ ...shown, "keep:phone": "typed" }, { ...now, phone: "604-555-0999" })).toMatchObject({
      error: "changed_meanwhile",
    });
  });

  it("writes a field whose stored value its form would refuse today", () => {
    const bad = { ...opened, ...was, "was:phone": "x".repeat(30), phone: "604-555-0888", "was:email": "a@x.example" };
    expect(save(bad, { ...now, phone: "x".repeat(30), email: "b@x.example" })).toEqual({
      ok: false,
      error: "changed_meanwhile",
      fields: { email: "changed_meanwhile" },
    });
    expect(save({ ...bad, email: "a@x.example" }, { ...now, email: "b@x.example" })).toMatchObject({
      data: { phone: "604-555-0888", email: "b@x.example" },
    });
  });

  it("reports the errors of what was typed, and takes no field that it does not know", () => {
    const issues = form.safeParse({ ...opened, ...was, name: "", other: "x" }).error?.issues;
    expect(issues?.map(({ message }) => message)).toContain("required");
    expect(form.safeParse({ ...opened, ...was, other: "x" }).success).toBe(false);
  });
});

it("merges the ticks of a list one by one", () => {
  const list = z.strictObject({ places: z.array(z.string()) });
  const input = { ...list.parse({ places: ["a", "c"] }), opened: { places: ["a", "b"] } };
  expect(merged<z.output<typeof list>>(input, { places: ["b", "d"] }, ["places"])).toEqual({
    ok: true,
    data: { places: ["d", "c"] },
  });
});
