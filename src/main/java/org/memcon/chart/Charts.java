package org.memcon.chart;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.memcon.conversation.storage.SnapshotRead;
import org.memcon.search.CatalogQuery;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * The charts of the archive by their names, each made of one state of it.
 */
@Component
@SnapshotRead
class Charts {

	private final Map<ChartName, ChartMaker> makers = new EnumMap<>(ChartName.class);

	Charts(List<ChartMaker> makers) {
		makers.forEach((maker) -> this.makers.put(maker.name(), maker));
	}

	Chart make(String code, CatalogQuery list, MultiValueMap<String, String> parameters) {
		list.requireValid();
		return Objects.requireNonNull(this.makers.get(ChartName.of(code))).make(list.onPage(1), parameters);
	}

}
