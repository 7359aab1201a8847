-- Slugs, sort keys and beginnings are compared as H2 compares them, character by character.

do $$
begin
  if 'a' < 'B' then
    raise exception 'The database sorts text in the order of a language. Create it with: template template0 lc_collate ''C''';
  end if;
end $$;
