package org.memcon.attack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lets the disk become full at different moments of a command, sees what the command says
 * and leaves, makes room and runs it again. The arguments are the jar, a folder to work
 * in, an empty folder on a small file system of its own, papers that the archive has
 * before, papers to import, the command or {@code ALL}, the number of sizes to try, and
 * options for Java.
 */
public final class FullDisks {

	private static final Duration INTERVAL = Duration.ofMillis(2);

	private static final Pattern ADDED = Pattern.compile("Done in [^:]*: (\\d+) added");

	/** The web server says more when it starts. */
	private static final int MAX_LINES = 6;

	private final SmallDisk disk;

	private final TrialFolder trial;

	private final TriedCommand command;

	private ArchiveRecords expected = ArchiveRecords.NONE;

	private long need;

	private int refused;

	private int faults;

	FullDisks(SmallDisk disk, TrialFolder trial, TriedCommand command) {
		this.disk = disk;
		this.trial = trial;
		this.command = command;
	}

	public static void main(String... args) throws Exception {
		var program = new MemconProgram(Path.of(args[0]), Arrays.asList(args).subList(7, args.length));
		var base = Files.createDirectories(Path.of(args[1]).toAbsolutePath()).resolve("base");
		TrialFolder.makeBase(program, base, Path.of(args[3]));
		var disk = new SmallDisk(Path.of(args[2]).toAbsolutePath());
		var trial = new TrialFolder(program, disk.folder().resolve("trial"), base, Path.of(args[4]));
		var commands = args[5].equals("ALL") ? TriedCommand.values()
				: new TriedCommand[] { TriedCommand.valueOf(args[5]) };
		for (var command : commands) {
			var fullDisks = new FullDisks(disk, trial, command);
			fullDisks.measure();
			for (var i = 0; i < Integer.parseInt(args[6]); i++) {
				fullDisks.fill(fullDisks.need * i / Integer.parseInt(args[6]));
			}
			System.out.println(fullDisks);
		}
	}

	/** Runs the command with all the room there is, to know how much it needs. */
	void measure() throws Exception {
		this.trial.prepare(this.command, false);
		var room = this.disk.room();
		var run = this.trial.start(this.command);
		while (run.process().isAlive() && !run.said().contains(this.command.success())) {
			this.need = Math.max(this.need, room - this.disk.room());
			Thread.sleep(INTERVAL.toMillis());
		}
		run.stop();
		this.expected = this.trial.records();
	}

	/** Runs the command with only so much room. */
	void fill(long room) throws Exception {
		this.trial.prepare(this.command, false);
		var before = this.trial.records().count();
		this.disk.leave(room);
		var run = this.trial.run(this.command);
		this.disk.free();
		var said = run.said();
		var problems = new ArrayList<>(this.trial.faultyFiles(false));
		if (run.await() == 1) {
			this.refused++;
			problems.addAll(faultsOf(said, before));
		}
		this.trial.requireSuccess(this.command, problems);
		this.trial.requireSuccess(TriedCommand.CHECK, problems);
		if (!this.trial.records().equals(this.expected)) {
			problems.add("the records are not those of an undisturbed run");
		}
		problems.addAll(this.trial.faultyFiles(true));
		this.faults += problems.isEmpty() ? 0 : 1;
		System.out.printf("%s with %,d of %,d bytes: %d, %s%n  %s%n", this.command, room, this.need, run.await(),
				problems, said.strip().replace("\n", "\n  "));
	}

	private List<String> faultsOf(String said, int before) throws Exception {
		var faults = new ArrayList<String>();
		if (said.contains("\tat ") || !this.command.isServer()
				&& said.lines().filter((line) -> !line.contains(": warning: ")).count() > MAX_LINES) {
			faults.add("it says too much");
		}
		if (!said.toLowerCase().contains("no space left on the disk")) {
			faults.add("it does not say that the disk is full");
		}
		var added = ADDED.matcher(said);
		if (added.find() && Integer.parseInt(added.group(1)) > this.trial.records().count() - before) {
			faults.add("not all is kept that was told");
		}
		return faults;
	}

	@Override
	public String toString() {
		return "%s: needs %,d bytes; refused for a full disk: %d; not as it should be: %d".formatted(this.command,
				this.need, this.refused, this.faults);
	}

}
