import type { z } from "zod";
import type { Allowed, PracticeScope } from "@/lib/platform/access/scopes";
import { editsTherapist } from "@/lib/platform/access/rows";
import { audit, type AuditAction } from "@/lib/platform/audit/audit";
import { changesOf } from "@/lib/platform/audit/changes";
import { transaction, type Tx } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { drawAnew, replaceImage, type Picture } from "@/lib/platform/images/commands";
import { merged, type Edited } from "@/lib/platform/input/edits";
import { ok, orRefused, Refusal, refuse, type CodesOf, type Result } from "@/lib/platform/result/result";
import { profileFields } from "./queries";
import { SESSION_LANGUAGES } from "./rules";
import type { therapistProfileInput } from "./schema";

type Before = Prisma.TherapistGetPayload<{ select: typeof profileFields }>;

/** Runs one change of a profile. Locks its row, so that concurrent bookings see the change or wait for it. */
function change(
  scope: PracticeScope,
  id: string,
  work: (tx: Tx, before: Before) => Promise<Partial<Before>>,
  action: AuditAction,
): Promise<Result<undefined, "not_found">> {
  const { practiceId } = scope;
  return transaction(async (tx) => {
    if (!editsTherapist(scope, id)) return refuse("not_found");
    const { count } = await tx.therapist.updateMany({
      where: { id, practiceId },
      data: { availabilityVersion: { increment: 1 } },
    });
    if (count === 0) return refuse("not_found");
    const before = await tx.therapist.findUniqueOrThrow({ where: { id }, select: profileFields });
    const changes = changesOf(before, await work(tx, before));
    if (Object.keys(changes).length > 0) await audit(tx, scope, action, `therapist:${id}`, changes);
    return ok();
  });
}

/**
 * Saves what the sender changed of the profile that clients see, the address for booking notices (A13), the video link, and Use Client Portal:
 * without it clients do not see the therapist and cannot book with them; booked sessions stay.
 */
export function saveTherapistProfile(
  scope: Allowed<"therapistProfile.edit">,
  input: Edited<z.output<typeof therapistProfileInput>>,
): Promise<Result<undefined, "not_found" | "changed_meanwhile">> {
  const save = () =>
    change(
      scope,
      input.therapist,
      async (tx, { photoId: _, onlineBooking, ...before }) => {
        const spoken = SESSION_LANGUAGES.filter((code) => before.languages.includes(code));
        const edit = merged(input, { ...before, languages: spoken, online: onlineBooking }, ["languages"]);
        if (!edit.ok) throw new Refusal(edit);
        const { therapist: id, online, ...texts } = edit.data;
        const languages = SESSION_LANGUAGES.filter((code) => texts.languages.includes(code));
        const data = { ...texts, languages, onlineBooking: online };
        await tx.therapist.update({ where: { id }, data });
        return data;
      },
      "therapistProfile.save",
    );
  return orRefused(["changed_meanwhile"], save);
}

/** The box that a photo is scaled into: twice the largest size on a page. */
const PHOTO = { width: 320, height: 320 };

export async function savePhoto(
  scope: Allowed<"therapistProfile.edit">,
  { therapist, photo }: { therapist: string; photo: Uint8Array },
): Promise<Result<undefined, "not_found" | "invalid" | CodesOf<typeof drawAnew>>> {
  if (!editsTherapist(scope, therapist)) return refuse("not_found"); // before an expensive conversion
  const drawn = await drawAnew(photo, PHOTO);
  return drawn.ok ? putPhoto(scope, therapist, drawn.data) : refuse("invalid", { photo: drawn.error });
}

export function removePhoto(
  scope: Allowed<"therapistProfile.edit">,
  { therapist }: { therapist: string },
): Promise<Result<undefined, "not_found">> {
  return putPhoto(scope, therapist, null);
}

function putPhoto(scope: PracticeScope, id: string, picture: Picture | null): Promise<Result<undefined, "not_found">> {
  return change(
    scope,
    id,
    async (tx, before) => {
      const use = async (photoId: string | null) =>
        void (await tx.therapist.update({ where: { id }, data: { photoId } }));
      return { photoId: await replaceImage(tx, scope.practiceId, before.photoId, picture, use) };
    },
    "therapistProfile.photo",
  );
}
