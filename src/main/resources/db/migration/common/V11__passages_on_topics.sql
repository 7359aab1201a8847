-- The topics that a passage speaks of. A record whose pages on a topic are known is entered anew when it is next read, to learn its passages.

alter table turns add column topics varchar(130000);
update conversations set checksum = 'passages'
where id in (select h.conversation_id from headings h join heading_pages p on p.heading_id = h.id);
update summaries set checksum = 'passages'
where conversation_id in (select h.conversation_id from headings h join heading_pages p on p.heading_id = h.id);
