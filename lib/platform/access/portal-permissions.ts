import type { GrantPermission, PortalFeature } from "@/lib/platform/db/generated/enums";

/**
 * Conditions of one permission. `grant`: must be in the account's grant, unless the account is the client's own.
 * `feature`: must be on in the practice. `content`: part of the client's record, which the law may close to others.
 */
type Rule = { readonly grant: GrantPermission; readonly feature?: PortalFeature; readonly content?: true };

/** Every permission for a client, the only place that lists them: `effective` decides each by its rule. */
export const CLIENT_PERMISSIONS = {
  // Book and move.
  "portal.schedule": { grant: "schedule", feature: "scheduling" },
  "portal.cancel": { grant: "schedule" },
  // See sessions and homework.
  "portal.sessions": { grant: "sessions", content: true },
  "portal.forms": { grant: "forms", content: true },
  "portal.documents.view": { grant: "documents_view", content: true },
  "portal.documents.upload": { grant: "documents_upload", content: true },
  "portal.messages": { grant: "messages", feature: "messaging", content: true },
  // See invoices and receipts.
  "portal.billing": { grant: "billing" },
  "portal.payments": { grant: "billing", feature: "payments" },
  "portal.insurance": { grant: "billing", feature: "insurance" },
  // Receive emails about sessions.
  "portal.notices": { grant: "notices" },
} as const satisfies Record<string, Rule>;

export type ClientPermission = keyof typeof CLIENT_PERMISSIONS;

/**
 * `portal.account`: what every account does for itself: password, address, devices, personal details, preferences,
 * closing.
 */
export type PortalPermission = ClientPermission | "portal.account";

/** The rules as a list, in their order: `effective` runs for every client of every request. */
export const CLIENT_RULES = Object.entries(CLIENT_PERMISSIONS) as [ClientPermission, Rule][];
