import {
  Ban,
  CalendarX2,
  Check,
  ClockAlert,
  DoorClosed,
  DoorOpen,
  Hourglass,
  MailWarning,
  TimerOff,
  Unlink,
  UserX,
} from "lucide-react";
import type { Glyph } from "@/components/ui/glyphs";
import type { BookingLabel } from "@/lib/sessions/booking/rules";
import type { SessionStatus } from "@/lib/platform/db/generated/enums";

/**
 * Appearance of each session state in every view: the style of its block, and the icon beside
 * `calendar.status.<state>`. A booked session is styled by its label.
 */
export const stateLooks: Readonly<Record<SessionStatus, { look: string; icon: Glyph | null }>> = {
  booked: { look: "", icon: null },
  attended: { look: "ev-held", icon: Check },
  no_show: { look: "ev-held", icon: UserX },
  late_cancelled: { look: "ev-cancelled", icon: TimerOff },
  cancelled: { look: "ev-cancelled", icon: Ban },
  requested: { look: "ev-asked", icon: Hourglass },
  declined: { look: "ev-cancelled", icon: CalendarX2 },
  expired: { look: "ev-cancelled", icon: ClockAlert },
};

/** Label across a session's block (behaviour A15), as `calendar.label.<label>`. */
export const labelVariants: Readonly<Record<NonNullable<BookingLabel>, { look: string; icon: Glyph }>> = {
  unverified: { look: "ev-alert", icon: MailWarning },
  unassociated: { look: "ev-alert", icon: Unlink },
  account_closed: { look: "", icon: DoorClosed },
  from_portal: { look: "", icon: DoorOpen },
};

/** Returns whether the label asks staff to act, in which case it is red. */
export const isAlert = (label: BookingLabel) => label === "unverified" || label === "unassociated";

/** Returns the class names of a session, in every view. */
export function variantOf({ status, label }: { status: SessionStatus; label: BookingLabel }): string {
  return stateLooks[status].look || (label && status === "booked" && labelVariants[label].look) || "";
}
