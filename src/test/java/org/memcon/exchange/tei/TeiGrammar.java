package org.memcon.exchange.tei;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import org.springframework.core.io.ClassPathResource;

/**
 * The grammar that everything written out in TEI is held to, {@code memcon-tei.rnc}: a
 * subset of TEI All.
 */
final class TeiGrammar {

	private final StringWriter faults = new StringWriter();

	private final ValidationDriver driver;

	TeiGrammar() {
		var properties = new PropertyMapBuilder();
		properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(this.faults));
		RngProperty.CHECK_ID_IDREF.add(properties);
		this.driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
		try {
			var grammar = new ClassPathResource("org/memcon/exchange/memcon-tei.rnc");
			if (!this.driver.loadSchema(new InputSource(grammar.getURL().toString()))) {
				throw new IllegalStateException(this.faults.toString());
			}
		}
		catch (IOException | SAXException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What is wrong with a document; an empty string where nothing is. */
	String faults(WrittenTei writtenTei) {
		this.faults.getBuffer().setLength(0);
		try {
			this.driver.validate(new InputSource(new ByteArrayInputStream(writtenTei.bytes())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (SAXException ex) {
			throw new IllegalArgumentException(ex);
		}
		return this.faults.toString();
	}

}
