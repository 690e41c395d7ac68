import type { Metadata } from "next";
import { AccountTable } from "@/components/clients/account-details/account-table";
import { PortalSettings } from "@/components/clients/account-details/portal-settings";
import { ContactNav } from "@/components/clients/clients/record-head";
import { ButtonLink } from "@/components/ui/button-link";
import { savePortalSettings } from "@/lib/clients/account-details/actions";
import { accountDetailsMessages } from "@/lib/clients/account-details/messages";
import { clientAccounts, type ClientAccount } from "@/lib/clients/account-details/queries";
import { fullName } from "@/lib/clients/clients/rules";
import { env } from "@/lib/platform/env/env";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { undoAssociation, verifyProspects } from "@/lib/clients/prospects/actions";
import { canUndo } from "@/lib/clients/prospects/rules";
import { formatDay, formatDayYear, formatTime } from "@/lib/platform/time/format";
import type { Query } from "../../../../query";
import { recordOf, recordTitle, type RecordParams } from "../record";

export async function generateMetadata(): Promise<Metadata> {
  return { title: await recordTitle() };
}

/** Contact & Clinical > Account Details (A1, A2); `?edit=1` opens Client Portal Settings. */
export default async function AccountDetailsPage({
  params,
  searchParams,
}: {
  params: RecordParams;
  searchParams: Query;
}) {
  const { scope, client, locale, card, head } = await recordOf(params, "accountDetails");
  const [{ edit }, accounts] = await Promise.all([searchParams, clientAccounts(scope, client.id)]);
  const t = translator(locale, accountDetailsMessages);
  const page = `/clients/${client.id}/account-details`;
  const editing = edit !== undefined;
  return head(
    <div className="record">
      <ContactNav locale={locale} id={client.id} part="accountDetails" />
      <div>
        <section className="sec">
          <h2>{t("title")}</h2>
          <dl className="dl">
            <dt>{t("since")}</dt>
            <dd>{formatDayYear({ zone: card.zone, instant: client.createdAt.getTime() }, locale)}</dd>
            <dt>{t("therapist")}</dt>
            <dd>{client.therapist ?? t("noTherapist")}</dd>
            <dt>{t("language")}</dt>
            <dd>{t(`languages.${client.locale}`)}</dd>
          </dl>
        </section>
        <section className="sec">
          <h2>
            {t("settings")}
            {!editing && (
              <ButtonLink href={`${page}?edit=1`} aria-label={t("editLabel")}>
                {t("edit")}
              </ButtonLink>
            )}
          </h2>
          {editing && (
            <PortalSettings
              locale={locale}
              client={{ id: client.id, firstName: client.firstName }}
              email={accounts[0]?.emailRaw ?? client.email ?? ""}
              replaces={accounts.length > 0}
              practice={card.practice}
              url={`${env().APP_URL}/book/${card.slug}`}
              save={savePortalSettings}
              back={page}
            />
          )}
          {accounts.length > 0 && (
            <AccountTable
              locale={locale}
              name={fullName(client)}
              accounts={accounts.map((account) => toLine(account, card.zone, scope.now, locale))}
              verify={verifyProspects}
              undo={undoAssociation}
            />
          )}
          {accounts.length === 0 && !editing && <p>{t("none", { name: client.firstName })}</p>}
        </section>
      </div>
    </div>,
  );
}

function toLine(
  { id, emailRaw, verified, temporaryUntil, associationId, tiedAt }: ClientAccount,
  zone: string,
  now: Date,
  locale: Locale,
) {
  const t = translator(locale, accountDetailsMessages);
  const instant = temporaryUntil?.getTime() ?? 0;
  const until = t("password.until", {
    when: `${formatDay({ zone, instant }, locale)}, ${formatTime(zone, instant, locale)}`,
  });
  return {
    id,
    verified,
    email: emailRaw,
    password: temporaryUntil === null ? t("password.own") : temporaryUntil > now ? until : t("password.expired"),
    undo: canUndo({ createdAt: tiedAt, endedAt: null }, now) ? associationId : null,
  };
}
