"use client";

import { useState } from "react";
import type { Locale } from "@/lib/platform/i18n/locales";
import { ClientFields } from "./client-fields";
import { DuplicateNotice } from "./duplicate-notice";

type Props = {
  locale: Locale;
  /** Idempotency key of the form. */
  formKey: string;
  therapists: readonly { id: string; name: string }[];
  /** The page to return to with the new client chosen. */
  back?: string;
};

/** The fields of Add Client, in its dialog and on its page. */
export function AddFields({ locale, formKey, therapists, back }: Props) {
  const [key] = useState(formKey); // the surrounding page may re-render in the meantime
  return (
    <>
      <DuplicateNotice locale={locale} />
      <input type="hidden" name="key" value={key} />
      {back && <input type="hidden" name="back" value={back} />}
      <ClientFields
        locale={locale}
        typed={{ firstName: "", lastName: "", email: "", phone: "", birthDate: "", language: locale, therapist: "" }}
        therapists={therapists}
      />
    </>
  );
}
