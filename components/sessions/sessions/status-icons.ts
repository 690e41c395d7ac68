import {
  Ban,
  CalendarCheck,
  CalendarX2,
  Check,
  ClockAlert,
  Hourglass,
  TimerOff,
  UserX,
  type LucideIcon,
} from "lucide-react";
import type { SessionStatus } from "@/lib/platform/db/generated/enums";

/** The sign of each state, always beside its word. */
export const statusIcons: Readonly<Record<SessionStatus, LucideIcon>> = {
  booked: CalendarCheck,
  attended: Check,
  late_cancelled: TimerOff,
  no_show: UserX,
  cancelled: Ban,
  requested: Hourglass,
  declined: CalendarX2,
  expired: ClockAlert,
};
