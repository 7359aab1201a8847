/**
 * Reads papers into drafts: PDF with its page images, scans through OCR, and OCR text.
 */
@ApplicationModule(allowedDependencies = { "conversation", "draft", "participant", "topic" })
@NullMarked
package org.memcon.paper;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
