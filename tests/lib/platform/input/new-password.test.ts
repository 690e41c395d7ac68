import { randomUUID } from "node:crypto";
import { z } from "zod";
import { createAccountInput } from "@/lib/accounts/sign-up/schema";
import { email } from "@/lib/platform/input/fields";
import { COMMON_PASSWORDS } from "@/lib/platform/input/common-passwords";
import { isCommon, isMadeOf, newPassword, notOwnWords } from "@/lib/platform/input/new-password";

const code = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues.map(({ message }) => message);

describe("newPassword", () => {
  it.each([
    ["correct horse battery"],
    ["quiet-room-lamp-7"],
    ["seven grey herons wade"],
    ["les hérons gris du fleuve"],
    ["k7#mQ2!vRx9p"],
    ["604 555 0142 lamp"],
    ["密码锁门窗灯火海山风雨云"],
    ["👩‍⚕️".repeat(12)],
    ["            ."],
    ["seven grey herons wade ".repeat(8)],
  ])("accepts %j as it is", (text) => expect(newPassword.parse(text)).toBe(text));

  it.each([
    ["", "required"],
    [" ".repeat(12), "required"],
    ["short", "password_short:5"],
    ["👍".repeat(11), "password_short:11"],
    ["x".repeat(201), "too_long:200"],
    ["long enough\0\0", "bad_characters"],
    ["long enough \ud800", "bad_characters"],
    ["aaaaaaaaaaaa", "password_common"],
    ["121212121212", "password_common"],
    ["abcabcabcabc", "password_common"],
    ["123456789012", "password_common"],
    ["qwertyuiop[]", "password_common"],
    ["azertyuiop12", "password_common"],
    ["1qaz2wsx3edc", "password_common"],
    ["abcdefghijklm", "password_common"],
    ["Password1234", "password_common"],
    ["P@ssw0rd2026!", "password_common"],
    ["passwordpassword", "password_common"],
    ["password-password", "password_common"],
    ["Sunshine-1990", "password_common"],
    ["MotDePasse2026", "password_common"],
    ["Psychologue!!", "password_common"],
    ["administrator", "password_common"],
    ["Anteroom 2026!", "password_common"],
  ])("refuses %j as %s", (text, wanted) => expect(code(newPassword, text)).toEqual([wanted]));

  it.each([[["a".repeat(20)]], [{ length: 20 }], [7], [true], [null]])("refuses %j, which is no text", (value) =>
    expect(code(newPassword, value)).toEqual(["required"]),
  );

  it("refuses every entry of the list", () => {
    expect(COMMON_PASSWORDS.size).toBeGreaterThan(1500);
    expect([...COMMON_PASSWORDS].filter((entry) => !isCommon(entry))).toEqual([]);
  });

  it("takes about as long for any password", () => {
    const took = (text: string) => {
      const from = performance.now();
      for (let i = 0; i < 200; i++) isCommon(text);
      return (performance.now() - from) / 200;
    };
    took("a");
    expect(took("x".repeat(199) + "y")).toBeLessThan(5);
  });
});

describe("words of one's own", () => {
  it.each([
    ["ada.okoro@mail.example", ["ada.okoro@mail.example"]],
    ["AdaOkoro1990", ["Ada", "Okoro", "okoro.a@mail.example"]],
    ["Maple Counselling 1", ["Maple Counselling"]],
    ["maple-counselling-26", ["maple-counselling"]],
  ])("refuses %j for %j", (password, words) => expect(isMadeOf(words, password)).toBe(true));

  it.each([
    ["okoro keeps seven herons", ["Ada", "Okoro"]],
    ["correct horse battery", ["Jo", "Li", "jo@x.ca", "maple"]],
  ])("accepts %j for %j", (password, words) => expect(isMadeOf(words, password)).toBe(false));

  const form = notOwnWords(z.strictObject({ practice: z.string(), email, password: newPassword }));
  it("asks the form around it", () => {
    const typed = { practice: "maple", email: "Okoro.Ada@Mail.example", password: "okoro.ada@mail" };
    expect(code(form, typed)).toEqual(["password_common"]);
    expect(code(form, { ...typed, password: "correct horse battery" })).toBeUndefined();
    const account = {
      ...typed,
      key: randomUUID(),
      firstName: "Ada",
      lastName: "Okoro",
      phone: "604-555-0142",
      birthDate: "",
      privacy: "on",
    };
    expect(code(createAccountInput, { ...account, password: "ada-okoro-1990" })).toEqual(["password_common"]);
    expect(code(createAccountInput, { ...account, password: "correct horse battery" })).toBeUndefined();
  });
});
