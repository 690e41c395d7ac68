import { z } from "zod";
import { aboutVersion } from "@/lib/sessions/session-emails/schema";

/** `until`: when the time is released. */
export const aboutHold = aboutVersion.extend({ until: z.iso.datetime() });
