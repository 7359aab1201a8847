package org.memcon;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * The archive as one program: starts the reading room with its seeded collections.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MemconApplication {

	public static void main(String[] args) {
		SpringApplication.run(MemconApplication.class, args);
	}

}
