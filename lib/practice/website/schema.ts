import { z } from "zod";
import { id } from "@/lib/platform/input/fields";
import { line } from "@/lib/platform/input/text";

export const addWebsiteInput = z.strictObject({ origin: line(200) });

export const removeWebsiteInput = z.strictObject({ website: id });
