package no.utbredt.reporting.map.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.utbredt.edge.Notice;
import no.utbredt.edge.request.Offered;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.coverage.CoverageAnswer;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Cut;
import no.utbredt.reporting.coverage.web.BasisBody;
import no.utbredt.reporting.coverage.web.CoverageParameters;
import no.utbredt.reporting.coverage.web.CoverageQuestions;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.map.Tiles;
import no.utbredt.reporting.web.Csv;
import no.utbredt.reporting.web.KnownUpTo;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A service on the map of municipalities. */
@RestController
class MapController {

    private static final Set<String> NAMES = CoverageParameters.NAMES.stream()
            .filter(name -> !name.equals("cut") && !name.equals("weight"))
            .collect(Collectors.toUnmodifiableSet());

    private final Coverage coverage;
    private final Knowledge knowledge;
    private final CoverageQuestions questions;
    private final KnownUpTo known;

    MapController(Coverage coverage, Knowledge knowledge, CoverageQuestions questions, KnownUpTo known) {
        this.coverage = coverage;
        this.knowledge = knowledge;
        this.questions = questions;
        this.known = known;
    }

    @GetMapping("/v1/coverage/map")
    @Offered(
            value = {"application/json", "text/csv"},
            orBy = "format")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MapBody.class)))
    ResponseEntity<Object> map(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
        CoverageQuestions.Put put = questions.read(parameters, NAMES, request);
        CoverageQuestion question = put.question().cut(Cut.MUNICIPALITY);
        CoverageAnswer answer = coverage.answer(question);
        List<TileBody> tiles = knowledge.ask(
                question.horizon(),
                then -> Tiles.of(answer, then.registry()).stream()
                        .map(TileBody::of)
                        .toList());
        BasisBody basis = BasisBody.of(answer, known);
        return put.wanted()
                .of(
                        () -> new MapBody(Notice.TEXT, basis, tiles),
                        () -> new Csv(TileBody.COLUMNS, tiles.stream().map(tile -> tile.values(basis))));
    }

    /** Every municipality of the structure day, by number. */
    record MapBody(String notice, BasisBody basis, List<TileBody> municipalities) {}
}
