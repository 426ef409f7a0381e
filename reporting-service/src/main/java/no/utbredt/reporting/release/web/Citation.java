package no.utbredt.reporting.release.web;

import java.time.LocalDate;
import no.utbredt.edge.Notice;
import no.utbredt.reporting.bank.Label;
import no.utbredt.reporting.bank.Language;
import no.utbredt.reporting.release.Release;
import no.utbredt.reporting.release.Releases;
import no.utbredt.reporting.time.OsloDay;

/**
 * How a release is cited, in words that say which state of the figures it means.
 *
 * @param nb in Norwegian bokmål
 * @param en in English
 */
record Citation(String nb, String en) {

    /** @param base the service's own address */
    static Citation of(Releases.Named named, String publisher, String base) {
        return new Citation(text(named, publisher, base, Language.NO), text(named, publisher, base, Language.EN));
    }

    private static String text(Releases.Named named, String publisher, String base, Language language) {
        Release release = named.release();
        String english = release.titleEnglish();
        String title = language == Language.EN && english != null ? english : release.title();
        Label state =
                switch (release.state()) {
                    case PRELIMINARY -> new Label("foreløpig", "preliminary");
                    case FINAL -> new Label("endelig", "final");
                };
        LocalDate statedBy = release.statedBy();
        String stated = statedBy == null
                ? ""
                : new Label(", av det kilder hadde sagt innen ", ", of what sources had said by ").in(language)
                        + statedBy;
        return publisher + " (" + OsloDay.of(release.madeAt()).getYear() + "). " + title + " "
                + new Label("[datasett]. Utgivelse ", "[dataset]. Release ").in(language)
                + named.id() + ", " + state.in(language)
                + new Label("; slik det var kjent ", "; as known at ").in(language)
                + release.knownAt() + stated + ". " + Notice.TEXT + " " + ReleaseBody.address(base, named.id());
    }
}
