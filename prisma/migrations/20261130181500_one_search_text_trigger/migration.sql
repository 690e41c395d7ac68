-- Clients and accounts are searched alike: one function writes the search text of both.
CREATE FUNCTION "write_search_text"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."search_text" := "searchable"(concat_ws(' ',
    NEW."first_name", NEW."last_name", NEW."email", regexp_replace(NEW."phone", '\D', '', 'g')));
  RETURN NEW;
END
$$;

DROP TRIGGER "client_search_text" ON "client";
DROP TRIGGER "portal_account_search_text" ON "portal_account";
DROP FUNCTION "client_write_search_text"();
DROP FUNCTION "portal_account_write_search_text"();

CREATE TRIGGER "client_search_text" BEFORE INSERT OR UPDATE OF "first_name", "last_name", "email", "phone", "search_text" ON "client"
  FOR EACH ROW EXECUTE FUNCTION "write_search_text"();
CREATE TRIGGER "portal_account_search_text" BEFORE INSERT OR UPDATE OF "first_name", "last_name", "email", "phone", "search_text" ON "portal_account"
  FOR EACH ROW EXECUTE FUNCTION "write_search_text"();
