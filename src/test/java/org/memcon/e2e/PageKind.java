package org.memcon.e2e;

/**
 * Every kind of page the archive shows, with an address that shows it.
 */
enum PageKind {

	HOME("/"), API("/api"), CATALOG("/conversations"), CATALOG_WITH_WORDS("/conversations?q=missile&topic=abm-treaty"),
	CATALOG_BY_RELEVANCE("/conversations?q=treaty&sort=relevance"), CATALOG_EMPTY("/conversations?q=zzzz&topic=nato"),
	CATALOG_WITH_DATE_PROBLEM("/conversations?from=2001-13-45&to=never"),
	FACET("/conversations/facets/topic?year=2001"), FACET_EMPTY("/conversations/facets/participant?name=zzzz"),
	PASSAGES("/passages?speaker=putin-vladimir&topic=nato"), PASSAGES_WITH_WORDS("/passages?q=missile&from=never"),
	PASSAGES_EMPTY("/passages?q=zzzz&topic=nato"), PASSAGE_FACET("/passages/facets/conversation?topic=nato"),
	TITLE_PAGE("/conversations/2001-06-16-bush-putin-memcon"),
	TITLE_PAGE_WITH_WORDS("/conversations/2008-04-06-bush-putin-memcon?q=missile"),
	CITATION("/conversations/2001-06-16-bush-putin-memcon/pages/1/citation?turn=t1&style=oscola"),
	PAGE("/conversations/2003-03-18-bush-putin-telcon/pages/1"),
	PAGE_WITH_WORDS("/conversations/2008-04-06-bush-putin-memcon/pages/2?q=missile&hit=2#hit-2"),
	WHOLE("/conversations/2001-11-08-bush-putin-telcon/pages"),
	WHOLE_WITH_WORDS("/conversations/2001-11-08-bush-putin-telcon/pages?q=treaty&hit=3#hit-3"),
	COMPARISON("/compare?left=2001-06-16-bush-putin-memcon&right=2008-04-06-bush-putin-memcon"),
	COMPARISON_OF_ONE("/compare?left=2001-06-16-bush-putin-memcon"), BOOKBAG("/bookbag"),
	BOOKBAG_SHARED("/bookbag?items=2001-06-16-bush-putin-memcon,2001-06-16-bush-putin-memcon:2,"
			+ "2003-03-18-bush-putin-telcon:t2,/conversations%3Fq%3Dnato,nothing"),
	TOPICS("/topics"), TOPIC("/topics/abm-treaty"), TOPIC_WITHOUT_CONVERSATIONS("/topics/jackson-vanik"),
	PARTICIPANTS("/participants"), PARTICIPANT("/participants/putin-vladimir"), COLLECTIONS("/collections"),
	COLLECTION("/collections/bush-putin-2026"), OCCASIONS("/occasions"), OCCASION("/occasions/crisis-call"),
	TIMELINE("/timeline"), TIMELINE_YEAR("/timeline?year=2001"), CHARTS("/charts"),
	CHART_OF_TOPICS("/charts/topics?topic=nato&topic=iran"), CHART_OF_RECORDS("/charts/topic-matrix"),
	CHART_OF_PARTICIPANTS("/charts/participants"), CHART_OF_WORDS("/charts/words?q=nato&q=missile"),
	CHART_OF_AN_ABSTRACT("/charts/talk?conversation=2001-06-16-bush-putin-memcon"), ABOUT("/about"),
	SOURCES("/about/sources"), IDENTIFIERS("/about/identifiers"), HELP("/help"),
	NOT_THERE("/conversations/2001-07-07-nothing"), NOT_TO_BE_ASKED("/conversations?page=x");

	private final String address;

	PageKind(String address) {
		this.address = address;
	}

	String address() {
		return this.address;
	}

}
