import type { ReactNode } from "react";
import { mapOf, telOf } from "@/lib/platform/input/contact-links";

/** A phone number as a link that dials it. */
export function PhoneLink({ phone }: { phone: string }) {
  return (
    <a className="whitespace-nowrap" href={telOf(phone)}>
      {phone}
    </a>
  );
}

/** An email address as a link that writes to it. */
export function EmailLink({ email }: { email: string }) {
  return (
    <a className="wrap-break-word" href={`mailto:${encodeURIComponent(email).replace("%40", "@")}`}>
      <bdi>{email}</bdi>
    </a>
  );
}

/** An address as a link that opens a map. */
export function MapLink({ address, children = address }: { address: string; children?: ReactNode }) {
  return (
    <a href={mapOf(address)} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
