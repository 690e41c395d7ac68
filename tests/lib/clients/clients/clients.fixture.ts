import { clientListInput } from "@/lib/clients/clients/schema";
import { makePracticeFixture } from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";

export const now = new Date("2027-01-11T12:00:00Z");

export const list = (given: Record<string, unknown> = {}) => clientListInput.parse(given);

export async function arrange() {
  const fixture = await makePracticeFixture();
  return { ...fixture, scope: practiceScope({ practiceId: fixture.practice.id, staffId: fixture.owner.id, now }) };
}
