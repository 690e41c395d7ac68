import { readFile } from "node:fs/promises";
import path from "node:path";
import { hashPassword } from "@/lib/platform/access/passwords";
import { transaction, type Tx } from "@/lib/platform/db/client";
import { OWN } from "./house";
import { seedId } from "./ids";
import { planMaple } from "./maple";
import { PASSWORD } from "./personas";
import type { SeedPlan } from "./plan";
import { planRivage } from "./rivage";

/**
 * Writes the demo practices, with dates relative to `now`, in one transaction. An existing practice is left unchanged,
 * even if another process has just written it.
 */
export async function seedDemo(now: Date): Promise<void> {
  const passwordHash = await hashPassword(PASSWORD);
  const plans = await Promise.all(
    [planMaple(now), planRivage(now)].map(async (plan) => ({
      plan,
      logo: plan.logo && (await readPicture(plan.logo)),
      photos: await Promise.all(plan.portraits.map(async (one) => ({ ...one, bytes: await readPicture(one.file) }))),
    })),
  );
  await transaction(async (tx) => {
    for (const { plan, logo, photos } of plans) {
      const { count } = await tx.practice.createMany({ data: [plan.practice], skipDuplicates: true });
      if (count === 0) continue;
      if (logo) await insertLogo(tx, plan.practice, logo);
      await insertRest(tx, plan, passwordHash);
      for (const { id, therapistId, bytes } of photos) {
        await tx.image.create({ data: { id, practiceId: plan.practice.id, type: "image/webp", bytes } });
        await tx.therapist.update({ where: { id: therapistId }, data: { photoId: id } });
      }
    }
  });
}

async function readPicture(name: string) {
  return new Uint8Array(await readFile(path.join(process.cwd(), "prisma/seed", name)));
}

async function insertLogo(
  tx: Tx,
  practice: { id: string },
  bytes: Awaited<ReturnType<typeof readPicture>>,
): Promise<void> {
  const logoId = seedId(practice.id, "logo");
  await tx.image.create({ data: { id: logoId, practiceId: practice.id, type: "image/png", bytes } });
  await tx.practice.update({ where: { id: practice.id }, data: { logoId } });
}

async function insertRest(tx: Tx, plan: SeedPlan, passwordHash: string): Promise<void> {
  await tx.staff.createMany({ data: plan.staff.map((row) => ({ ...row, passwordHash })) });
  await tx.therapist.createMany({ data: plan.therapists });
  await tx.availability.createMany({ data: plan.availability });
  await tx.service.createMany({ data: plan.services });
  const own = await tx.location.findFirstOrThrow({
    where: { practiceId: plan.practice.id, own: true },
    select: { id: true },
  });
  await tx.location.createMany({ data: plan.locations });
  await tx.therapistService.createMany({
    data: plan.therapistServices.map((row) => ({
      ...row,
      spots: row.spots.map((spot) => (spot === OWN ? own.id : spot)),
    })),
  });
  await tx.client.createMany({ data: plan.clients });
  await tx.portalAccount.createMany({ data: plan.accounts.map((row) => ({ ...row, passwordHash })) });
  await tx.grant.createMany({ data: plan.associations });
  await tx.session.createMany({
    data: plan.sessions.map((row) => ({
      ...row,
      locationId: row.place === "in_person" ? (row.locationId ?? own.id) : null,
    })),
  });
}
