import { verifyEmail } from "@/lib/accounts/emails";
import type { SystemScope } from "@/lib/access/scopes";
import { codeFor, tokenFor } from "@/lib/access/tokens";
import { bookedClient, bookedTherapist } from "@/lib/booking/emails";
import { deriveAccent } from "@/lib/branding/accent";
import { changeEmail, emailChanged } from "@/lib/change-email/emails";
import { accountClosed } from "@/lib/close-account/emails";
import type { Sender } from "@/lib/email/frame";
import { type EmailContent, type Rendered, renderEmail } from "@/lib/email/render";
import { env } from "@/lib/env/env";
import { practiceExported } from "@/lib/exporting/emails";
import { resetEmail } from "@/lib/password-reset/emails";
import { accountLinked } from "@/lib/prospects/emails";
import { reminder } from "@/lib/reminders/emails";
import { declinedClient, expiredClient, withdrawnClient, withdrawnTherapist } from "@/lib/requests/emails";
import { rescheduledClient, rescheduledTherapist } from "@/lib/reschedule/emails";
import { secondStepReset } from "@/lib/second-factor/emails";
import { seriesEmail } from "@/lib/series/emails";
import { cancelledClient, cancelledTherapist } from "@/lib/sessions/emails";
import { inviteEmail } from "@/lib/staff/emails";
import { notAClientEmail } from "@/lib/turned-away/emails";
import {
  changeFacts,
  closedFacts,
  exportFacts,
  forClient,
  inviteFacts,
  type LedgerMessage,
  linkFacts,
  manyFacts,
  moveFacts,
  notAClientFacts,
  type PracticeFacts,
  resetFacts,
  type SessionFacts,
  sessionFacts,
  staffResetFacts,
  verifyFacts,
} from "./queries";
import { messageData } from "./schema";

/** The one place that knows every word's emails. An email drawn: from whom, and what it says. */
export type Drawn = Omit<EmailContent, "react"> & Rendered & { senderName: string };

type Found = { practice: PracticeFacts; content: EmailContent } | null;

/** Reads what a message speaks of, as it is now, and draws it; null when that is no longer there. */
export async function drawMessage(scope: SystemScope, message: LedgerMessage): Promise<Drawn | null> {
  const found = await find(scope, message);
  if (!found) return null;
  const { react, ...content } = found.content;
  return { ...content, ...(await renderEmail(react)), senderName: found.practice.name };
}

/** The subject alone, for lists; null when what the message speaks of is no longer there. */
export async function subjectOf(scope: SystemScope, message: LedgerMessage): Promise<string | null> {
  return (await find(scope, message))?.content.subject ?? null;
}

type Context = Parameters<typeof bookedClient>[1];

// Those of a request that have a booking's facts are drawn as a booking, in words of their own.
const sessionEmails = {
  booked_client: bookedClient,
  booked_therapist: bookedTherapist,
  requested_client: (session: SessionFacts, context: Context) => bookedClient(session, context, "requestedClient"),
  requested_therapist: (session: SessionFacts, context: Context) =>
    bookedTherapist(session, context, "requestedTherapist"),
  accepted_client: (session: SessionFacts, context: Context) => bookedClient(session, context, "acceptedClient"),
  accepted_therapist: (session: SessionFacts, context: Context) =>
    bookedTherapist(session, context, "acceptedTherapist"),
  reopened_client: (session: SessionFacts, context: Context) => bookedClient(session, context, "reopenedClient"),
  expired_client: expiredClient,
  withdrawn_client: withdrawnClient,
  withdrawn_therapist: withdrawnTherapist,
  cancelled_therapist: cancelledTherapist,
  reminder,
} as const;

