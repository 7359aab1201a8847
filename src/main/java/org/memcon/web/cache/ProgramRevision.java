package org.memcon.web.cache;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.memcon.web.ArchiveRevision;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * All besides the archive that a response depends on: the build of the program, its
 * settings, and the day, since the home page has an anniversary.
 */
@Component
class ProgramRevision {

	private final String build;

	private final Clock clock;

	private final Instant startedAt;

	ProgramRevision(ObjectProvider<BuildProperties> build, Environment environment, Clock clock) {
		this.clock = clock;
		this.startedAt = clock.instant();
		var builtAt = build.stream().map(BuildProperties::getTime).findAny().orElse(this.startedAt);
		var settings = Binder.get(environment)
			.bind("memcon", Bindable.mapOf(String.class, String.class))
			.orElse(Map.of());
		this.build = "%d %x".formatted(builtAt.toEpochMilli(), new TreeMap<>(settings).hashCode());
	}

	/** Differs when a response may differ though the archive is the same. */
	String id() {
		return this.build + " " + LocalDate.now(this.clock) + " ";
	}

	/** The time since when every response has been as it is. */
	Instant lastModified(ArchiveRevision.State state) {
		var midnight = LocalDate.now(this.clock).atStartOfDay(this.clock.getZone()).toInstant();
		return Stream.of(state.changedAt(), this.startedAt, midnight).max(Comparator.naturalOrder()).orElseThrow();
	}

}
