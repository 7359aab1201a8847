package org.memcon.conversation.storage;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;

import com.zaxxer.hikari.SQLExceptionOverride;

/**
 * Removes a connection from the pool when the process at its other end has gone.
 */
public class BrokenConnectionEvictor implements SQLExceptionOverride {

	@java.lang.Override
	public SQLExceptionOverride.Override adjudicate(SQLException problem) {
		return (problem instanceof SQLNonTransientConnectionException) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
	}

}
