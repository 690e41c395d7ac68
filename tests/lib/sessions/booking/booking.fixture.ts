import { makeHouse } from "@/tests/support/factories";
import { makeBooker } from "@/tests/support/booker";

export const refused = (error: string) => expect.objectContaining({ ok: false, error });

export async function arrange(given: Parameters<typeof makeHouse>[0] = {}) {
  const house = await makeHouse(given);
  return { ...house, ...(await makeBooker(house)) };
}
