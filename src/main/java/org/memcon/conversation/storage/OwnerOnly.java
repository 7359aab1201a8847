package org.memcon.conversation.storage;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes files and directories to the other users of the machine, where the file system
 * has such permissions.
 */
final class OwnerOnly {

	private static final Logger log = LoggerFactory.getLogger(OwnerOnly.class);

	private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

	private static final Set<PosixFilePermission> DIRECTORY = PosixFilePermissions.fromString("rwx------");

	/** The bit of a directory that many share, such as that for temporary files. */
	private static final int STICKY = 01000;

	private OwnerOnly() {
	}

	/** The attributes of a new file that is closed from the beginning. */
	static FileAttribute<?>[] file() {
		return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(FILE) } : new FileAttribute<?>[0];
	}

	/**
	 * Closes a file or directory that may be open; if that is refused, the log says so.
	 */
	static void close(Path path) {
		var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
		try {
			if (view != null && !isShared(path)) {
				var permissions = EnumSet.copyOf(view.readAttributes().permissions());
				if (permissions.retainAll(Files.isDirectory(path) ? DIRECTORY : FILE)) {
					view.setPermissions(permissions);
				}
			}
		}
		catch (IOException ex) {
			log.warn("Other users of this machine may be able to read {}: {}", path, ex.getMessage());
		}
	}

	private static boolean isShared(Path path) throws IOException {
		return ((Integer) Files.getAttribute(path, "unix:mode") & STICKY) != 0;
	}

}
