package org.memcon.discovery;

import org.jdom2.Element;
import org.jdom2.Namespace;
import org.memcon.conversation.Withdrawal;
import org.memcon.web.XmlWriter;

/**
 * The notice in a feed that a record was withdrawn: its address, the time and the reason
 * (RFC 6721).
 */
final class Tombstone {

	private static final Namespace NAMESPACE = Namespace.getNamespace("at", "http://purl.org/atompub/tombstones/1.0");

	private Tombstone() {
	}

	static Element of(Withdrawal record, String host) {
		return new Element("deleted-entry", NAMESPACE).setAttribute("ref", host + record.address())
			.setAttribute("when", record.withdrawnAt().toString())
			.addContent(new Element("comment", NAMESPACE).setText(XmlWriter.wellFormed(record.reason())));
	}

}
