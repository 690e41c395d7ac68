"use client";

import { useState } from "react";
import { useField } from "@/components/form/state";
import { Field } from "@/components/ui/field";
import { accentCheck } from "@/lib/platform/branding/accent";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { practicesMessages } from "@/lib/practice/practices/messages";

/** The practice's colour, typed or picked, with a live preview of the colour that pages derive from it, and why. */
export function AccentField({ locale, accent }: { locale: Locale; accent: string }) {
  const { error, typed } = useField("accent");
  const [picked, setPicked] = useState(typed ?? accent);
  const t = translator(locale, practicesMessages);
  const hex = /^#?[0-9a-f]{6}$/i.test(picked.trim()) ? `#${picked.trim().replace("#", "")}` : null;
  const check = hex && accentCheck(hex);
  const ratio = (n: number) => String(Math.floor(n * 10) / 10).replace(".", locale === "fr" ? "," : ".");
  return (
    <Field id="accent" label={t("accent.label")} hint={t("accent.hint")} error={error} wide>
      {(control) => (
        <>
          <div className="flex gap-2">
            <input
              className="input max-w-[160px]"
              {...control}
              name="accent"
              value={picked}
              onChange={(event) => setPicked(event.target.value)}
              autoComplete="off"
              spellCheck={false}
            />
            <input
              type="color"
              className="input w-[64px]"
              aria-label={t("accent.pick")}
              value={hex?.toLowerCase() ?? "#000000"}
              onChange={(event) => setPicked(event.target.value.toUpperCase())}
            />
          </div>
          {check && (
            <div role="status" className="mt-3 flex items-center gap-3">
              <span className="btn flex-none" style={{ background: check.used, color: "#fff" }} aria-hidden>
                {t("accent.sample")}
              </span>
              <span>
                {t(check.changed ? "accent.changed" : "accent.kept", {
                  picked: ratio(check.picked),
                  used: check.used,
                  ratio: ratio(check.ratio),
                })}
              </span>
            </div>
          )}
        </>
      )}
    </Field>
  );
}
