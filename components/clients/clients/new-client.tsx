"use client";

import { Plus } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { lazy, Suspense, useEffect, useState, type MouseEvent } from "react";
import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Action } from "@/lib/platform/access/actions";
import { clientsMessages } from "@/lib/clients/clients/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { isAltAnd } from "./alt-key";

// Loaded when first opened, so that no page waits for it.
const AddDialog = lazy(async () => ({ default: (await import("./add-dialog")).AddDialog }));

type Props = { locale: Locale; therapists: readonly { id: string; name: string }[]; create: Action };

/** + New Client, available everywhere, also by Alt+N: a page without JavaScript, a dialog with it. */
export function NewClient({ locale, therapists, create }: Props) {
  const path = usePathname();
  // Open over one page only: the page reached by saving does not show it.
  const [opened, setOpened] = useState<{ path: string; key: string } | null>(null);
  const t = translator(locale, clientsMessages);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isAltAnd("KeyN", event) || isTyped(event.target)) return;
      event.preventDefault();
      setOpened({ path: location.pathname, key: randomKey() });
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || path === "/clients/new") return;
    event.preventDefault();
    setOpened({ path, key: randomKey() });
  };
  return (
    <>
      <Link
        href="/clients/new"
        prefetch={false}
        onClick={open}
        className={buttonClass({}, "new-client")}
        aria-keyshortcuts="Alt+N"
        title={t("add.keys")}
      >
        <Icon icon={Plus} />
        <span className="hide-s">{t("newClient")}</span>
        <span className="only-s sr-only">{t("newClient")}</span>
      </Link>
      {opened?.path === path && path !== "/clients/new" && (
        <Suspense>
          <AddDialog
            key={opened.key}
            locale={locale}
            formKey={opened.key}
            therapists={therapists}
            create={create}
            onClose={() => setOpened(null)}
          />
        </Suspense>
      )}
    </>
  );
}

/** Returns whether the target accepts typing, since Alt produces letters on some keyboards. */
function isTyped(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Returns a random UUID; crypto.randomUUID is not available on a page without TLS. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes]
    .map((byte, i) =>
      (i === 6 ? (byte & 0x0f) | 0x40 : i === 8 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, "0"),
    )
    .join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
