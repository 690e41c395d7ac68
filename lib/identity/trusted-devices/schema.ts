import { z } from "zod";
import { id } from "@/lib/platform/input/fields";

export const endTrustInput = z.strictObject({ trusted: id });
