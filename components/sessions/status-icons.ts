import { Ban, CalendarCheck, Check, TimerOff, UserX, type LucideIcon } from "lucide-react";
import type { SessionStatus } from "@/lib/db/generated/enums";

/** The sign of each state, always beside its word. */
export const statusIcons: Readonly<Record<SessionStatus, LucideIcon>> = {
  booked: CalendarCheck, attended: Check, late_cancelled: TimerOff, no_show: UserX, cancelled: Ban,
};
