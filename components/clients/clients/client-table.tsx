import { CircleCheck, MailWarning } from "lucide-react";
import Link from "next/link";
import { Tag } from "@/components/ui/tag";
import type { Action } from "@/lib/platform/access/actions";
import { clientsMessages } from "@/lib/clients/clients/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { STATUS_FORM } from "./status-form";
import { UndoButton } from "./undo-button";
import { VerifyAccountForm } from "./verify-form";

/** A client as shown in the list. */
export type ClientLine = {
  id: string;
  name: string;
  /** Null if active. */
  status: string | null;
  therapist: string | null;
  email: string | null;
  phone: string | null;
  next: { when: string; therapist: string } | null;
  last: { when: string; held: number } | null;
  /** null without portal access. `undo`: the association, while it can be undone. */
  portal: { account: string; verified: boolean; undo: string | null } | null;
};

type Props = { locale: Locale; lines: readonly ClientLine[]; verify: Action; undo: Action };

export function ClientTable({ locale, lines, verify, undo }: Props) {
  const t = translator(locale, clientsMessages);
  const none = (words: string) => <span className="muted">{words}</span>;
  return (
    <table className="tbl">
      <caption className="sr-only">{t("caption")}</caption>
      <thead>
        <tr>
          {(["name", "contact", "portal", "next", "last"] as const).map((column) => (
            <th key={column} scope="col" className={column === "last" ? "less" : undefined}>
              {t(`columns.${column}`)}
            </th>
          ))}
          <th scope="col">
            <span className="sr-only">{t("columns.act")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, name, status, therapist, email, phone, next, last, portal }) => (
          <tr key={id}>
            <th scope="row">
              <span className="flex gap-2">
                <input
                  type="checkbox"
                  className="check flex-none"
                  name={`pick-${id}`}
                  form={STATUS_FORM}
                  aria-label={t("bulk.pick", { name })}
                />
                <Link href={`/clients/${id}`} prefetch={false}>
                  <bdi>{name}</bdi>
                </Link>
                {status && <Tag>{status}</Tag>}
              </span>
              {therapist && <small>{therapist}</small>}
            </th>
            <td className="wrap-break-word min-w-[min(190px,15vw)] max-w-[280px]">
              {email || phone ? (
                <>
                  <bdi>{email}</bdi>
                  <small>{phone}</small>
                </>
              ) : (
                none(t("noContact"))
              )}
            </td>
            <td>
              {!portal && none(t("portal.none"))}
              {portal &&
                (portal.verified ? (
                  <Tag icon={CircleCheck}>{t("portal.active")}</Tag>
                ) : (
                  <Tag tone="alert" icon={MailWarning}>
                    {t("portal.unverified")}
                  </Tag>
                ))}
            </td>
            <td className="nw">
              {next ? (
                <>
                  {next.when}
                  <small>{next.therapist}</small>
                </>
              ) : (
                none(t("noNext"))
              )}
            </td>
            <td className="less nw">
              {last ? (
                <>
                  {last.when}
                  <small>{t("held", { n: last.held })}</small>
                </>
              ) : (
                none(t("noLast"))
              )}
            </td>
            <td>
              <span className="flex flex-wrap justify-end gap-2 max-[720px]:justify-start">
                {portal && !portal.verified && (
                  <VerifyAccountForm
                    action={verify}
                    account={portal.account}
                    words={{ submit: t("verify"), label: t("verifyLabel", { name }), busy: t("busy") }}
                  />
                )}
                {portal?.undo && <UndoButton locale={locale} name={name} association={portal.undo} undo={undo} />}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
