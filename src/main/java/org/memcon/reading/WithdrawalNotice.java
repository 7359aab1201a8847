package org.memcon.reading;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.memcon.conversation.RecordForm;
import org.memcon.conversation.Withdrawal;
import org.memcon.web.Link;
import org.memcon.web.Messages;

/**
 * A withdrawn record as readers are told of it: what it was, why and when it was
 * withdrawn, and the collection it belonged to.
 */
record WithdrawalNotice(String title, RecordForm form, @Nullable String date, String reason, LocalDate day,
		@Nullable Link collection) {

	static WithdrawalNotice of(Withdrawal withdrawal, @Nullable Link collection) {
		return new WithdrawalNotice(withdrawal.title(), withdrawal.form(), withdrawal.dateLabel(), withdrawal.reason(),
				LocalDate.ofInstant(withdrawal.withdrawnAt(), ZoneOffset.UTC), collection);
	}

	/** All of it in one sentence. */
	String sentence(Messages messages) {
		return messages.of("error.410.sentence", this.title,
				Objects.requireNonNullElseGet(this.date, () -> messages.of("date.unknown")), this.day.toString(),
				this.reason);
	}

}
