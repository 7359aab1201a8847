-- The substance of a record in a few sentences; its notes stand at no turn. Editors of volumes have written some in a note on the heading.

alter table conversations add column brief varchar(100000);
update conversations c set brief = (
  select max(case when n.html like '<p%' then n.html else '<p>' || n.html || '</p>' end) from notes n
  where n.conversation_id = c.id and n.kind = 'FOOTNOTE' and n.label = 'Summary');
