package org.memcon.draft;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChecksumTests {

	@Test
	void isSha256InHexadecimal() {
		assertThat(Checksum.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	}

	@Test
	void isOfTheBytesInUtf8() {
		assertThat(Checksum.of("é")).isEqualTo(Checksum.of(new byte[] { (byte) 0xc3, (byte) 0xa9 }));
	}

}
