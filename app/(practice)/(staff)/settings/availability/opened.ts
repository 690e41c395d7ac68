import { notFound } from "next/navigation";
import { requirePractice } from "@/lib/platform/access/viewer";
import { availabilityTherapists, therapistAvailability } from "@/lib/availability/hours/queries";
import { parseLocalDate } from "@/lib/scheduling/dates";
import { idOf, one, type Query } from "../../../query";

/**
 * Returns the therapist given in the URL, else the viewer's own, else the first. Responds with 404 if the viewer may
 * not edit that therapist, or any.
 */
export async function openedTherapist(query: Awaited<Query>) {
  const scope = await requirePractice("availability.edit");
  const therapists = await availabilityTherapists(scope);
  const id = idOf(query.therapist);
  const of = (id: string | null) => therapists.find((therapist) => therapist.id === id)?.id;
  const therapist = query.therapist === undefined ? (of(scope.therapistId) ?? therapists[0]?.id) : of(id);
  const day = Date.parse(parseLocalDate(one(query.day) ?? "") ?? "");
  const since = new Date(Math.min(scope.now.getTime(), Number.isNaN(day) ? Infinity : day));
  const availability = therapist ? await therapistAvailability(scope, therapist, since) : null;
  if (!therapist || !availability) notFound();
  return { scope, therapist, therapists, availability };
}
