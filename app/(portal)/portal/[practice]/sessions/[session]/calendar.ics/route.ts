import { may } from "@/lib/platform/access/may";
import { findPractice } from "@/lib/platform/access/practice";
import { portalViewerOf } from "@/lib/platform/access/viewer";
import { sessionCalendar } from "@/lib/platform/calendar-file/session";
import { env } from "@/lib/platform/env/env";
import { ownAccount } from "@/lib/accounts/sign-up/queries";
import { id } from "@/lib/platform/input/fields";
import { pageLocale } from "@/lib/practice/practices/queries";
import { ownSession } from "@/lib/sessions/sessions/queries";
import { isAhead, isGone } from "@/lib/sessions/sessions/rules";

/** Serves the session as a calendar file; for a cancelled one, the file removes it from the calendar. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ practice: string; session: string }> },
): Promise<Response> {
  const { practice: slug, session: sessionId } = await params;
  const { practice } = (await findPractice(slug)) ?? {};
  const viewer = practice ? await portalViewerOf(practice) : null;
  if (!practice || !may(viewer, "portal.sessions")) return new Response(null, { status: 404 });
  const session = id.safeParse(sessionId).success ? await ownSession(viewer, sessionId) : null;
  if (!session || !(isAhead(session.status) || isGone(session.status))) return new Response(null, { status: 404 });
  const url = `${env().APP_URL}/portal/${slug}/sessions/${session.id}`;
  const { discreetCalendar: discreet } = await ownAccount(viewer);
  return new Response(sessionCalendar(await pageLocale(), { ...session, practice, discreet }, url), {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": "attachment; filename=session.ics",
      "cache-control": "no-store",
    },
  });
}
