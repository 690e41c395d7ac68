"use server";

import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { prospectsMessages } from "./messages";
import { associateInput, createClientInput, undoAssociationInput, verifyProspectsInput } from "./schema";

const PAGES = ["/calendar", "/clients", "/clients/prospects"];

export const verifyProspects = practiceAction({
  can: "prospects.verify",
  messages: prospectsMessages,
  input: verifyProspectsInput,
  handler: commands.verifyProspects,
  revalidate: () => PAGES,
});

export const createClientFromProspect = practiceAction({
  can: "prospects.createClient",
  messages: prospectsMessages,
  input: createClientInput,
  handler: commands.createClientFromProspect,
  revalidate: () => PAGES,
});

export const associateProspect = practiceAction({
  can: "prospects.associate",
  messages: prospectsMessages,
  input: associateInput,
  handler: commands.associateProspect,
  revalidate: () => PAGES,
});

export const undoAssociation = practiceAction({
  can: "prospects.associate",
  messages: prospectsMessages,
  input: undoAssociationInput,
  handler: commands.undoAssociation,
  revalidate: () => PAGES,
});
