create index conversations_from on conversations ("from");
create index conversations_collection on conversations (collection);
create index turns_page on turns (conversation, layer, page);
create index turns_participant on turns (participant);
create index participations_conversation on participations (conversation);
create index participations_participant on participations (participant);
create index headings_topic on headings (topic);
create index particulars_conversation on particulars (conversation);
create index cited_sources_source on cited_sources (source);

create view passages as
select t.id, t.conversation, c."from" as date, c.display_title as title, c.text_basis, t.layer, t.page, t.turn, t.speaker,
  p.name as participant, t.text, c.address || '/turns/' || t.turn as address
from turns t join conversations c on c.slug = t.conversation left join participants p on p.slug = t.participant;

create virtual table turns_fts using fts5(heading, speaker, text, content="turns", content_rowid="id", tokenize="porter unicode61 remove_diacritics 2");
insert into turns_fts (turns_fts) values ('rebuild');

create virtual table conversations_fts using fts5(title, display_title, subject, brief, participants, topics, place, content="conversations", content_rowid="id", tokenize="porter unicode61 remove_diacritics 2");
insert into conversations_fts (conversations_fts) values ('rebuild');

commit;
