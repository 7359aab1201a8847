package org.memcon.chart;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToLongFunction;

import org.memcon.chart.ChartTable.ChartCell;
import org.memcon.chart.ChartTable.ChartColumn;
import org.memcon.chart.ChartTable.ChartRow;
import org.memcon.chart.TalkPassages.SpokenPassage;
import org.memcon.conversation.Conversation;
import org.memcon.conversation.ConversationAddress;
import org.memcon.conversation.Conversations;
import org.memcon.conversation.TextBasis;
import org.memcon.search.CatalogQuery;
import org.memcon.search.CatalogQuery.Kind;
import org.memcon.search.Facet;
import org.memcon.web.BadRequestException;
import org.memcon.web.Link;
import org.memcon.web.Messages;
import org.memcon.web.NotFoundException;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * Counts the turns and words of each speaker of a conversation. In an abstract the words
 * are not the speakers' own, so none are counted.
 */
@Component
class TalkShares implements ChartMaker {

	private final Conversations conversations;

	private final TalkPassages passages;

	private final Messages messages;

	TalkShares(Conversations conversations, TalkPassages passages, Messages messages) {
		this.conversations = conversations;
		this.passages = passages;
		this.messages = messages;
	}

	/** The turns and words of a speaker, and the address of the passages. */
	record SpeakerTotal(String name, String address, long turns, long words) {

		SpeakerTotal plus(SpokenPassage passage) {
			return new SpeakerTotal(this.name, this.address, this.turns + (passage.isContinuation() ? 0 : 1),
					this.words + passage.words());
		}

	}

	@Override
	public ChartName name() {
		return ChartName.TALK;
	}

	@Override
	public Chart make(CatalogQuery list, MultiValueMap<String, String> parameters) {
		var slug = Objects.requireNonNullElse(parameters.getFirst("conversation"), "");
		if (slug.isBlank()) {
			throw new BadRequestException("error.400.chart.conversation");
		}
		var conversation = this.conversations.findBySlug(slug)
			.orElseThrow(() -> new NotFoundException("error.404.conversation"));
		var title = this.messages.of("chart.talk.title", conversation.displayTitle());
		var address = "conversation=" + UriUtils.encode(slug, StandardCharsets.UTF_8);
		if (conversation.textBasis() == TextBasis.ABSTRACT) {
			return new Chart(name(), address, title, List.of(this.messages.of("chart.talk.abstract")), ChartTable.EMPTY,
					List.of());
		}
		var passages = this.passages.of(conversation.id());
		var spoken = passages.stream().filter((it) -> it.speaker() != null).toList();
		return new Chart(name(), address, title, sentences(conversation, passages, spoken),
				spoken.isEmpty() ? ChartTable.EMPTY : table(conversation, spoken), List.of());
	}

	private List<String> sentences(Conversation conversation, List<SpokenPassage> all, List<SpokenPassage> spoken) {
		if (spoken.isEmpty()) {
			return List.of(this.messages.of("chart.talk.none"));
		}
		var sentences = new ArrayList<>(List.of(this.messages.of("chart.talk.counted"),
				this.messages.of("chart.counted.talk", turns(all), turns(spoken), words(all), words(spoken))));
		if (conversation.textBasis() == TextBasis.MACHINE_READ) {
			sentences.add(this.messages.of("chart.talk.machine"));
		}
		return sentences;
	}

	private ChartTable table(Conversation conversation, List<SpokenPassage> spoken) {
		var speakers = new LinkedHashMap<String, SpeakerTotal>();
		spoken.forEach((passage) -> speakers.merge(passage.name(),
				new SpeakerTotal(passage.name(), passages(conversation, passage), 0, 0).plus(passage),
				(total, added) -> total.plus(passage)));
		var allTurns = turns(spoken);
		var allWords = words(spoken);
		var rows = speakers.values()
			.stream()
			.sorted((one, other) -> Long.compare(other.words(), one.words()))
			.map((it) -> new ChartRow(new Link(it.name(), it.address()),
					List.of(ChartCell.of(it.words(), it.address()), share(it, SpeakerTotal::words, allWords),
							ChartCell.of(it.turns(), it.address()), share(it, SpeakerTotal::turns, allTurns))))
			.toList();
		return new ChartTable(this.messages.of("chart.speaker"),
				List.of(undrawn("chart.talk.words"), drawn("chart.talk.words.share", "chart.talk.words.unit"),
						undrawn("chart.talk.turns"), drawn("chart.talk.turns.share", "chart.talk.turns.unit")),
				rows);
	}

	private ChartColumn undrawn(String name) {
		return new ChartColumn(this.messages.of(name), "", null, false);
	}

	private ChartColumn drawn(String name, String unit) {
		return new ChartColumn(this.messages.of(name), this.messages.of(unit), null);
	}

	private static ChartCell share(SpeakerTotal total, ToLongFunction<SpeakerTotal> number, long all) {
		var share = 100.0 * number.applyAsLong(total) / Math.max(1, all);
		return new ChartCell(share, String.format(Locale.ROOT, "%.1f", share), total.address(), false);
	}

	/**
	 * All passages of the speaker here; the first, if the speaker has no other name than
	 * the printed one.
	 */
	private static String passages(Conversation conversation, SpokenPassage passage) {
		var speaker = passage.participantSlug();
		if (speaker == null) {
			return new ConversationAddress(conversation.slug()).turn(passage.anchor());
		}
		return CatalogQuery.everything(Kind.PASSAGES)
			.with(Facet.SPEAKER, speaker)
			.with(Facet.CONVERSATION, conversation.slug())
			.address();
	}

	private static long turns(List<SpokenPassage> passages) {
		return passages.stream().filter((it) -> !it.isContinuation()).count();
	}

	private static long words(List<SpokenPassage> passages) {
		return passages.stream().mapToLong(SpokenPassage::words).sum();
	}

}
