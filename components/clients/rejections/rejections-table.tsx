import { DoorClosed, ShieldBan } from "lucide-react";
import { Tag } from "@/components/ui/tag";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { rejectionsMessages } from "@/lib/clients/rejections/messages";
import { BringBackButton } from "./bring-back-button";

/** A rejected account, formatted. */
export type AwayLine = {
  id: string;
  name: string;
  email: string;
  phone: string;
  kind: "not_a_client" | "blocked";
  /** The address is blocked too. */
  address: boolean;
  /** null or "" if there is no reason to show. */
  reason: string | null;
  since: string;
  by: string;
};

/** `unblock`: null if the viewer may not unblock. */
type Props = { locale: Locale; lines: readonly AwayLine[]; bringBack: Action; unblock: Action | null };

export function RejectionsTable({ locale, lines, bringBack, unblock }: Props) {
  const t = translator(locale, rejectionsMessages);
  return (
    <table className="tbl">
      <caption className="sr-only">{t("list.caption")}</caption>
      <thead>
        <tr>
          {(["name", "contact", "kind", "since"] as const).map((column) => (
            <th key={column} scope="col">
              {t(`list.${column}`)}
            </th>
          ))}
          <th scope="col">
            <span className="sr-only">{t("list.act")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, name, email, phone, kind, address, reason, since, by }) => {
          const blocked = kind === "blocked";
          const action = blocked ? unblock : bringBack;
          return (
            <tr key={id}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <td className="wrap-break-word max-w-[280px]">
                <bdi>{email}</bdi>
                <small>{phone}</small>
              </td>
              <td className="wrap-break-word max-w-[320px]">
                <Tag icon={blocked ? ShieldBan : DoorClosed} tone={blocked ? "alert" : undefined}>
                  {t(`kind.${kind}`)}
                </Tag>
                {blocked && !address && <small>{t("accountOnly")}</small>}
                {reason && (
                  <small className="whitespace-pre-line">
                    <bdi>{reason}</bdi>
                  </small>
                )}
              </td>
              <td className="nw">
                {since}
                <small>{t("list.by", { name: by })}</small>
              </td>
              <td>
                {action && (
                  <span className="flex justify-end max-[720px]:justify-start">
                    <BringBackButton
                      locale={locale}
                      id={id}
                      name={name}
                      kind={blocked ? "unblock" : "bringBack"}
                      action={action}
                    />
                  </span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
