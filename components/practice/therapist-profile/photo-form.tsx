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
import { therapistProfileMessages } from "@/lib/practice/therapist-profile/messages";

type Props = {
  locale: Locale;
  therapist: { id: string; name: string };
  /** The URL of the current photo. */
  src: string | null;
  save: Action;
  remove: Action;
};

export function PhotoForm({ locale, therapist, src, save, remove }: Props) {
  const t = translator(locale, therapistProfileMessages);
  const words = formWords(locale);
  const whose = <input type="hidden" name="therapist" value={therapist.id} />;
  return (
    <>
      {src && (
        <div className="mb-4 flex flex-wrap items-center gap-4">
          <span className="avatar avatar-lg">
            <img src={src} alt={t("photo.alt", { name: therapist.name })} width={48} height={48} />
          </span>
          <ActionForm action={remove}>
            {whose}
            <SubmitButton size="sm" variant="quiet" busy={words.busy}>
              {t("photo.remove")}
            </SubmitButton>
          </ActionForm>
        </div>
      )}
      <SettingForm action={save} words={words} label={`${words.save}, ${t("photo.title")}`}>
        {whose}
        <div className="form">
          <FileField
            name="photo"
            label={t("photo.label")}
            hint={t("photo.hint")}
            most={MAX_UPLOAD_BYTES}
            tooLarge={translator(locale, inputMessages)("errors.image_large")}
          />
        </div>
      </SettingForm>
    </>
  );
}
