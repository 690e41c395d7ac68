import type { Allowed } from "@/lib/platform/access/scopes";
import { trustHash } from "@/lib/platform/access/trust";
import { db } from "@/lib/platform/db/client";

export type TrustedDevice = {
  id: string;
  device: string;
  expiresAt: Date;
  /** The device of this request. */
  here: boolean;
};

/** Returns the devices that need no second step from the viewer: this one first, then the most recently trusted. */
export async function ownTrustedDevices(scope: Allowed<"self.security">): Promise<TrustedDevice[]> {
  const hash = (await trustHash()) ?? "";
  return db().$queryRaw<TrustedDevice[]>`
    SELECT d.id, d.device, d.expires_at AS "expiresAt", d.hash = ${hash} AS here
    FROM trusted_device d JOIN staff s ON s.id = d.staff_id AND s.sign_in_version = d.version
    WHERE s.id = ${scope.staffId}::uuid AND s.practice_id = ${scope.practiceId}::uuid AND d.expires_at > now()
    ORDER BY here DESC, d.expires_at DESC, d.id`;
}
