/** Minutes without a request after which a client's sign-in ends (security row 16). */
export const PORTAL_IDLE_MINUTES = 30;

/** The same for staff: what a practice may choose. The default, an hour, is a little longer than a session. */
export const STAFF_IDLE_MINUTES = [15, 30, 60, 120, 240] as const;
