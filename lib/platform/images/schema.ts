import { z } from "zod";
import { MAX_UPLOAD_BYTES } from "@/lib/platform/input/uploads";
import { kindOf } from "./rules";

/** The bytes of a PNG, JPEG or WebP picture. Codes: image_none, image_large, image_kind. */
export const imageFile = z
  .instanceof(Uint8Array, { error: "image_none" })
  .refine((bytes) => bytes.length > 0, { error: "image_none", abort: true })
  .refine((bytes) => bytes.length <= MAX_UPLOAD_BYTES, { error: "image_large", abort: true })
  .refine((bytes) => kindOf(bytes) !== null, "image_kind");
