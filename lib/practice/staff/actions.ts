"use server";

import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { staffMessages } from "./messages";
import { invitationInput, inviteInput, roleInput, secondStepInput, staffInput } from "./schema";

const manage = { can: "staff.manage", messages: staffMessages, revalidate: () => ["/settings/staff"] } as const;

export const inviteStaff = practiceAction({
  ...manage,
  input: inviteInput,
  run: commands.invite,
  next: () => "/settings/staff?done=invited",
});
export const resendInvitation = practiceAction({
  ...manage,
  input: invitationInput,
  run: commands.resendInvitation,
  next: () => "/settings/staff?done=resent",
});
export const revokeInvitation = practiceAction({ ...manage, input: invitationInput, run: commands.revokeInvitation });
export const changeRole = practiceAction({
  ...manage,
  input: roleInput,
  run: commands.changeRole,
  next: () => "/settings/staff?done=saved",
});
export const makeTherapist = practiceAction({
  ...manage,
  input: staffInput,
  run: commands.makeTherapist,
  next: () => "/settings/staff?done=therapist",
});
export const disableStaff = practiceAction({ ...manage, input: staffInput, run: commands.disableStaff });
export const enableStaff = practiceAction({ ...manage, input: staffInput, run: commands.enableStaff });
export const resetSecondStep = practiceAction({
  ...manage,
  input: secondStepInput,
  run: commands.resetSecondStep,
  next: () => "/settings/staff?done=secondStep",
});
