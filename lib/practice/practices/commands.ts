import type { z } from "zod";
import { hashPassword } from "@/lib/platform/access/passwords";
import type { Allowed, SystemScope } from "@/lib/platform/access/scopes";
import { hashToken } from "@/lib/platform/access/tokens";
import { audit, type AuditAction } from "@/lib/platform/audit/audit";
import { changesOf } from "@/lib/platform/audit/changes";
import { transaction, type Tx } from "@/lib/platform/db/client";
import { violatedConstraint } from "@/lib/platform/db/errors";
import type { Practice } from "@/lib/platform/db/generated/client";
import { drawAnew, replaceImage, type Picture } from "@/lib/platform/images/commands";
import type { Locale } from "@/lib/platform/i18n/locales";
import type { EmailAddress } from "@/lib/platform/input/fields";
import { merged, type Edited } from "@/lib/platform/input/edits";
import { ok, refuse, type CodesOf, type Result } from "@/lib/platform/result/result";
import type { SignedIn } from "@/lib/identity/sign-in/rules";
import { setUpIsOpen } from "./queries";
import { firstServices, firstWeek } from "./rules";
import type { accentInput, detailsInput, idleInput, slugInput, zoneInput } from "./schema";

type SetUp = {
  token: string;
  name: string;
  slug: string;
  zone: string;
  locale: Locale;
  firstName: string;
  lastName: string;
  email: EmailAddress;
  password: string;
};

/**
 * Creates the practice, its owner, who is its first therapist, the default General Availability (A18), and some
 * services. Therapists who join see only their own clients, until the practice decides otherwise. Errors: link_used. The link works once, and only while there is no practice.
 */
