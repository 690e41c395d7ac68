import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MergeChoice, type Other } from "@/components/clients/client-merge/merge-choice";
import { MergeForm } from "@/components/clients/client-merge/merge-form";
import { reasonOf } from "@/components/clients/prospects/reason";
import { ButtonLink } from "@/components/ui/button-link";
import type { Allowed } from "@/lib/platform/access/scopes";
import { clientsMessages } from "@/lib/clients/clients/messages";
import { openRecord, searchClients, type RecordSummary } from "@/lib/clients/clients/queries";
import { fullName } from "@/lib/clients/clients/rules";
import { likely } from "@/lib/clients/duplicates/queries";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { mergeClients } from "@/lib/clients/client-merge/actions";
import { clientMergeMessages } from "@/lib/clients/client-merge/messages";
import { pairOf } from "@/lib/clients/client-merge/queries";
import { looksDifferent, MERGE_FIELDS, type MergeField } from "@/lib/clients/client-merge/rules";
import { formatDate } from "@/lib/platform/time/format";
import { idOf, one, type Query } from "../../../../query";
import { recordOf, recordTitle, type RecordParams } from "../record";

export async function generateMetadata(): Promise<Metadata> {
  return { title: await recordTitle() };
}

/** `?q=<search>` searches for the other record, `?with=<client>` compares both. */
export default async function MergePage({ params, searchParams }: { params: RecordParams; searchParams: Query }) {
  const { scope, client, locale, head } = await recordOf(params, "merge");
  const query = await searchParams;
  const [q, other] = [one(query.q)?.trim().slice(0, 100) ?? "", idOf(query.with)];
  const t = translator(locale, clientMergeMessages);
  return head(
    <div className="mt-6 max-w-[760px]">
      <h2 className="serif text-section mb-1">{t("title")}</h2>
      <p className="muted mb-5">{t("about", { name: fullName(client) })}</p>
      {other && other !== client.id ? (
        <Both scope={scope} kept={client} other={other} locale={locale} />
      ) : (
        <Choose scope={scope} client={client} q={q} locale={locale} />
      )}
    </div>,
  );
}

async function Choose({
  scope,
  client,
  q,
  locale,
}: {
  scope: Allowed<"clients.read"> & Allowed<"clientMerge.merge">;
  client: RecordSummary;
  q: string;
  locale: Locale;
}) {
  const [[matches = []], found] = await Promise.all([likely(scope, [client]), searchClients(scope, q)]);
  const t = translator(locale, clientMergeMessages);
  const alike: Other[] = matches
    .filter(({ clientId }) => clientId !== client.id)
    .slice(0, 5)
    .map((match) => ({ id: match.clientId, name: match.name, detail: reasonOf(match, locale) }));
  const others: Other[] = found
    .filter(({ id }) => id !== client.id)
    .map((one) => ({
      id: one.id,
      name: fullName(one),
      detail: [one.birthDate && t("born", { date: formatDate(one.birthDate, locale) }), one.therapist]
        .filter(Boolean)
        .join(", "),
    }));
  return <MergeChoice locale={locale} page={`/clients/${client.id}/merge`} q={q} likely={alike} found={others} />;
}

async function Both({
  scope,
  kept,
  other,
  locale,
}: {
  scope: Allowed<"clients.read"> & Allowed<"clientMerge.merge">;
  kept: RecordSummary;
  other: string;
  locale: Locale;
}) {
  const [gone, pair] = await Promise.all([openRecord(scope, other, "merge"), pairOf(scope, [kept.id, other])]);
  if (!gone || !pair) notFound();
  const t = translator(locale, clientMergeMessages);
  const [mine, theirs] = [valuesOf(kept, locale), valuesOf(gone, locale)];
  const accounts = [...new Map(pair.accounts.map((account) => [account.id, account])).values()];
  return (
    <>
      <MergeForm
        locale={locale}
        kept={{ id: kept.id, name: fullName(kept) }}
        gone={{
          id: gone.id,
          name: fullName(gone),
          lastName: gone.lastName || gone.firstName,
          sessions: pair.sessions[gone.id] ?? 0,
        }}
        different={looksDifferent(kept, gone)}
        rows={MERGE_FIELDS.map((field) => ({ field, kept: mine[field], gone: theirs[field] }))}
        accounts={accounts.map(({ id, email, clientId }) => ({
          id,
          email,
          of: fullName(clientId === kept.id ? kept : gone),
        }))}
        seen={pair.seen}
        merge={mergeClients}
      />
      <p className="acts">
        <ButtonLink variant="quiet" href={`/clients/${gone.id}/merge?with=${kept.id}`}>
          {t("swap", { name: fullName(gone) })}
        </ButtonLink>
        <ButtonLink variant="quiet" href={`/clients/${kept.id}/merge`}>
          {t("another")}
        </ButtonLink>
      </p>
    </>
  );
}

function valuesOf(client: RecordSummary, locale: Locale): Record<MergeField, string | null> {
  const { firstName, lastName, email, phone, birthDate, locale: language, therapist, status } = client;
  const { preferredName, pronouns, address, emergencyContact, note } = client;
  const t = translator(locale, clientsMessages);
  return {
    firstName,
    lastName,
    email,
    phone,
    birthDate: birthDate && formatDate(birthDate, locale),
    language: t(`languages.${language}`),
    therapist,
    status: t(`status.${status}`),
    preferredName,
    pronouns,
    address,
    emergencyContact,
    note,
  };
}
