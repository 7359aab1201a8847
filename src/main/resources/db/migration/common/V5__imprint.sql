-- Who edited a volume, where it appeared, and the year where no day is known: until now the year stood behind the publisher.

alter table collections add column publication_place varchar(200);
alter table collections add column published_year integer;
alter table collections add column editors varchar(2000);
update collections
set published_year = cast(substring(publisher from char_length(publisher) - 3) as integer),
  publisher = substring(publisher from 1 for char_length(publisher) - 6)
where published_on is null and regexp_like(publisher, '., [12][0-9]{3}$');
