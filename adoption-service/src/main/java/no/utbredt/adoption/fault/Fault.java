package no.utbredt.adoption.fault;

import java.util.Objects;
import no.utbredt.vocabulary.Misread;

/**
 * What is wrong with one value, and what would be right.
 *
 * @param code stable, lower-case kebab, for example {@code organisation-number-check-digit}
 * @param expected what would be right, as short as it can be said
 * @param detail for people, in English
 * @param detailNb for people, in Norwegian bokmål
 */
public record Fault(String code, String expected, String detail, String detailNb) {

    public Fault {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(detailNb, "detailNb");
    }

    /** What the vocabulary of all services refused. */
    public static Fault of(Misread misread) {
        return new Fault(misread.code(), misread.expected(), misread.detail(), misread.detailNb());
    }
}
