"use client";

import { useActionState } from "react";
import { RadioField } from "@/components/form/radio-field";
import { SelectField } from "@/components/form/select-field";
import { FailureNotice } from "@/components/form/failure-notice";
import { FormContext } from "@/components/form/state";
import { CopyButton } from "@/components/ui/copy-button";
import { Notice } from "@/components/ui/notice";
import type { SelectOption } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import { calendarFeedMessages } from "@/lib/calendar/calendar-feed/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

type Props = {
  locale: Locale;
  /** The feed's current settings; null if there is no feed. */
  feed: { shows: string; whose: string } | null;
  whose: readonly SelectOption[];
  /** The part before the secret: "https://book.example/api/calendar/". */
  address: string;
  actions: { make: Action; change: Action; revoke: Action };
};

/** A calendar feed's contents, its address (shown once, when it is created), and its removal. */
export function FeedForm({ locale, feed, whose, address, actions }: Props) {
  const t = translator(locale, calendarFeedMessages);
  const [made, make] = useActionState(actions.make, null);
  const [changed, change] = useActionState(actions.change, null);
  const [revoked, revoke] = useActionState(actions.revoke, null);
  const failure = [made, changed, revoked].find((state) => state !== null && !state.ok) ?? null;
  const url = feed && made?.ok ? `${address}${(made.data as { secret: string }).secret}.ics` : null;
  const shows = [
    { value: "initials", label: t("initials"), detail: t("initialsDetail") },
    { value: "busy", label: t("busyOnly"), detail: t("busyDetail") },
  ];
  return (
    <FormContext value={failure && !failure.ok ? failure : null}>
      {failure && !failure.ok && <FailureNotice failure={failure} />}
      {url && (
        <Notice tone="ok" role="status" title={t("made")}>
          <p className="my-2 break-all">
            <code>{url}</code>
          </p>
          <CopyButton text={url} label={t("copy")} name={t("copyName")} done={t("copied")} />
        </Notice>
      )}
      {feed && changed?.ok && !url && (
        <Notice tone="ok" role="status">
          {t("saved")}
        </Notice>
      )}
      {!feed && revoked?.ok && (
        <Notice tone="ok" role="status">
          {t("revoked")}
        </Notice>
      )}
      <form action={feed ? change : make} noValidate>
        <div className="form mt-4">
          <RadioField name="shows" legend={t("shows")} defaultValue={feed?.shows ?? "initials"} options={shows} />
          {whose.length > 1 ? (
            <SelectField name="whose" label={t("whose")} defaultValue={feed?.whose} options={whose} wide />
          ) : (
            <input type="hidden" name="whose" value={whose[0]?.value ?? ""} />
          )}
        </div>
        <div className="acts">
          <SubmitButton variant="save" busy={t("saving")}>
            {t(feed ? "change" : "make")}
          </SubmitButton>
          {feed && (
            <SubmitButton formAction={make} busy={t("saving")}>
              {t("again")}
            </SubmitButton>
          )}
        </div>
        {feed && <p className="small muted mt-2">{t("againAbout")}</p>}
      </form>
      {feed && (
        <form action={revoke} className="mt-4">
          <SubmitButton variant="alert" busy={t("saving")}>
            {t("revoke")}
          </SubmitButton>
        </form>
      )}
    </FormContext>
  );
}
