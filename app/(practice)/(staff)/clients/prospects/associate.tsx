import { AssociateDialog } from "@/components/clients/prospects/associate-dialog";
import { ClientChoice, type SelectedClient } from "@/components/clients/prospects/client-choice";
import { ComparisonTable, type ComparisonRow } from "@/components/clients/prospects/comparison";
import { NextSteps } from "@/components/clients/prospects/next-steps";
import type { ListPlace } from "@/components/clients/prospects/row";
import { reasonOf } from "@/components/clients/prospects/reason";
import type { Allowed } from "@/lib/platform/access/scopes";
import { clientsMessages } from "@/lib/clients/clients/messages";
import { searchClients, type FoundClient } from "@/lib/clients/clients/queries";
import { fullName } from "@/lib/clients/clients/rules";
import { COMPARED_FIELDS } from "@/lib/clients/duplicates/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { associateProspect, undoAssociation } from "@/lib/clients/prospects/actions";
import { prospectsMessages } from "@/lib/clients/prospects/messages";
import { compareWith, type Prospect, type ComparedSide } from "@/lib/clients/prospects/queries";
import { tellsAddressOnFile } from "@/lib/clients/prospects/rules";
import { formatDate, formatDay, formatTime, formatZone } from "@/lib/platform/time/format";

type Props = {
  scope: Allowed<"prospects.associate">;
  list: ListPlace;
  account: Prospect;
  zone: string;
  locale: Locale;
  q: string;
  clientId: string | null;
};

/** The Associate dialog: the search on the left, the account and the chosen client side by side on the right. */
export async function AssociateWindow({ scope, list, account, zone, locale, q, clientId }: Props) {
  const { match } = account;
  const selected = clientId ?? match?.clientId ?? null;
  const [found, side] = await Promise.all([
    searchClients(scope, q),
    selected ? compareWith(scope, account, selected) : null,
  ]);
  const chosen = side?.client ?? null;
  const others = found.filter(({ id }) => id !== match?.clientId);
  const verified = account.verifiedAt !== null;
  return (
    <AssociateDialog
      locale={locale}
      list={list}
      account={{ id: account.id, name: fullName(account) }}
      client={chosen && { id: chosen.id, name: fullName(chosen), lastName: chosen.lastName || chosen.firstName }}
      confirm={side?.confirm ?? false}
      associate={associateProspect}
      undo={undoAssociation}
      choice={
        <ClientChoice
          locale={locale}
          list={list}
          account={account.id}
          q={q}
          suggested={match && { id: match.clientId, name: match.name, detail: reasonOf(match, locale) }}
          found={others.map((client) => toChoice(client, locale))}
          nobody={q.trim() !== "" && found.length === 0}
          chosen={selected}
        />
      }
    >
      {side && (
        <>
          <ComparisonTable
            locale={locale}
            account={fullName(account)}
            client={fullName(side.client)}
            rows={rowsOf(account, side, locale)}
          />
          <NextSteps
            locale={locale}
            sessions={side.moving.length}
            first={side.moving[0] && whenOf(side.moving[0].startsAt, zone, locale)}
            verified={verified}
            closed={account.closed}
            notified={tellsAddressOnFile({ email: account.email, verified }, side.client) ? side.client.email : null}
          />
        </>
      )}
    </AssociateDialog>
  );
}

function toChoice(client: FoundClient, locale: Locale): SelectedClient {
  const t = translator(locale, prospectsMessages);
  const born = client.birthDate && t("associate.born", { date: formatDate(client.birthDate, locale) });
  return { id: client.id, name: fullName(client), detail: [born, client.therapist].filter(Boolean).join(", ") };
}

function rowsOf(account: Prospect, { client, comparison }: ComparedSide, locale: Locale): ComparisonRow[] {
  const language = translator(locale, clientsMessages);
  const born = (date: string | null) => date && formatDate(date, locale);
  const values = {
    name: [fullName(account), fullName(client)],
    birthDate: [born(account.birthDate), born(client.birthDate)],
    phone: [account.phone, client.phone],
    email: [account.emailRaw, client.email],
    language: [language(`languages.${account.locale}`), language(`languages.${client.locale}`)],
    therapist: [account.therapist, client.therapist],
  } as const;
  return COMPARED_FIELDS.map((field) => ({
    field,
    account: values[field][0],
    client: values[field][1],
    verdict: comparison[field],
  }));
}

function whenOf(at: Date, zone: string, locale: Locale): string {
  const instant = at.getTime();
  return `${formatDay({ zone, instant }, locale)}, ${formatTime(zone, instant, locale)}, ${formatZone(zone, instant, locale)}`;
}
