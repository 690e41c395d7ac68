import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type Sender, TextLink } from "./frame";
import { plainName } from "./names";

type Session = {
  place: "in_person" | "video" | "phone";
  /** Where it is held in person. */
  location: { name: string; address: string; note: string };
  therapist: { name: string; videoUrl: string };
};

/** The row "Where" of an email; for the client with the way in: the therapist's link, or who calls whom. */
export function whereRow({ place, location, therapist }: Session, { locale, sender }: { locale: Locale; sender: Sender }, to: "client" | "therapist" = "client"): readonly [string, ReactNode] {
  const t = translator(locale, "emails");
  const { name, address, note } = location;
  const where = [t(`place.${place}`), ...(place === "in_person" ? [name && plainName(name), address, note] : [])].filter(Boolean).join(", ");
  if (to === "client" && place === "phone") return [t("facts.where"), t("callsYou", { therapist: plainName(therapist.name) })];
  if (to === "client" && place === "video" && therapist.videoUrl) return [t("facts.where"), <>{where}<br /><TextLink href={therapist.videoUrl} sender={sender}>{therapist.videoUrl}</TextLink></>];
  return [t("facts.where"), where];
}
