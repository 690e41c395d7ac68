import type { Tx } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";

/** Whether an address is blocked at a practice: nobody books, verifies or signs in with it. @param email canonical */
export function blocked(practiceId: Prisma.Sql, email: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM turned_away b WHERE b.practice_id = ${practiceId} AND b.email = ${email} AND b.undone_at IS NULL)`;
}

export async function isBlocked(tx: Tx, practiceId: string, email: string): Promise<boolean> {
  return (await tx.rejection.count({ where: { practiceId, email, undoneAt: null } })) > 0;
}
