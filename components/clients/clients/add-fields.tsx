"use client";

import { useState } from "react";
import type { Locale } from "@/lib/platform/i18n/locales";
import { ClientFields } from "./client-fields";
import { DuplicateNotice } from "./duplicate-notice";

type Props = {
  locale: Locale;
  /** One form, one client, however often it is sent. */
  formKey: string;
  therapists: readonly { id: string; name: string }[];
};

/** What Add Client asks, in its window and on its page. */
export function AddFields({ locale, formKey, therapists }: Props) {
  const [key] = useState(formKey); // the page around may be drawn anew meanwhile
  return (
    <>
      <DuplicateNotice locale={locale} />
      <input type="hidden" name="key" value={key} />
      <ClientFields
        locale={locale}
        typed={{ firstName: "", lastName: "", email: "", phone: "", birthDate: "", language: locale, therapist: "" }}
        therapists={therapists}
      />
    </>
  );
}
