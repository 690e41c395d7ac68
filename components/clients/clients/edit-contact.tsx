import { ActionForm } from "@/components/form/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import { clientsMessages } from "@/lib/clients/clients/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { ClientFields, type ClientDefaults } from "./client-fields";
import { DetailFields, type DetailDefaults } from "./detail-fields";

type Props = {
  locale: Locale;
  client: string;
  typed: ClientDefaults & DetailDefaults;
  therapists: readonly { id: string; name: string }[];
  save: Action;
  /** URL for Cancel. */
  back: string;
};

/** Contact Info in edit mode. */
export function EditContact({ locale, client, typed, therapists, save, back }: Props) {
  const t = translator(locale, clientsMessages);
  return (
    <ActionForm action={save} className="mt-4">
      <input type="hidden" name="client" value={client} />
      <ClientFields locale={locale} typed={typed} therapists={therapists} />
      <DetailFields locale={locale} typed={typed} />
      <div className="acts">
        <SubmitButton variant="save" busy={t("form.busy")}>
          {t("form.save")}
        </SubmitButton>
        <ButtonLink variant="quiet" href={back}>
          {translator(locale, commonMessages)("cancel")}
        </ButtonLink>
      </div>
    </ActionForm>
  );
}
