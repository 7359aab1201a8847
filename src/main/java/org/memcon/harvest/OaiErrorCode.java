package org.memcon.harvest;

/**
 * The errors of the protocol that can occur here (OAI-PMH 2.0, clause 3.6). The archive
 * always has sets, so {@code noSetHierarchy} is missing.
 */
enum OaiErrorCode {

	BAD_ARGUMENT("badArgument"), BAD_RESUMPTION_TOKEN("badResumptionToken"), BAD_VERB("badVerb"),
	CANNOT_DISSEMINATE_FORMAT("cannotDisseminateFormat"), ID_DOES_NOT_EXIST("idDoesNotExist"),
	NO_METADATA_FORMATS("noMetadataFormats"), NO_RECORDS_MATCH("noRecordsMatch");

	private final String code;

	OaiErrorCode(String code) {
		this.code = code;
	}

	String code() {
		return this.code;
	}

	/** Tells whether the request was unreadable, so that its answer cannot repeat it. */
	boolean isRequestError() {
		return this == BAD_ARGUMENT || this == BAD_VERB;
	}

}
