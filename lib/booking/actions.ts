"use server";

import { portalAction } from "@/lib/access/actions";
import { book } from "./commands";
import { nearTimes } from "./explain";
import { bookInput } from "./schema";

export const bookSession = portalAction({
  words: "booking",
  input: bookInput,
  explain: nearTimes,
  run: book,
  revalidate: () => ["/calendar"],
  next: ({ sessionId }, { practice }) => `/portal/${practice}/sessions/${sessionId}`,
});
