package no.utbredt.initiative.edition.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utbredt.initiative.edition.Edition;
import no.utbredt.initiative.edition.TimeLine;
import no.utbredt.initiative.roadmap.Initiative;
import no.utbredt.initiative.roadmap.Source;
import no.utbredt.initiative.roadmap.Statements;
import no.utbredt.initiative.roadmap.change.Words;
import no.utbredt.initiative.roadmap.item.Assessment;
import no.utbredt.initiative.roadmap.item.AssessmentStatement;
import no.utbredt.initiative.roadmap.item.GroupMention;
import no.utbredt.initiative.roadmap.item.Item;
import no.utbredt.initiative.roadmap.item.Parent;
import no.utbredt.initiative.roadmap.item.ServiceMention;
import no.utbredt.initiative.roadmap.item.Statement;

/**
 * An edition as it is printed. Every line carries its source; what a source does not say is said in words.
 *
 * @param name the edition's name
 * @param date its date
 * @param frozenAt when it was frozen
 * @param sources the documents it holds
 * @param years the years the milestones lie in
 * @param initiatives one part each
 */
record EditionPage(
        String name,
        String date,
        String frozenAt,
        List<Cited> sources,
        List<TimeLine.Year> years,
        List<Part> initiatives) {

    private static final Set<String> DRAWN = Set.of("assessments", "milestones");

    /** A document, and whether it is silent: none of its statements is in the edition. */
    record Cited(String id, String title, String issuer, String publishedAt, boolean silent) {

        static Cited of(Source source, Edition edition) {
            boolean speaks = edition.initiatives().stream()
                    .flatMap(initiative -> Statements.of(initiative).stream())
                    .anyMatch(spoken -> spoken.said().source().document().equals(source.id()));
            return new Cited(
                    source.id(),
                    source.title(),
                    source.issuer(),
                    source.publishedAt().text(),
                    !speaks);
        }
    }

    /** One initiative. */
    record Part(
            String id,
            String name,
            List<Level> levels,
            List<TimeLine.Bar> milestones,
            Map<String, List<Line>> sections) {

        /** Height of its drawing. */
        public int height() {
            return milestones.size() * 26 + 24;
        }
    }

    /** A row of the table of assessments. */
    record Level(String dimension, String level, String reason, String place) {}

    /** What a source says. */
    record Line(String label, String text, String place) {}

    /** @param called what groups, services and initiatives are called */
    static EditionPage of(Edition edition, Called called) {
        int year = edition.plan().date().last().getYear();
        TimeLine line = TimeLine.of(edition.initiatives(), year);
        return new EditionPage(
                edition.plan().name(),
                edition.plan().date().text(),
                edition.frozenAt().toString().substring(0, 10),
                edition.sources().stream()
                        .map(source -> Cited.of(source, edition))
                        .toList(),
                line.marks(),
                edition.initiatives().stream()
                        .map(each -> part(each, line, called))
                        .toList());
    }

    private static Part part(Initiative initiative, TimeLine line, Called called) {
        Map<String, List<Line>> sections = new LinkedHashMap<>();
        for (Statements.Spoken spoken : Statements.of(initiative)) {
            if (!DRAWN.contains(spoken.section())) {
                sections.computeIfAbsent(Words.heading(spoken.section()), heading -> new ArrayList<>())
                        .add(line(spoken, called));
            }
        }
        List<Level> levels = initiative.assessments().stream()
                .flatMap(assessment -> assessment.statements().stream().map(said -> level(assessment, said)))
                .toList();
        return new Part(
                initiative.id(),
                called.initiative(initiative.id()),
                levels,
                line.bars(initiative.milestones()),
                sections);
    }

    private static Line line(Statements.Spoken spoken, Called called) {
        Item item = spoken.item() == spoken.said() ? null : spoken.item();
        return new Line(
                item == null ? "" : item.label(),
                text(spoken.said(), called),
                Words.place(spoken.said().source()));
    }

    private static String text(Statement said, Called called) {
        return switch (said) {
            case Statements.Raised raised -> "";
            case GroupMention mention -> called.group(mention.group());
            case ServiceMention mention -> called.service(mention.service());
            case Parent parent -> called.initiative(parent.initiative());
            default -> Words.value(said);
        };
    }

    private static Level level(Assessment assessment, AssessmentStatement said) {
        String tests = said.tests() == null ? "" : " Prøver: %s.".formatted(Words.value(said.tests()));
        String reason = said.reason() == null ? "" : said.reason();
        return new Level(
                Words.code(assessment.dimension()),
                said.level() == null ? "kan ikke si" : "nivå " + said.level(),
                reason + tests,
                Words.place(said.source()));
    }
}
