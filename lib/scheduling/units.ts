/** Milliseconds. A DAY is one of a clock in UTC: a local day may have 23 or 25 hours. */
export const SECOND = 1000;
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
