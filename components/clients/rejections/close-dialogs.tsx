"use client";

import { CalendarX, Clock, DoorClosed, Mail, ShieldBan } from "lucide-react";
import { AreaField } from "@/components/form/area-field";
import { FormDialog } from "@/components/form/form-dialog";
import { reporting } from "@/components/form/reporting";
import { Facts } from "@/components/ui/facts";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { rejectionsMessages } from "@/lib/clients/rejections/messages";
import { announceClosed, type Done } from "./announce";

/** A person to reject; `coming`: number of booked sessions that have not begun. */
export type RejectedPerson = { id: string; name: string; email: string; verified: boolean; coming: number };

/** The action, and the one that undoes it. */
export type Ways = { close: Action; undo: Action };

type Props = { locale: Locale; ways: Ways; onClose: () => void };

const words = (locale: Locale, submit: string) => {
  const common = translator(locale, commonMessages);
  return {
    close: common("close"),
    cancel: common("cancel"),
    submit,
    busy: translator(locale, rejectionsMessages)("busy"),
  };
};

/** Not a client: describes the effect on the accounts, their holders and their sessions before confirmation. */
export function NotAClientDialog({ locale, people, ways, onClose }: Props & { people: readonly RejectedPerson[] }) {
  const t = translator(locale, rejectionsMessages);
  const [n, name] = [people.length, people[0]?.name ?? ""];
  const action = reporting<Done>(ways.close, (done) => {
    announceClosed(locale, t("done.notAClient", { n, name }), done, ways.undo);
    onClose();
  });
  return (
    <FormDialog
      title={t("close.title", { n, name })}
      action={action}
      onClose={onClose}
      words={words(locale, t("close.submit"))}
      variant="alert"
    >
      <input type="hidden" name="accounts" value={people.map(({ id }) => id).join(",")} />
      <Facts
        facts={[
          { icon: DoorClosed, text: t("close.about", { n }) },
          { icon: Mail, text: t("close.email", { n }) },
          { icon: CalendarX, text: t("close.sessions", { n: people.reduce((sum, { coming }) => sum + coming, 0) }) },
          { icon: Clock, text: t("close.back") },
        ]}
      />
    </FormDialog>
  );
}

/** Block: one person, with a reason visible to staff who may block. */
export function BlockDialog({ locale, person, ways, onClose }: Props & { person: RejectedPerson }) {
  const t = translator(locale, rejectionsMessages);
  const { id, name, email, verified, coming } = person;
  const action = reporting<Done>(ways.close, (done) => {
    announceClosed(locale, t("done.blocked", { name }), done, ways.undo);
    onClose();
  });
  return (
    <FormDialog
      title={t("blocking.title", { name })}
      action={action}
      onClose={onClose}
      words={words(locale, t("blocking.submit"))}
      variant="alert"
    >
      <input type="hidden" name="account" value={id} />
      <Facts
        facts={[
          { icon: ShieldBan, text: t(verified ? "blocking.about" : "blocking.aboutUnverified", { email }) },
          { icon: CalendarX, text: t("close.sessions", { n: coming }) },
          { icon: Clock, text: t("blocking.back") },
        ]}
      />
      <div className="mt-4">
        <AreaField
          name="reason"
          label={t("blocking.reason")}
          hint={t("blocking.reasonHint")}
          rows={3}
          maxLength={500}
        />
      </div>
    </FormDialog>
  );
}
