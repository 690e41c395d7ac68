import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { ContactNav } from "@/components/clients/clients/record-head";
import { ContactForm } from "@/components/clients/contacts/contact-form";
import { ContactList, contactName } from "@/components/clients/contacts/contact-list";
import { RemoveContact } from "@/components/clients/contacts/remove-contact";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { addContact, removeContact, saveContact } from "@/lib/clients/contacts/actions";
import { contactsMessages } from "@/lib/clients/contacts/messages";
import { clientContacts, sharedEmails } from "@/lib/clients/contacts/queries";
import { translator } from "@/lib/platform/i18n/translator";
import { formatDayYear } from "@/lib/platform/time/format";
import { idOf, type Query } from "../../../../query";
import { recordOf, recordTitle, type RecordParams } from "../record";

export async function generateMetadata(): Promise<Metadata> {
  return { title: await recordTitle() };
}

const DONE = ["added", "saved", "removed"] as const;

/** Contact & Clinical > Contact Network; `?add=1`, `?edit=` and `?remove=` open a form. */
export default async function ContactNetworkPage({
  params,
  searchParams,
}: {
  params: RecordParams;
  searchParams: Query;
}) {
  const { scope, client, locale, card, head } = await recordOf(params, "contacts");
  const query = await searchParams;
  const { current, removed } = await clientContacts(scope, client.id);
  const shared = await sharedEmails(
    scope,
    client.id,
    current.flatMap(({ email }) => email ?? []),
  );
  const t = translator(locale, contactsMessages);
  const page = `/clients/${client.id}/contacts`;
  const editing = current.find(({ id }) => id === idOf(query.edit));
  const removing = current.find(({ id }) => id === idOf(query.remove));
  const done = DONE.find((one) => one === query.done);
  const forms = { locale, back: page };
  const list = (
    <section className="sec">
      <h2>
        {t("title")}
        <ButtonLink href={`${page}?add=1`}>{t("add")}</ButtonLink>
      </h2>
      <p>{t("about")}</p>
      {current.length > 0 ? (
        <ContactList locale={locale} contacts={current} shared={shared} page={page} />
      ) : (
        <p className="muted">{t("empty")}</p>
      )}
      {removed.length > 0 && (
        <details className="mt-6">
          <summary>{t("removed")}</summary>
          <ul className="list mt-2">
            {removed.map(({ id, relation, removedAt, ...name }) => (
              <li key={id} className="opt-row">
                <span className="t">
                  <b>
                    <bdi>{contactName(name)}</bdi>
                  </b>
                  <small>
                    {t("removedOn", {
                      relation: t(`relations.${relation}`),
                      date: formatDayYear({ zone: card.zone, instant: removedAt?.getTime() ?? 0 }, locale),
                    })}
                  </small>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
  return head(
    <div className="record">
      <ContactNav locale={locale} id={client.id} part="contacts" />
      <div>
        {done && !editing && !removing && (
          <div className="mb-4">
            <Notice tone="ok" role="status">
              {t(`done.${done}`)}
            </Notice>
          </div>
        )}
        {editing || query.add !== undefined ? (
          <section className="sec">
            <h2>{editing ? t("editTitle", { name: contactName(editing) }) : t("addTitle")}</h2>
            <ContactForm
              {...forms}
              client={client}
              contact={editing ?? { key: randomUUID() }}
              save={editing ? saveContact : addContact}
            />
          </section>
        ) : removing ? (
          <RemoveContact {...forms} client={client.id} contact={removing} remove={removeContact} />
        ) : (
          list
        )}
      </div>
    </div>,
  );
}
