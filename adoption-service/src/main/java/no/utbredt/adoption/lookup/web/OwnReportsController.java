package no.utbredt.adoption.lookup.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.utbredt.adoption.client.Clients;
import no.utbredt.adoption.lookup.Judged;
import no.utbredt.adoption.lookup.LookUps;
import no.utbredt.adoption.lookup.OwnReports;
import no.utbredt.adoption.report.Verdict;
import no.utbredt.edge.Refused;
import no.utbredt.edge.page.Paging;
import no.utbredt.edge.refusal.CommonProblems;
import no.utbredt.edge.token.TokenHolder;
import no.utbredt.vocabulary.Days;
import no.utbredt.vocabulary.Quoted;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All a client ever sent that the register judged, by verdict and time, the newest first. Nobody sees another's here, an operator neither. */
@RestController
class OwnReportsController {

    private static final String VERDICTS =
            Arrays.stream(Verdict.Kind.values()).map(OwnReportsController::word).collect(Collectors.joining(", "));

    private final OwnReports reports;
    private final LookUps lookUps;
    private final Clients clients;

    OwnReportsController(OwnReports reports, LookUps lookUps, Clients clients) {
        this.reports = reports;
        this.lookUps = lookUps;
        this.clients = clients;
    }

    /** The place a page begins at is told without the client, so that no other's can be asked for. */
    @GetMapping("/v1/reports/own")
    Map<String, Object> own(
            @RequestParam(required = false) @Nullable String verdict,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @ParameterObject Paging paging,
            @AuthenticationPrincipal Jwt token) {
        Judged asked = asked(verdict, from, to);
        int most = paging.most();
        Map<String, Long> asOf = lookUps.asOf();
        String after = after(paging);
        OwnReports.Some found = clients.find(TokenHolder.of(token).client())
                .map(client -> reports.of(client, asked, after, most))
                .orElseGet(() -> new OwnReports.Some(List.of(), null));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "reports",
                found.entries().stream()
                        .map(entry -> FoundReport.of(entry, null))
                        .toList());
        if (found.next() != null) {
            answer.put("next", found.next());
        }
        answer.put("asOf", asOf);
        return answer;
    }

    private static @Nullable String after(Paging paging) {
        String next = paging.next();
        if (next == null || next.isEmpty()) {
            return null;
        }
        if (!OwnReports.NEXT.matcher(next).matches()) {
            throw new Refused(CommonProblems.invalid("next", Quoted.of(next), Paging.AS_GIVEN));
        }
        return next;
    }

    private static Judged asked(@Nullable String verdict, @Nullable LocalDate from, @Nullable LocalDate to) {
        check("from", from);
        check("to", to);
        if (from != null && to != null && to.isBefore(from)) {
            throw new Refused(CommonProblems.invalid("to", to.toString(), "a day from " + from + " on"));
        }
        return new Judged(verdict == null ? null : kind(verdict), from, to);
    }

    private static void check(String name, @Nullable LocalDate day) {
        if (day != null && !Days.include(day)) {
            throw new Refused(CommonProblems.invalid(name, day.toString(), "a day from " + Days.RANGE));
        }
    }

    private static Verdict.Kind kind(String verdict) {
        return Arrays.stream(Verdict.Kind.values())
                .filter(kind -> word(kind).equals(verdict))
                .findFirst()
                .orElseThrow(
                        () -> new Refused(CommonProblems.invalid("verdict", Quoted.of(verdict), "one of " + VERDICTS)));
    }

    private static String word(Verdict.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
