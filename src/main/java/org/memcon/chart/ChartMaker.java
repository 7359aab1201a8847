package org.memcon.chart;

import org.memcon.search.CatalogQuery;

import org.springframework.util.MultiValueMap;

/**
 * Counts what one chart shows.
 */
interface ChartMaker {

	ChartName name();

	/**
	 * Makes the chart of what a query of the catalog finds.
	 * @param parameters all parameters of the address
	 */
	Chart make(CatalogQuery list, MultiValueMap<String, String> parameters);

}
