package org.memcon.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The image of a page: SHA-256 of its file, under which it is stored, and its size in
 * pixels.
 */
@Embeddable
public record Facsimile(@Column(name = "facsimile") String checksum, @Column(name = "facsimile_width") int width,
		@Column(name = "facsimile_height") int height) {
}
