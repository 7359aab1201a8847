-- The archive's own number. It stands beside the database in the directory, and in the index, too.

create table archive_identity (
  id uuid not null,
  constraint pk_archive_identity primary key (id)
);
