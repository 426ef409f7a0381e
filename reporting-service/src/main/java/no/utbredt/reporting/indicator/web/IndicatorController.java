package no.utbredt.reporting.indicator.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.edge.Notice;
import no.utbredt.edge.request.Offered;
import no.utbredt.reporting.coverage.Coverage;
import no.utbredt.reporting.indicator.Indicators;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.web.AsOf;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.Csv;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Lists;
import no.utbredt.reporting.web.Page;
import no.utbredt.reporting.web.Refusal;
import no.utbredt.reporting.web.Representation;
import no.utbredt.vocabulary.Nearest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Indicators of strategies: what each measures, what it shows now, and how it stands by its document's rule. */
@RestController
class IndicatorController {

    private static final Set<String> ALL = Lists.names("date");
    private static final Set<String> ONE = Set.of("date", "knownAt", "statedBy");

    private final Indicators indicators;
    private final Knowledge knowledge;
    private final KnownUpTo known;

    IndicatorController(Coverage coverage, Knowledge knowledge, KnownUpTo known) {
        this.indicators = new Indicators(coverage);
        this.knowledge = knowledge;
        this.known = known;
    }

    @GetMapping("/v1/indicators")
    @Offered(
            value = {"application/json", "text/csv"},
            orBy = "format")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = IndicatorsBody.class)))
    ResponseEntity<Object> indicators(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
        Asked asked = Asked.of(parameters, ALL);
        Representation wanted = Representation.wanted(asked, request);
        AsOf asOf = AsOf.of(asked, known);
        LocalDate day = asked.day("date", known.today());
        Indicators.When when = when(asked, day);
        return knowledge.ask(asOf.horizon(), then -> {
            List<Indicators.Place> all = Indicators.all(then);
            return wanted.of(
                    () -> new IndicatorsBody(
                            Notice.TEXT,
                            day,
                            asOf.knownAt(),
                            asOf.statedBy(),
                            asOf.provisional(),
                            Page.of(all, place -> IndicatorBody.of(indicators.answer(place, when, then)), asked)),
                    () -> new Csv(
                            IndicatorBody.COLUMNS,
                            all.stream()
                                    .map(place -> IndicatorBody.of(indicators.answer(place, when, then)))
                                    .flatMap(body -> body.lines(day, asOf.knownAt(), asOf.statedBy()).stream())
                                    .toList()
                                    .stream()));
        });
    }

    @GetMapping("/v1/indicators/{id}")
    IndicatorOneBody indicator(@PathVariable String id, @RequestParam Map<String, String> parameters) {
        Asked asked = Asked.of(parameters, ONE);
        AsOf asOf = AsOf.of(asked, known);
        LocalDate day = asked.day("date", known.today());
        return knowledge.ask(asOf.horizon(), then -> {
            List<Indicators.Place> all = Indicators.all(then);
            Indicators.Place place = all.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> Refusal.unknown(
                            "indicator",
                            id,
                            Nearest.among(all.stream().map(Indicators.Place::id).toList(), id)));
            return new IndicatorOneBody(
                    Notice.TEXT,
                    day,
                    asOf.knownAt(),
                    asOf.statedBy(),
                    asOf.provisional(),
                    IndicatorBody.of(indicators.answer(place, when(asked, day), then)));
        });
    }

    private Indicators.When when(Asked asked, LocalDate day) {
        return new Indicators.When(day, asked.knownAt(known.today()), asked.day("statedBy"));
    }

    /**
     * A page of the indicators, by initiative and in its documents' order.
     *
     * @param date the day the figures are about, at its end
     */
    record IndicatorsBody(
            String notice,
            LocalDate date,
            String knownAt,
            @Nullable LocalDate statedBy,
            boolean provisional,
            Page<IndicatorBody> indicators) {}

    /** One of them. */
    record IndicatorOneBody(
            String notice,
            LocalDate date,
            String knownAt,
            @Nullable LocalDate statedBy,
            boolean provisional,
            IndicatorBody indicator) {}
}
