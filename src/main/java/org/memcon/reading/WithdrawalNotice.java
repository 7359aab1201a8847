package org.memcon.reading;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.Withdrawal;
import org.memcon.web.Messages;

/**
 * What readers are told of a record that was withdrawn: what it was, why and when it
 * went, and in which collection its like are found.
 */
record WithdrawalNotice(Withdrawal withdrawal, @Nullable String collection) {

	public LocalDate day() {
		return LocalDate.ofInstant(this.withdrawal.withdrawnAt(), ZoneOffset.UTC);
	}

	public String collectionAddress() {
		return "/collections/" + this.withdrawal.collectionSlug();
	}

	/** All of it in one sentence. */
	String sentence(Messages messages) {
		var date = this.withdrawal.dateLabel();
		return messages.of("error.410.sentence", this.withdrawal.title(),
				(date != null) ? date : messages.of("date.unknown"), day().toString(), this.withdrawal.reason());
	}

}
