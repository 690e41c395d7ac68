"use client";

import { useContext } from "react";
import { FormContext } from "@/components/form/state";
import { TextField } from "@/components/form/text-field";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { displacedMessages } from "@/lib/availability/displaced/messages";
import { moveHref, type DisplacedLine } from "@/lib/availability/displaced/rules";
import { sequencesSeen } from "@/lib/availability/displaced/schema";
import { withoutOpened } from "@/lib/platform/input/edits";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";

type Props = {
  locale: Locale;
  /** URL of the page with the form, to which the user returns, with the values entered, after moving a session. */
  page: string;
};

/**
 * Lists the sessions that a form's closure would displace, as reported by its action. Each can be moved, cancelled or
 * kept, or one choice made for all. Renders nothing if there are none.
 */
export function DisplacedSessionsFields({ locale, page }: Props) {
  const t = translator(locale, displacedMessages);
  const failure = useContext(FormContext);
  if (!failure || !Array.isArray(failure.details)) return null;
  const lines = failure.details as DisplacedLine[];
  const typed = Object.entries(withoutOpened(failure.values)).filter(
    ([name, value]) => value !== "" && name !== "seen" && name !== "every" && !name.startsWith("session-"),
  );
  const back = `${page}?${new URLSearchParams(typed)}`;
  const bulk = (every: "keep" | "cancel") => (
    <SubmitButton name="every" value={every} size="sm" variant={every === "cancel" ? "alert" : "line"} busy={t("busy")}>
      {t(every === "cancel" ? "cancelAll" : "keepAll", { n: lines.length })}
    </SubmitButton>
  );
  return (
    <div className="wide">
      <input type="hidden" name="seen" value={sequencesSeen(lines)} />
      <Notice title={t("title", { n: lines.length })}>
        <p>{t("about")}</p>
        <ul className="my-2" id="sessions" tabIndex={-1}>
          {lines.map(({ id, name, when, therapist, requested }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-line py-2">
              <span className="min-w-[200px] flex-1">
                <b>
                  <bdi>{name}</bdi>
                </b>
                <br />
                {when}
                <br />
                <small className="muted">
                  {therapist}
                  {requested && <>, {t("requested")}</>}
                </small>
              </span>
              <select
                key={failure.values[`session-${id}`]}
                className="input w-auto!"
                name={`session-${id}`}
                defaultValue={failure.values[`session-${id}`] ?? ""}
                aria-label={t("what", { name, when })}
              >
                <option value="">{t("choose")}</option>
                <option value="keep">{t("keep")}</option>
                <option value="cancel">{t("cancel")}</option>
              </select>
              {!requested && (
                <ButtonLink
                  href={moveHref(id, back)}
                  size="sm"
                  className="mt-0!"
                  aria-label={t("moveLabel", { name, when })}
                >
                  {t("move")}
                </ButtonLink>
              )}
            </li>
          ))}
        </ul>
        <TextField
          name="clientNote"
          label={t("note")}
          hint={t("noteHint")}
          optional={translator(locale, commonMessages)("optional")}
          maxLength={300}
          autoComplete="off"
          wide
        />
        <div className="acts">
          {bulk("keep")}
          {bulk("cancel")}
        </div>
      </Notice>
    </div>
  );
}
