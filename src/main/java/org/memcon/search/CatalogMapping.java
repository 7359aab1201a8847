package org.memcon.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFinalStep;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.jspecify.annotations.Nullable;
import org.memcon.search.CatalogQuery.Kind;
import org.memcon.search.CatalogSearcher.FoundConversation;

import org.springframework.stereotype.Component;

/**
 * Maps a {@link CatalogDocument} and a {@link PassageDocument} to the fields of their
 * indexes: one for each {@link Facet}, and those for the list, its order and its words.
 */
@Component
class CatalogMapping implements HibernateOrmSearchMappingConfigurer, TypeBinder {

	@Override
	public void configure(HibernateOrmMappingConfigurationContext context) {
		context.programmaticMapping().type(CatalogDocument.class).binder(this);
		context.programmaticMapping().type(PassageDocument.class).binder(this::bindPassages);
		context.annotationMapping().add(FoundConversation.class);
	}

	@Override
	public void bind(TypeBindingContext context) {
		context.dependencies().useRootOnly();
		var fields = new Fields<CatalogDocument>(context.indexSchemaElement());
		Kind.CONVERSATIONS.facets().forEach((facet) -> fields.facet(facet, facet::valuesOf));
		fields.several("proposed", (it) -> it.asString().projectable(Projectable.YES), CatalogDocument::proposedSlugs);
		fields.several("people", (it) -> it.asString().searchable(Searchable.NO).projectable(Projectable.YES),
				CatalogDocument::people);
		fields.one("chronology", (it) -> it.asString().sortable(Sortable.YES), (it) -> it.conversation().chronology());
		fields.one("startsOn", IndexFieldTypeFactory::asLocalDate, CatalogDocument::startsOn);
		fields.one("endsOn", IndexFieldTypeFactory::asLocalDate, (it) -> it.conversation().dateline().endsOn());
		fields.one("changedAt", (it) -> it.asInstant().sortable(Sortable.YES), (it) -> it.conversation().changedAt());
		fields.one("enteredAt", (it) -> it.asInstant().projectable(Projectable.YES), CatalogDocument::enteredAt);
		fields.several("text", (it) -> it.asString().analyzer("stemmed"), CatalogDocument::text);
		fields.one("words", (it) -> it.asInteger().sortable(Sortable.YES), CatalogDocument::wordCount);
		fields.several("spelling", IndexFieldTypeFactory::asString, CatalogDocument::spellings);
		fields.several("description", (it) -> it.asString().analyzer("stemmed"), CatalogDocument::description);
		fields.several("notes", (it) -> it.asString().analyzer("stemmed"), CatalogDocument::notes);
		fields.bind(context, CatalogDocument.class);
	}

	private void bindPassages(TypeBindingContext context) {
		context.dependencies().useRootOnly();
		var fields = new Fields<PassageDocument>(context.indexSchemaElement());
		Kind.PASSAGES.facets().forEach((facet) -> fields.facet(facet, (it) -> it.valuesOf(facet)));
		fields.several("proposed", IndexFieldTypeFactory::asString, PassageDocument::proposedSlugs);
		fields.one("record", IndexFieldTypeFactory::asLong, PassageDocument::conversationId);
		fields.one("chronology", (it) -> it.asString().sortable(Sortable.YES), (it) -> it.conversation().chronology());
		fields.one("ordinal", (it) -> it.asInteger().sortable(Sortable.YES), PassageDocument::ordinal);
		fields.one("startsOn", IndexFieldTypeFactory::asLocalDate, (it) -> it.conversation().dateline().startsOn());
		fields.one("endsOn", IndexFieldTypeFactory::asLocalDate, (it) -> it.conversation().dateline().endsOn());
		fields.one("changedAt", (it) -> it.asInstant().sortable(Sortable.YES), (it) -> it.conversation().changedAt());
		fields.one("text", (it) -> it.asString().analyzer("stemmed"), PassageDocument::text);
		fields.bind(context, PassageDocument.class);
	}

	/** The fields of an index with the source of their values. */
	private record Fields<D>(IndexSchemaElement schema, List<Field<D, ?>> written) {

		Fields(IndexSchemaElement schema) {
			this(schema, new ArrayList<>());
		}

		void facet(Facet facet, Function<D, Stream<String>> values) {
			add(facet.field(), facet.isMultiple(),
					(it) -> it.asString().aggregable(Aggregable.YES).projectable(Projectable.YES), values);
		}

		<T> void one(String name, Function<IndexFieldTypeFactory, IndexFieldTypeFinalStep<T>> type,
				Function<D, @Nullable T> value) {
			add(name, false, type, (document) -> Stream.ofNullable(value.apply(document)));
		}

		<T> void several(String name, Function<IndexFieldTypeFactory, IndexFieldTypeFinalStep<T>> type,
				Function<D, Stream<T>> values) {
			add(name, true, type, values);
		}

		<T> void add(String name, boolean multiple, Function<IndexFieldTypeFactory, IndexFieldTypeFinalStep<T>> type,
				Function<D, Stream<T>> values) {
			var field = this.schema.field(name, type);
			this.written.add(new Field<>((multiple ? field.multiValued() : field).toReference(), values));
		}

		void bind(TypeBindingContext context, Class<D> type) {
			context.bridge(type,
					(target, document, bridge) -> this.written.forEach((field) -> field.write(document, target)));
		}

	}

	/** A field of the index with the source of its values. */
	private record Field<D, T>(IndexFieldReference<T> reference, Function<D, Stream<T>> values) {

		void write(D document, DocumentElement target) {
			this.values.apply(document).forEach((value) -> target.addValue(this.reference, value));
		}

	}

}
