"use client";

import { DoorClosed, Link as Tie, ShieldBan, ShieldCheck, UserPlus, X } from "lucide-react";
import Link from "next/link";
import { Toolbar } from "radix-ui";
import { useId, type ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { prospectsMessages } from "@/lib/clients/prospects/messages";
import { prospectsHref } from "@/lib/clients/prospects/rules";
import { rejectionsMessages } from "@/lib/clients/rejections/messages";
import type { ListPlace, ProspectRow } from "./row";

type Props = {
  locale: Locale;
  /** At least one. */
  chosen: readonly ProspectRow[];
  list: ListPlace;
  verify: (form: FormData) => void;
  onNotAClient: () => void;
  /** null if the viewer may not block. */
  onBlock: (() => void) | null;
  onClear: () => void;
};

/**
 * Actions on the ticked prospects (behaviour A8): Verify and Not a client for any number, the others for exactly one.
 */
export function EditBar({ locale, chosen, list, verify, onNotAClient, onBlock, onClear }: Props) {
  const t = translator(locale, prospectsMessages);
  const away = translator(locale, rejectionsMessages);
  const reasonId = useId();
  const one = chosen.length === 1 ? chosen[0] : undefined;
  const verifiable = chosen.some(({ state }) => state === "unverified") && !chosen.some(({ blocked }) => blocked);
  const free = one?.blocked ? undefined : one;
  const reasons = [
    !chosen.some(({ state }) => state === "unverified") && t("bar.allVerified", { n: chosen.length }),
    chosen.some(({ blocked }) => blocked) && t("errors.email_blocked"),
    !one && t("bar.oneOnly"),
  ]
    .filter(Boolean)
    .join(" ");
  return (
    <Toolbar.Root className="editbar" aria-label={t("bar.label")}>
      <b role="status">{t("bar.selected", { n: chosen.length })}</b>
      <form action={verify} className="contents">
        <input type="hidden" name="accounts" value={chosen.map(({ id }) => id).join(",")} />
        <VerifyButton disabled={!verifiable} reason={reasonId} label={t("bar.verify")} busy={t("bar.busy")} />
      </form>
      <Act
        href={free && prospectsHref({ ...list, create: free.id })}
        icon={<Icon icon={UserPlus} strokeWidth={2} />}
        reason={reasonId}
      >
        {t("bar.createClient")}
      </Act>
      <Act
        href={free && prospectsHref({ ...list, associate: free.id })}
        icon={<Icon icon={Tie} strokeWidth={2} />}
        reason={reasonId}
        first={Boolean(one?.match)}
      >
        {t("bar.associate")}
      </Act>
      <Toolbar.Button className="btn" onClick={onNotAClient}>
        <Icon icon={DoorClosed} strokeWidth={2} />
        {away("notAClient")}
      </Toolbar.Button>
      {onBlock && (
        <Toolbar.Button
          className={`btn ${off}`}
          disabled={!one}
          aria-describedby={one ? undefined : reasonId}
          onClick={onBlock}
        >
          <Icon icon={ShieldBan} strokeWidth={2} />
          {away("block")}
        </Toolbar.Button>
      )}
      <Toolbar.Button className="btn btn-clear" onClick={onClear}>
        <Icon icon={X} strokeWidth={2} />
        {t("bar.clear")}
      </Toolbar.Button>
      {reasons && (
        <p id={reasonId} className="basis-full px-1 pb-1 text-small">
          {reasons}
        </p>
      )}
    </Toolbar.Root>
  );
}

const off = "disabled:cursor-default disabled:border-transparent disabled:bg-transparent disabled:line-through";

function Act({
  href,
  icon,
  reason,
  first,
  children,
}: {
  href: string | undefined;
  icon: ReactNode;
  reason: string;
  first?: boolean;
  children: string;
}) {
  if (!href)
    return (
      <Toolbar.Button className={`btn ${off}`} disabled aria-describedby={reason}>
        {icon}
        {children}
      </Toolbar.Button>
    );
  return (
    <Toolbar.Link asChild>
      <Link href={href} scroll={false} prefetch={false} className={first ? "btn btn-first" : "btn"}>
        {icon}
        {children}
      </Link>
    </Toolbar.Link>
  );
}

function VerifyButton({
  disabled,
  reason,
  label,
  busy,
}: {
  disabled: boolean;
  reason: string;
  label: string;
  busy: string;
}) {
  const { pending } = useFormStatus();
  return (
    <Toolbar.Button
      type="submit"
      className={`btn ${off}`}
      disabled={disabled}
      aria-describedby={disabled ? reason : undefined}
      aria-disabled={pending || undefined}
      onClick={(event) => pending && event.preventDefault()}
    >
      <Icon icon={ShieldCheck} strokeWidth={2} />
      {pending ? busy : label}
    </Toolbar.Button>
  );
}
