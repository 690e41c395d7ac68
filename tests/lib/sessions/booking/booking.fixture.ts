import { makePracticeFixture } from "@/tests/support/factories";
import { makeBooker } from "@/tests/support/booker";

export const refused = (error: string) => expect.objectContaining({ ok: false, error });

export async function arrange(given: Parameters<typeof makePracticeFixture>[0] = {}) {
  const fixture = await makePracticeFixture(given);
  return { ...fixture, ...(await makeBooker(fixture)) };
}
