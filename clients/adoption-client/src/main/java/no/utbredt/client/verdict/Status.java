package no.utbredt.client.verdict;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a report. */
public enum Status {
    /** It is on the log and not judged yet; its verdict can be asked for. */
    @JsonProperty("received")
    RECEIVED,
    /** It is counted, once and for ever. */
    @JsonProperty("recorded")
    RECORDED,
    /** The same report had been recorded before. */
    @JsonProperty("duplicate")
    DUPLICATE,
    /** Another content has its name; the first holds. */
    @JsonProperty("conflict")
    CONFLICT,
    /** It is wrong in itself; its name is not used up. */
    @JsonProperty("refused")
    REFUSED,
    /** It could not be kept just then. */
    @JsonProperty("unavailable")
    UNAVAILABLE,
    /** Something this version does not know. */
    @JsonEnumDefaultValue
    OTHER;

    /** Whether it is kept and will be counted, or is already. */
    public boolean taken() {
        return this == RECEIVED || this == RECORDED || this == DUPLICATE;
    }
}
