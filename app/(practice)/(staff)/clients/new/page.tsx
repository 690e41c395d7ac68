import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { AddFields } from "@/components/clients/clients/add-fields";
import { ActionForm } from "@/components/form/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { SubmitButton } from "@/components/ui/submit-button";
import { requirePractice } from "@/lib/platform/access/viewer";
import { createClient } from "@/lib/clients/clients/actions";
import { clientsMessages } from "@/lib/clients/clients/messages";
import { assignableTherapists } from "@/lib/practice/staff/queries";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { ownPath } from "@/lib/platform/input/fields";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import type { Query } from "../../../query";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), clientsMessages)("add.title")} · Anteroom` };
}

/** + New Client as a page, for browsers without JavaScript. `?back=`: the page to return to with the client chosen. */
export default async function NewClientPage({ searchParams }: { searchParams: Query }) {
  const scope = await requirePractice("clients.create");
  const [query, locale, staff] = await Promise.all([searchParams, pageLocale(), assignableTherapists(scope)]);
  const back = ownPath.safeParse(query.back).data;
  const t = translator(locale, clientsMessages);
  return (
    <div className="page">
      <h1 className="serif">{t("add.title")}</h1>
      <p className="muted mb-4">{t("add.about")}</p>
      <ActionForm action={createClient} className="max-w-[640px]">
        <AddFields locale={locale} formKey={randomUUID()} therapists={staff} {...(back && { back })} />
        <div className="acts">
          <SubmitButton variant="save" busy={t("form.busy")}>
            {t("form.save")}
          </SubmitButton>
          <ButtonLink variant="quiet" href={back ?? "/clients"}>
            {translator(locale, commonMessages)("cancel")}
          </ButtonLink>
        </div>
      </ActionForm>
    </div>
  );
}
