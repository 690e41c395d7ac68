import type { Allowed } from "@/lib/platform/access/scopes";
import { db } from "@/lib/platform/db/client";

/** Returns a practice's locations, its own first, archived ones included; its own has the practice's address. */
export async function locationsOf({ practiceId }: Allowed<"locations.edit">) {
  const rows = await db().location.findMany({
    where: { practiceId },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    include: { practice: { select: { name: true, address: true, addressNote: true } } },
  });
  return rows.map(({ practice, ...row }) => ({
    ...row,
    title: row.name || practice.name,
    ...(row.own && { address: practice.address, note: practice.addressNote }),
  }));
}

export type LocationRow = Awaited<ReturnType<typeof locationsOf>>[number];