export async function setUp(scope: SystemScope, input: SetUp, now: Date): Promise<Result<SignedIn, "link_used">> {
  // Hashing a password is expensive: only for a valid link.
  if (!(await setUpIsOpen(scope, input.token))) return refuse("link_used");
  const passwordHash = await hashPassword(input.password);
  return transaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE practice IN EXCLUSIVE MODE`; // two concurrent links create one practice
    const taken = await tx.token.updateMany({
      where: { hash: hashToken(input.token), purpose: "setup", usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    });
    if (taken.count !== 1 || (await tx.practice.count()) > 0) return refuse("link_used");
    const { name, slug, zone, locale, firstName, lastName, email } = input;
    const practice = await tx.practice.create({ data: { name, slug, zone, locale, ownClientsOnly: true } });
    const owner = await tx.staff.create({
      data: {
        practiceId: practice.id,
        emailRaw: email.raw,
        email: email.canonical,
        passwordHash,
        firstName,
        lastName,
        role: "owner",
        locale,
      },
    });
    await addTherapist(tx, practice.id, {
      staffId: owner.id,
      name: `${firstName} ${lastName}`,
      notifyEmail: email.raw,
    });
    await audit(tx, { practiceId: practice.id, actor: scope.actor }, "practice.setUp", `practice:${practice.id}`, {
      owner: owner.id,
    });
    return ok({ id: owner.id, version: owner.signInVersion, locale });
  });
}

async function addTherapist(
  tx: Tx,
  practiceId: string,
  profile: { staffId: string; name: string; notifyEmail: string },
): Promise<void> {
  const therapistId = await addProfile(tx, practiceId, profile);
  const services = await tx.service.createManyAndReturn({
    data: firstServices.map((service) => ({ practiceId, ...service })),
    select: { id: true },
  });
  await tx.therapistService.createMany({
    data: services.map(({ id }) => ({ practiceId, therapistId, serviceId: id })),
  });
}

type NewProfile = { staffId: string; name: string; notifyEmail: string; onlineBooking?: boolean; position?: number };

/** Creates a therapist's profile with the default General Availability. @returns its id */
export async function addProfile(tx: Tx, practiceId: string, profile: NewProfile): Promise<string> {
  const { id } = await tx.therapist.create({ data: { practiceId, ...profile }, select: { id: true } });
  await tx.availability.createMany({ data: firstWeek.map((range) => ({ practiceId, therapistId: id, ...range })) });
  return id;
}

/** Staff who change settings of the practice as a whole. */
type ChangesPractice = Allowed<"practice.edit" | "bookingPolicy.edit">;

/**
 * Locks the practice's row until the transaction ends and returns it: of two concurrent changes, the second sees the
 * first.
 */
export async function lockPractice(
  tx: Tx,
  { practiceId }: ChangesPractice | Allowed<"services.edit" | "locations.edit" | "staff.manage">,
): Promise<Practice> {
  await tx.$queryRaw`SELECT 1 FROM practice WHERE id = ${practiceId}::uuid FOR NO KEY UPDATE`;
  return tx.practice.findUniqueOrThrow({ where: { id: practiceId } });
}

type Settings = Omit<Practice, "id" | "createdAt" | "demo">;

/**
 * Changes settings of the practice and audits old and new values. Unchanged values leave no trace. The caller has merged
 * what an edit form sent.
 */
export async function changePractice(
  tx: Tx,
  scope: ChangesPractice | Allowed<"staff.manage">,
  action: AuditAction,
  data: Partial<Settings>,
): Promise<void> {
  const { createdAt: _, ...before } = await lockPractice(tx, scope);
  const changes = changesOf(before, data);
  if (Object.keys(changes).length === 0) return;
  await tx.practice.update({ where: { id: scope.practiceId }, data });
  await audit(tx, scope, action, `practice:${scope.practiceId}`, changes);
}

/** Saves what the sender changed of name, address, phone, language and welcome text. */
export function saveDetails(
  scope: Allowed<"practice.edit">,
  input: Edited<z.output<typeof detailsInput>>,
): Promise<Result<undefined, "changed_meanwhile">> {
  return transaction(async (tx) => {
    const { name, address, addressNote, phone, locale, welcomeEn, welcomeFr } = await lockPractice(tx, scope);
    const edit = merged(input, { name, address, addressNote, phone, locale, welcomeEn, welcomeFr });
    if (!edit.ok) return edit;
    await changePractice(tx, scope, "practice.details", edit.data);
    return ok();
  });
}

/**
 * Saves the practice's zone. Hours keep their times of day, in the new zone; sessions and time off keep their instants.
 * Field sure: zone_sure until the change is confirmed.
 */
export function saveZone(
  scope: Allowed<"practice.edit">,
  input: Edited<z.output<typeof zoneInput>>,
): Promise<Result<undefined, "invalid" | "zone_sure" | "changed_meanwhile">> {
  return transaction(async (tx) => {
    const before = await lockPractice(tx, scope);
    const edit = merged(input, { zone: before.zone });
    if (!edit.ok) return edit;
    const { zone, sure } = edit.data;
    if (before.zone === zone) return ok();
    if (!sure) return refuse("invalid", { sure: "zone_sure" });
    await changePractice(tx, scope, "practice.zone", { zone });
    await tx.therapist.updateMany({
      where: { practiceId: scope.practiceId },
      data: { availabilityVersion: { increment: 1 } },
    });
    return ok();
  });
}

/** Saves the colour as picked; lib/platform/branding/accent.ts derives the colours that pages use. */
export function saveAccent(
  scope: Allowed<"practice.edit">,
  input: Edited<z.output<typeof accentInput>>,
): Promise<Result<undefined, "changed_meanwhile">> {
  return transaction(async (tx) => {
    const { accent } = await lockPractice(tx, scope);
    const edit = merged(input, { accent });
    if (!edit.ok) return edit;
    await changePractice(tx, scope, "practice.accent", { accent: edit.data.accent });
    return ok();
  });
}

/** Saves after how many minutes of inactivity staff are signed out; holds from their next request. */
export function saveIdleMinutes(
  scope: Allowed<"practice.edit">,
  input: Edited<z.output<typeof idleInput>>,
): Promise<Result<undefined, "changed_meanwhile">> {
  return transaction(async (tx) => {
    const { staffIdleMinutes } = await lockPractice(tx, scope);
    const edit = merged(input, { minutes: staffIdleMinutes });
    if (!edit.ok) return edit;
    await changePractice(tx, scope, "practice.idle", { staffIdleMinutes: edit.data.minutes });
    return ok();
  });
}

/** Maximum number of slugs per practice, old ones included: they keep working, so nobody else can have them. */
export const MAX_SLUGS = 10;

/**
 * Saves the slug of the booking page. The previous one redirects to it. Field slug: slug_taken, including by a practice
 * that used it before; too_many_slugs, if this would be one more than a practice may take.
 */
export async function saveSlug(
  scope: Allowed<"practice.edit">,
  input: Edited<z.output<typeof slugInput>>,
): Promise<Result<undefined, "invalid" | "slug_taken" | "too_many_slugs" | "changed_meanwhile">> {
  try {
    return await transaction(async (tx) => {
      const { slug } = await lockPractice(tx, scope);
      const edit = merged(input, { slug });
      if (!edit.ok) return edit;
      const taken = await tx.practiceSlug.findMany({ where: { practiceId: scope.practiceId }, select: { slug: true } });
      if (taken.length >= MAX_SLUGS && !taken.some((one) => one.slug === edit.data.slug))
        return refuse("invalid", { slug: "too_many_slugs" });
      await changePractice(tx, scope, "practice.slug", { slug: edit.data.slug });
      return ok();
    });
  } catch (error) {
    if (violatedConstraint(error)?.startsWith("practice_slug")) return refuse("invalid", { slug: "slug_taken" });
    throw error;
  }
}

/** Takes the first steps of a new practice off its dashboard. */
export function hideFirstSteps(scope: Allowed<"practice.edit">): Promise<Result> {
  return transaction(async (tx) => {
    await changePractice(tx, scope, "practice.firstSteps", { firstStepsHidden: true });
    return ok();
  });
}

/** The box that a logo is scaled into: twice the largest size on a page. */
const LOGO = { width: 480, height: 160 };

export async function saveLogo(
  scope: Allowed<"practice.edit">,
  { logo }: { logo: Uint8Array },
): Promise<Result<undefined, "invalid" | CodesOf<typeof drawAnew>>> {
  const drawn = await drawAnew(logo, LOGO);
  return drawn.ok ? putLogo(scope, drawn.data) : refuse("invalid", { logo: drawn.error });
}

export function removeLogo(scope: Allowed<"practice.edit">): Promise<Result> {
  return putLogo(scope, null);
}

function putLogo(scope: Allowed<"practice.edit">, picture: Picture | null): Promise<Result> {
  return transaction(async (tx) => {
    const { logoId } = await lockPractice(tx, scope);
    await replaceImage(tx, scope.practiceId, logoId, picture, (id) =>
      changePractice(tx, scope, "practice.logo", { logoId: id }),
    );
    return ok();
  });
}
