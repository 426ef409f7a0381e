package no.utbredt.reporting.progress.web;

import java.util.List;
import java.util.Map;
import no.utbredt.reporting.initiative.Dependency;
import no.utbredt.reporting.initiative.Initiative;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.progress.Hindrance;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/**
 * Something the initiative hangs on.
 *
 * @param on {@code INITIATIVE}, {@code SERVICE}, {@code VENDOR_SUPPORT} or {@code MATTER}
 * @param what the initiative or service by its name, or the words
 * @param because milestones that are late, or groups that have not come so far
 */
record HindranceBody(
        String id,
        String on,
        Named what,
        @Nullable String ofMilestone,
        List<String> kinds,
        boolean hard,
        Hindrance.State state,
        List<String> because,
        List<TextBody> texts) {

    /** What a source says of it. */
    record TextBody(String text, SaidBody source) {}

    static HindranceBody of(Hindrance hindrance, Known known, Map<String, Initiative> initiatives) {
        Dependency dependency = hindrance.dependency();
        return new HindranceBody(
                dependency.id(),
                on(dependency.on()),
                what(dependency.on(), known, initiatives),
                dependency.ofMilestone(),
                dependency.kinds(),
                dependency.hard(),
                hindrance.state(),
                hindrance.because(),
                dependency.texts().stream()
                        .map(each -> new TextBody(each.text(), SaidBody.of(each.said())))
                        .toList());
    }

    private static String on(Dependency.On on) {
        return switch (on) {
            case Dependency.On.Initiative initiative -> "INITIATIVE";
            case Dependency.On.CatalogueEntry service -> "SERVICE";
            case Dependency.On.VendorSupport support -> "VENDOR_SUPPORT";
            case Dependency.On.Matter matter -> "MATTER";
        };
    }

    private static Named what(Dependency.On on, Known known, Map<String, Initiative> initiatives) {
        return switch (on) {
            case Dependency.On.Initiative other -> {
                Initiative initiative = initiatives.get(other.id());
                yield new Named(other.id(), initiative == null ? other.id() : initiative.name());
            }
            case Dependency.On.CatalogueEntry service -> Named.service(service.id(), known);
            case Dependency.On.VendorSupport support -> new Named("", support.text());
            case Dependency.On.Matter matter -> new Named("", matter.text());
        };
    }
}
