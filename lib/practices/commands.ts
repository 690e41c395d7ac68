import { hashPassword } from "@/lib/access/passwords";
import type { PracticeScope, SystemScope } from "@/lib/access/scopes";
import { hashToken } from "@/lib/access/tokens";
import { audit, type AuditAction } from "@/lib/audit/audit";
import { changesOf } from "@/lib/audit/changes";
import { transaction, type Tx } from "@/lib/db/client";
import type { Practice } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import type { Email } from "@/lib/input/fields";
import { ok, refuse, type Result } from "@/lib/result/result";
import type { SignedIn } from "@/lib/sign-in/rules";
import { setUpIsOpen } from "./queries";
import { firstServices, firstWeek } from "./rules";

type SetUp = { token: string; name: string; slug: string; zone: string; locale: Locale; firstName: string; lastName: string; email: Email; password: string };

/**
 * The owner's first step: the practice, the owner, who is its first therapist, General Availability as A18 has it
 * at first, and services to begin with. Errors: link_used. The link works once, and while there is no practice.
 */
export async function setUp(scope: SystemScope, input: SetUp, now: Date): Promise<Result<SignedIn>> {
  // A password costs much to hash: only for whoever holds the link.
  if (!(await setUpIsOpen(scope, input.token))) return refuse("link_used");
  const passwordHash = await hashPassword(input.password);
  return transaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE practice IN EXCLUSIVE MODE`; // two links at once are one practice too
    const taken = await tx.token.updateMany({ where: { hash: hashToken(input.token), purpose: "setup", usedAt: null, expiresAt: { gt: now } }, data: { usedAt: now } });
    if (taken.count !== 1 || (await tx.practice.count()) > 0) return refuse("link_used");
    const { name, slug, zone, locale, firstName, lastName, email } = input;
    const practice = await tx.practice.create({ data: { name, slug, zone, locale } });
    const owner = await tx.staff.create({
      data: { practiceId: practice.id, emailRaw: email.raw, email: email.canonical, passwordHash, firstName, lastName, role: "owner", locale },
    });
    await addTherapist(tx, practice.id, { staffId: owner.id, name: `${firstName} ${lastName}`, notifyEmail: email.raw });
    await audit(tx, { practiceId: practice.id, actor: scope.actor }, "practice.setUp", `practice:${practice.id}`, { owner: owner.id });
    return ok({ id: owner.id, locale });
  });
}

async function addTherapist(tx: Tx, practiceId: string, profile: { staffId: string; name: string; notifyEmail: string }): Promise<void> {
  const therapist = await tx.therapist.create({ data: { practiceId, ...profile } });
  await tx.availability.createMany({ data: firstWeek.map((range) => ({ practiceId, therapistId: therapist.id, ...range })) });
  const services = await tx.service.createManyAndReturn({ data: firstServices.map((service) => ({ practiceId, ...service })), select: { id: true } });
  await tx.therapistService.createMany({ data: services.map(({ id }) => ({ practiceId, therapistId: therapist.id, serviceId: id })) });
}

/** The practice's row, held until the transaction ends: of two changes at once, the second one sees the first. */
export async function lockPractice(tx: Tx, { practiceId }: PracticeScope): Promise<Practice> {
  await tx.$queryRaw`SELECT 1 FROM practice WHERE id = ${practiceId}::uuid FOR NO KEY UPDATE`;
  return tx.practice.findUniqueOrThrow({ where: { id: practiceId } });
}

type Settings = Omit<Practice, "id" | "createdAt" | "demo">;

/** Changes settings of the practice, and says in the audit what they were; what is as it was leaves no trace. */
export async function changePractice(tx: Tx, scope: PracticeScope, action: AuditAction, data: Partial<Settings>): Promise<void> {
  const { createdAt: _, ...before } = await lockPractice(tx, scope);
  const changes = changesOf(before, data);
  if (Object.keys(changes).length === 0) return;
  await tx.practice.update({ where: { id: scope.practiceId }, data });
  await audit(tx, scope, action, `practice:${scope.practiceId}`, changes);
}
