"use server";

import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { locationsMessages } from "./messages";
import { heldLines } from "./rules";
import { addLocationInput, locationInput, saveLocationInput } from "./schema";

const edit = {
  can: "locations.edit",
  messages: locationsMessages,
  revalidate: () => ["/settings/locations", "/settings/availability"],
} as const;
const back = () => "/settings/locations?saved=1";

export const addLocation = practiceAction({ ...edit, input: addLocationInput, run: commands.addLocation, next: back });
export const saveLocation = practiceAction({
  ...edit,
  input: saveLocationInput,
  run: commands.saveLocation,
  next: back,
});
/** Refused, it names the sessions that are booked there. */
export const archiveLocation = practiceAction({
  ...edit,
  input: locationInput,
  run: commands.archiveLocation,
  explain: heldLines,
});
export const restoreLocation = practiceAction({ ...edit, input: locationInput, run: commands.restoreLocation });
