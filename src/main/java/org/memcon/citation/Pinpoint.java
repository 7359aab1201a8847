package org.memcon.citation;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.ConversationAddress;
import org.memcon.conversation.Page;

/**
 * The place within a record that is cited: a page by its number and its printed label,
 * and a turn on it by its anchor. Neither means the whole record. The pages of an
 * abstract are not those of the document and are never cited.
 */
public record Pinpoint(int page, @Nullable String label, @Nullable String anchor, boolean isPageCitable) {

	public static final Pinpoint WHOLE = new Pinpoint(0, null, null);

	/**
	 * The parts of a turn that a page break divides, {@code t12} and {@code t12-2}, are
	 * one passage.
	 */
	private static final Pattern ANCHOR = Pattern.compile("^t(\\d+)(?:-\\d+)?$");

	/** FRUS prints {@code [Page 52]}. */
	private static final Pattern PRINTED = Pattern.compile("\\[?(?:Page |p\\. ?)?([0-9]+|[IVXLCDMivxlcdm]+)]?");

	Pinpoint(int page, @Nullable String label, @Nullable String anchor) {
		this(page, label, anchor, true);
	}

	public static Pinpoint of(Page page) {
		return new Pinpoint(page.number(), page.label(), null);
	}

	public Pinpoint withTurn(@Nullable String anchor) {
		return new Pinpoint(this.page, this.label, anchor, this.isPageCitable);
	}

	/** The same place in an abstract. */
	Pinpoint inAbstract() {
		return new Pinpoint(this.page, this.label, this.anchor, false);
	}

	boolean isWhole() {
		return this.page == 0;
	}

	/** The key of this place in a record of this key, for programs that keep both. */
	String key(String record) {
		if (isWhole()) {
			return record;
		}
		return record + ":" + ((this.anchor != null) ? this.anchor : this.page);
	}

	/**
	 * The page as it is cited: by the printed number if there is one, otherwise by
	 * position; empty for the whole record and in an abstract.
	 */
	String pageCited() {
		if (isWhole() || !this.isPageCitable) {
			return "";
		}
		var printed = (this.label != null) ? PRINTED.matcher(this.label.strip()) : null;
		return (printed != null && printed.matches()) ? printed.group(1) : String.valueOf(this.page);
	}

	/** The turn as it is cited, {@code passage 12}; empty without one. */
	String passage() {
		return (this.anchor != null) ? "passage " + ANCHOR.matcher(this.anchor).replaceFirst("$1") : "";
	}

	String address(ConversationAddress conversation) {
		if (isWhole()) {
			return conversation.toString();
		}
		return (this.anchor != null) ? conversation.turn(this.page, this.anchor) : conversation.page(this.page);
	}

}
