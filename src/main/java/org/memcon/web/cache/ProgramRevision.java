package org.memcon.web.cache;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import org.memcon.web.ArchiveRevision;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The build of the program and its settings, on which every response depends.
 */
@Component
class ProgramRevision {

	private final String id;

	private final Instant startedAt;

	ProgramRevision(ObjectProvider<BuildProperties> build, Environment environment, Clock clock) {
		this.startedAt = clock.instant();
		var builtAt = build.stream().map(BuildProperties::getTime).findAny().orElse(this.startedAt);
		var settings = Binder.get(environment)
			.bind("memcon", Bindable.mapOf(String.class, String.class))
			.orElse(Map.of());
		this.id = "%d %x ".formatted(builtAt.toEpochMilli(), new TreeMap<>(settings).hashCode());
	}

	String id() {
		return this.id;
	}

	/** The time since when every response has been as it is. */
	Instant lastModified(ArchiveRevision.State state) {
		return state.changedAt().isAfter(this.startedAt) ? state.changedAt() : this.startedAt;
	}

}
