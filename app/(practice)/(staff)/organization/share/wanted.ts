import { KINDS, type CodeOptions } from "@/lib/practice/website/rules";
import type { Shared } from "@/lib/practice/website/queries";
import { isLocale } from "@/lib/platform/i18n/locales";
import { idOf, one, type Query } from "../../../query";

/** Parses the page's query parameters; a therapist or service that the practice does not have counts as all. */
export function wantedOf(
  query: Awaited<Query>,
  { therapists, services }: Pick<Shared, "therapists" | "services">,
): CodeOptions {
  const known = (list: readonly { id: string }[], id: string | null) => list.find((row) => row.id === id)?.id ?? null;
  const lang = one(query.language);
  return {
    kind: KINDS.find((kind) => kind === one(query.kind)) ?? "frame",
    therapist: known(therapists, idOf(query.therapist)),
    service: known(services, idOf(query.service)),
    lang: isLocale(lang) ? lang : null,
    accent: one(query.colour) !== "website",
  };
}
