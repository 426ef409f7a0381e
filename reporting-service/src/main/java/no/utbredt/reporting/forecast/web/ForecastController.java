package no.utbredt.reporting.forecast.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utbredt.edge.request.Offered;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.web.CoverageParameters;
import no.utbredt.reporting.coverage.web.CoverageQuestions;
import no.utbredt.reporting.forecast.ForecastQuestion;
import no.utbredt.reporting.forecast.Forecasts;
import no.utbredt.reporting.forecast.Goal;
import no.utbredt.reporting.knowledge.Knowledge;
import no.utbredt.reporting.progress.Aim;
import no.utbredt.reporting.web.Asked;
import no.utbredt.reporting.web.KnownUpTo;
import no.utbredt.reporting.web.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where coverage goes from here. */
@RestController
class ForecastController {

    private static final Set<String> NAMES = Stream.concat(
                    CoverageParameters.NAMES.stream().filter(name -> !name.equals("cut")),
                    Stream.of("from", "by", "target", "due"))
            .collect(Collectors.toUnmodifiableSet());

    private static final int YEARS_LOOKED_BACK = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_GOALS = 50;

    private final Forecasts forecasts;
    private final Knowledge knowledge;
    private final CoverageQuestions questions;
    private final KnownUpTo known;

    ForecastController(Forecasts forecasts, Knowledge knowledge, CoverageQuestions questions, KnownUpTo known) {
        this.forecasts = forecasts;
        this.knowledge = knowledge;
        this.questions = questions;
        this.known = known;
    }

    @GetMapping("/v1/coverage/forecast")
    @Offered(
            value = {"application/json", "text/csv"},
            orBy = "format")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ForecastBody.class)))
    ResponseEntity<Object> forecast(@RequestParam Map<String, String> parameters, HttpServletRequest request) {
        CoverageQuestions.Put put = questions.read(parameters, NAMES, request);
        CoverageQuestion coverage = put.question();
        ForecastQuestion question = new ForecastQuestion(
                coverage,
                CoverageParameters.frequency(put.asked()),
                from(put.asked(), coverage.day()),
                goals(put.asked(), coverage));
        if (question.days(ForecastQuestion.MOST_POINTS + 1).size() > ForecastQuestion.MOST_POINTS) {
            throw Refusal.tooDear(
                    "from",
                    "at most " + ForecastQuestion.MOST_POINTS + " points: a later day, or longer periods",
                    "høyst " + ForecastQuestion.MOST_POINTS + " punkter: en senere dag, eller lengre perioder");
        }
        ForecastBody body = ForecastBody.of(forecasts.forecast(question), known);
        return put.wanted().of(() -> body, () -> ForecastCsv.of(body));
    }

    private static LocalDate from(Asked asked, LocalDate day) {
        LocalDate from = asked.day("from", day.minusYears(YEARS_LOOKED_BACK));
        if (from.isAfter(day) || from.isBefore(day.minusYears(20))) {
            throw Refusal.invalid("from", from.toString(), "a day at most 20 years before " + day);
        }
        return from;
    }

    /** That of the question, or else those the roadmap has set for just this. */
    private List<Goal> goals(Asked asked, CoverageQuestion question) {
        LocalDate due = asked.day("due");
        if (due != null && !due.isAfter(question.day())) {
            throw Refusal.invalid("due", due.toString(), "a day after " + question.day());
        }
        if (asked.text("target") != null) {
            BigDecimal target = asked.share(
                    "target", HUNDRED, ForecastController::isPercent, "a per cent above 0 and at most 100, such as 75");
            return List.of(new Goal(null, null, target, true, due));
        }
        if (due != null) {
            throw Refusal.invalid("due", due.toString(), "a target beside it");
        }
        return knowledge.ask(
                question.horizon(),
                then -> Aim.of(question, then.initiatives()).stream()
                        .filter(aim -> aim.step().reckonable())
                        .map(ForecastController::goal)
                        .limit(MOST_GOALS)
                        .toList());
    }

    private static boolean isPercent(BigDecimal number) {
        return number.signum() > 0 && number.compareTo(HUNDRED) <= 0;
    }

    private static Goal goal(Aim aim) {
        var due = aim.step().due();
        return new Goal(
                aim.initiative(),
                aim.target().id(),
                aim.step().value(),
                aim.step().percent(),
                due == null ? null : due.lastDay());
    }
}
