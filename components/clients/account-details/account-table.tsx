import { CircleCheck, MailWarning } from "lucide-react";
import { UndoButton } from "@/components/clients/clients/undo-button";
import { VerifyAccountForm } from "@/components/clients/clients/verify-form";
import { Tag } from "@/components/ui/tag";
import type { Action } from "@/lib/platform/access/actions";
import { accountDetailsMessages } from "@/lib/clients/account-details/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

/** A portal account of the client. `undo`: the association, while it can be undone. */
export type AccountLine = { id: string; email: string; verified: boolean; password: string; undo: string | null };

type Props = { locale: Locale; name: string; accounts: readonly AccountLine[]; verify: Action; undo: Action };

/** The portal accounts of a client, with Verify (A6) and Undo. */
export function AccountTable({ locale, name, accounts, verify, undo }: Props) {
  const t = translator(locale, accountDetailsMessages);
  return (
    <table className="tbl mt-4">
      <caption className="sr-only">{t("accounts", { name })}</caption>
      <thead>
        <tr>
          {(["email", "state", "password"] as const).map((column) => (
            <th key={column} scope="col">
              {t(`columns.${column}`)}
            </th>
          ))}
          <th scope="col">
            <span className="sr-only">{t("columns.act")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {accounts.map(({ id, email, verified, password, undo: association }) => (
          <tr key={id}>
            <th scope="row" className="wrap-break-word max-w-[240px]">
              <bdi>{email}</bdi>
            </th>
            <td>
              {verified ? (
                <Tag tone="ok" icon={CircleCheck}>
                  {t("state.verified")}
                </Tag>
              ) : (
                <Tag tone="alert" icon={MailWarning}>
                  {t("state.unverified")}
                </Tag>
              )}
            </td>
            <td>{password}</td>
            <td>
              <span className="flex flex-wrap justify-end gap-2 max-[720px]:justify-start">
                {!verified && (
                  <VerifyAccountForm
                    action={verify}
                    account={id}
                    words={{ submit: t("verify"), label: t("verifyLabel", { email }), busy: t("busy") }}
                  />
                )}
                {association && <UndoButton locale={locale} name={name} association={association} undo={undo} />}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
