package org.memcon.attack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Kills the program at random moments of a command. Half of the moments are in the time
 * in which the command writes, which is told by the processor's time, not by the clock.
 * The command is started and killed a few times in a row, with a look at the records now
 * and then; before or after it then runs undisturbed, the archive is checked. The
 * arguments are the jar, a folder to work in, papers that the archive has before, papers
 * to import, the command or {@code ALL}, the seed, the number of kills of each, and
 * options for Java.
 */
public final class Kills {

	private static final Duration INTERVAL = Duration.ofMillis(5);

	private static final int IN_A_ROW = 6;

	private final TrialFolder trial;

	private final TriedCommand command;

	private final Random random;

	private Duration beginning = Duration.ZERO;

	private Duration end = Duration.ZERO;

	private ArchiveRecords before = ArchiveRecords.NONE;

	private ArchiveRecords expected = ArchiveRecords.NONE;

	private int killed;

	private int killedWriting;

	private int checked;

	private int faults;

	Kills(TrialFolder trial, TriedCommand command, long seed) {
		this.trial = trial;
		this.command = command;
		this.random = new Random(seed + command.ordinal());
	}

	public static void main(String... args) throws Exception {
		var program = new MemconProgram(Path.of(args[0]), Arrays.asList(args).subList(7, args.length));
		var folder = Files.createDirectories(Path.of(args[1]).toAbsolutePath());
		var base = folder.resolve("base");
		TrialFolder.makeBase(program, base, Path.of(args[2]));
		var trial = new TrialFolder(program, folder.resolve("trial"), base, Path.of(args[3]));
		var commands = args[4].equals("ALL") ? TriedCommand.values()
				: new TriedCommand[] { TriedCommand.valueOf(args[4]) };
		for (var command : commands) {
			var kills = new Kills(trial, command, Long.parseLong(args[5]));
			kills.measure();
			while (kills.killed < Integer.parseInt(args[6])) {
				kills.killInARow();
			}
			System.out.println(kills);
		}
	}

	/** Runs the command undisturbed, to know its time and its result. */
	void measure() throws Exception {
		this.trial.prepare(this.command, false);
		this.before = this.trial.records();
		var run = this.trial.start(this.command);
		while (run.process().isAlive() && !run.said().contains(this.command.success())) {
			this.end = run.processorTime();
			if (!this.trial.has(this.command.beginning())) {
				this.beginning = this.end;
			}
			Thread.sleep(INTERVAL.toMillis());
		}
		run.stop();
		this.expected = this.trial.records();
		System.out.printf("%s: writes from %d to %d ms, %d records%n", this.command, this.beginning.toMillis(),
				this.end.toMillis(), this.expected.count());
	}

	void killInARow() throws Exception {
		this.trial.prepare(this.command, this.random.nextBoolean());
		var problems = new ArrayList<String>();
		do {
			problems.addAll(kill());
		}
		while (this.random.nextInt(IN_A_ROW) > 0 && !isRestored());
		problems.addAll(finish());
		if (!problems.isEmpty()) {
			this.faults++;
			System.out.printf("%s, at the latest by kill %d: %s%n", this.command, this.killed, problems);
		}
	}

	/** Starts the command, and kills it at a moment of its whole or its writing time. */
	private List<String> kill() throws Exception {
		var run = this.trial.start(this.command);
		var first = this.random.nextBoolean() ? this.beginning : Duration.ZERO;
		var moment = first.plusMillis((long) (this.random.nextDouble() * this.end.minus(first).toMillis()));
		while (run.process().isAlive() && run.processorTime().compareTo(moment) < 0
				&& !run.said().contains(this.command.success())) {
			Thread.sleep(INTERVAL.toMillis());
		}
		var isWriting = this.trial.has(this.command.beginning());
		if (run.process().isAlive()) {
			this.killed++;
			this.killedWriting += isWriting ? 1 : 0;
		}
		run.kill();
		var problems = new ArrayList<>(this.trial.faultyFiles(false));
		if (run.said().contains(this.command.success()) && !this.trial.records().equals(this.expected)) {
			problems.add("not all is kept that was told");
		}
		if (this.random.nextBoolean()) {
			compare(problems);
		}
		return problems;
	}

	private List<String> finish() throws Exception {
		var problems = new ArrayList<String>();
		var isCheckedFirst = this.random.nextBoolean() && this.trial.hasArchive();
		if (isCheckedFirst) {
			check(problems);
		}
		if (!isRestored()) {
			this.trial.requireSuccess(this.command, problems);
		}
		if (!isCheckedFirst) {
			check(problems);
		}
		if (!this.trial.records().equals(this.expected)) {
			problems.add("the records are not those of an undisturbed run");
		}
		problems.addAll(this.trial.faultyFiles(true));
		return problems;
	}

	private boolean isRestored() {
		return this.command == TriedCommand.RESTORE && this.trial.hasArchive();
	}

	private void check(List<String> problems) throws Exception {
		this.checked++;
		this.trial.requireSuccess(TriedCommand.CHECK, problems);
		compare(problems);
	}

	private void compare(List<String> problems) throws Exception {
		var records = this.trial.records();
		if (!this.before.areAmong(records) || !records.areAmong(this.expected)) {
			problems.add("a record is missing or not whole");
		}
	}

	@Override
	public String toString() {
		return "%s: %d killed, %d of them while it wrote; checked %d times; not as it should be: %d"
			.formatted(this.command, this.killed, this.killedWriting, this.checked, this.faults);
	}

}
