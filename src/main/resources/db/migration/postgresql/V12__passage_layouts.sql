-- The places of the words of a passage on the image of its page. PostgreSQL compresses long values itself: the functions that
-- queries call, as they are in H2, change nothing.

create table passage_layouts (
  turn_id bigint not null,
  words bytea not null,
  constraint pk_passage_layouts primary key (turn_id),
  constraint fk_passage_layouts_turns foreign key (turn_id) references turns (id) on delete cascade
);

create function stringtoutf8(text) returns bytea language sql immutable as $$ select convert_to($1, 'UTF8') $$;
create function utf8tostring(bytea) returns text language sql immutable as $$ select convert_from($1, 'UTF8') $$;
create function compress(bytea, text) returns bytea language sql immutable as $$ select $1 $$;
create function expand(bytea) returns bytea language sql immutable as $$ select $1 $$;
