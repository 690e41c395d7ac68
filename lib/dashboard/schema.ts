import { z } from "zod";
import { id } from "@/lib/input/fields";

export const sendAgainInput = z.strictObject({ message: id });
