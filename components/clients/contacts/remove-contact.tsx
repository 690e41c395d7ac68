import { ActionForm } from "@/components/form/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { SubmitButton } from "@/components/ui/submit-button";
import { contactsMessages } from "@/lib/clients/contacts/messages";
import type { ContactRow } from "@/lib/clients/contacts/queries";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { contactName } from "./contact-list";

type Props = {
  locale: Locale;
  client: string;
  contact: ContactRow;
  remove: Action;
  /** URL for Cancel. */
  back: string;
};

/** Confirms that a contact is removed, and says so if their portal access ends with it. */
export function RemoveContact({ locale, client, contact, remove, back }: Props) {
  const t = translator(locale, contactsMessages);
  const access = contact.grants.length > 0;
  return (
    <section className="sec" aria-labelledby="remove">
      <h2 id="remove">{t("confirm.title", { name: contactName(contact) })}</h2>
      <p>{t("confirm.about")}</p>
      {access && (
        <p>
          <b>{t("confirm.access")}</b>
        </p>
      )}
      {contact.invitations.length > 0 && <p>{t("confirm.invited")}</p>}
      <ActionForm action={remove}>
        <input type="hidden" name="client" value={client} />
        <input type="hidden" name="contact" value={contact.id} />
        {access && <input type="hidden" name="access" value="on" />}
        <div className="acts">
          <SubmitButton variant="save" busy={t("busy")}>
            {access ? t("confirm.submitAccess") : t("confirm.submit")}
          </SubmitButton>
          <ButtonLink variant="quiet" href={back}>
            {translator(locale, commonMessages)("cancel")}
          </ButtonLink>
        </div>
      </ActionForm>
    </section>
  );
}
