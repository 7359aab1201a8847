-- An unchanged record whose file is another or has changed: until now its outcome was called confirmed.

update accessions set outcome = 'SOURCE_CHANGED' where outcome = 'CONFIRMED';
