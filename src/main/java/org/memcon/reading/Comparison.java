package org.memcon.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.memcon.topic.Heading;
import org.memcon.topic.Topic;

/**
 * Two records, or a page of each, side by side: first the passages on each topic of which
 * both speak, then what only one of them has. A passage stands under the first of its
 * topics, special ones before broad ones, and is referred to under the others. Texts of
 * which one source does not say of what its passages speak stand there as they are.
 */
record Comparison(ComparedRecord left, ComparedRecord right, List<ComparedTopic> rows) {

	static Comparison of(ComparedRecord left, ComparedRecord right) {
		var topics = Stream.concat(left.topics(), right.topics())
			.filter((it) -> left.isAssigned() && right.isAssigned())
			.distinct()
			.sorted(Comparator.comparing((Topic topic) -> !left.speaksOf(topic) || !right.speaksOf(topic))
				.thenComparing((topic) -> topic.broader() == null)
				.thenComparing(Topic::ordinal))
			.toList();
		var rows = topics.stream().map((it) -> new ComparedTopic(it, left.on(it, topics), right.on(it, topics)));
		var rest = new ComparedTopic(null, left.on(null, topics), right.on(null, topics));
		return new Comparison(left, right,
				Stream.concat(rows, Stream.of(rest)).filter(ComparedTopic::isWorthShowing).toList());
	}

	/**
	 * The topics of both records, also those on which no passage is known, but none that
	 * a machine proposed.
	 */
	public List<Topic> sharedTopics() {
		return this.left.topics().filter(this.right.topics().toList()::contains).toList();
	}

	/** Tests if some passages stand under a topic. */
	public boolean isByTopic() {
		return this.rows.stream().anyMatch((it) -> it.topic() != null);
	}

	/** The address of the comparison with its sides exchanged. */
	public String exchanged() {
		return address(this.right.place(), this.left.place());
	}

	static String address(ComparedPlace left, ComparedPlace right) {
		return "/compare?left=" + left + "&right=" + right;
	}

	/**
	 * A record to compare, or one page of it.
	 *
	 * @param page the number of the page; 0 for the whole record
	 */
	record ComparedPlace(String slug, int page) {

		private static final Pattern TYPED = Pattern.compile(
				"(?:\\S*/conversations/)?([A-Za-z0-9][A-Za-z0-9._-]*)(?:(?::|/pages/)([1-9]\\d{0,5}))?(?:[/?#]\\S*)?");

		/**
		 * Reads a slug, with {@code :2} for its second page, or the address of either.
		 */
		static Optional<ComparedPlace> of(String typed) {
			return Optional.of(TYPED.matcher(typed.strip()))
				.filter(Matcher::matches)
				.map((it) -> new ComparedPlace(it.group(1), (it.group(2) != null) ? Integer.parseInt(it.group(2)) : 0));
		}

		@Override
		public String toString() {
			return (this.page > 0) ? this.slug + ":" + this.page : this.slug;
		}

	}

	/**
	 * The passages of the two records on a topic.
	 *
	 * @param topic null for the passages on none
	 */
	record ComparedTopic(@Nullable Topic topic, List<ComparedPassage> left, List<ComparedPassage> right) {

		/** Tests if both sides have passages, or one has some that stand nowhere else. */
		boolean isWorthShowing() {
			return (!this.left.isEmpty() && !this.right.isEmpty())
					|| Stream.concat(this.left.stream(), this.right.stream()).anyMatch(ComparedPassage::full);
		}

	}

	/**
	 * A passage with its place on the page of the comparison. Notes, explanations and
	 * anchors stay in the reader: in two records they have the same names.
	 *
	 * @param full whether it stands here, not under a topic before
	 * @param address its place in the reader
	 */
	record ComparedPassage(MarkedTurn marked, String id, boolean full, String address) {

		private static final int MAX_OPENING = 8;

		public TurnView turn() {
			return this.marked.turn();
		}

		public String html() {
			return content().html();
		}

		/** Its first words. */
		public String opening() {
			var words = content().text().split(" ", MAX_OPENING + 1);
			return String.join(" ", List.of(words).subList(0, Math.min(words.length, MAX_OPENING)))
					+ ((words.length > MAX_OPENING) ? " …" : "");
		}

		private Element content() {
			var document = Jsoup.parseBodyFragment(this.marked.html());
			document.outputSettings().prettyPrint(false);
			document.select(".note-ref").remove();
			document.select("button").unwrap();
			document.select("[id]").removeAttr("id");
			return document.body();
		}

	}

	/**
	 * One of the two records, with the turns that are compared.
	 *
	 * @param side the beginning of its anchors on the page
	 */
	record ComparedRecord(String side, ConversationView conversation, ComparedPlace place, List<MarkedTurn> turns,
			List<Heading> headings) {

		/** The address of what is compared. */
		public String address() {
			var address = this.conversation.address();
			return (this.place.page() > 0) ? address.page(this.place.page()) : address.whole();
		}

		/** Tests if its source says of what its passages speak. */
		private boolean isAssigned() {
			return this.turns.stream().anyMatch((it) -> !it.turn().topics().isEmpty());
		}

		private Stream<Topic> topics() {
			return this.headings.stream().filter((it) -> !it.isProposed()).map(Heading::topic);
		}

		private boolean speaksOf(Topic topic) {
			return this.turns.stream().anyMatch((it) -> isOn(it, topic));
		}

		/** The passages on a topic, or on none of these topics. */
		private List<ComparedPassage> on(@Nullable Topic topic, List<Topic> topics) {
			return this.turns.stream()
				.filter((it) -> (topic != null) ? isOn(it, topic) : first(it, topics) == null)
				.map((it) -> passage(it, first(it, topics) == topic))
				.toList();
		}

		private static @Nullable Topic first(MarkedTurn turn, List<Topic> topics) {
			return topics.stream().filter((it) -> isOn(turn, it)).findFirst().orElse(null);
		}

		private static boolean isOn(MarkedTurn turn, Topic topic) {
			return turn.turn().topics().contains(topic.slug());
		}

		private ComparedPassage passage(MarkedTurn marked, boolean full) {
			var turn = marked.turn();
			return new ComparedPassage(marked, this.side + "-" + turn.anchor(), full,
					this.conversation.address().turn(turn.page(), turn.anchor()));
		}

	}

}
