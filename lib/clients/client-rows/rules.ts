/** Tables whose rows simply change from one client to the other. */
export const FOLLOWING_TABLES = ["access_caution", "client_contact", "portal_invitation"] as const;
/** Every table whose rows belong to a client; a test compares this with the database. */
export const MOVED_TABLES = ["association", "client_therapist", "session", ...FOLLOWING_TABLES] as const;
