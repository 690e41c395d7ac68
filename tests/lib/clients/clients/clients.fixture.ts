import { clientListInput } from "@/lib/clients/clients/schema";
import { makePracticeFixture } from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";

export const now = new Date("2027-01-11T12:00:00Z");

export const list = (given: Record<string, unknown> = {}) => clientListInput.parse(given);

export async function arrange() {
  const house = await makePracticeFixture();
  return { ...house, scope: practiceScope({ practiceId: house.practice.id, staffId: house.owner.id, now }) };
}
