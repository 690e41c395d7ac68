import { hashPassword } from "@/lib/platform/access/passwords";
import { digitsAt, unseal } from "@/lib/platform/access/totp";
import { db } from "@/lib/platform/db/client";
import * as actions from "@/lib/identity/second-factor/actions";
import { signInToPractice } from "@/lib/identity/sign-in/actions";
import { makePractice, makeStaff } from "@/tests/support/factories";
import { form, freshBrowser, Redirected } from "@/tests/support/request";

export const PASSWORD = "correct horse battery";
let hashed: Promise<string> | undefined;

type Action = typeof signInToPractice;
/** Submits an action; returns the URL it redirects to, or its result. */
export async function press(action: Action, values: Record<string, string>) {
  try {
    return await action(null, form(values));
  } catch (error) {
    if (error instanceof Redirected) return error.to;
    throw error;
  }
}

export async function arrange() {
  await db().rateLimit.deleteMany();
  const practice = await makePractice();
  const staff = await makeStaff(practice, { passwordHash: await (hashed ??= hashPassword(PASSWORD)) });
  freshBrowser();
  const signIn = () => press(signInToPractice, { email: staff.email, password: PASSWORD });
  const enter = (code: string, more: Record<string, string> = {}) =>
    press(actions.enterSecondFactor, { code, ...more });
  const row = () => db().secondFactor.findUniqueOrThrow({ where: { staffId: staff.id } });
  const digits = async (after = 0) => digitsAt(unseal((await row()).secret), new Date(Date.now() + after));
  return { practice, staff, signIn, enter, row, digits };
}

/** Turns the second step on in a new browser; the current code is used up. */
export async function arrangeOn() {
  const fixture = await arrange();
  await fixture.signIn();
  expect(await press(actions.beginSecondFactor, { currentPassword: PASSWORD })).toMatchObject({ ok: true });
  const answer = await press(actions.confirmSecondFactor, { code: await fixture.digits() });
  if (typeof answer === "string" || !answer?.ok) throw new Error(JSON.stringify(answer));
  const { codes } = answer.data as { codes: string[] };
  freshBrowser();
  return { ...fixture, codes };
}
