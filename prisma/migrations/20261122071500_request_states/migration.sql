-- A session that its client asked for: waiting, declined, or never answered. Alone in its migration, for PostgreSQL
-- takes no new value of an enum into use in the transaction that adds it.
ALTER TYPE "SessionStatus" ADD VALUE 'requested';
ALTER TYPE "SessionStatus" ADD VALUE 'declined';
ALTER TYPE "SessionStatus" ADD VALUE 'expired';
