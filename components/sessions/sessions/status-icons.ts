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

/** The icon of each state, always shown beside its label. */
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
