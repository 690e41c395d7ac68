import type { Allowed } from "@/lib/platform/access/scopes";
import { db } from "@/lib/platform/db/client";

/** Returns services as the settings show them, with the ids of their therapists. */
export async function servicesOf(scope: Allowed<"services.edit">) {
  const rows = await db().service.findMany({
    where: { practiceId: scope.practiceId },
    orderBy: [{ position: "asc" }, { nameEn: "asc" }],
    include: { therapists: { select: { therapistId: true } } },
  });
  return rows.map(({ therapists, ...service }) => ({
    ...service,
    therapistIds: therapists.map(({ therapistId }) => therapistId),
  }));
}

export type ServiceRow = Awaited<ReturnType<typeof servicesOf>>[number];
