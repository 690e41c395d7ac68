"use server";

import { edited } from "@/lib/platform/input/edits";
import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { therapistProfileMessages } from "./messages";
import { photoInput, therapistProfileInput, therapistInput } from "./schema";

const edit = {
  can: "therapistProfile.edit",
  messages: therapistProfileMessages,
  revalidate: () => ["/settings/profile", "/calendar"],
} as const;

export const saveTherapistProfile = practiceAction({
  ...edit,
  input: edited(therapistProfileInput),
  handler: commands.saveTherapistProfile,
});
export const savePhoto = practiceAction({ ...edit, input: photoInput, upload: "photo", handler: commands.savePhoto });
export const removePhoto = practiceAction({ ...edit, input: therapistInput, handler: commands.removePhoto });
