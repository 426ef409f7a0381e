package no.utbredt.reporting.revision.web;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.utbredt.reporting.bank.Label;
import no.utbredt.reporting.bank.Language;
import no.utbredt.reporting.catalogue.Role;
import no.utbredt.reporting.coverage.CoverageQuestion;
import no.utbredt.reporting.coverage.Outcome;
import no.utbredt.reporting.explanation.Contribution;
import no.utbredt.reporting.explanation.Explanation;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.revision.Revision;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/** A revision in one sentence: which figure, from what to what, and what made it so. */
record RevisionWords(Revision revision, Explanation why, Known known) {

    private static final Label NO_CAUSE =
            new Label("ingen enkelt aktør er en annen", "no single actor is another than it was");

    String norwegian() {
        return sentence(Language.NO);
    }

    String english() {
        return sentence(Language.EN);
    }

    private String sentence(Language language) {
        Label role =
                switch (revision.role()) {
                    case SOURCE -> new Label("kilde", "source");
                    case CONSUMER -> new Label("konsument", "consumer");
                    case UNKNOWN -> Label.same(Role.UNKNOWN.name());
                };
        return Named.service(revision.service(), known).name() + " (" + role.in(language) + "), "
                + Named.group(revision.group(), known).name() + ", "
                + revision.now().day() + ": " + told(revision.before(), language)
                + new Label(" er revidert til ", " is revised to ").in(language) + told(revision.after(), language)
                + "; " + cause(language) + ".";
    }

    private static String told(Outcome outcome, Language language) {
        return switch (outcome) {
            case Outcome.Known known ->
                known.figure().numerator()
                        + new Label(" av ", " of ").in(language)
                        + known.figure().denominator();
            case Outcome.Unknown unknown -> new Label("ukjent", "unknown").in(language);
            case Outcome.NotOffered notOffered -> new Label("ikke tilbudt", "not offered").in(language);
            case Outcome.Suppressed suppressed -> new Label("vises ikke", "withheld").in(language);
        };
    }

    private String cause(Language language) {
        if (why.withheld()) {
            return new Label("hvem det gjelder, vises ikke", "whom it is about is withheld").in(language);
        }
        if (why.contributions().isEmpty()) {
            return NO_CAUSE.in(language);
        }
        Set<Contribution.Kind> kinds =
                why.contributions().stream().map(Contribution::kind).collect(Collectors.toCollection(TreeSet::new));
        return kinds.stream()
                .map(kind -> count(kind) + " " + words(kind).in(language))
                .collect(Collectors.joining(", "));
    }

    private long count(Contribution.Kind kind) {
        return why.contributions().stream().filter(each -> each.kind() == kind).count();
    }

    private static Label words(Contribution.Kind kind) {
        return switch (kind) {
            case JOINED -> new Label("kom til", "joined");
            case LEFT -> new Label("falt ut", "left");
            case STAGE -> new Label("fikk en annen innføringsstatus", "with another stage");
            case AGE -> new Label("med annen alder på det som er sagt", "with statements of another age");
            case WEIGHT -> new Label("fikk en annen vekt", "with another weight");
            case UNNAMED -> new Label("annet antall uten navn", "other number of unnamed");
        };
    }

    /** Path of the whole explanation, or null where one question cannot ask for both. */
    @Nullable
    String path() {
        CoverageQuestion now = revision.now();
        CoverageQuestion then = revision.then();
        return !Objects.equals(now.statedBy(), then.statedBy())
                ? null
                : "/v1/coverage/explanation?service=" + now.service() + "&role=" + now.role() + "&group=" + now.group()
                        + "&stage=" + now.stage() + "&date=" + now.day() + "&since=" + now.day() + "&sinceKnownAt="
                        + then.knownAt() + "&knownAt=" + now.knownAt()
                        + (now.statedBy() == null ? "" : "&statedBy=" + now.statedBy());
    }
}
