package org.memcon.paper.scan.content;

import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.rendering.RenderDestination;
import org.jspecify.annotations.Nullable;

/**
 * The layers of a PDF, by which parts of its pages are shown or not (ISO 32000-1, 8.11).
 */
record OptionalContent(@Nullable PDOptionalContentProperties layers) {

	boolean isOff(@Nullable PDPropertyList content) {
		if (content instanceof PDOptionalContentGroup group) {
			return isOff(group);
		}
		return content instanceof PDOptionalContentMembershipDictionary membership && isOff(membership);
	}

	private boolean isOff(PDOptionalContentGroup group) {
		var state = group.getRenderState(RenderDestination.VIEW);
		return (state != null) ? state == PDOptionalContentGroup.RenderState.OFF
				: this.layers != null && !this.layers.isGroupEnabled(group);
	}

	private boolean isOff(PDOptionalContentMembershipDictionary membership) {
		var groups = membership.getOCGs();
		return !groups.isEmpty() && switch (membership.getVisibilityPolicy().getName()) {
			case "AllOn" -> groups.stream().anyMatch(this::isOff);
			case "AnyOff" -> groups.stream().noneMatch(this::isOff);
			case "AllOff" -> !groups.stream().allMatch(this::isOff);
			default -> groups.stream().allMatch(this::isOff);
		};
	}

}
