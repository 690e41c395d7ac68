"use server";

import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { therapistProfileMessages } from "./messages";
import { photoInput, profileInput, therapistInput } from "./schema";

const edit = {
  can: "therapistProfile.edit",
  messages: therapistProfileMessages,
  revalidate: () => ["/settings/profile", "/calendar"],
} as const;

export const saveProfile = practiceAction({ ...edit, input: profileInput, run: commands.saveProfile });
export const savePhoto = practiceAction({ ...edit, input: photoInput, upload: "photo", run: commands.savePhoto });
export const removePhoto = practiceAction({ ...edit, input: therapistInput, run: commands.removePhoto });
