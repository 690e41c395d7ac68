/** Permissions that an account has for its client. */
const CLIENT_PERMISSIONS = [
  // Book, move, cancel.
  "portal.schedule",
  // See sessions and homework.
  "portal.sessions",
  "portal.forms",
  "portal.documents.view",
  "portal.documents.upload",
  "portal.messages",
  // Pay; see invoices and insurance.
  "portal.billing",
  // Receive emails about sessions.
  "portal.notices",
] as const;

/**
 * `portal.account`: what every account does for itself: password, address, devices, personal details, preferences,
 * closing.
 */
export type PortalPermission = (typeof CLIENT_PERMISSIONS)[number] | "portal.account";

/**
 * Returns the permissions of a portal account. Only this function decides them, for actions, pages and menus; the grant
 * that links an account to its client will narrow them. Until grants exist, an account has every permission for its one
 * client.
 */
export function portalPermissions(): readonly PortalPermission[] {
  return [...CLIENT_PERMISSIONS, "portal.account"];
}
