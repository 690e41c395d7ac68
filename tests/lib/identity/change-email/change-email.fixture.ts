import { hashPassword } from "@/lib/platform/access/passwords";
import { confirmChange, undoChange } from "@/lib/identity/change-email/commands";
import { db } from "@/lib/platform/db/client";
import { makeBooker, now } from "@/tests/support/booker";
import { type makeAccount, makeGrant, makeClient, makePracticeFixture } from "@/tests/support/factories";
import { publicScope } from "@/tests/support/scopes";
import { newestChange, sendChangeLink } from "@/tests/support/verification";

export const password = "correct horse battery";
export const another = "another horse battery";
export const passwordHash = hashPassword(password);
export const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
export const row = (id: string) => db().portalAccount.findUniqueOrThrow({ where: { id } });
export const mail = (raw: string) => ({ raw, canonical: raw.toLowerCase() });

export async function arrange(given: Parameters<typeof makeAccount>[1] = {}, to = "Nouveau@mail.example") {
  const fixture = await makePracticeFixture();
  await db().rateLimit.deleteMany({ where: { key: { startsWith: "email" } } }); // every test writes to the same address
  const { account, scope, book } = await makeBooker(fixture, { passwordHash: await passwordHash, ...given });
  const client = await makeClient(fixture.practice, { email: account.email });
  await makeGrant(account, client, fixture.owner);
  const token = await sendChangeLink(account, password, to, now);
  const visitor = (when = now) => publicScope({ practiceId: fixture.practice.id, now: when });
  const press = (more: { token?: string; currentPassword?: string; elsewhere?: boolean } = {}, when = now) =>
    confirmChange(
      visitor(when),
      more.elsewhere ? null : scope,
      { token: more.token ?? token, currentPassword: more.currentPassword },
      when,
    );
  const undo = async (link?: string, when = now) =>
    undoChange(visitor(when), { token: link ?? (await newestChange("undo_email", account)), password: another }, when);
  return { fixture, account, scope, client, token, book, visitor, press, undo };
}
