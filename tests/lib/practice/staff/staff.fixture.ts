import { db } from "@/lib/platform/db/client";
import type { Role } from "@/lib/platform/db/generated/enums";
import { makePracticeFixture } from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";

export const now = new Date("2026-11-20T12:00Z");

export async function arrange() {
  const house = await makePracticeFixture();
  const { practice, owner } = house;
  const scopeOf = (staff: { id: string; role: Role }) =>
    practiceScope({ practiceId: practice.id, staffId: staff.id, role: staff.role, now });
  const entries = () =>
    db().auditEntry.findMany({
      where: { practiceId: practice.id, action: { startsWith: "staff." } },
      orderBy: { id: "asc" },
      select: { action: true, subject: true, data: true },
    });
  return { ...house, scope: scopeOf(owner), scopeOf, entries };
}

export const row = (id: string) => db().staff.findUniqueOrThrow({ where: { id } });
