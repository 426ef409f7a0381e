package no.utbredt.reporting.coverage.web;

import java.util.List;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.web.KnownUpTo;

/** An answer with its whole basis. */
record CoverageBody(String notice, BasisBody basis, List<CellBody> cells) {

    static CoverageBody of(CoverageAnswer answer, KnownUpTo known) {
        return new CoverageBody(
                Notice.TEXT,
                BasisBody.of(answer, known),
                answer.cells().stream().map(CellBody::of).toList());
    }
}
