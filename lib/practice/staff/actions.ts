"use server";

import { edited } from "@/lib/platform/input/edits";
import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { staffMessages } from "./messages";
import {
  clientAccessInput,
  invitationInput,
  inviteInput,
  memberAccessInput,
  roleInput,
  secondStepInput,
  staffInput,
} from "./schema";

const manage = { can: "staff.manage", messages: staffMessages, revalidate: () => ["/organization/staff"] } as const;

export const inviteStaff = practiceAction({
  ...manage,
  input: inviteInput,
  handler: commands.invite,
  redirectTo: () => "/organization/staff?done=invited",
});
export const resendInvitation = practiceAction({
  ...manage,
  input: invitationInput,
  handler: commands.resendInvitation,
  redirectTo: () => "/organization/staff?done=resent",
});
export const revokeInvitation = practiceAction({
  ...manage,
  input: invitationInput,
  handler: commands.revokeInvitation,
});
export const changeRole = practiceAction({
  ...manage,
  input: edited(roleInput),
  handler: commands.changeRole,
  redirectTo: () => "/organization/staff?done=saved",
});
export const saveClientAccess = practiceAction({
  ...manage,
  input: edited(clientAccessInput),
  handler: commands.saveClientAccess,
  redirectTo: () => "/organization/staff?done=saved",
});
export const saveMemberAccess = practiceAction({
  ...manage,
  input: edited(memberAccessInput),
  handler: commands.saveMemberAccess,
  redirectTo: () => "/organization/staff?done=saved",
});
export const makeTherapist = practiceAction({
  ...manage,
  input: staffInput,
  handler: commands.makeTherapist,
  redirectTo: () => "/organization/staff?done=therapist",
});
export const disableStaff = practiceAction({ ...manage, input: staffInput, handler: commands.disableStaff });
export const enableStaff = practiceAction({ ...manage, input: staffInput, handler: commands.enableStaff });
export const resetSecondStep = practiceAction({
  ...manage,
  input: secondStepInput,
  handler: commands.resetSecondStep,
  redirectTo: () => "/organization/staff?done=secondStep",
});
