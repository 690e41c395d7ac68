import { CalendarCheck, DoorClosed, FileText, ListChecks, Mail, MailWarning } from "lucide-react";
import { Facts, type Fact } from "@/components/ui/facts";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { prospectsMessages } from "@/lib/clients/prospects/messages";

type Props = {
  locale: Locale;
  /** Number of upcoming sessions that move; `first` is when the first of them begins. */
  sessions: number;
  first: string | undefined;
  verified: boolean;
  /** The account holder closed the account. */
  closed: boolean;
  /** The address on file that is notified. */
  notified: string | null;
};

/** Describes what Associate will do before it is pressed. */
export function NextSteps({ locale, sessions, first = "", verified, closed, notified }: Props) {
  const t = translator(locale, prospectsMessages);
  const facts: Fact[] = [
    { icon: CalendarCheck, text: t("associate.moving", { n: sessions, when: first }) },
    { icon: FileText, text: t("associate.keeps") },
    closed
      ? { icon: DoorClosed, text: t("associate.closed") }
      : verified
        ? { icon: ListChecks, text: t("associate.rights") }
        : { icon: MailWarning, text: t("associate.staysUnverified") },
    ...(notified ? [{ icon: Mail, text: t("associate.told", { email: notified }) }] : []),
  ];
  return (
    <div className="then">
      <h3>{t("associate.next")}</h3>
      <Facts facts={facts} tight />
    </div>
  );
}
