import type { Role } from "@/lib/platform/db/generated/enums";

const everyone: readonly Role[] = ["owner", "admin", "therapist", "frontdesk"];

const therapists: readonly Role[] = ["owner", "admin", "therapist"];
const managers: readonly Role[] = ["owner", "admin"];
const owners: readonly Role[] = ["owner"];

/** The roles that have each permission, `<feature>.<verb>`. Every action needs one. */
const table = {
  "calendar.read": everyone,
  // The calendar's contents as a file.
  "calendar.export": everyone,
  "calendar.settings": managers,
  // A therapist: their own only (rows.ts).
  "availability.edit": therapists,
  // A therapist: their own only (rows.ts).
  "timeOff.edit": everyone,
  "practice.edit": managers,
  // A therapist: their own only (rows.ts).
  "therapistProfile.edit": therapists,
  // An administrator: everyone but the owners (rows.ts).
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
  // Contains everything about a client, including the audit log.
  "export.client": managers,
  "export.practice": owners,
  "accountDetails.save": everyone,
  "prospects.read": everyone,
  "prospects.verify": everyone,
  "prospects.createClient": everyone,
  "prospects.associate": everyone,
  // Closing an account politely as "not a client", and reopening it.
  "rejections.close": everyone,
  // Those who may block also read the reason, which may be clinical: never the front desk.
  "rejections.block": therapists,
  "sessions.change": everyone,
  "sessions.reschedule": everyone,
  // The index; each settings page has a permission of its own.
  "settings.read": everyone,
  // A therapist: with themselves only (rows.ts).
  "sessions.book": everyone,
  "outbox.retry": everyone,
  "website.edit": therapists,
  "calendarFeed.own": everyone,
  // The viewer's own password, second step and devices.
  "self.security": everyone,
  "self.signOut": everyone,
} satisfies Record<string, readonly Role[]>;

export type StaffPermission = keyof typeof table;

export function permits(role: Role, permission: StaffPermission): boolean {
  return table[permission].includes(role);
}
