package org.memcon;

import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class CommandLineAutoConfigurationFilterTests {

	private static final String[] CANDIDATES = { DataSourceAutoConfiguration.class.getName(),
			FlywayAutoConfiguration.class.getName(), HibernateJpaAutoConfiguration.class.getName(),
			ThymeleafAutoConfiguration.class.getName(), WebMvcAutoConfiguration.class.getName(),
			"org.example.OtherAutoConfiguration", null };

	private final CommandLineAutoConfigurationFilter doors = new CommandLineAutoConfigurationFilter();

	@Test
	void whereReadersAreLetInNothingIsLeftOut() {
		this.doors.setEnvironment(new MockEnvironment());

		assertThat(match()).containsExactly(true, true, true, true, true, true, false);
	}

	@Test
	void whereNoneAreOnlyWhatOpensTheArchiveRemains() {
		this.doors
			.setEnvironment(new MockEnvironment().withProperty(CommandLineAutoConfigurationFilter.SETTING, "true"));

		assertThat(match()).containsExactly(true, true, true, false, false, true, false);
	}

	@Test
	void descriptionOfTheInterfaceIsForReadersToo() {
		this.doors
			.setEnvironment(new MockEnvironment().withProperty(CommandLineAutoConfigurationFilter.SETTING, "true"));

		assertThat(this.doors.match(new String[] { "org.springdoc.core.configuration.SpringDocConfiguration" },
				Mockito.mock(AutoConfigurationMetadata.class)))
			.containsExactly(false);
	}

	private boolean[] match() {
		return this.doors.match(CANDIDATES, Mockito.mock(AutoConfigurationMetadata.class));
	}

}
