"use server";

import { portalAction } from "@/lib/access/actions";
import { book } from "./commands";
import { bookInput } from "./schema";

export const bookSession = portalAction({
  words: "booking",
  input: bookInput,
  run: book,
  revalidate: () => ["/calendar"],
  next: ({ sessionId }, { practice }) => `/portal/${practice}/sessions/${sessionId}`,
});
