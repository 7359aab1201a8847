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
final class OaiGrammar {

	private static final File GRAMMAR = new File("src/test/resources/org/memcon/harvest/oai-pmh.rnc");

	private static final Schema SCHEMA = schema();

	private OaiGrammar() {
	}

	/** The violations of the protocol in an answer. */
	static List<String> violations(String xml) {
		var violationCollector = new ViolationCollector(new ArrayList<>());
		try {
			var reader = SAXParserFactory.newDefaultNSInstance().newSAXParser().getXMLReader();
			reader.setContentHandler(SCHEMA.createValidator(handled(violationCollector)).getContentHandler());
			reader.setErrorHandler(violationCollector);
			reader.parse(new InputSource(new StringReader(xml)));
		}
		catch (SAXException ex) {
			violationCollector.messages().add(String.valueOf(ex.getMessage()));
		}
		catch (IOException | ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
		return violationCollector.messages();
	}

	private static Schema schema() {
		var violationCollector = new ViolationCollector(new ArrayList<>());
		try {
			return CompactSchemaReader.getInstance()
				.createSchema(ValidationDriver.fileInputSource(GRAMMAR), handled(violationCollector));
		}
		catch (SAXException | IOException | IncorrectSchemaException ex) {
			throw new IllegalStateException(String.join("\n", violationCollector.messages()), ex);
		}
	}

	private static PropertyMap handled(ViolationCollector violationCollector) {
		var properties = new PropertyMapBuilder();
		properties.put(ValidateProperty.ERROR_HANDLER, violationCollector);
		return properties.toPropertyMap();
	}

	/** Keeps what is said. */
	record ViolationCollector(List<String> messages) implements ErrorHandler {

		@Override
		public void warning(SAXParseException ex) {
			error(ex);
		}

		@Override
		public void error(SAXParseException ex) {
			this.messages.add(ex.getLineNumber() + ": " + ex.getMessage());
		}

		@Override
		public void fatalError(SAXParseException ex) {
			error(ex);
		}

	}

}
