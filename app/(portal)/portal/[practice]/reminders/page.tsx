import type { Metadata } from "next";
import { OwnReminders } from "@/components/sessions/reminders/own-reminders";
import { requirePortal } from "@/lib/platform/access/viewer";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { remindersMessages } from "@/lib/sessions/reminders/messages";
import { ownReminders } from "@/lib/sessions/reminders/queries";
import { AccountFrame } from "../../../account-frame";

type Props = { params: Promise<{ practice: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { practice } = await requirePortal((await params).practice, "portal.notices");
  return { title: `${translator(await pageLocale(), remindersMessages)("title")} · ${practice.name}` };
}

/** Turns session reminders on or off (D2). */
export default async function RemindersPage({ params }: Props) {
  const { scope, practice } = await requirePortal((await params).practice, "portal.notices");
  const [locale, own] = await Promise.all([pageLocale(), ownReminders(scope)]);
  return (
    <AccountFrame scope={scope} practice={practice} title={translator(locale, remindersMessages)("title")}>
      <OwnReminders locale={locale} practice={practice.slug} {...own} />
    </AccountFrame>
  );
}
