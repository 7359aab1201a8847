-- The places of the words of a passage on the image of its page. Papers read before have none until they are read again.

create table passage_layouts (
  turn_id bigint not null,
  words varbinary(1000000) not null,
  constraint pk_passage_layouts primary key (turn_id),
  constraint fk_passage_layouts_turns foreign key (turn_id) references turns (id) on delete cascade
);
