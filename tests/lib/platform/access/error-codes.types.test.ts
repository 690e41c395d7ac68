import { z } from "zod";
import type { openAction } from "@/lib/platform/access/actions";
import { ok, orRefused, refuse, type CodesOf, type Result } from "@/lib/platform/result/result";

// Checked by the compiler: code below @ts-expect-error must not compile, and all other code must.

const messages = {
  en: { errors: { slot_taken: "Taken.", quotes_open: "{n} quotes are open." } },
  fr: { errors: { slot_taken: "Prise.", quotes_open: "{n} guillemets sont ouverts." } },
} as const;

const never = async () => ok();
const taken = async (): Promise<Result<undefined, "slot_taken">> => refuse("slot_taken");
const shared = async (): Promise<Result<undefined, "invalid" | "too_many">> => refuse("too_many");
const field = async (): Promise<Result<undefined, "invalid" | "slot_taken">> =>
  refuse("invalid", { start: "slot_taken" });
const numbered = async (): Promise<Result<undefined, `quotes_open:${number}`>> => refuse(`quotes_open:${3}`);
const unexplained = async (): Promise<Result<undefined, "slot_gone">> => refuse("slot_gone");
const unexplainedField = async (): Promise<Result<undefined, "invalid" | "slot_gone">> =>
  refuse("invalid", { start: "slot_gone" });
const unexplainedNumber = async (): Promise<Result<undefined, `rows_most:${number}`>> => refuse(`rows_most:${9}`);
const anything = async (): Promise<Result<undefined, string>> => refuse("slot_taken");

/** Never called: actions as features write them. */
export function written(open: typeof openAction) {
  const action = { messages, input: z.object({}) } as const;
  open({ ...action, handler: never });
  open({ ...action, handler: taken });
  open({ ...action, handler: shared });
  open({ ...action, handler: field });
  open({ ...action, handler: numbered });
  open({ ...action, handler: async (_, __, now) => (now.getTime() > 0 ? taken() : numbered()) });
  // @ts-expect-error: the messages have no errors.slot_gone
  open({ ...action, handler: unexplained });
  // @ts-expect-error: the messages have no errors.slot_gone for a field either
  open({ ...action, handler: unexplainedField });
  // @ts-expect-error: the messages have no errors.rows_most
  open({ ...action, handler: unexplainedNumber });
  // @ts-expect-error: only one of the two codes is explained
  open({ ...action, handler: async (_, __, now) => (now.getTime() > 0 ? taken() : unexplained()) });
  // @ts-expect-error: a plain string is not a union of codes
  open({ ...action, handler: anything });
  // @ts-expect-error: messages without errors explain the shared codes only
  open({ ...action, messages: { en: { title: "Book" }, fr: { title: "Réserver" } }, handler: taken });
  // @ts-expect-error: the French messages lack the sentence
  open({ ...action, messages: { en: messages.en, fr: { errors: {} } }, handler: taken });
}

/** Never called: commands as features write them. */
export function commands() {
  // @ts-expect-error: a command without codes cannot refuse
  const silent = (): Result => refuse("not_found");
  // @ts-expect-error: the code of a field counts
  const half = (): Result<undefined, "invalid"> => refuse("invalid", { slug: "slug_taken" });
  // @ts-expect-error: the code's number is not a number
  const text = (): Result<undefined, `quotes_open:${number}`> => refuse("quotes_open:many");
  const passed = (): Promise<Result<undefined, CodesOf<typeof taken> | "too_many">> =>
    orRefused(["too_many"], () => taken());
  // @ts-expect-error: the codes that `work` throws are codes of the command
  const thrown = (): Promise<Result<undefined, "slot_taken">> => orRefused(["too_many"], () => taken());
  return [silent, half, text, passed, thrown];
}

test("a refusal carries its code and those of its fields", async () => {
  expect(await field()).toEqual({ ok: false, error: "invalid", fields: { start: "slot_taken" } });
  expect(await numbered()).toEqual({ ok: false, error: "quotes_open:3" });
});
