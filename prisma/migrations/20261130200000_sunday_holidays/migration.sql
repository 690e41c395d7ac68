-- Canada Day, and Québec's 24 June, are also observed on the Monday if they fall on a Sunday. Holidays ticked before
-- that was known get the missing days. They are years ahead: no session can be booked on them yet.
UPDATE holiday SET dates = (
  SELECT array_agg(day ORDER BY day) FROM (
    SELECT unnest(dates) AS day
    UNION SELECT day + 1 FROM unnest(dates) AS day WHERE extract(isodow FROM day) = 7
  ) AS observed
)
WHERE country = 'CA' AND (rule = '07-01' OR (rule = '06-24' AND region = 'QC'));
