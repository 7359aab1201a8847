alter table accessions add column conversation_id bigint;
