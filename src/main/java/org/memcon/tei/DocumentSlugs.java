package org.memcon.tei;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.memcon.draft.Findings;
import org.memcon.draft.Slug;
import org.memcon.tei.markup.TeiDocument;

/**
 * Names the documents of one file: by the slug or the volume that the header states, or
 * else by the file, and by their own ids. One without an id, or with that of another, is
 * named all the same and reported.
 */
class DocumentSlugs {

	private static final Pattern NO_SLUG = Pattern.compile("[^A-Za-z0-9._-]+|^[^A-Za-z0-9]+");

	private final @Nullable String fileName;

	private final Findings findings;

	private final Set<String> taken = new HashSet<>();

	/** The name serves if the file has no slug. */
	DocumentSlugs(@Nullable String fileName, Findings findings) {
		this.fileName = fileName;
		this.findings = findings;
	}

	/** Makes a slug of a name that may not be one. */
	static String of(String name) {
		return NO_SLUG.matcher(name).replaceAll("-");
	}

	Optional<String> slug(TeiDocument document, TeiHeader header, String textId) {
		var stated = header.slug();
		var slug = stated.or(() -> base(header, textId).map((base) -> named(base, document, header)));
		if (slug.isEmpty()) {
			this.findings.error(document.line(), "the document has neither an idno of type slug nor an xml:id");
		}
		else if (stated.isPresent() && !Slug.isSlug(slug.get())) {
			this.findings.error(document.line(), Slug.RULE + ": " + slug.get());
			return Optional.empty();
		}
		return slug.map((wanted) -> free(wanted, document, stated.isPresent()));
	}

	private Optional<String> base(TeiHeader header, String textId) {
		return header.volume()
			.or(() -> Optional.ofNullable(this.fileName).map((name) -> of(textId.isEmpty() ? name : textId)));
	}

	/**
	 * Every document of a volume has a name of its own in it, by its number if need be.
	 */
	private String named(String base, TeiDocument document, TeiHeader header) {
		if (!document.id().isEmpty() || header.volume().isEmpty()) {
			return base + suffix(document);
		}
		var number = document.div().attribute("n");
		var slug = base + (number.isEmpty() ? "-document" : "-d" + number);
		this.findings.warn(document.line(), "the document has no xml:id; its name is " + Slug.of(slug));
		return slug;
	}

	private static String suffix(TeiDocument document) {
		return document.id().isEmpty() ? "" : "-" + document.id();
	}

	private String free(String wanted, TeiDocument document, boolean isOfFile) {
		var slug = Slug.of(wanted);
		var others = Stream.concat(isOfFile ? Stream.of(Slug.of(slug + suffix(document))) : Stream.of(),
				IntStream.iterate(2, (number) -> number + 1).mapToObj((number) -> slug + "-" + number));
		var free = Stream.concat(Stream.of(slug), others).filter(this.taken::add).findFirst().orElseThrow();
		if (!slug.equals(wanted)) {
			this.findings.warn(document.line(), "%s. The document %s is named %s".formatted(Slug.RULE, wanted, free));
		}
		else if (!free.equals(slug) && !(isOfFile && free.equals(slug + suffix(document)))) {
			this.findings.warn(document.line(),
					"another document is named %s too; this one is named %s".formatted(slug, free));
		}
		return free;
	}

}
