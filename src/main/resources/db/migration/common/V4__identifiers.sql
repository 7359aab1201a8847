-- What the world holds on to: when a record last changed, what it was called before, and what was withdrawn.

alter table conversations add column changed_at timestamp(0) with time zone default current_timestamp not null;
update conversations set changed_at = coalesce((
  select max(a.taken_in_at) from accessions a where a.slug = conversations.slug and a.outcome in ('ENTERED', 'UPDATED')), changed_at);
create index ix_conversations_changed on conversations (changed_at);
alter table topics alter column ordinal set default 0;

-- The number of a conversation stands for the record also when it has been withdrawn: no foreign key.
create table former_slugs (
  slug varchar(120) not null,
  conversation_id bigint not null,
  constraint pk_former_slugs primary key (slug)
);
create index ix_former_slugs_conversation on former_slugs (conversation_id);

create table former_anchors (
  conversation_id bigint not null,
  anchor varchar(40) not null,
  successor varchar(40),
  constraint pk_former_anchors primary key (conversation_id, anchor)
);

create table withdrawals (
  id bigint not null,
  slug varchar(120) not null,
  title varchar(1000) not null,
  form varchar(20) not null,
  date_label varchar(300),
  collection_slug varchar(120) not null,
  topic_slugs varchar(4000),
  reason varchar(4000) not null,
  withdrawn_at timestamp(0) with time zone not null,
  by_curator boolean not null,
  constraint pk_withdrawals primary key (id),
  constraint uq_withdrawals_slug unique (slug)
);
create index ix_withdrawals_withdrawn on withdrawals (withdrawn_at);
