import { CreateDialog } from "@/components/clients/prospects/create-dialog";
import { reasonOf } from "@/components/clients/prospects/reason";
import type { ListPlace } from "@/components/clients/prospects/row";
import type { Allowed } from "@/lib/platform/access/scopes";
import { assignableTherapists } from "@/lib/practice/staff/queries";
import { fullName } from "@/lib/clients/clients/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import { createClientFromProspect, undoAssociation } from "@/lib/clients/prospects/actions";
import type { Prospect } from "@/lib/clients/prospects/queries";

/**
 * Create Client: the Add Client dialog with the values entered at sign-up, and the therapist of the account's session.
 */
export async function CreateWindow({
  scope,
  list,
  account,
  locale,
}: {
  scope: Allowed<"prospects.createClient">;
  list: ListPlace;
  account: Prospect;
  locale: Locale;
}) {
  const { firstName, lastName, emailRaw, phone, birthDate, therapistId, match } = account;
  return (
    <CreateDialog
      locale={locale}
      list={list}
      account={{ id: account.id, name: fullName(account) }}
      typed={{
        firstName,
        lastName,
        email: emailRaw,
        phone,
        birthDate: birthDate ?? "",
        language: account.locale,
        therapist: therapistId ?? "",
      }}
      therapists={await assignableTherapists(scope)}
      match={match && !match.weak ? { name: match.name, reason: reasonOf(match, locale) } : null}
      create={createClientFromProspect}
      undo={undoAssociation}
    />
  );
}
