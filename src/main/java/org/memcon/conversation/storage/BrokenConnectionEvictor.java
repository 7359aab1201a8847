package org.memcon.conversation.storage;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Removes all connections from the pool when H2 has closed the database, because it could
 * not write to it, or the process that had it open has gone. The next new connection
 * opens it again; any use of one from before would close that for others, too.
 */
@Component
class BrokenConnectionEvictor implements SQLExceptionOverride, BeanPostProcessor {

	private @Nullable HikariDataSource pool;

	@java.lang.Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof HikariDataSource dataSource) {
			this.pool = dataSource;
			dataSource.setExceptionOverride(this);
		}
		return bean;
	}

	@java.lang.Override
	public SQLExceptionOverride.Override adjudicate(SQLException problem) {
		if (problem instanceof SQLNonTransientConnectionException) {
			evictAll();
			return Override.MUST_EVICT;
		}
		return Override.CONTINUE_EVICT;
	}

	void evictAll() {
		if (this.pool != null && this.pool.isRunning()) {
			this.pool.getHikariPoolMXBean().softEvictConnections();
		}
	}

}
