package org.memcon.harvest.oai;

/**
 * The errors of the protocol that can come up here (OAI-PMH 2.0, clause 3.6). There are
 * always sets, so {@code noSetHierarchy} is none of them.
 */
public enum OaiErrorCode {

	BAD_ARGUMENT("badArgument"), BAD_RESUMPTION_TOKEN("badResumptionToken"), BAD_VERB("badVerb"),
	CANNOT_DISSEMINATE_FORMAT("cannotDisseminateFormat"), ID_DOES_NOT_EXIST("idDoesNotExist"),
	NO_METADATA_FORMATS("noMetadataFormats"), NO_RECORDS_MATCH("noRecordsMatch");

	private final String code;

	OaiErrorCode(String code) {
		this.code = code;
	}

	public String code() {
		return this.code;
	}

	/** Only a request that can be read is repeated in its answer. */
	public boolean isRequestError() {
		return this == BAD_ARGUMENT || this == BAD_VERB;
	}

}
