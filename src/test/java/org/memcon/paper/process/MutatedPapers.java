package org.memcon.paper.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Damages papers at random, the same way for the same seed: bits are flipped, parts are
 * cut out, repeated, exchanged or written over. As a program it writes so many damaged
 * copies of the PDFs in one folder to another, for an import by hand.
 */
public final class MutatedPapers {

	private final Random random;

	MutatedPapers(long seed) {
		this.random = new Random(seed);
	}

	/** {@code SEED COUNT FROM TO}. */
	public static void main(String... args) throws IOException {
		var mutated = new MutatedPapers(Long.parseLong(args[0]));
		var target = Files.createDirectories(Path.of(args[3]));
		try (var files = Files.list(Path.of(args[2]))) {
			var papers = files.filter((file) -> file.toString().endsWith(".pdf")).sorted().toList();
			for (int i = 0; i < Integer.parseInt(args[1]); i++) {
				var bytes = Files.readAllBytes(papers.get(i % papers.size()));
				Files.write(target.resolve("mutated-%04d.pdf".formatted(i)), mutated.mutate(bytes));
			}
		}
	}

	/** Returns a copy with one to ten faults. */
	byte[] mutate(byte[] paper) {
		var mutated = paper;
		for (int faults = 1 + this.random.nextInt(10); faults > 0; faults--) {
			mutated = fault(mutated);
		}
		return mutated;
	}

	private byte[] fault(byte[] paper) {
		var first = this.random.nextInt(paper.length - 1);
		var length = 1 + this.random.nextInt(Math.min(4096, paper.length - first));
		var part = Arrays.copyOfRange(paper, first, first + length);
		var before = Arrays.copyOf(paper, first);
		var behind = Arrays.copyOfRange(paper, first + length, paper.length);
		return switch (this.random.nextInt(5)) {
			case 0 -> joined(before, behind);
			case 1 -> joined(before, part, part, behind);
			case 2 -> joined(before, otherNumbers(part), behind);
			case 3 -> overwritten(paper, part);
			default -> flipped(paper, first);
		};
	}

	private byte[] flipped(byte[] paper, int at) {
		var flipped = paper.clone();
		flipped[at] ^= (byte) (1 << this.random.nextInt(8));
		return flipped;
	}

	private byte[] overwritten(byte[] paper, byte[] part) {
		var overwritten = paper.clone();
		System.arraycopy(part, 0, overwritten, this.random.nextInt(paper.length - part.length + 1), part.length);
		return overwritten;
	}

	/** Changes numbers, which are lengths, places and references. */
	private byte[] otherNumbers(byte[] part) {
		var other = part.clone();
		for (int i = 0; i < other.length; i++) {
			if (Character.isDigit(other[i]) && this.random.nextInt(4) == 0) {
				other[i] = (byte) ('0' + this.random.nextInt(10));
			}
		}
		return other;
	}

	private static byte[] joined(byte[]... parts) {
		var joined = new byte[List.of(parts).stream().mapToInt((part) -> part.length).sum()];
		var at = 0;
		for (var part : parts) {
			System.arraycopy(part, 0, joined, at, part.length);
			at += part.length;
		}
		return joined;
	}

}
