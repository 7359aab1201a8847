package org.memcon;

import org.junit.jupiter.api.Test;
import org.memcon.web.BaseUrl;
import org.memcon.web.WebSettings;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

class StartNoticeTests {

	private final WebApplicationContextRunner context = new WebApplicationContextRunner()
		.withUserConfiguration(Notice.class);

	@Test
	void namesTheAddressOnThisComputer() {
		this.context
			.run((it) -> assertThat(it.getBean(StartNotice.class).address("8080")).isEqualTo("http://localhost:8080/"));
		this.context.withPropertyValues("server.ssl.bundle=memcon")
			.run((it) -> assertThat(it.getBean(StartNotice.class).address("8443"))
				.isEqualTo("https://localhost:8443/"));
	}

	@Test
	void namesThePublicAddressWhereOneIsSet() {
		this.context.withPropertyValues("memcon.web.address=https://memcon.example/")
			.run((it) -> assertThat(it.getBean(StartNotice.class).address("8080"))
				.isEqualTo("https://memcon.example/"));
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties({ ServerProperties.class, WebSettings.class })
	@Import({ BaseUrl.class, StartNotice.class })
	static class Notice {

	}

}
