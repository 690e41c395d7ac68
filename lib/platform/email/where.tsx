import type { ReactNode } from "react";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { type Sender, TextLink } from "./frame";
import { emailMessages } from "./messages";
import { plainName } from "./names";

type Where = {
  place: "in_person" | "video" | "phone";
  /** The location of a session in person. */
  location: { name: string; address: string; note: string };
};
type Session = Where & { therapist: { name: string; videoUrl: string } };

/** Returns a session's location in one line. */
export function whereText({ place, location: { name, address, note } }: Where, locale: Locale): string {
  return [
    translator(locale, emailMessages)(`place.${place}`),
    ...(place === "in_person" ? [name && plainName(name), address, note] : []),
  ]
    .filter(Boolean)
    .join(", ");
}

/**
 * The row "Where" of an email to the client, with how to join: the therapist's link, or who calls whom. Not for a
 * cancelled session.
 */
export function whereRow(
  session: Session,
  { locale, sender }: { locale: Locale; sender: Sender },
): readonly [string, ReactNode] {
  const t = translator(locale, emailMessages);
  const { place, therapist } = session;
  const where = whereText(session, locale);
  if (place === "phone") return [t("facts.where"), t("callsYou", { therapist: plainName(therapist.name) })];
  if (place === "video" && therapist.videoUrl)
    return [
      t("facts.where"),
      <>
        {where}
        <br />
        <TextLink href={therapist.videoUrl} sender={sender}>
          {therapist.videoUrl}
        </TextLink>
      </>,
    ];
  return [t("facts.where"), where];
}
