"use server";

import { openAction } from "@/lib/platform/access/actions";
import { systemScope } from "@/lib/platform/access/system";
import * as commands from "./commands";
import { staffInvitationsMessages } from "./messages";
import { acceptInput, freshInvitationInput } from "./schema";

/** Does not sign the person in: access to a mailbox alone must not open client records. */
export const acceptInvitation = openAction({
  messages: staffInvitationsMessages,
  input: acceptInput,
  handler: async (_, input) => {
    const scope = await systemScope();
    return commands.accept(scope, input, scope.now);
  },
  redirectTo: () => "/sign-in?welcome=1",
});

export const sendFreshInvitation = openAction({
  messages: staffInvitationsMessages,
  input: freshInvitationInput,
  handler: async (_, input) => {
    const scope = await systemScope();
    return commands.freshInvitation(scope, input, scope.now);
  },
});
