import type { Metadata } from "next";
import { NewPasswordForm } from "@/components/identity/password/new-password-form";
import { ButtonLink } from "@/components/ui/button-link";
import { undoEmailChange } from "@/lib/identity/change-email/actions";
import { changeEmailMessages } from "@/lib/identity/change-email/messages";
import { changeLink } from "@/lib/identity/change-email/queries";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale, publicPractice } from "@/lib/practice/practices/queries";
import { PageFrame } from "../../../../page-frame";

type Props = { params: Promise<{ practice: string }>; searchParams: Promise<{ token?: string | string[] }> };

// Keeps the token in the URL from other sites. ("no-referrer" would also drop the form's Origin header.)
export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), changeEmailMessages)("undoTitle"), referrer: "same-origin" };
}

/** "This was not me", from the previous address. Opening it changes nothing; choosing a password does. */
export default async function UndoPage({ params, searchParams }: Props) {
  const { scope, practice } = await publicPractice((await params).practice);
  const { token } = await searchParams;
  const typed = typeof token === "string" ? token : "";
  const [locale, link] = await Promise.all([pageLocale(), changeLink(scope, "undo_email", typed)]);
  const t = translator(locale, changeEmailMessages);
  const { slug } = practice;
  const [title, text] =
    link.state === "open"
      ? [t("undoTitle"), t("undoLead", { email: link.email })]
      : link.state === "expired"
        ? [t("undoOldTitle"), t("undoOldText")]
        : [t("overTitle"), t("overText")];
  return (
    <PageFrame practice={practice} signedIn={false}>
      <div className="client narrow">
        <div className="lead">
          <h1 className="serif">{title}</h1>
          <p>{text}</p>
        </div>
        {link.state === "open" ? (
          <NewPasswordForm action={undoEmailChange} hidden={{ practice: slug, token: typed }} locale={locale} />
        ) : (
          <ButtonLink variant="accent" href={`/portal/${slug}/sign-in`}>
            {t("signIn")}
          </ButtonLink>
        )}
      </div>
    </PageFrame>
  );
}
