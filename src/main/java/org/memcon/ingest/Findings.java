package org.memcon.ingest;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.memcon.ingest.Finding.Severity;

/**
 * Collects what is found wrong in one source file while it is read.
 */
class Findings {

	private final String file;

	private final List<Finding> list = new ArrayList<>();

	Findings(String file) {
		this.file = file;
	}

	void warn(int line, String message) {
		this.list.add(new Finding(Severity.WARNING, this.file, line, message));
	}

	void error(int line, String message) {
		this.list.add(new Finding(Severity.ERROR, this.file, line, message));
	}

	void malformed(XMLStreamException ex) {
		var line = (ex.getLocation() != null) ? Math.max(1, ex.getLocation().getLineNumber()) : 1;
		var reason = String.valueOf(ex.getMessage()).replaceFirst("(?s)^ParseError at .*?Message: ", "");
		error(line, "not well-formed XML: " + Tei.fold(reason));
	}

	boolean hasErrors() {
		return this.list.stream().anyMatch((finding) -> finding.severity() == Severity.ERROR);
	}

	List<Finding> list() {
		return List.copyOf(this.list);
	}

}
