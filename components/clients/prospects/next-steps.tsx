import { CalendarCheck, DoorClosed, FileText, ListChecks, Mail, MailWarning } from "lucide-react";
import { Facts, type Fact } from "@/components/ui/facts";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { prospectsMessages } from "@/lib/clients/prospects/messages";

type Props = {
  locale: Locale;
  /** How many upcoming sessions move, and when the first of them is. */
  sessions: number;
  first: string | undefined;
  verified: boolean;
  /** Its holder closed the account. */
  closed: boolean;
  /** The address on file that is told. */
  told: string | null;
};

/** What Associate will do, said before it is pressed. */
export function NextSteps({ locale, sessions, first = "", verified, closed, told }: Props) {
  const t = translator(locale, prospectsMessages);
  const facts: Fact[] = [
    { icon: CalendarCheck, text: t("associate.moving", { n: sessions, when: first }) },
    { icon: FileText, text: t("associate.keeps") },
    closed
      ? { icon: DoorClosed, text: t("associate.closed") }
      : verified
        ? { icon: ListChecks, text: t("associate.rights") }
        : { icon: MailWarning, text: t("associate.staysUnverified") },
    ...(told ? [{ icon: Mail, text: t("associate.told", { email: told }) }] : []),
  ];
  return (
    <div className="then">
      <h3>{t("associate.next")}</h3>
      <Facts facts={facts} tight />
    </div>
  );
}
