import { listInput } from "@/lib/clients/clients/schema";
import { makeHouse } from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";

export const now = new Date("2027-01-11T12:00:00Z");

export const list = (given: Record<string, unknown> = {}) => listInput.parse(given);

export async function arrange() {
  const house = await makeHouse();
  return { ...house, scope: practiceScope({ practiceId: house.practice.id, staffId: house.owner.id, now }) };
}
