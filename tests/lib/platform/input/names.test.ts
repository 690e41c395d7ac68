import { z } from "zod";
import { initials } from "@/lib/platform/branding/initials";
import { plainName } from "@/lib/platform/email/names";
import { nameFields, needsName } from "@/lib/platform/input/names";
import { clientProfileInput } from "@/lib/accounts/profile/schema";
import { createAccountInput } from "@/lib/accounts/sign-up/schema";
import { fullName, sameName } from "@/lib/clients/clients/rules";
import { createInput, editInput } from "@/lib/clients/clients/schema";

const person = needsName(z.strictObject({ ...nameFields, phone: z.string().max(5, "too_long:5") }));

it.each([
  ["Tenzin", "", "Tenzin", "T"],
  ["", "Roy", "Roy", "R"],
  ["", "van der Berg", "van der Berg", "VB"],
  ["Ada", "Okoro", "Ada Okoro", "AO"],
])("accepts “%s” + “%s”, shown as %s", (firstName, lastName, shown, letters) => {
  const read = person.parse({ firstName, lastName, phone: "" });
  expect(read).toMatchObject({ firstName, lastName });
  expect(fullName(read)).toBe(shown);
  expect(plainName(`${firstName} ${lastName}`)).toBe(shown);
  expect(initials(fullName(read))).toBe(letters);
});

it.each([
  ["", "", { firstName: "name_needed" }],
  ["  ", "\u200b", { firstName: "name_needed" }],
  ["", "x".repeat(81), { lastName: "too_long:80" }],
  ["a\u202eb", "", { firstName: "bad_characters" }],
])("refuses “%s” + “%s”", (firstName, lastName, errors) => {
  const { error } = person.safeParse({ firstName, lastName, phone: "" });
  expect(Object.fromEntries(error!.issues.map(({ path, message }) => [path[0], message]))).toMatchObject(errors);
});

it("names a missing name beside other errors", () => {
  const { error } = person.safeParse({ firstName: "", lastName: "", phone: "123456" });
  expect(error!.issues.map(({ message }) => message)).toEqual(["too_long:5", "name_needed"]);
});

it.each([
  ["Create Account", createAccountInput],
  ["Client Information", clientProfileInput],
  ["Add Client", createInput],
  ["Edit Client", editInput],
])("asks for one of the two in %s", (_, schema) => {
  const messages = (given: object) => (schema.safeParse(given).error?.issues ?? []).map(({ message }) => message);
  expect(messages({ firstName: "", lastName: "" })).toContain("name_needed");
  expect(messages({ firstName: "Tenzin", lastName: "" })).not.toContain("name_needed");
});

it("compares a single name with itself, whichever field holds it", () => {
  expect(sameName({ firstName: "Tenzin", lastName: "" }, { firstName: "", lastName: "tenzin" })).toBe(true);
});
