import { randomUUID } from "node:crypto";
import { book } from "@/lib/sessions/booking/commands";
import type { makePracticeFixture } from "./factories";
import { at, makeAccount } from "./factories";
import { portalScope } from "./scopes";

export type House = Awaited<ReturnType<typeof makePracticeFixture>>;

/** Wednesday, December 9, 2026, noon in Vancouver. */
export const now = new Date("2026-12-09T19:00:00Z");

type Row = { id: string };

/** A client with an account at the practice; `book` books a wall time in the practice's zone. */
export async function makeBooker(
  { practice, therapist, service }: House,
  given: Parameters<typeof makeAccount>[1] = {},
  client: Row | null = null,
) {
  const account = await makeAccount(practice, given);
  const scope = portalScope({
    practiceId: practice.id,
    accountId: account.id,
    verified: account.verifiedAt !== null,
    clientId: client?.id ?? null,
  });
  return {
    account,
    scope,
    book(wall: string | number, other: { key?: string; therapist?: string; service?: string; place?: string } = {}) {
      const start = typeof wall === "number" ? wall : at(wall, practice.zone).getTime();
      return book(
        scope,
        { therapist: therapist.id, service: service.id, key: randomUUID(), start, ...other },
        account.id,
        now,
      );
    },
  };
}
