import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { sendFreshLink } from "@/lib/identity/verification/actions";
import { verificationMessages } from "@/lib/identity/verification/messages";

/** Exchanges an expired link for a fresh one, sent to the same address. */
export function FreshLinkForm({ practice, token, locale }: { practice: string; token: string; locale: Locale }) {
  const t = translator(locale, verificationMessages);
  return (
    <ActionForm action={sendFreshLink} done={t("sentFresh")}>
      <input type="hidden" name="practice" value={practice} />
      <input type="hidden" name="token" value={token} />
      <SubmitButton variant="accent" size="main" busy={t("sendingFresh")}>
        {t("sendFresh")}
      </SubmitButton>
    </ActionForm>
  );
}
