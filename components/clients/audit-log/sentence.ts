import { auditMessages } from "@/lib/platform/audit/messages";
import { clientsMessages } from "@/lib/clients/clients/messages";
import { and } from "@/lib/platform/i18n/list";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { auditLogMessages } from "@/lib/clients/audit-log/messages";

/** Describes an audited action. An unknown action is shown as stored. */
export function auditSentence(action: string, data: unknown, locale: Locale): string {
  const t = translator(locale, auditMessages) as unknown as (key: string, values: Record<string, string>) => string;
  const known = action
    .split(".")
    .reduce<unknown>(
      (at, part) => (typeof at === "object" && at !== null ? (at as Record<string, unknown>)[part] : undefined),
      auditMessages.en.actions,
    );
  if (typeof known !== "string") return action;
  const details = typeof data === "object" && data !== null ? (data as Record<string, unknown>) : {};
  const { fields, parts } = auditLogMessages[locale];
  const named = Array.isArray(details.fields)
    ? details.fields.map((field) => fields[field as keyof typeof fields] ?? String(field))
    : [];
  return t(`actions.${action}`, {
    part: parts[text(details.part) as keyof typeof parts] ?? parts.beside,
    fields: and(named, locale),
    from: status(details.from, locale),
    to: status(details.to, locale),
    reason: text(details.reason),
    status: clientStatus(details.status, locale),
  });
}

const text = (value: unknown) => (typeof value === "string" ? value : "");

/** Formats a session state. */
function status(value: unknown, locale: Locale): string {
  const words = clientsMessages[locale].record.status;
  return words[text(value) as keyof typeof words] ?? text(value);
}

function clientStatus(value: unknown, locale: Locale): string {
  const words = clientsMessages[locale].status;
  return words[text(value) as keyof typeof words] ?? text(value);
}
