package org.memcon.chart;

import java.io.IOException;

import org.memcon.exchange.archive.CsvFile;
import org.memcon.search.CatalogQuery;
import org.memcon.web.BaseUrl;
import org.memcon.web.Format;
import org.memcon.web.NotFoundException;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the list of charts, and each chart as a page, a table, a drawing or an image.
 */
@Controller
@RequestMapping(ChartName.PATH)
class ChartController {

	private static final String FILE = "memcon-";

	private final Charts charts;

	private final BaseUrl baseUrl;

	private final GlyphOutlines outlines;

	ChartController(Charts charts, BaseUrl baseUrl, GlyphOutlines outlines) {
		this.charts = charts;
		this.baseUrl = baseUrl;
		this.outlines = outlines;
	}

	@GetMapping
	String all(Model model) {
		model.addAttribute("charts", ChartName.values());
		return "chart/charts";
	}

	@GetMapping("/{chart}")
	String one(@PathVariable String chart, CatalogQuery list, @RequestParam MultiValueMap<String, String> parameters,
			Model model) {
		var made = this.charts.make(chart, list, parameters);
		model.addAttribute("chart", made);
		model.addAttribute("drawing", ChartLayouts.draw(made.name().layout(), made.table()));
		model.addAttribute("canonical", made.address());
		return "chart/chart";
	}

	@GetMapping("/{chart}.csv")
	ResponseEntity<String> table(@PathVariable String chart, CatalogQuery list,
			@RequestParam MultiValueMap<String, String> parameters) throws IOException {
		var table = file(chart, list, parameters).table();
		return Format.CSV.file(FILE + chart).response(CsvFile.text(table.header(), table.lines()));
	}

	@GetMapping("/{chart}.svg")
	ResponseEntity<String> drawing(@PathVariable String chart, CatalogQuery list,
			@RequestParam MultiValueMap<String, String> parameters) throws IOException {
		var made = file(chart, list, parameters);
		return Format.SVG.file(FILE + chart)
			.response(new SvgChart(draw(made), made.title(), this.baseUrl.host()).text());
	}

	@GetMapping("/{chart}.png")
	ResponseEntity<byte[]> image(@PathVariable String chart, CatalogQuery list,
			@RequestParam MultiValueMap<String, String> parameters) throws IOException {
		var made = file(chart, list, parameters);
		return Format.PNG.file(FILE + chart).responseBytes(new PngChart(draw(made), this.outlines).bytes());
	}

	private Chart file(String chart, CatalogQuery list, MultiValueMap<String, String> parameters) {
		var made = this.charts.make(chart, list, parameters);
		if (made.table().isEmpty()) {
			throw new NotFoundException("error.404.chart.empty");
		}
		return made;
	}

	private static ChartDrawing draw(Chart chart) {
		return ChartLayouts.draw(chart.name().layout(), chart.table()).under(chart.title(), chart.counted());
	}

}
