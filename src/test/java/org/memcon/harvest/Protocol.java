package org.memcon.harvest;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The rules of the protocol as a grammar.
 */
final class Protocol {

	private static final File GRAMMAR = new File("src/test/resources/org/memcon/harvest/oai-pmh.rnc");

	private static final Schema SCHEMA = schema();

	private Protocol() {
	}

	/** What is wrong with an answer. */
	static List<String> complaints(String xml) {
		var complaints = new Complaints(new ArrayList<>());
		try {
			var reader = SAXParserFactory.newDefaultNSInstance().newSAXParser().getXMLReader();
			reader.setContentHandler(SCHEMA.createValidator(handled(complaints)).getContentHandler());
			reader.setErrorHandler(complaints);
			reader.parse(new InputSource(new StringReader(xml)));
		}
		catch (SAXException ex) {
			complaints.said().add(String.valueOf(ex.getMessage()));
		}
		catch (IOException | ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
		return complaints.said();
	}

	private static Schema schema() {
		var complaints = new Complaints(new ArrayList<>());
		try {
			return CompactSchemaReader.getInstance()
				.createSchema(ValidationDriver.fileInputSource(GRAMMAR), handled(complaints));
		}
		catch (SAXException | IOException | IncorrectSchemaException ex) {
			throw new IllegalStateException(String.join("\n", complaints.said()), ex);
		}
	}

	private static PropertyMap handled(Complaints complaints) {
		var properties = new PropertyMapBuilder();
		properties.put(ValidateProperty.ERROR_HANDLER, complaints);
		return properties.toPropertyMap();
	}

	/** Keeps what is said. */
	record Complaints(List<String> said) implements ErrorHandler {

		@Override
		public void warning(SAXParseException ex) {
			error(ex);
		}

		@Override
		public void error(SAXParseException ex) {
			this.said.add(ex.getLineNumber() + ": " + ex.getMessage());
		}

		@Override
		public void fatalError(SAXParseException ex) {
			error(ex);
		}

	}

}
