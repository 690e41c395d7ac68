import { SettingForm } from "@/components/form/setting-form";
import { formWords } from "@/components/form/save-labels";
import { ActionForm } from "@/components/form/action-form";
import { FileField } from "@/components/form/file-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { MAX_UPLOAD_BYTES } from "@/lib/platform/input/uploads";
import { inputMessages } from "@/lib/platform/input/messages";
import { practicesMessages } from "@/lib/practice/practices/messages";
import { AccentField } from "./accent-field";

type LogoProps = {
  locale: Locale;
  /** The URL of the current logo. */
  src: string | null;
  save: Action;
  remove: Action;
};

export function LogoForm({ locale, src, save, remove }: LogoProps) {
  const t = translator(locale, practicesMessages);
  const words = formWords(locale);
  return (
    <>
      {src && (
        <div className="mb-4 flex flex-wrap items-center gap-4">
          <img src={src} alt={t("logo.alt")} className="h-[40px] w-auto" />
          <ActionForm action={remove}>
            <SubmitButton size="sm" variant="quiet" busy={words.busy}>
              {t("logo.remove")}
            </SubmitButton>
          </ActionForm>
        </div>
      )}
      <SettingForm action={save} words={words} label={`${words.save}, ${t("logo.title")}`}>
        <div className="form">
          <FileField
            name="logo"
            label={t("logo.label")}
            hint={t("logo.hint")}
            most={MAX_UPLOAD_BYTES}
            tooLarge={translator(locale, inputMessages)("errors.image_large")}
          />
        </div>
      </SettingForm>
    </>
  );
}

export function AccentForm({ locale, accent, save }: { locale: Locale; accent: string; save: Action }) {
  const words = formWords(locale);
  return (
    <SettingForm
      action={save}
      words={words}
      label={`${words.save}, ${translator(locale, practicesMessages)("accent.title")}`}
    >
      <div className="form">
        <AccentField locale={locale} accent={accent} />
      </div>
    </SettingForm>
  );
}
