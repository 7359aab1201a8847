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
import org.memcon.search.CatalogSearcher.FoundConversation;

import org.springframework.stereotype.Component;

/**
 * Maps a {@link CatalogDocument} to the fields of the index: one for each {@link Facet},
 * and those for the list, its order and its words.
 */
@Component
class CatalogMapping implements HibernateOrmSearchMappingConfigurer, TypeBinder {

	@Override
	public void configure(HibernateOrmMappingConfigurationContext context) {
		context.programmaticMapping().type(CatalogDocument.class).binder(this);
		context.annotationMapping().add(FoundConversation.class);
	}

	@Override
	public void bind(TypeBindingContext context) {
		context.dependencies().useRootOnly();
		var fields = new Fields(context.indexSchemaElement());
		for (var facet : Facet.values()) {
			fields.add(facet.field(), facet.isMultiple(),
					(it) -> it.asString().aggregable(Aggregable.YES).projectable(Projectable.YES), facet::valuesOf);
		}
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
		context.bridge(CatalogDocument.class,
				(target, document, bridge) -> fields.written().forEach((field) -> field.write(document, target)));
	}

	/** The fields of the index with the source of their values. */
	private record Fields(IndexSchemaElement schema, List<Field<?>> written) {

		Fields(IndexSchemaElement schema) {
			this(schema, new ArrayList<>());
		}

		<T> void one(String name, Function<IndexFieldTypeFactory, IndexFieldTypeFinalStep<T>> type,
				Function<CatalogDocument, @Nullable T> value) {
			add(name, false, type, (document) -> Stream.ofNullable(value.apply(document)));
		}

		<T> void several(String name, Function<IndexFieldTypeFactory, IndexFieldTypeFinalStep<T>> type,
				Function<CatalogDocument, Stream<T>> values) {
			add(name, true, type, values);
		}

		<T> void add(String name, boolean multiple, Function<IndexFieldTypeFactory, IndexFieldTypeFinalStep<T>> type,
				Function<CatalogDocument, Stream<T>> values) {
			var field = this.schema.field(name, type);
			this.written.add(new Field<>((multiple ? field.multiValued() : field).toReference(), values));
		}

	}

	/** A field of the index with the source of its values. */
	private record Field<T>(IndexFieldReference<T> reference, Function<CatalogDocument, Stream<T>> values) {

		void write(CatalogDocument document, DocumentElement target) {
			this.values.apply(document).forEach((value) -> target.addValue(this.reference, value));
		}

	}

}
