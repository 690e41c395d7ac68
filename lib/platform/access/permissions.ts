import type { Role } from "@/lib/platform/db/generated/enums";

const everyone: readonly Role[] = ["owner", "admin", "therapist", "frontdesk"];

const therapists: readonly Role[] = ["owner", "admin", "therapist"];
const managers: readonly Role[] = ["owner", "admin"];
const owners: readonly Role[] = ["owner"];

/** Which staff may do what. A permission is `<word>.<verb>`; there is no action without one. */
const table = {
  "calendar.read": everyone,
  // What the calendar shows, as a file.
  "calendar.export": everyone,
  "calendar.settings": managers,
  // A therapist: their own only (rows.ts).
  "availability.edit": therapists,
  "practice.edit": managers,
  // A therapist: their own only (rows.ts).
  "therapistProfile.edit": therapists,
  // An administrator: everybody but the owners (rows.ts).
  "staff.manage": managers,
  "bookingPolicy.edit": managers,
  "services.edit": managers,
  "locations.edit": managers,
  "clients.read": everyone,
  "clients.create": everyone,
  "clients.edit": everyone,
  "auditLog.read": managers,
  "clientMerge.merge": managers,
  "clientImport.run": managers,
  // Everything of a client is in it, the audit trail too.
  "export.client": managers,
  "export.practice": owners,
  "accountDetails.save": everyone,
  "prospects.read": everyone,
  "prospects.verify": everyone,
  "prospects.createClient": everyone,
  "prospects.associate": everyone,
  // Not a client: closing an account kindly, and opening it again.
  "rejections.close": everyone,
  // Whoever may block reads why somebody was: the front desk sees no clinical word.
  "rejections.block": therapists,
  "sessions.change": everyone,
  "sessions.reschedule": everyone,
  // The index; each page of the settings has a permission of its own.
  "settings.read": everyone,
  // A therapist: with themselves only (rows.ts).
  "sessions.book": everyone,
  "outbox.retry": everyone,
  "website.edit": therapists,
  "calendarFeed.own": everyone,
  // One's own password, second step and devices.
  "self.security": everyone,
  "self.signOut": everyone,
} satisfies Record<string, readonly Role[]>;

export type StaffPermission = keyof typeof table;

export function permits(role: Role, permission: StaffPermission): boolean {
  return table[permission].includes(role);
}
