import type { ReactNode } from "react";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { mapOf, telOf } from "@/lib/platform/input/contact-links";
import { type Sender, SpokenLink, TextLink } from "./frame";
import { emailMessages } from "./messages";
import { plainName } from "./names";

type Where = {
  place: "in_person" | "video" | "phone";
  /** The location of a session in person. */
  location: { name: string; address: string; note: string };
};
type Session = Where & {
  therapist: { name: string; videoUrl: string };
  /** The client's number, if it is known. */
  phone?: string | null;
};

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
  const { phone } = session;
  if (place === "phone" && phone)
    return [
      t("facts.where"),
      t.rich("callsYouAt", {
        therapist: plainName(therapist.name),
        phone,
        tel: (chunks) => (
          <SpokenLink href={telOf(phone)} sender={sender}>
            {chunks}
          </SpokenLink>
        ),
      }),
    ];
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
  const { name, address, note } = session.location;
  if (place !== "in_person" || !address) return [t("facts.where"), where];
  return [
    t("facts.where"),
    <>
      {[t("place.in_person"), name && plainName(name)].filter(Boolean).join(", ")},{" "}
      <SpokenLink href={mapOf(address)} sender={sender}>
        {address}
      </SpokenLink>
      {note && `, ${note}`}
    </>,
  ];
}
