-- The title to show where it is not the printed one, the subject as printed, the language, and the rest of a word that a page break divides.

alter table conversations add column display_title varchar(1000);
alter table conversations add column subject varchar(20000);
alter table conversations add column language varchar(35) default 'en' not null;
alter table turns add column word_rest varchar(120);
update conversations c set subject = (
  select replace(regexp_replace(p.html, '<[^>]+>', ''), '&amp;', '&') from particulars p
  where p.conversation_id = c.id and p.kind = 'SUBJECT_LINE' and p.layer = 'TEXT')
where text_basis <> 'ABSTRACT';
