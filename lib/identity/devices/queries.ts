import { PORTAL_IDLE_MINUTES } from "@/lib/platform/access/idle";
import type { Allowed } from "@/lib/platform/access/scopes";
import { db } from "@/lib/platform/db/client";

export type Device = {
  id: string;
  device: string;
  createdAt: Date;
  lastSeenAt: Date;
  /** The device of this request. */
  here: boolean;
};

/** Returns the devices on which the viewer, client or staff, is signed in: this one first, then the most recently seen. */
export function ownDevices(scope: Allowed<"self.security" | "portal.account">): Promise<Device[]> {
  const [staff, account, idle] =
    scope.kind === "practice" ? [scope.staffId, null, scope.idleMinutes] : [null, scope.accountId, PORTAL_IDLE_MINUTES];
  return db().$queryRaw<Device[]>`
    SELECT i.id, i.device, i.created_at AS "createdAt", i.last_seen_at AS "lastSeenAt", i.id = ${scope.signIn}::uuid AS here
    FROM sign_in i LEFT JOIN staff s ON s.id = i.staff_id LEFT JOIN portal_account a ON a.id = i.account_id
    WHERE (i.staff_id = ${staff}::uuid AND s.practice_id = ${scope.practiceId}::uuid OR i.account_id = ${account}::uuid AND a.practice_id = ${scope.practiceId}::uuid)
      AND i.version = coalesce(s.sign_in_version, a.sign_in_version) AND NOT i.code_due AND i.expires_at > now() AND i.last_seen_at > now() - make_interval(mins => ${idle})
    ORDER BY here DESC, i.last_seen_at DESC, i.id`;
}
