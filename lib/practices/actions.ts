"use server";

import { openAction } from "@/lib/access/actions";
import { systemScope } from "@/lib/access/system";
import { setUp } from "./commands";
import { setUpInput } from "./schema";

export const setUpPractice = openAction({
  words: "setup",
  input: setUpInput,
  run: async (_, input) => {
    const scope = await systemScope();
    return setUp(scope, input, scope.now);
  },
  signs: ({ id, locale }) => ({ audience: "staff", id, locale }),
  next: () => "/calendar",
});
