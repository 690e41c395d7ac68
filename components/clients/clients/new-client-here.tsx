"use client";

import Link from "next/link";
import { lazy, Suspense, useState, type MouseEvent } from "react";
import type { Action } from "@/lib/platform/access/actions";
import { clientsMessages } from "@/lib/clients/clients/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

const AddDialog = lazy(async () => ({ default: (await import("./add-dialog")).AddDialog }));

type Props = {
  locale: Locale;
  formKey: string;
  therapists: readonly { id: string; name: string }[];
  create: Action;
  /** The page to return to with the new client chosen. */
  back: string;
};

/** + New Client in the middle of another task, which goes on with the new client: a page without JavaScript, a dialog with it. */
export function NewClientHere({ locale, formKey, therapists, create, back }: Props) {
  const [opened, setOpened] = useState(false);
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setOpened(true);
  };
  return (
    <>
      <Link href={`/clients/new?${new URLSearchParams({ back })}`} prefetch={false} onClick={open}>
        {translator(locale, clientsMessages)("newClient")}
      </Link>
      {opened && (
        <Suspense>
          <AddDialog
            locale={locale}
            formKey={formKey}
            therapists={therapists}
            create={create}
            back={back}
            onClose={() => setOpened(false)}
          />
        </Suspense>
      )}
    </>
  );
}
