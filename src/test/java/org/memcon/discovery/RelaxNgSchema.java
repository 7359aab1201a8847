package org.memcon.discovery;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * A schema in RELAX NG beside the tests, against which documents are validated.
 */
record RelaxNgSchema(String name) {

	/** The errors in a document. */
	List<String> errors(String document) {
		var validationErrors = new ValidationErrors();
		var properties = new PropertyMapBuilder();
		properties.put(ValidateProperty.ERROR_HANDLER, validationErrors);
		var driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
		try {
			var grammar = RelaxNgSchema.class.getResource(this.name);
			if (driver.loadSchema(new InputSource(grammar.toExternalForm()))) {
				driver.validate(new InputSource(new StringReader(document)));
			}
		}
		catch (IOException | SAXException ex) {
			validationErrors.found().add(String.valueOf(ex.getMessage()));
		}
		return validationErrors.found();
	}

	/** Collects all errors. */
	private record ValidationErrors(List<String> found) implements ErrorHandler {

		ValidationErrors() {
			this(new ArrayList<>());
		}

		@Override
		public void warning(SAXParseException fault) {
			this.found.add(fault.getMessage());
		}

		@Override
		public void error(SAXParseException fault) {
			this.found.add(fault.getLineNumber() + ": " + fault.getMessage());
		}

		@Override
		public void fatalError(SAXParseException fault) {
			error(fault);
		}

	}

}
