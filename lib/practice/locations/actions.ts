"use server";

import { edited } from "@/lib/platform/input/edits";
import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { locationsMessages } from "./messages";
import { heldLines } from "./rules";
import { addLocationInput, locationInput, saveLocationInput } from "./schema";

const edit = {
  can: "locations.edit",
  messages: locationsMessages,
  revalidate: () => ["/organization/locations", "/settings/availability"],
} as const;
const back = () => "/organization/locations?saved=1";

export const addLocation = practiceAction({
  ...edit,
  input: addLocationInput,
  handler: commands.addLocation,
  redirectTo: back,
});
export const saveLocation = practiceAction({
  ...edit,
  input: edited(saveLocationInput),
  handler: commands.saveLocation,
  redirectTo: back,
});
/** A refusal lists the sessions that are booked there. */
export const archiveLocation = practiceAction({
  ...edit,
  input: locationInput,
  handler: commands.archiveLocation,
  errorDetails: heldLines,
});
export const restoreLocation = practiceAction({ ...edit, input: locationInput, handler: commands.restoreLocation });
