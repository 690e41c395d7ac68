import { env } from "@/lib/env/env";
import { REMINDERS } from "@/lib/reminders/rules";
import { REQUESTS } from "@/lib/requests/rules";
import { prepareQueues, type Queue } from "@/lib/jobs/queue";
import { GIVEN_UP, QUEUE } from "./rules";

// Eleven more tries, 15 seconds to some 6 hours apart, about 13 hours in all: within the day for which the email
// service remembers an idempotency key.
const queues: readonly Queue[] = [
  { name: GIVEN_UP, retryLimit: 11, retryDelay: 15, expireInSeconds: 60 },
  { name: QUEUE, retryLimit: 11, retryDelay: 15, expireInSeconds: 60, deadLetter: GIVEN_UP },
  { name: REQUESTS, retryLimit: 11, retryDelay: 15, expireInSeconds: 60 },
  { name: REMINDERS, retryLimit: 11, retryDelay: 15, expireInSeconds: 60 },
];

/** Creates the tables and queues of the jobs. At each start after the migrations, and in the tests' template database. */
export function prepareJobs(databaseUrl: string = env().DATABASE_URL): Promise<void> {
  return prepareQueues(databaseUrl, queues);
}
