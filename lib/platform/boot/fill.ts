import { db } from "@/lib/platform/db/client";
import { seedDemo } from "@/prisma/seed/seed";
import { step } from "./progress";

/** Writes the demo into an empty database; leaves any other unchanged. */
export async function fillWithDemo(): Promise<void> {
  if ((await db().practice.count()) > 0) return;
  await step("Writing the demo practices", () => seedDemo(new Date()));
}
