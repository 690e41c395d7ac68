import { randomUUID } from "node:crypto";
import { createAccount } from "@/lib/accounts/sign-up/commands";
import { createAccountInput } from "@/lib/accounts/sign-up/schema";
import { db } from "@/lib/platform/db/client";
import { now, type House } from "@/tests/support/booker";
import { at } from "@/tests/support/factories";
import { publicScope } from "@/tests/support/scopes";

let person = 0;
/** Returns a new number each time, for addresses that no other person has. */
export const nextPerson = () => ++person;
export const from = () => ({ locale: "fr" as const, ip: `192.0.2.${nextPerson() % 250}` });

export function fill(fixture: House, given: Record<string, unknown> = {}) {
  const email = `amelie${nextPerson()}@mail.example`;
  return createAccountInput.parse({
    practice: fixture.practice.slug,
    key: randomUUID(),
    firstName: "Amélie",
    lastName: "O'Brien",
    email,
    phone: "(604) 555-0142",
    birthDate: "1990-04-23",
    password: "correct horse battery",
    privacy: "on",
    ...given,
  });
}

export const chosen = (fixture: House, wall = "2026-12-10T10:00") => ({
  therapist: fixture.therapist.id,
  service: fixture.service.id,
  start: at(wall).toISOString(),
});
export const create = (fixture: House, input: ReturnType<typeof fill>, who = from()) =>
  createAccount(publicScope({ practiceId: fixture.practice.id, now }), input, who, now);
export const counts = async ({ practice }: House) => {
  const where = { practiceId: practice.id };
  const account = { account: where };
  return [
    await db().portalAccount.count({ where }),
    await db().session.count({ where }),
    await db().token.count({ where: account }),
    await db().outboxEmail.count({ where }),
  ];
};
