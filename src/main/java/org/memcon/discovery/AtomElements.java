package org.memcon.discovery;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import org.jspecify.annotations.Nullable;
import org.memcon.web.XmlWriter;

/**
 * Elements of Atom that a feed and its entries share.
 */
final class AtomElements {

	private AtomElements() {
	}

	static Content text(String words) {
		var content = new Content();
		content.setType(Content.TEXT);
		content.setValue(XmlWriter.wellFormed(words));
		return content;
	}

	static Link link(String relation, String mediaType, String address) {
		var link = new Link();
		link.setRel(relation);
		link.setType(mediaType);
		link.setHref(address);
		return link;
	}

	static Person person(String name, @Nullable String address) {
		var person = new Person();
		person.setName(XmlWriter.wellFormed(name));
		person.setUri(address);
		return person;
	}

}
