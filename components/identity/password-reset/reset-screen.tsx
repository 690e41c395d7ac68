import { ActionForm } from "@/components/form/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import type { LinkState } from "@/lib/identity/password-reset/rules";
import { NewPasswordForm } from "@/components/identity/password/new-password-form";
import { passwordMessages } from "@/lib/identity/password/messages";

type Props = {
  state: LinkState;
  hidden: Record<string, string>;
  reset: Action;
  fresh: Action;
  /** URL at which to request another link. */
  forgot: string;
  locale: Locale;
};

/** The page of the emailed link: the form, or why the link no longer works and what to do. */
export function ResetScreen({ state, hidden, reset, fresh, forgot, locale }: Props) {
  const t = translator(locale, passwordMessages);
  const heading = (title: string, text: string) => (
    <div className="lead">
      <h1 className="serif">{title}</h1>
      <p>{text}</p>
    </div>
  );
  if (state === "open") {
    return (
      <>
        {heading(t("newTitle"), t("newLead"))}
        <NewPasswordForm action={reset} hidden={hidden} locale={locale} />
      </>
    );
  }
  if (state === "over") {
    return (
      <>
        {heading(t("overTitle"), t("overText"))}
        <ButtonLink variant="accent" href={forgot}>
          {t("forgot")}
        </ButtonLink>
      </>
    );
  }
  return (
    <>
      {heading(t("expiredTitle"), t("expiredText"))}
      <ActionForm action={fresh} done={t("sentFresh")}>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <SubmitButton variant="accent" size="main" busy={t("sending")}>
          {t("sendFresh")}
        </SubmitButton>
      </ActionForm>
    </>
  );
}
