import { db, transaction } from "@/lib/db/client";
import { isRetryable, violatedConstraint } from "@/lib/db/errors";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makeAssociation, makeClient, makeHouse, makeSession } from "@/tests/support/factories";

const database = useDatabase();

const refusal = async (work: Promise<unknown>) => violatedConstraint(await work.then(() => null, (error: unknown) => error));

test("a time is given once, and touching sessions are two", async () => {
  const { therapist, service } = await makeHouse();
  await makeSession(therapist, service, { wallStart: "2027-01-12T10:00" });
  expect(await refusal(makeSession(therapist, service, { wallStart: "2027-01-12T10:49" }))).toBe("session_no_overlap");
  expect(await refusal(makeSession(therapist, service, { wallStart: "2027-01-12T10:50" }))).toBeNull();
  expect(await refusal(makeSession(therapist, service, { wallStart: "2027-01-12T09:10" }))).toBeNull();
});
