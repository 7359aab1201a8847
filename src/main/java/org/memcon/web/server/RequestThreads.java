package org.memcon.web.server;

import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;

import org.springframework.boot.system.JavaVersion;
import org.springframework.core.task.VirtualThreadTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * The threads that answer requests, and a few spare ones for the time when all of these
 * are busy: they answer what must be answered even then, and send others away.
 */
final class RequestThreads implements Executor {

	private static final int SPARE = 4;

	private static final ThreadLocal<Boolean> IS_SPARE = ThreadLocal.withInitial(() -> false);

	private final ThreadPoolTaskExecutor usual;

	private final ThreadPoolTaskExecutor spare = pool("http-spare-", SPARE, SPARE);

	RequestThreads(int min, int max) {
		this.usual = pool("http-", min, max);
		this.usual.setQueueCapacity(0);
		if (JavaVersion.getJavaVersion().isEqualOrNewerThan(JavaVersion.TWENTY_FOUR)) {
			this.usual.setThreadFactory(new VirtualThreadTaskExecutor("http-").getVirtualThreadFactory());
		}
		this.usual.setRejectedExecutionHandler((task, pool) -> executeSpare(task, pool));
		this.usual.initialize();
		this.spare.initialize();
	}

	/** Ends no request by an interruption, which would close the file of the database. */
	private static ThreadPoolTaskExecutor pool(String name, int min, int max) {
		var pool = new ThreadPoolTaskExecutor();
		pool.setThreadNamePrefix(name);
		pool.setCorePoolSize(min);
		pool.setMaxPoolSize(max);
		pool.setDaemon(true);
		pool.setWaitForTasksToCompleteOnShutdown(true);
		return pool;
	}

	@Override
	public void execute(Runnable task) {
		this.usual.execute(task);
	}

	private void executeSpare(Runnable task, ThreadPoolExecutor busy) {
		this.spare.execute(() -> {
			IS_SPARE.set(true);
			task.run();
		});
	}

	/** Tells whether the current request is answered while all usual threads are busy. */
	static boolean isSpare() {
		return IS_SPARE.get();
	}

	void shutdown() {
		this.usual.shutdown();
		this.spare.shutdown();
	}

}
