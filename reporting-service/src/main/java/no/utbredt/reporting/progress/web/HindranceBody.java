package no.utbredt.reporting.progress.web;

import java.util.List;
import java.util.Map;
import no.utbredt.reporting.initiative.Dependency;
import no.utbredt.reporting.initiative.Initiative;
import no.utbredt.reporting.initiative.web.SaidBody;
import no.utbredt.reporting.knowledge.Known;
import no.utbredt.reporting.progress.Hindrance;
import no.utbredt.reporting.web.Named;
import org.jspecify.annotations.Nullable;

/**
 * Something the initiative hangs on.
 *
 * @param what the initiative or service by its name, or the words
 * @param because milestones that are late, or groups that have not come so far
 */
record HindranceBody(
        String id,
        Kind on,
        Named what,
        @Nullable String ofMilestone,
        List<String> kinds,
        boolean hard,
        Hindrance.State state,
        List<String> because,
        List<TextBody> texts) {

    /** What it hangs on. */
    enum Kind {
        INITIATIVE,
        SERVICE,
        VENDOR_SUPPORT,
        /** Anything else, in words. */
        MATTER
    }

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

    private static Kind on(Dependency.On on) {
        return switch (on) {
            case Dependency.On.Initiative initiative -> Kind.INITIATIVE;
            case Dependency.On.CatalogueEntry service -> Kind.SERVICE;
            case Dependency.On.VendorSupport support -> Kind.VENDOR_SUPPORT;
            case Dependency.On.Matter matter -> Kind.MATTER;
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
