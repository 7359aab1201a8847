package org.memcon;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the queries of every repository can be read: the program reads them when
 * they are first used.
 */
@SeededArchive
class RepositoryQueriesTests {

	@Autowired
	private ListableBeanFactory beans;

	@Test
	void everyQueryIsRead() {
		assertThat(this.beans.getBeansOfType(Repository.class)).hasSizeGreaterThan(10)
			.allSatisfy((name, repository) -> assertThat(repository.toString()).contains("SimpleJpaRepository"));
	}

}
