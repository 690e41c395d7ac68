import type { Metadata } from "next";
import { ContactFacts } from "@/components/clients/clients/contact-facts";
import { EditContact } from "@/components/clients/clients/edit-contact";
import { ContactNav } from "@/components/clients/clients/record-head";
import { ClientRemindersForm } from "@/components/sessions/reminders/client-reminders";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { editClient } from "@/lib/clients/clients/actions";
import { clientsMessages } from "@/lib/clients/clients/messages";
import { emergencyContacts } from "@/lib/clients/contacts/queries";
import { therapists } from "@/lib/practice/staff/queries";
import { localDateAt } from "@/lib/scheduling/dates";
import { clientReminders } from "@/lib/sessions/reminders/queries";
import { translator } from "@/lib/platform/i18n/translator";
import { remindersMessages } from "@/lib/sessions/reminders/messages";
import type { Query } from "../../../../query";
import { recordOf, recordTitle, type RecordParams } from "../record";

export async function generateMetadata(): Promise<Metadata> {
  return { title: await recordTitle() };
}

/** Contact & Clinical > Contact Info; `?edit=1` opens edit mode. */
export default async function ContactPage({ params, searchParams }: { params: RecordParams; searchParams: Query }) {
  const { scope, client, locale, card, head } = await recordOf(params, "contact");
  const { edit, saved } = await searchParams;
  const [reminders, emergency] = await Promise.all([
    clientReminders(scope, client.id),
    emergencyContacts(scope, client.id),
  ]);
  const t = translator(locale, clientsMessages);
  const { email, phone, birthDate, therapistId } = client;
  const typed = {
    ...client,
    email: email ?? "",
    phone: phone ?? "",
    birthDate: birthDate ?? "",
    language: client.locale,
    therapist: therapistId ?? "",
  };
  const page = `/clients/${client.id}/contact`;
  return head(
    <div className="record">
      <ContactNav locale={locale} id={client.id} part="contact" />
      <div>
        {saved !== undefined && edit === undefined && (
          <div className="mb-4">
            <Notice tone="ok" role="status">
              {t("record.saved")}
            </Notice>
          </div>
        )}
        <section className="sec">
          <h2>
            {t("record.contact")}
            {edit === undefined && (
              <ButtonLink href={`${page}?edit=1`} aria-label={t("record.editLabel")}>
                {t("record.edit")}
              </ButtonLink>
            )}
          </h2>
          {edit === undefined ? (
            <ContactFacts
              client={client}
              emergency={emergency}
              today={localDateAt(card.zone, scope.now.getTime())}
              locale={locale}
            />
          ) : (
            <EditContact
              locale={locale}
              client={client.id}
              typed={typed}
              therapists={await therapists(scope)}
              save={editClient}
              back={page}
            />
          )}
        </section>
        {edit === undefined && reminders && (
          <section className="sec">
            <h2>{translator(locale, remindersMessages)("title")}</h2>
            <p>{translator(locale, remindersMessages)("about")}</p>
            <ClientRemindersForm locale={locale} client={client.id} reminders={reminders} />
          </section>
        )}
      </div>
    </div>,
  );
}
