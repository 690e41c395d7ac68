import { audit } from "@/lib/platform/audit/audit";
import type { Tx } from "@/lib/platform/db/client";

/**
 * Makes an inactive client active again, because they got a session or a portal account. Does nothing for other clients
 * and for null.
 */
export async function reactivateClient(
  tx: Tx,
  scope: { readonly practiceId: string; readonly actor: string },
  client: string | null,
): Promise<void> {
  if (client === null) return;
  const { count } = await tx.client.updateMany({
    where: { id: client, practiceId: scope.practiceId, status: "inactive" },
    data: { status: "active" },
  });
  if (count > 0) await audit(tx, scope, "clients.reactivate", `client:${client}`);
}
