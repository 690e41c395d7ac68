import { z } from "zod";
import { id } from "@/lib/input/fields";
import { line } from "@/lib/input/text";

export const addWebsiteInput = z.strictObject({ origin: line(200) });

export const removeWebsiteInput = z.strictObject({ website: id });
