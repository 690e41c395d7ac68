-- DropIndex
DROP INDEX "audit_entry_subject_idx";

-- DropIndex
DROP INDEX "session_client_id_starts_at_idx";

-- CreateIndex
CREATE INDEX "audit_entry_subject_id_idx" ON "audit_entry"("subject", "id");

-- CreateIndex
CREATE INDEX "client_practice_id_created_at_id_idx" ON "client"("practice_id", "created_at", "id");

-- The sessions of a client, read from the index alone: the list of clients looks at those of fifty.
CREATE INDEX "session_of_client" ON "session"("client_id", "starts_at") INCLUDE ("status", "practice_id") WHERE "client_id" IS NOT NULL;
