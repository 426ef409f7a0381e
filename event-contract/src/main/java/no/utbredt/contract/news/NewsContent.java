package no.utbredt.contract.news;

import java.time.LocalDate;

/** The data of a piece of news. All of it is public: of those who may be persons it has nothing, counts as the public is told them. */
public sealed interface NewsContent permits CoverageChanged, TargetMoved, SourceSilent, DisagreementFound {

    /** The honesty line; it says also whether what is told is simulated. */
    String notice();

    /** The day of which it is true, at its end, in Norway. */
    LocalDate day();
}
