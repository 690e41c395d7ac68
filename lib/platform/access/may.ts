import { permits, type StaffPermission } from "./permissions";
import { portalPermissions } from "./grants";
import type { PortalPermission } from "./portal-permissions";
import type { Allowed, PortalScope, PracticeScope } from "./scopes";

/** Returns whether a viewer, staff or portal, has a permission; the scope then proves it. False for null. */
export function may<Scope extends PracticeScope | null, Can extends StaffPermission>(
  scope: Scope,
  permission: Can,
): scope is Scope & Allowed<Can>;
export function may<Scope extends PortalScope | null, Can extends PortalPermission>(
  scope: Scope,
  permission: Can,
): scope is Scope & Allowed<Can>;
export function may(scope: PracticeScope | PortalScope | null, permission: string): boolean {
  if (!scope) return false;
  return scope.kind === "practice"
    ? permits(scope.role, permission as StaffPermission)
    : portalPermissions(scope).includes(permission as PortalPermission);
}
