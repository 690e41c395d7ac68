import type { Locale } from "@/lib/i18n/locales";

/** Who has just been authenticated, and their language. */
export type SignedIn = { id: string; locale: Locale };
