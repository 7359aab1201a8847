package org.memcon.tei;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.memcon.draft.CollectionDraft;
import org.memcon.draft.Draft;
import org.memcon.draft.DraftHandler;
import org.memcon.draft.Findings;
import org.memcon.draft.VolumeDraft;

/**
 * Keeps all that a reader lays on it, up to a limit.
 */
public record RecordingIntake(Findings findings, List<CollectionDraft> collections, List<Draft> drafts,
		Map<String, String> passedOver, List<VolumeDraft> volumes, int limit) implements DraftHandler {

	public RecordingIntake(Findings findings) {
		this(findings, Integer.MAX_VALUE);
	}

	RecordingIntake(Findings findings, int limit) {
		this(findings, new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>(), limit);
	}

	@Override
	public void collection(CollectionDraft collection) {
		this.collections.add(collection);
	}

	@Override
	public void contents(VolumeDraft contents) {
		this.volumes.add(contents);
	}

	@Override
	public void draft(Draft draft) {
		this.drafts.add(draft);
	}

	@Override
	public void skipped(String slug, String title, String reason) {
		this.passedOver.put(slug, reason);
	}

	@Override
	public boolean isFull() {
		return this.drafts.size() >= this.limit;
	}

}