async function find(
  scope: SystemScope,
  { id, practiceId, locale, template, data, recipient }: LedgerMessage,
): Promise<Found> {
  const site = env().APP_URL;
  const message = messageData.parse({ template, data });
  switch (message.template) {
    case "cancelled_client":
    case "declined_client": {
      const facts = await sessionFacts(scope, practiceId, message.data.sessionId);
      const draw = message.template === "declined_client" ? declinedClient : cancelledClient;
      return (
        facts && {
          practice: facts.practice,
          content: draw(facts, { locale, site, sender: senderOf(facts.practice) }, message.data.note),
        }
      );
    }
    case "booked_client":
    case "booked_therapist":
    case "requested_client":
    case "requested_therapist":
    case "accepted_client":
    case "accepted_therapist":
    case "reopened_client":
    case "expired_client":
    case "withdrawn_client":
    case "withdrawn_therapist":
    case "cancelled_therapist":
    case "reminder": {
      const facts = await sessionFacts(scope, practiceId, message.data.sessionId);
      const draw = sessionEmails[message.template];
      const client = !message.template.endsWith("_therapist");
      return (
        facts && {
          practice: facts.practice,
          content: draw(client ? forClient(facts) : facts, { locale, site, sender: senderOf(facts.practice) }),
        }
      );
    }
    case "rescheduled_client":
    case "rescheduled_therapist":
    case "handed_over": {
      const move = await moveFacts(scope, practiceId, message.data);
      if (!move) return null;
      const context = { locale, site, sender: senderOf(move.facts.practice) };
      const content =
        message.template === "rescheduled_client"
          ? rescheduledClient({ ...move, facts: forClient(move.facts) }, context)
          : rescheduledTherapist(move, context, message.template === "handed_over");
      return { practice: move.facts.practice, content };
    }
    case "series_booked_client":
    case "series_booked_therapist":
    case "series_cancelled_client":
    case "series_cancelled_therapist":
    case "series_changed_client":
    case "series_changed_therapist":
    case "series_handed_over": {
      const facts = await manyFacts(
        scope,
        practiceId,
        message.data.sessions.map(({ sessionId }) => sessionId),
      );
      const [first] = facts;
      const client = message.template.endsWith("_client");
      const content = first
        ? seriesEmail(message, client ? facts.map(forClient) : facts, {
            locale,
            site,
            sender: senderOf(first.practice),
          })
        : null;
      return first && content ? { practice: first.practice, content } : null;
    }
    case "verify": {
      const facts = await verifyFacts(scope, practiceId, message.data.accountId);
      const token = tokenFor("verify", id);
      return (
        facts && {
          practice: facts.practice,
          content: verifyEmail(facts, {
            locale,
            site,
            sender: senderOf(facts.practice),
            token,
            code: codeFor("verify", id),
          }),
        }
      );
    }
    case "reset": {
      const facts = await resetFacts(scope, practiceId, message.data.accountId);
      const href = `${site}/portal/${facts?.practice.slug}/password/reset?token=${tokenFor("reset", id)}`;
      return (
        facts && {
          practice: facts.practice,
          content: resetEmail(facts, { locale, sender: senderOf(facts.practice), href, code: codeFor("reset", id) }),
        }
      );
    }
    case "reset_staff": {
      const facts = await staffResetFacts(scope, practiceId, message.data.staffId);
      const href = `${site}/password/reset?token=${tokenFor("reset", id)}`;
      return (
        facts && {
          practice: facts.practice,
          content: resetEmail(facts, { locale, sender: senderOf(facts.practice), href, code: null }),
        }
      );
    }
    case "second_step_reset": {
      const facts = await staffResetFacts(scope, practiceId, message.data.staffId);
      return (
        facts && {
          practice: facts.practice,
          content: secondStepReset(facts, {
            locale,
            sender: senderOf(facts.practice),
            href: `${site}/settings/security`,
          }),
        }
      );
    }
    case "invite": {
      const facts = await inviteFacts(scope, practiceId, message.data.invitationId);
      const href = `${site}/invitation?token=${tokenFor("invite", id)}`;
      return (
        facts && {
          practice: facts.practice,
          content: inviteEmail(facts, { locale, sender: senderOf(facts.practice), href }),
        }
      );
    }
    case "practice_exported": {
      const facts = await exportFacts(scope, practiceId, message.data);
      return (
        facts && {
          practice: facts.practice,
          content: practiceExported(facts, {
            locale,
            sender: senderOf(facts.practice),
            href: `${site}/settings/staff`,
          }),
        }
      );
    }
    case "change_email": {
      const facts = await changeFacts(scope, practiceId, message.data.accountId, recipient);
      const href = `${site}/portal/${facts?.practice.slug}/change-email/confirm?token=${tokenFor("change_email", id)}`;
      return (
        facts && {
          practice: facts.practice,
          content: changeEmail(facts, {
            locale,
            sender: senderOf(facts.practice),
            href,
            code: codeFor("change_email", id),
          }),
        }
      );
    }
    case "email_changed": {
      const facts = await resetFacts(scope, practiceId, message.data.accountId);
      const href = `${site}/portal/${facts?.practice.slug}/change-email/undo?token=${tokenFor("undo_email", id)}`;
      return (
        facts && {
          practice: facts.practice,
          content: emailChanged(facts, { locale, sender: senderOf(facts.practice), href }),
        }
      );
    }
    case "account_closed": {
      const facts = await closedFacts(scope, practiceId, message.data.accountId);
      const href = `${site}/book/${facts?.practice.slug}`;
      return (
        facts && {
          practice: facts.practice,
          content: accountClosed(facts, { locale, sender: senderOf(facts.practice), href, kept: message.data.kept }),
        }
      );
    }
    case "not_a_client": {
      const facts = await notAClientFacts(scope, practiceId, message.data.accountId);
      return (
        facts && {
          practice: facts.practice,
          content: notAClientEmail(facts, {
            locale,
            sender: senderOf(facts.practice),
            sessions: message.data.sessions,
          }),
        }
      );
    }
    case "account_linked": {
      const facts = await linkFacts(scope, practiceId, message.data.accountId, message.data.clientId);
      return (
        facts && {
          practice: facts.practice,
          content: accountLinked(facts, { locale, sender: senderOf(facts.practice) }),
        }
      );
    }
  }
}

/** The practice as the sender of an email, in its own colour. */
function senderOf({ name, address, phone, accent }: PracticeFacts): Sender {
  return { name, address, phone, ...deriveAccent(accent) };
}
