begin;

create table metadata (name text primary key, value text not null);

insert into metadata (name, value) values
  ('title', 'Memcon: declassified conversations between leaders'),
  ('tables', 'The tables and columns are those of the CSV files in the zip of the whole archive; its README describes them. turns_fts and conversations_fts are full-text tables (FTS5) of turns and conversations. passages is a view of the turns with what their records are.'),
  ('text_basis', 'What the text of a record is, in the column text_basis of conversations.'),
  ('text_basis abstract', 'In our own words, made from published accounts. Who quotes it does not quote the document.'),
  ('text_basis machine-read', 'The words of the document as a machine read them. Nobody has corrected them.'),
  ('text_basis transcription', 'The words of the document, as printed or checked.'),
  ('layer', 'text is the text that is read; summary is an abstract kept beside a document''s own words.'),
  ('rights', 'Records made by officials of the United States in the course of their duties are as such not under copyright in the United States; elsewhere this is not settled. What is known of a release or a volume stands in the table of collections.'),
  ('license', 'The abstracts and the notes on them are under the Apache License 2.0, https://www.apache.org/licenses/LICENSE-2.0');

create table collections (slug text primary key, title text, publisher text, publication_place text, published_on text,
  published_year integer, editors text, address text, rights text, description text);

create table occasions (slug text primary key, name text, scope_note text);

create table participants (slug text primary key, name text, direct_name text, variants text, affiliation text, description text);

create table topics (slug text primary key, name text, variants text, scope_note text, broader text references topics (slug));

create table sources (source text primary key, family text, title text, publisher text, published text, language text, address text);

create table conversations (id integer primary key, slug text not null unique, address text, title text, display_title text, subject text,
  brief text, language text, form text, form_certainty text, date text, "from" text, "to" text, begins text, ends text, zone text, date_certainty text,
  place text, place_certainty text, occasion text, occasion_note text, participants text, participants_certainty text,
  participants_note text, topics text, topics_proposed text, collection text references collections (slug), collection_title text,
  text_basis text, pages integer, redactions integer, summary text, source_label text, source_address text, source_note text,
  source_file text, source_sha256 text, changed text);

create table pages (conversation text references conversations (slug), layer text, page integer, address text, label text, heading text,
  opening text, facsimile_sha256 text, facsimile_width integer, facsimile_height integer, primary key (conversation, layer, page));

create table turns (id integer primary key, conversation text references conversations (slug), layer text, page integer, turn text,
  standing text, heading text, speaker text, speaker_certainty text, participant text references participants (slug), capacity text,
  side text, text text, unique (conversation, turn),
  foreign key (conversation, layer, page) references pages (conversation, layer, page));

create table notes (conversation text references conversations (slug), layer text, page integer, turn text, note text, kind text,
  label text, text text, evidence text, families integer, cited_sources text,
  primary key (conversation, layer, note), foreign key (conversation, turn) references turns (conversation, turn));

create table redactions (conversation text references conversations (slug), redaction text, page integer, turn text, note text,
  begins_at integer, printed text, extent text, code text, exemptions text,
  primary key (conversation, redaction), foreign key (conversation, turn) references turns (conversation, turn));

create table participations (conversation text references conversations (slug), participant text references participants (slug),
  name_printed text, side text, capacities text, certainty text);

create table headings (conversation text references conversations (slug), topic text references topics (slug), assigned_by text,
  pages text, primary key (conversation, topic));

create table particulars (conversation text references conversations (slug), kind text, text text, evidence text, families integer,
  cited_sources text, certainty text);

create table cited_sources (conversation text references conversations (slug), source text references sources (source),
  primary key (conversation, source));
