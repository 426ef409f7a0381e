package no.utbredt.reporting.news.web;

import java.time.LocalDate;
import no.utbredt.reporting.actor.Group;
import no.utbredt.reporting.bank.Label;
import no.utbredt.reporting.bank.Language;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.catalogue.Service;
import no.utbredt.reporting.coverage.Figure;
import no.utbredt.reporting.initiative.Initiative;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.news.News;
import no.utbredt.reporting.news.Standing;
import no.utbredt.reporting.progress.StepProgress;
import no.utbredt.reporting.stage.Stage;
import no.utbredt.reporting.time.OsloDay;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/** News in one sentence, by the names there are now. */
final class NewsWords {

    private static final Label OF = new Label("av", "of");
    private static final Label BEFORE = new Label("før", "before");

    private final Known known;
    private final LocalDate today;
    private final Language language;

    NewsWords(Known known, LocalDate today, Language language) {
        this.known = known;
        this.today = today;
        this.language = language;
    }

    String sentence(News news) {
        return switch (news.now()) {
            case Standing.OfCoverage now ->
                service(now.service(), now.role()) + ", " + group(now.group()) + ": " + counted(now.figure()) + " "
                        + stage(now.stage()).in(language) + before(news.before());
            case Standing.OfTarget now -> moved(now.state()) + ": " + initiative(now);
            case Standing.OfVendor now ->
                new Label("Leverandør ", "Vendor ").in(language)
                        + now.vendor()
                        + (now.lastHeard() == null
                                        ? new Label(" har ikke meldt noe", " has not been heard")
                                        : new Label(
                                                " har ikke meldt noe siden " + now.lastHeard(),
                                                " has not been heard since " + now.lastHeard()))
                                .in(language);
            case Standing.OfActor now ->
                actor(now.actor())
                        + new Label(": kilder kan ikke alle ha rett om ", ": sources cannot all be right about ")
                                .in(language)
                        + service(now.service(), now.role()) + " (" + now.pairs() + ")";
        };
    }

    /** Path of the page that shows it. */
    static String page(Standing now) {
        return switch (now) {
            case Standing.OfCoverage of -> "/tjeneste/" + of.service() + "/" + of.group();
            case Standing.OfTarget of -> "/veikart";
            case Standing.OfVendor of -> "/datakvalitet";
            case Standing.OfActor of -> "/aktor/" + of.actor();
        };
    }

    private String counted(Figure figure) {
        return figure.numerator() + " " + OF.in(language) + " " + figure.denominator();
    }

    private String before(@Nullable Standing before) {
        return before instanceof Standing.OfCoverage of
                ? " (" + BEFORE.in(language) + ": " + counted(of.figure()) + ")"
                : "";
    }

    private static Label stage(Stage stage) {
        return switch (stage) {
            case AVAILABLE -> new Label("har den tilgjengelig", "have it available");
            case INTRODUCED -> new Label("har innført den", "have introduced it");
            case IN_USE -> new Label("har den i bruk", "have it in use");
            default -> Label.same(stage.name());
        };
    }

    private String moved(StepProgress.State state) {
        return switch (state) {
            case REACHED -> new Label("Mål nådd", "Target reached").in(language);
            case MISSED -> new Label("Mål ikke nådd i tide", "Target missed").in(language);
            case BEHIND ->
                new Label("Mål i fare: tempoet holder ikke", "Target at risk: the pace is not enough").in(language);
            case OVER_UNDECIDED, ON_PACE, CANNOT_TELL -> state.name();
        };
    }

    private String initiative(Standing.OfTarget of) {
        Initiative found = known.initiatives().get(of.initiative());
        String name = found == null || found.name().isEmpty()
                ? of.initiative()
                : Label.of(found.name(), found.nameEnglish()).in(language);
        return name + ", " + of.target() + "/" + of.step();
    }

    private String service(String id, Role role) {
        Service found = known.services().get(id);
        String name =
                found == null ? id : Label.of(found.name(), found.nameEnglish()).in(language);
        return role == Role.SOURCE ? name + new Label(" (kilde)", " (source)").in(language) : name;
    }

    private String group(String id) {
        Group found = known.registry().groups().get(id);
        return found == null ? id : Label.of(found.name(), found.nameEnglish()).in(language);
    }

    private String actor(String id) {
        Named named = Named.actor(id, OsloDay.number(today), known);
        return named == null ? id : named.name();
    }
}
