import { ActionForm } from "@/components/form/action-form";
import { CheckField } from "@/components/form/check-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { saveOwnReminders } from "@/lib/sessions/reminders/actions";
import { remindersMessages } from "@/lib/sessions/reminders/messages";
import { reminderWords } from "./times";

type Props = { locale: Locale; practice: string; wanted: boolean; minutes: readonly number[] };

/** Turns the client's own reminders on or off, and shows when the practice sends them. */
export function OwnReminders({ locale, practice, wanted, minutes }: Props) {
  const t = translator(locale, remindersMessages);
  const times = reminderWords(minutes, locale);
  return (
    <ActionForm action={saveOwnReminders} done={t("saved")}>
      <input type="hidden" name="practice" value={practice} />
      <CheckField
        name="wanted"
        look="switch"
        defaultChecked={wanted}
        detail={times ? t("wantedDetail", { times }) : t("nobody")}
      >
        {t("wanted")}
      </CheckField>
      <div className="acts">
        <SubmitButton variant="accent" size="main" busy={t("busy")}>
          {t("save")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
