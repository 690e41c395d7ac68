import type { Tx } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";

/** SQL condition: the address is blocked at the practice, so it cannot book, verify or sign in. @param email canonical */
export function blocked(practiceId: Prisma.Sql, email: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM turned_away b WHERE b.practice_id = ${practiceId} AND b.email = ${email} AND b.undone_at IS NULL)`;
}

/** Returns whether an address is blocked at a practice. @param email canonical */
export async function isBlocked(tx: Tx, practiceId: string, email: string): Promise<boolean> {
  return (await tx.rejection.count({ where: { practiceId, email, undoneAt: null } })) > 0;
}
