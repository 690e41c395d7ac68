import { CircleCheck, CircleX } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Select, type SelectOption } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { hoursMessages } from "@/lib/availability/hours/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";

export type WhyAnswer = { key: string; title: string; reasons: string[] };

type Props = {
  locale: Locale;
  therapist: string;
  services: readonly SelectOption[];
  question: { day: string; time: string; service: string; who: string };
  /** Possible matches for `question.who` while it is ambiguous. */
  people: readonly { id: string; name: string }[];
  /** Fields that cannot be parsed. */
  invalid: { day: boolean; time: boolean };
  answers: readonly WhyAnswer[];
};

/** Asks why a time is not offered: a plain GET form, so that the URL holds the question. */
export function WhyNot({ locale, therapist, services, question, people, invalid, answers }: Props) {
  const t = translator(locale, hoursMessages);
  return (
    <>
      <form action="/settings/availability#why" className="form">
        <input type="hidden" name="therapist" value={therapist} />
        <TextInput
          id="why-day"
          name="day"
          type="date"
          label={t("why.day")}
          defaultValue={question.day}
          error={invalid.day ? t("why.dayInvalid") : undefined}
          autoComplete="off"
        />
        <TextInput
          id="why-time"
          name="time"
          label={t("why.time")}
          defaultValue={question.time}
          error={invalid.time ? t("why.timeInvalid") : undefined}
          autoComplete="off"
        />
        <Select
          id="why-service"
          name="service"
          label={t("why.service")}
          defaultValue={question.service}
          options={services}
          wide
        />
        <TextInput
          id="why-who"
          name="who"
          label={t("why.who")}
          hint={t("why.whoHint")}
          optional={translator(locale, commonMessages)("optional")}
          defaultValue={question.who}
          autoComplete="off"
          wide
        />
        <div className="wide">
          <Button type="submit">{t("why.ask")}</Button>
        </div>
      </form>
      {question.who && !invalid.day && !invalid.time && answers.length === 0 && (
        <div role="status" className="mt-4">
          <p>{t("why.whom", { n: people.length, who: question.who })}</p>
          <ul>
            {people.map(({ id, name }) => (
              <li key={id}>
                <Link
                  className="inline-flex min-h-9 items-center"
                  prefetch={false}
                  href={`/settings/availability?${new URLSearchParams({ therapist, ...question, who: name, client: id })}#why`}
                >
                  <bdi>{name}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      {answers.length > 0 && (
        <div role="status" className="mt-4 grid gap-3">
          {answers.map(({ key, title, reasons }) => (
            <Notice
              key={key}
              tone={reasons.length === 0 ? "ok" : "notice"}
              icon={reasons.length === 0 ? CircleCheck : CircleX}
              title={`${title}${locale === "fr" ? "\u00a0" : ""}: ${t(reasons.length === 0 ? "why.offered" : "why.notOffered")}`}
            >
              {reasons.length > 0 && (
                <ul className="list-disc pl-5">
                  {reasons.map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
              )}
            </Notice>
          ))}
        </div>
      )}
    </>
  );
}
