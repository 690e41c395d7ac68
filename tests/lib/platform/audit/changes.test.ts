import { changesOf } from "@/lib/platform/audit/changes";

test("names what changes, from what to what, and nothing else", () => {
  const before = { name: "Maple", notice: 60, reminders: [120, 60], phone: null as string | null };
  expect(changesOf(before, { name: "Maple Street", notice: 60, reminders: [120], phone: null })).toEqual({
    name: { from: "Maple", to: "Maple Street" },
    reminders: { from: [120, 60], to: [120] },
  });
  expect(changesOf(before, before)).toEqual({});
});
