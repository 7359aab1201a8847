package org.memcon;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.memcon.ingest.store.IngestedPapers;

import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The seeded archive with {@link IngestedPapers} beside the seeded records.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "memcon.archive.storage=memory")
@AutoConfigureMockMvc
@Import(SeededArchiveWithPapers.PapersConfiguration.class)
public @interface SeededArchiveWithPapers {

	/** Takes them in before the first reader comes. */
	@TestConfiguration(proxyBeanMethods = false)
	class PapersConfiguration {

		@Bean
		CommandLineRunner papers(ApplicationContext context) {
			return (arguments) -> new IngestedPapers(context).takeIn();
		}

	}

}
