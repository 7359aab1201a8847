package org.memcon.home;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The content of the home page ({@code memcon.home.*}).
 *
 * @param heading the heading of the home page; where it is empty, it says what the
 * archive holds
 * @param startHere slugs of the conversations a newcomer is offered first
 */
@ConfigurationProperties("memcon.home")
record HomeSettings(@DefaultValue("") String heading, @DefaultValue( {
		"2001-06-16-bush-putin-memcon", "2001-09-12-bush-putin-telcon",
		"2003-03-18-bush-putin-telcon" }) List<String> startHere){
}
