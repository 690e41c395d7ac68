import { permits, type StaffPermission } from "@/lib/platform/access/permissions";
import { Role } from "@/lib/platform/db/generated/enums";

const table: Record<StaffPermission, readonly Role[]> = {
  "calendar.read": ["owner", "admin", "therapist", "frontdesk"],
  "calendar.export": ["owner", "admin", "therapist", "frontdesk"],
  "calendar.settings": ["owner", "admin"],
  "availability.edit": ["owner", "admin", "therapist"],
  "timeOff.edit": ["owner", "admin", "therapist", "frontdesk"],
  "practice.edit": ["owner", "admin"],
  "therapistProfile.edit": ["owner", "admin", "therapist"],
  "staff.manage": ["owner", "admin"],
  "bookingPolicy.edit": ["owner", "admin"],
  "services.edit": ["owner", "admin"],
  "locations.edit": ["owner", "admin"],
  "clients.read": ["owner", "admin", "therapist", "frontdesk"],
  "clients.create": ["owner", "admin", "therapist", "frontdesk"],
  "clients.edit": ["owner", "admin", "therapist", "frontdesk"],
  "auditLog.read": ["owner", "admin"],
  "clientMerge.merge": ["owner", "admin"],
  "clientImport.run": ["owner", "admin"],
  "export.client": ["owner", "admin"],
  "export.practice": ["owner"],
  "accountDetails.save": ["owner", "admin", "therapist", "frontdesk"],
  "prospects.read": ["owner", "admin", "therapist", "frontdesk"],
  "prospects.verify": ["owner", "admin", "therapist", "frontdesk"],
  "prospects.createClient": ["owner", "admin", "therapist", "frontdesk"],
  "prospects.associate": ["owner", "admin", "therapist", "frontdesk"],
  "rejections.close": ["owner", "admin", "therapist", "frontdesk"],
  "rejections.block": ["owner", "admin", "therapist"],
  "outbox.retry": ["owner", "admin", "therapist", "frontdesk"],
  "sessions.change": ["owner", "admin", "therapist", "frontdesk"],
  "sessions.reschedule": ["owner", "admin", "therapist", "frontdesk"],
  "settings.read": ["owner", "admin", "therapist", "frontdesk"],
  "sessions.book": ["owner", "admin", "therapist", "frontdesk"],
  "website.edit": ["owner", "admin", "therapist"],
  "calendarFeed.own": ["owner", "admin", "therapist", "frontdesk"],
  "self.security": ["owner", "admin", "therapist", "frontdesk"],
  "self.signOut": ["owner", "admin", "therapist", "frontdesk"],
};

// Written out a second time, so that no permission is widened by mistake.
test.each(Object.entries(table))("%s is for %j", (permission, roles) => {
  for (const role of Object.values(Role))
    expect([role, permits(role, permission as StaffPermission)]).toEqual([role, roles.includes(role)]);
});
