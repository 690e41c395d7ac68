-- The order of the client list: a person with one name is sorted by it, whichever field holds it.
CREATE INDEX "client_by_sort_name" ON "client" ("practice_id", (coalesce(nullif("last_name", ''), "first_name")), "first_name", "id");
