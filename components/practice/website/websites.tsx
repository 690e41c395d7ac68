import { ActionForm } from "@/components/form/action-form";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { websiteMessages } from "@/lib/practice/website/messages";

type Props = { websites: readonly { id: string; origin: string }[]; add: Action; remove: Action; locale: Locale };

/** The websites that may show the times in a frame. */
export function Websites({ websites, add, remove, locale }: Props) {
  const t = translator(locale, websiteMessages);
  return (
    <>
      {websites.length === 0 ? (
        <p className="muted">{t("websites.none")}</p>
      ) : (
        <ul className="list">
          {websites.map(({ id, origin }) => (
            <li key={id} className="opt-row">
              <span className="t [overflow-wrap:anywhere]">
                <b>{origin}</b>
              </span>
              <ActionForm action={remove}>
                <input type="hidden" name="website" value={id} />
                <SubmitButton
                  size="sm"
                  variant="quiet"
                  busy={t("websites.busy")}
                  aria-label={t("websites.removeLabel", { website: origin })}
                >
                  {t("websites.remove")}
                </SubmitButton>
              </ActionForm>
            </li>
          ))}
        </ul>
      )}
      {/* Remounted after each addition, because the typed address is on the list now. */}
      <ActionForm key={websites.length} action={add} className="mt-4">
        <TextField
          name="origin"
          label={t("websites.origin")}
          hint={t("websites.originHint")}
          inputMode="url"
          autoComplete="url"
          autoCapitalize="none"
          spellCheck={false}
        />
        <div className="acts">
          <SubmitButton variant="save" busy={t("websites.busy")}>
            {t("websites.add")}
          </SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}
