package org.memcon.tei.authority;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.memcon.draft.Findings;
import org.memcon.tei.markup.TeiElement;
import org.memcon.tei.markup.TeiFile;

/**
 * The outermost elements of some names in a small TEI file, all at once.
 */
public final class TeiElements {

	private TeiElements() {
	}

	public static List<TeiElement> of(byte[] content, Findings findings, String... names) {
		var parts = new ArrayList<TeiElement>();
		try {
			TeiFile.forEach(new ByteArrayInputStream(content),
					(element) -> Arrays.asList(names).contains(element.name()), parts::add);
		}
		catch (XMLStreamException ex) {
			TeiFile.report(ex, findings);
		}
		return parts;
	}

}
