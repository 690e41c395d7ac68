import type { Allowed } from "@/lib/platform/access/scopes";
import { editsTherapist } from "@/lib/platform/access/rows";
import { db } from "@/lib/platform/db/client";

export const profileFields = {
  name: true,
  titleEn: true,
  titleFr: true,
  focusEn: true,
  focusFr: true,
  bioEn: true,
  bioFr: true,
  lineEn: true,
  lineFr: true,
  languages: true,
  notifyEmail: true,
  videoUrl: true,
  onlineBooking: true,
  photoId: true,
} as const;

/** Returns a therapist's profile; null if the viewer may not change it. */
export async function profileOf(scope: Allowed<"therapistProfile.edit">, therapistId: string) {
  if (!editsTherapist(scope, therapistId)) return null;
  return db().therapist.findFirst({
    where: { id: therapistId, practiceId: scope.practiceId },
    select: { id: true, ...profileFields },
  });
}

export type TherapistProfile = NonNullable<Awaited<ReturnType<typeof profileOf>>>;
